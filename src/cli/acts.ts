import type { Act } from "./command.ts";
import { deliveriesRetry } from "./commands/deliveries-retry.ts";
import { eventsShow } from "./commands/events-show.ts";
import { holdsDiscard } from "./commands/holds-discard.ts";
import { holdsList } from "./commands/holds-list.ts";
import { holdsRejudge } from "./commands/holds-rejudge.ts";
import { holdsRelease } from "./commands/holds-release.ts";
import { holdsShow } from "./commands/holds-show.ts";
import { holdsUndo } from "./commands/holds-undo.ts";
import { inspect } from "./commands/inspect.ts";
import { keyRotate } from "./commands/key-rotate.ts";
import { ledgerVerify } from "./commands/ledger-verify.ts";
import { redactPayload } from "./redact-payload.ts";
import { redactTokens } from "./redact-tokens.ts";

/** Every command that works on the store. */
export const ACTS: readonly Act[] = [
  deliveriesRetry, eventsShow, holdsDiscard, holdsList, holdsRejudge, holdsRelease, holdsShow, holdsUndo, inspect, keyRotate,
  ledgerVerify, redactPayload, redactTokens,
]; // biome-ignore format: a list reads better in rows

import type { Act } from "./command.ts";
import { apikeyList } from "./commands/apikey-list.ts";
import { apikeyNew } from "./commands/apikey-new.ts";
import { apikeyRevoke } from "./commands/apikey-revoke.ts";
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
import { rulingsAdd } from "./commands/rulings-add.ts";
import { rulingsList } from "./commands/rulings-list.ts";
import { rulingsRevoke } from "./commands/rulings-revoke.ts";
import { userAdd } from "./commands/user-add.ts";
import { userDisable } from "./commands/user-disable.ts";
import { userEmergency } from "./commands/user-emergency.ts";
import { userLink } from "./commands/user-link.ts";
import { userList } from "./commands/user-list.ts";
import { userRole } from "./commands/user-role.ts";
import { redactPayload } from "./redact-payload.ts";
import { redactRulings } from "./redact-rulings.ts";
import { redactTokens } from "./redact-tokens.ts";

/** Every command that works on the store. */
export const ACTS: readonly Act[] = [
  apikeyList, apikeyNew, apikeyRevoke, deliveriesRetry, eventsShow, holdsDiscard, holdsList, holdsRejudge, holdsRelease, holdsShow, holdsUndo, inspect, keyRotate,
  ledgerVerify, redactPayload, redactRulings, redactTokens, rulingsAdd, rulingsList, rulingsRevoke, userAdd, userDisable, userEmergency, userLink, userList, userRole,
]; // biome-ignore format: a list reads better in rows

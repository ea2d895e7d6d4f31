import type { Act } from "./command.ts";
import { inspect } from "./commands/inspect.ts";
import { keyRotate } from "./commands/key-rotate.ts";
import { ledgerVerify } from "./commands/ledger-verify.ts";
import { redact } from "./commands/redact.ts";

/** Every command that works on the store. */
export const ACTS: readonly Act[] = [inspect, keyRotate, ledgerVerify, redact];

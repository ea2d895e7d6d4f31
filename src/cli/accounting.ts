import type { Accounting } from "../accounts/accounting.ts";
import type { Core } from "../core.ts";

/** What the commands about people work on. */
export function accounting(core: Core): Accounting {
  return { ...core, now: Date.now };
}

import type { Verdict } from "../judge/event.ts";
import type { ReadLine } from "./lines.ts";
import type { Reviewing } from "./reviewing.ts";
import type { ShownFinding } from "./show.ts";
import { workOn } from "./works/index.ts";

/** What would become of a payload at a destination, without storing, sending or recording anything of it. */
export interface Tried {
  readonly verdict: Verdict;
  readonly findings: readonly ShownFinding[];
  readonly lines: readonly ReadLine[];
  /** Null where nothing would leave, and then `why` says why. */
  readonly would_leave: string | null;
  readonly why: string | null;
}

/**
 * Judges a pasted payload as the first hook that leads to the destination would, without the route's `when`. Throws
 * `ERR_NOT_FOUND` for a destination that no hook leads to, and `ERR_SCAN_BUDGET`.
 */
export function tryPayload(
  reviewing: Reviewing,
  given: { readonly destination: string; readonly text: string },
): Promise<Tried> {
  return workOn(reviewing, "tryOut", given);
}

import { isBasisInForce } from "../../config/basis.ts";
import type { Basis, Destination, Practice, Route } from "../../config/config.ts";
import type { FindingType, JsonObject } from "../../detectors/types.ts";
import {
  type AllowedBranch,
  type AllowedLeaf,
  branchesOf,
  leavesOf,
  pickAllowed,
} from "./allowed.ts";
import type { Fields, HoldReason, Judged, JudgedFinding, Scanned, Verdict } from "./event.ts";
import { fatesOf } from "./fates.ts";
import { forgiveFor } from "./forgive.ts";
import { normalForm } from "./normal-form.ts";
import {
  type DestinationPolicy,
  fieldText,
  type HookPolicy,
  matchesRoute,
  practiceIn,
} from "./policy.ts";
import { forgiveUnder } from "./rulings.ts";
import { isListedCallback } from "./sms.ts";
import { todayIn } from "./today.ts";

/** What a decision rests on beside the event: all of it handed in, so that the same input decides the same. */
export interface Circumstances {
  readonly hook: HookPolicy;
  readonly practices: readonly Practice[];
  /** Epoch milliseconds; only the date in the practice's zone counts. */
  readonly now: number;
}

/**
 * Decides for one destination. `before` is what the findings came to in an earlier decision on the same event under the
 * same circumstances, where that is known. In this order: the route, doubts about the event as a whole, what is allowed, and
 * then each finding in it, where `hold_on` beats `permit` beats `on_phi`. Findings in what would not leave do not count.
 */
export function decide(
  scanned: Scanned,
  route: Route,
  target: DestinationPolicy,
  circumstances: Circumstances,
  before: readonly JudgedFinding[] | null = null,
): Judged {
  const { destination } = target;
  const { content } = scanned;
  const practice = practiceIn(scanned, circumstances);
  const nothing = (verdict: Verdict): Judged => ({
    ...scanned, destination, practice: practice?.id ?? "", verdict, judged: [], allowed: null, permits: new Map(), forgive: () => null, missed: null,
  }); // biome-ignore format: one line is one fact
  const hold = (reason: HoldReason, detail?: string) =>
    nothing(detail === undefined ? { kind: "hold", reason } : { kind: "hold", reason, detail });

  if (content.kind === "unreadable") return hold("unreadable", content.detail);
  const { record } = content;
  if (!matchesRoute(record, route)) return nothing({ kind: "unrouted" });
  if (circumstances.hook.hook.signature.mode === "hold" && isDoubtful(scanned.signature))
    return hold("signature", scanned.signature);
  if (practice === null) return hold("unknown-account");
  if (isIneligible(content, practice)) return hold("ineligible-number");
  const ruled = target.ruled(practice.id);
  // What was missed may be anywhere in it.
  if (ruled.isUnread) return hold("rulings");

  const allowed = pickAllowed(withListedCallback(record, destination), target.entries);
  if (allowed === null) return nothing({ kind: "empty" });
  const inForce = mayHoldPhi(target, record, todayIn(practice.timeZone, circumstances.now));
  const [leaves, branches] = [leavesOf(allowed), branchesOf(allowed)];
  const permits = permitsOf(leaves, branches, inForce);
  const { known } = scanned;
  const forgive = forgiveUnder(ruled, forgiveFor(practice, content, known), known);
  const judged = before ?? fatesOf(scanned, { leaves, branches, permits, forgive, destination, record }, ruled.missed);
  return {
    ...scanned,
    destination,
    practice: practice.id,
    verdict: verdictOf(judged, destination),
    judged,
    allowed,
    permits,
    forgive,
    missed: ruled.missed,
  };
} // biome-ignore format: short facts

function isDoubtful(signature: Scanned["signature"]): boolean {
  return signature === "wrong" || signature === "absent";
}

/** Where a text is reported to is CTM's to know only at hosts that the operator lists. */
function withListedCallback(
  record: JsonObject,
  { preset, callbackHosts }: Destination,
): JsonObject {
  if (preset !== "ctm-sms" || isListedCallback(record["status_callback"], callbackHosts))
    return record;
  const { status_callback: _left, ...others } = record;
  return others;
}

/** Numbers that CTM marks as not eligible for HIPAA: whatever comes in on them, or leaves from them, is held. */
function isIneligible({ record, sms }: Fields, { ineligibleNumbers }: Practice): boolean {
  if (ineligibleNumbers.length === 0) return false;
  const numbers = new Set(ineligibleNumbers.map((number) => normalForm("PHONE", number)));
  const own = ["tracking_number", "tracking_number_bare", "tracking_number_format"];
  return (sms === null ? own : ["from"]).some((path) => {
    const text = fieldText(record, path);
    return text !== null && numbers.has(normalForm("PHONE", text));
  });
}

/** May types leave in clear today (`YYYY-MM-DD` in the practice's zone)? A consent is asked of the event itself (45 CFR 164.508). */
export function mayHoldPhi(target: DestinationPolicy, record: JsonObject, today: string): boolean {
  return target.destination.basis.some(
    (basis) => isBasisInForce(basis, target.host, today) && hasConsent(basis, record),
  );
}

/** Does the event hold the consent that the basis asks for? */
export function hasConsent({ consent }: Basis, record: JsonObject): boolean {
  return consent === null || fieldText(record, consent.field) === consent.equals;
}

const NONE: ReadonlySet<FindingType> = new Set();

/** For each allowed leaf and list, the types that may leave from it in clear today. */
function permitsOf(
  leaves: readonly AllowedLeaf[],
  branches: readonly AllowedBranch[],
  inForce: boolean,
): ReadonlyMap<string, ReadonlySet<FindingType>> {
  const permits = new Map<string, ReadonlySet<FindingType>>();
  for (const leaf of leaves) permits.set(leaf.pointer, inForce ? leaf.permit : NONE);
  for (const branch of branches) {
    const first = branch.kind === "array" ? branch.items[0] : undefined;
    permits.set(branch.pointer, (first?.kind === "leaf" && permits.get(first.pointer)) || NONE);
  }
  return permits;
}

function verdictOf(judged: readonly JudgedFinding[], destination: Destination): Verdict {
  const held = judged.filter(({ fate }) => fate === "held");
  if (held.length > 0) {
    const listed = held.some(({ type, also = [] }) =>
      [type, ...also].some((each) => destination.holdOn.includes(each)),
    );
    return { kind: "hold", reason: listed ? "hold-on" : "phi" };
  }
  return { kind: judged.some(({ fate }) => fate === "redacted") ? "redact" : "forward" };
}

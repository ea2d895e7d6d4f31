import { FINDING_TYPES } from "../../detectors/types.ts";
import { GuardError } from "../errors.ts";
import type { HoldFilter, HoldView } from "../store/review.ts";
import { DELIVERY_STATES, type DeliveryState } from "../store/store.ts";
import type { Reviewing } from "./reviewing.ts";

/** A hold in a list, as the API answers it. It holds no value of the payload. */
export interface HoldSummary {
  readonly id: string;
  readonly event: string;
  readonly destination: string;
  readonly hook: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly types: readonly string[];
  /** ISO 8601. */
  readonly received_at: string;
}

export interface ListInput {
  /** `held` when absent. */
  readonly state?: string | undefined;
  readonly destination?: string | undefined;
  readonly hook?: string | undefined;
  readonly type?: string | undefined;
  /** Of the call, text or form it is about, as `activityDigest` makes it. */
  readonly activity?: string | undefined;
  /** Received not before `from`, and before `until`; epoch ms. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  /** Null takes all. */
  readonly practice?: string | null | undefined;
  /** `next` of the page before. */
  readonly before?: string | undefined;
  readonly limit?: number | undefined;
}

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** One page of what waits for a person, or waited, newest first. Throws `ERR_USAGE` for a filter that means nothing. */
export async function listHolds(
  { store, practice }: Pick<Reviewing, "store" | "practice">,
  { before, limit = DEFAULT_LIMIT, ...given }: ListInput,
): Promise<{ readonly holds: readonly HoldSummary[]; readonly next: string | null }> {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw new GuardError("ERR_USAGE", `"limit" is 1 to ${MAX_LIMIT}`);
  const filter = { ...filterOf(given, practice), before: before ?? null };
  const { holds, next } = await store.holds(filter, limit);
  return { holds: holds.map(summaryOf), next };
}

/** How many a list has, counted to `most`, and when the oldest came in (epoch ms). Throws `ERR_USAGE`. */
export async function countHolds(
  { store, practice }: Pick<Reviewing, "store" | "practice">,
  given: Omit<ListInput, "before" | "limit">,
  most: number,
): Promise<{ readonly count: number; readonly oldest: number | null }> {
  return store.holdCount(filterOf(given, practice), most);
}

function filterOf(
  { state = "held", destination, hook, type, activity, from, until, practice: asked }: ListInput,
  scope: string | null,
): Omit<HoldFilter, "before"> {
  const wanted = DELIVERY_STATES.find((known) => known === state);
  if (wanted === undefined)
    throw new GuardError("ERR_USAGE", `"state" is one of ${DELIVERY_STATES.join(", ")}`);
  if (type !== undefined && !FINDING_TYPES.some((known) => known === type))
    throw new GuardError("ERR_USAGE", `"type" is one of ${FINDING_TYPES.join(", ")}`);
  return {
    state: wanted,
    destination: destination ?? null,
    hook: hook ?? null,
    type: type ?? null,
    activity: activity ?? null,
    from: from ?? null,
    until: until ?? null,
    // Whoever is of one practice asks for no other.
    practice: scope ?? asked ?? null,
  };
}

/** The digest under which events of an activity are kept (`src/ingress/dedupe.ts` makes it from the payload). */
export function activityDigest({ keys }: Pick<Reviewing, "keys">, id: string): string {
  return keys.digest("activity", id);
}

export function summaryOf(hold: HoldView): HoldSummary {
  const { id, event, destination, hook, state, reason, findings, receivedAt } = hold;
  const types = Object.keys(JSON.parse(findings) as object);
  const received_at = new Date(receivedAt).toISOString();
  return { id, event, destination, hook, state, reason, types, received_at };
}

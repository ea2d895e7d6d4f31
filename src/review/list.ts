import { FINDING_TYPES } from "../../detectors/types.ts";
import { GuardError } from "../errors.ts";
import { DELIVERY_STATES, type DeliveryState, type HoldView } from "../store/store.ts";
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
  /** `next` of the page before. */
  readonly before?: string | undefined;
  readonly limit?: number | undefined;
}

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** One page of what waits for a person, or waited, newest first. Throws `ERR_USAGE` for a filter that means nothing. */
export async function listHolds(
  { store, practice }: Pick<Reviewing, "store" | "practice">,
  { state = "held", destination, hook, type, before, limit = DEFAULT_LIMIT }: ListInput,
): Promise<{ readonly holds: readonly HoldSummary[]; readonly next: string | null }> {
  const wanted = DELIVERY_STATES.find((known) => known === state);
  if (wanted === undefined)
    throw new GuardError("ERR_USAGE", `"state" is one of ${DELIVERY_STATES.join(", ")}`);
  if (type !== undefined && !FINDING_TYPES.some((known) => known === type))
    throw new GuardError("ERR_USAGE", `"type" is one of ${FINDING_TYPES.join(", ")}`);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw new GuardError("ERR_USAGE", `"limit" is 1 to ${MAX_LIMIT}`);
  const filter = {
    state: wanted,
    destination: destination ?? null,
    hook: hook ?? null,
    type: type ?? null,
    practice,
    before: before ?? null,
  };
  const { holds, next } = await store.holds(filter, limit);
  return { holds: holds.map(summaryOf), next };
}

export function summaryOf(hold: HoldView): HoldSummary {
  const { id, event, destination, hook, state, reason, findings, receivedAt } = hold;
  const types = Object.keys(JSON.parse(findings) as object);
  const received_at = new Date(receivedAt).toISOString();
  return { id, event, destination, hook, state, reason, types, received_at };
}

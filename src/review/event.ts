import { GuardError } from "../errors.ts";
import type { EventView } from "../store/records.ts";
import type { DeliveryState } from "../store/store.ts";
import { isWithin, type Reviewing } from "./reviewing.ts";

/** An event and what became of it, as the API answers it. It holds no value of the payload. */
export interface ShownEvent {
  readonly id: string;
  readonly hook: string;
  /** ISO 8601. */
  readonly received_at: string;
  readonly state: EventView["state"];
  readonly repeat_of: string | null;
  /** Of a row: the export's event, and the row's number without the header. */
  readonly parent: string | null;
  readonly row: number | null;
  /** What it was made of, without values: paths and types; of an export a summary for each destination. */
  readonly shape: unknown;
  readonly deliveries: readonly {
    readonly id: string;
    readonly destination: string;
    readonly state: DeliveryState;
    readonly reason: string | null;
    readonly detail: string | null;
    readonly attempts: number;
  }[];
  /** Of an export: its rows that became events of their own, by what became of them. */
  readonly rows: EventView["rows"];
}

/** Throws `ERR_NOT_FOUND`, for another practice's too. */
export async function showEvent(
  asked: Pick<Reviewing, "store" | "practice">,
  { id }: { readonly id: string },
): Promise<ShownEvent> {
  const event = await asked.store.event(id);
  if (event === null || !isWithin(asked, event.practice))
    throw new GuardError("ERR_NOT_FOUND", "no event has this id");
  const { hook, receivedAt, state, repeatOf, parent, row, shape, deliveries, rows } = event;
  return {
    id, hook, state, parent, row, rows,
    received_at: new Date(receivedAt).toISOString(),
    repeat_of: repeatOf,
    shape: shape === null ? null : (JSON.parse(shape) as unknown),
    deliveries: deliveries.map((delivery) => ({
      id: delivery.id,
      destination: delivery.destination,
      state: delivery.state,
      reason: delivery.reason,
      detail: delivery.detail,
      attempts: delivery.attempts,
    })),
  }; // biome-ignore format: short facts
}

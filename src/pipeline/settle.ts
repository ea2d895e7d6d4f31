import type { Config } from "../../config/config.ts";
import type { FindingType } from "../../detectors/types.ts";
import { newId } from "../ids.ts";
import type { HoldReason } from "../judge/event.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { ClaimedEvent, NewEvent } from "../store/events.ts";
import type { DecisionRow } from "../store/ledger.ts";
import { FINAL_STATES, type Store } from "../store/store.ts";
import { noteDecided, rowFor } from "./decided.ts";
import type { JudgedDelivery } from "./messages.ts";

export interface SettleOptions {
  readonly store: Pick<Store, "settleEvent">;
  readonly config: Config;
  readonly policyOf: (destination: string, practice: string) => string;
  readonly decisionMac: (row: Omit<DecisionRow, "mac">) => string;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly now: () => number;
  /** Something is due for delivery. */
  readonly onJudged: () => void;
}

/** Decided for good, or by a person: not judged again. */
export function isDone({ state }: ClaimedEvent["deliveries"][number]): boolean {
  return state === "released" || FINAL_STATES.some((final) => final === state);
}

/** A thread that died twice on one event, once with the event alone: the event is held unread. */
export const MAX_CRASHES = 2;
/**
 * An event that was in hand when the whole process died is judged alone. The process may have been killed from
 * outside, which is not the event's doing, so it takes more of these than of threads that died.
 */
const MAX_ATTEMPTS = 6;

/** Is it held without being read, for what became of those who read it? */
export function isGivenUp({ crashes, attempts }: ClaimedEvent): boolean {
  return crashes >= MAX_CRASHES || attempts > MAX_ATTEMPTS;
}

/** What came of judging an event, whoever judged it. */
export interface Judged {
  readonly practice: string;
  readonly shape: string;
  readonly deliveries: readonly JudgedDelivery[];
  /** Rows of an export that become events of their own. */
  readonly rows?: readonly NewEvent[];
  /** Of a text that CTM sent by itself, the types found in it. */
  readonly alreadySent?: readonly FindingType[] | null;
}

/** Where an event goes when its hook is no longer configured and it was not judged yet. */
const NOWHERE = "-";

/** The same hold at every destination, where the event could not be judged. */
export function heldFor(
  event: Pick<ClaimedEvent, "hook" | "practice" | "deliveries" | "onlyTo">,
  reason: HoldReason,
  {
    config,
    policyOf,
  }: { readonly config: Pick<Config, "hooks"> } & Pick<SettleOptions, "policyOf">,
): Judged {
  const routed = config.hooks.find(({ id }) => id === event.hook)?.to ?? event.deliveries;
  const led = routed.map(({ destination }) => destination).filter((id) => isFor(event, id));
  const destinations = led.length > 0 ? led : [event.onlyTo ?? NOWHERE];
  const open = destinations.filter(
    (destination) =>
      !event.deliveries.some((there) => there.destination === destination && isDone(there)),
  );
  const deliveries = open.map(
    (destination): JudgedDelivery => ({
      id: event.deliveries.find((there) => there.destination === destination)?.id ?? newId("dlv"),
      destination,
      policy: policyOf(destination, event.practice),
      verdict: { kind: "hold", reason },
      body: null,
      released: null,
      summary: "{}",
    }),
  );
  const shape = JSON.stringify({ unread: reason });
  return { practice: event.practice, shape, deliveries };
}

export async function settle(
  judged: Judged,
  event: ClaimedEvent,
  options: SettleOptions,
): Promise<void> {
  const { store, metrics, log, now } = options;
  const { practice, shape, rows = [], alreadySent = null } = judged;
  const at = now();
  const deliveries = judged.deliveries.map((delivery) =>
    rowFor(delivery, { practice, event: event.id, at }, options),
  );
  await store.settleEvent({ event: event.id, at, shape, deliveries, rows });
  for (const delivery of deliveries) noteDecided(event.id, delivery, { metrics, log });
  if (alreadySent !== null) {
    const phi = alreadySent.length > 0 ? "true" : "false";
    const isNew = metrics.countSentText({ hook: event.hook, phi }, event.activity);
    if (isNew && phi === "true")
      log.warn("text already sent holds identifiers", { event: event.id, hook: event.hook });
  }
  if (deliveries.some(({ state }) => state === "pending")) options.onJudged();
}

/** A row of an export goes to the destination that it was held at, and to no other. */
export function isFor({ onlyTo }: Pick<ClaimedEvent, "onlyTo">, destination: string): boolean {
  return onlyTo === null || onlyTo === destination;
}

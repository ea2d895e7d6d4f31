import type { Config } from "../../config/config.ts";
import { newId } from "../ids.ts";
import type { HoldReason, Verdict } from "../judge/event.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import {
  type ClaimedEvent,
  type DecisionRow,
  type EventOutcome,
  FINAL_STATES,
  type NewDelivery,
  type NewEvent,
  type Store,
} from "../store/store.ts";
import type { JudgedDelivery } from "./messages.ts";

export interface SettleOptions {
  readonly store: Pick<Store, "settleEvent">;
  readonly config: Config;
  readonly policyOf: (destination: string) => string;
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

/** What came of judging an event, whoever judged it. */
export interface Judged {
  readonly practice: string;
  readonly shape: string;
  readonly deliveries: readonly JudgedDelivery[];
  /** Rows of an export that become events of their own. */
  readonly rows?: readonly NewEvent[];
}

/** Where an event goes when its hook is no longer configured and it was not judged yet. */
const NOWHERE = "-";

/** The same hold at every destination, where the event could not be judged. */
export function heldFor(
  event: ClaimedEvent,
  reason: HoldReason,
  { config, policyOf }: Pick<SettleOptions, "config" | "policyOf">,
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
      policy: policyOf(destination),
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
  const at = now();
  const deliveries = judged.deliveries.map((delivery) =>
    rowFor(delivery, judged.practice, event, at, options),
  );
  const { shape, rows = [] } = judged;
  const outcome: EventOutcome = { event: event.id, at, shape, deliveries, rows };
  await store.settleEvent(outcome);
  for (const { destination, state, reason, id, decision } of deliveries) {
    metrics.verdicts.inc({ destination, verdict: decision.verdict });
    if (state === "held") metrics.holds.inc({ destination, reason: reason ?? "" });
    countFindings(destination, decision.findings, metrics);
    log.info("judged", {
      event: event.id,
      delivery: id,
      destination,
      verdict: decision.verdict,
      state,
      reason,
    });
  }
  if (deliveries.some(({ state }) => state === "pending")) options.onJudged();
}

function rowFor(
  { id, destination, policy, verdict, body, spool, released, summary }: JudgedDelivery,
  practice: string,
  event: ClaimedEvent,
  at: number,
  { config, decisionMac }: SettleOptions,
): NewDelivery {
  const isObserved = config.destinations.find((d) => d.id === destination)?.mode === "observe";
  const state = stateFor(verdict, isObserved);
  const reason = verdict.kind === "hold" ? verdict.reason : null;
  const row = {
    practice, event: event.id, delivery: id, destination, policy, verdict: verdict.kind, reason, findings: summary,
    decidedAt: at,
  }; // biome-ignore format: one line is one fact
  return {
    id,
    destination,
    state,
    reason: state === "cancelled" ? "observe" : reason,
    detail: verdict.kind === "hold" ? (verdict.detail ?? null) : null,
    policy,
    body: state === "pending" ? body : null,
    ...(state === "pending" && spool !== undefined && { spool }),
    released: state === "pending" ? released : null,
    decision: { ...row, mac: decisionMac(row) },
  };
}

/** In mode `observe` nothing is sent and nobody has to decide: the decision stands on record, the delivery is cancelled. */
function stateFor(verdict: Verdict, isObserved: boolean): NewDelivery["state"] {
  switch (verdict.kind) {
    case "forward":
    case "redact":
      return isObserved ? "cancelled" : "pending";
    case "hold":
      return isObserved ? "cancelled" : "held";
    case "empty":
    case "unrouted":
      return verdict.kind;
  }
}

function countFindings(destination: string, summary: string, metrics: Metrics): void {
  const byType = JSON.parse(summary) as Record<string, Record<string, number>>;
  for (const [type, fates] of Object.entries(byType))
    for (const [fate, count] of Object.entries(fates))
      metrics.findings.inc({ destination, type, fate }, count);
}

/** A row of an export goes to the destination that it was held at, and to no other. */
export function isFor({ onlyTo }: Pick<ClaimedEvent, "onlyTo">, destination: string): boolean {
  return onlyTo === null || onlyTo === destination;
}

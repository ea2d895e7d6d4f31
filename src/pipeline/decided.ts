import type { Config } from "../../config/config.ts";
import type { Verdict } from "../judge/event.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { NewDelivery } from "../store/events.ts";
import type { DecisionRow } from "../store/ledger.ts";
import type { JudgedDelivery } from "./messages.ts";

export interface Deciding {
  readonly config: Pick<Config, "destinations">;
  readonly decisionMac: (row: Omit<DecisionRow, "mac">) => string;
}

/** A judged delivery as the store keeps it, with the decision on record. */
export function rowFor(
  { id, destination, policy, verdict, body, spool, released, look, summary }: JudgedDelivery,
  {
    practice,
    event,
    at,
  }: { readonly practice: string; readonly event: string; readonly at: number },
  { config, decisionMac }: Deciding,
): NewDelivery {
  const isObserved = config.destinations.find((d) => d.id === destination)?.mode === "observe";
  const state = stateFor(verdict, isObserved);
  const reason = verdict.kind === "hold" ? verdict.reason : null;
  const row = {
    practice, event, delivery: id, destination, policy, verdict: verdict.kind, reason, findings: summary,
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
    look: state === "held" ? (look ?? null) : null,
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

/** Counts and logs what was decided on a delivery, once it is durable. */
export function noteDecided(
  event: string,
  { id, destination, state, reason, decision }: NewDelivery,
  { metrics, log }: { readonly metrics: Metrics; readonly log: Log },
): void {
  const { verdict, findings } = decision;
  metrics.verdicts.inc({ destination, verdict });
  if (state === "held") metrics.holds.inc({ destination, reason: reason ?? "" });
  countFindings(destination, findings, metrics);
  log.info("judged", { event, delivery: id, destination, verdict, state, reason });
}

function countFindings(destination: string, summary: string, metrics: Metrics): void {
  const byType = JSON.parse(summary) as Record<string, Record<string, number>>;
  for (const [type, fates] of Object.entries(byType))
    for (const [fate, count] of Object.entries(fates))
      metrics.findings.inc({ destination, type, fate }, count);
}

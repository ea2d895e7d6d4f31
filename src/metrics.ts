import { Counter, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

/** All metrics of the guard. Labels hold only ids from the configuration and words from our lists. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, buckets, registers });
  return {
    registry,
    events: counter(
      "guard_events_total",
      "Events acknowledged, by hook and whether they were new",
      ["hook", "kind"],
    ),
    refusals: counter("guard_refusals_total", "Requests of a known hook that were refused", [
      "hook",
      "reason",
    ]),
    strangers: counter("guard_strangers_total", "Requests without a proven secret", ["reason"]),
    verdicts: counter("guard_verdicts_total", "Verdicts by destination", [
      "destination",
      "verdict",
    ]),
    holds: counter("guard_holds_total", "Deliveries held, by destination and reason", [
      "destination",
      "reason",
    ]),
    findings: counter("guard_findings_total", "Findings by destination, type and fate", [
      "destination",
      "type",
      "fate",
    ]),
    attempts: counter("guard_attempts_total", "Delivery attempts by outcome", [
      "destination",
      "outcome",
    ]),
    signatures: counter("guard_signatures_total", "Signatures seen, by hook and result", [
      "hook",
      "result",
    ]),
    countSentText: countedOnce(
      counter(
        "guard_texts_already_sent_total",
        "Texts that CTM sent by itself, by whether the text holds identifiers",
        ["hook", "phi"],
      ),
    ),
    scanSeconds: histogram(
      "guard_scan_seconds",
      "Processor time to judge one event",
      [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2],
    ),
    attemptSeconds: histogram(
      "guard_attempt_seconds",
      "Wall time of one delivery attempt",
      [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30],
    ),
    commitSeconds: histogram(
      "guard_commit_seconds",
      "Time until a write was durable",
      [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2],
    ),
    depth: new Gauge({
      name: "guard_queue_depth",
      help: "Waiting work",
      labelNames: ["queue"],
      registers,
    }),
    emergencies: new Gauge({
      name: "guard_emergency_access",
      help: "People who have emergency access now: an alarm",
      registers,
    }),
    signIns: counter("guard_sign_in_refusals_total", "Sign-ins refused, by why", ["reason"]),
    apiRefusals: counter("guard_api_refusals_total", "API requests refused, by why", ["reason"]),
    oldest: new Gauge({
      name: "guard_queue_oldest_seconds",
      help: "Age of the oldest waiting work",
      labelNames: ["queue"],
      registers,
    }),
  };
}

/** Of texts: what is forgotten may be counted a second time. */
const MOST_KNOWN = 10_000;

/**
 * Counts each text once, however many events are about it (`sent`, then `delivered`), and gives whether it did. `activity`
 * is a digest; of events without one each is a text.
 */
function countedOnce(counter: Counter<"hook" | "phi">) {
  const known = new Set<string>();
  return (
    labels: { readonly hook: string; readonly phi: "true" | "false" },
    activity: string | null,
  ): boolean => {
    const key = `${labels.phi} ${labels.hook} ${activity}`;
    if (activity !== null && known.has(key)) return false;
    if (activity !== null) known.add(key);
    const [oldest] = known;
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    counter.inc(labels);
    return true;
  };
}

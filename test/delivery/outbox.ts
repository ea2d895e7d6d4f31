import { json } from "../../config/presets/json.ts";
import type { Answer, SendRequest } from "../../src/delivery/transports/transport.ts";
import { type DeliveryOptions, startDelivery } from "../../src/delivery/worker.ts";
import { GuardError } from "../../src/errors.ts";
import type { Sealed } from "../../src/judge/event.ts";
import type { DestinationPolicy } from "../../src/judge/policy.ts";
import { ruledBy } from "../../src/judge/rulings.ts";
import { createMetrics } from "../../src/metrics.ts";
import type { AttemptResult, ClaimedDelivery } from "../../src/store/deliveries.ts";

/** One delivery as a store keeps it. */
export interface Row extends Omit<ClaimedDelivery, "attempt"> {
  attempts: number;
  state: string;
  reason: string | null;
  dueAt: number | null;
  isLeased: boolean;
}

export interface Sent extends SendRequest {
  readonly destination: string;
  readonly signal: AbortSignal;
  answer(status: number): void;
}

export const delivered: Answer = { kind: "answer", status: 200, bytes: 2, retryAfterMs: null };

/** A loop over an outbox in memory, under a clock that stands still until it is moved. */
export function anOutbox(
  targets: readonly DestinationPolicy[],
  given: Partial<DeliveryOptions> = {},
) {
  const rows = new Map<string, Row>();
  const sent: Sent[] = [];
  const judgedAnew: string[] = [];
  const logged: { event: string; facts: object }[] = [];
  const timers = new Set<{ at: number; run: () => void }>();
  const store = { canClaim: true, canSettle: true, claims: 0, settling: Promise.resolve() };
  let clock = 1_000_000;
  const unavailable = () => new GuardError("ERR_STORE_UNAVAILABLE", "the store did not answer");

  async function claimDeliveries(
    limit: number,
    now: number,
    leaseUntil: number,
    busy: readonly string[],
  ) {
    store.claims++;
    if (!store.canClaim) throw unavailable();
    const due = [...rows.values()].filter(
      ({ destination, dueAt }) => dueAt !== null && dueAt <= now && !busy.includes(destination),
    );
    return due.slice(0, limit).map((row): ClaimedDelivery => {
      Object.assign(row, { attempts: row.attempts + 1, dueAt: leaseUntil, isLeased: true });
      return { ...row, attempt: row.attempts };
    });
  }

  async function settleDelivery(result: AttemptResult) {
    const { delivery, attempt, state, reason, nextAt, isPutOff = false } = result;
    await store.settling;
    if (!store.canSettle) throw unavailable();
    const row = rows.get(delivery);
    if (row?.attempts === attempt && row.isLeased)
      Object.assign(row, {
        state, reason, dueAt: nextAt, isLeased: false, attempts: attempt - Number(isPutOff),
      }); // biome-ignore format: short facts
  }

  const log = (event: string, facts = {}) => void logged.push({ event, facts });
  const loop = startDelivery({
    store: { claimDeliveries, settleDelivery, requestJudging: async (event) => void judgedAnew.push(event) },
    policy: { destinations: new Map(targets.map((target) => [target.destination.id, target])) },
    transports: new Map(
      targets.map(({ destination: { id: destination } }) => [
        destination,
        {
          send: (request: SendRequest, signal: AbortSignal) =>
            new Promise<Answer>((resolve) => {
              const answer = (status: number) => resolve({ ...delivered, status } as Answer);
              signal.addEventListener("abort", () => resolve({ kind: "failed", class: "network" }));
              sent.push({ ...request, destination, signal, answer });
            }),
          close: async () => {},
        },
      ]),
    ),
    openSealed: async ({ event, destination, policy }) =>
      ({ event, destination, policy, contentType: "application/json", body: Buffer.from("{}"), mac: "" }) as unknown as Sealed,
    activityAt: (destination, activity) => `${activity} at ${destination}`,
    timeZoneOf: () => "America/New_York",
    metrics: createMetrics(),
    log: { info: log, warn: log, error: log },
    now: () => clock,
    random: () => 0.5,
    onRejudge: () => {},
    after: (ms, run) => {
      const timer = { at: clock + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    ...given,
  }); // biome-ignore format: short facts

  return {
    loop, rows, sent, judgedAnew, logged, store,
    put(...put: readonly Row[]) {
      for (const row of put) rows.set(row.id, row);
      loop.wake();
    },
    row(id: string): Row {
      const row = rows.get(id);
      if (row === undefined) throw new Error("no such row");
      return row;
    },
    /** Moves the clock, and runs the timers that are due then. */
    advance(ms: number) {
      clock += ms;
      for (const timer of [...timers].filter(({ at }) => at <= clock)) {
        timers.delete(timer);
        timer.run();
      }
    },
  }; // biome-ignore format: short facts
}

/** Lets everything run that waits for nothing but its turn. */
export async function settledDown(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export function aTarget(
  id = "crm",
  given: Partial<DestinationPolicy["destination"]> = {},
): DestinationPolicy {
  return {
    destination: {
      id, preset: "json", url: `https://${id}.example/secret-path`, path: null, method: "POST", headers: {}, signingSecret: null, mode: "enforce", message: null, allow: [],
      onPhi: "redact", holdOn: [], sensitivity: "strict", redactWith: { "*": "label" }, basis: [], credentials: null, callbackHosts: [], maxAttempts: 12, timeoutMs: 10_000, concurrency: 2,
      ...given,
    },
    preset: json, host: `${id}.example`, entries: [], ruled: ruledBy([], id), under: () => ({ digest: "policy-1", json: "{}" }), digest: "policy-1", configured: "policy-1", json: "{}",
  }; // biome-ignore format: one line is one fact
}

export function aRow(id: string, given: Partial<Row> = {}): Row {
  const destination = given.destination ?? "crm";
  const released = {
    host: `${destination}.example`,
    policy: "policy-1",
    allow: [],
    permitted: [],
    consents: [],
    contentType: "application/json",
    mac: "",
  };
  return {
    id, event: `evt-${id}`, practice: "", hook: "post-call", destination, activity: "act", policy: "policy-1",
    body: new Uint8Array(), spool: null, released: JSON.stringify(released), hasOriginal: true,
    attempts: 0, state: "pending", reason: null, dueAt: 0, isLeased: false, ...given,
  }; // biome-ignore format: one line is one fact
}

import { codeOf } from "../errors.ts";
import type { Sealed } from "../judge/event.ts";
import type { DestinationPolicy } from "../judge/policy.ts";
import { readReleased } from "../judge/released.ts";
import { todayIn } from "../judge/today.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { AttemptResult, ClaimedDelivery, Store } from "../store/store.ts";
import { mayStillSend } from "./may-still-send.ts";
import { outcomeOf } from "./outcome.ts";
import type { Transport } from "./transports/transport.ts";

export interface DeliveryOptions {
  readonly store: Pick<Store, "claimDeliveries" | "settleDelivery" | "requestJudging">;
  readonly destinations: ReadonlyMap<string, DestinationPolicy>;
  readonly transports: ReadonlyMap<string, Transport>;
  /** Opens what was stored; null when its seal is broken. */
  readonly openSealed: (claimed: ClaimedDelivery) => Sealed | null;
  /** The code under which a destination knows an activity, the same over all its events; no other destination gets the same. */
  readonly activityAt: (destination: string, activity: string) => string;
  /** Whose dates agreements count in, by practice id. */
  readonly timeZoneOf: (practice: string) => string;
  readonly metrics: Pick<Metrics, "attempts" | "attemptSeconds" | "holds">;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** An event is to be judged anew. */
  readonly onRejudge: () => void;
}

export interface DeliveryLoop {
  /** There may be something due. */
  wake(): void;
  /** Claims no more, waits for running attempts at most `graceMs`, then breaks them off: they are due again at the next start. */
  stop(graceMs: number): Promise<void>;
}

const POLL_MS = 1_000;
const MAX_AT_ONCE = 256;
/** A lease outlives the slowest attempt: sending twice is worse than sending late. */
const LEASE_FACTOR = 3;
const SETTLE_RETRY_MS = 500;

/**
 * The outbox loop. Each turn claims what is due (the attempt is recorded before the call), asks whether it may still
 * go out, opens the seal, sends, and settles. Nothing between claim and settle may throw: a claimed delivery is
 * settled, or its lease ends and it is due again.
 */
export function startDelivery(options: DeliveryOptions): DeliveryLoop {
  const { store, destinations, log, now } = options;
  const running = new Map<string, number>();
  const inHand = new Set<Promise<void>>();
  const breakOff = new AbortController();
  const slowestMs = Math.max(
    ...[...destinations.values()].map((d) => d.destination.timeoutMs),
    1_000,
  );
  let isStopping = false;
  let wakes = Promise.withResolvers<void>();

  const loop = (async () => {
    while (!isStopping) {
      const claimed = await claim();
      for (const delivery of claimed) takeOn(delivery);
      if (claimed.length === 0) await rest();
      else if (inHand.size >= MAX_AT_ONCE) await Promise.race(inHand);
    }
  })();

  async function claim(): Promise<readonly ClaimedDelivery[]> {
    const busy = [...running]
      .filter(([id, count]) => count >= (destinations.get(id)?.destination.concurrency ?? 1))
      .map(([id]) => id);
    const at = now();
    try {
      const limit = freeFor(busy);
      return limit === 0
        ? []
        : await store.claimDeliveries(limit, at, at + slowestMs * LEASE_FACTOR, busy);
    } catch (error) {
      log.error("claim failed", { code: codeOf(error) });
      return [];
    }
  }

  /** Never more at once than the fullest free destination takes: what is claimed is sent at once. */
  function freeFor(busy: readonly string[]): number {
    const free = [...destinations.values()]
      .filter(({ destination }) => !busy.includes(destination.id))
      .map(({ destination }) => destination.concurrency - (running.get(destination.id) ?? 0));
    return Math.min(MAX_AT_ONCE - inHand.size, Math.min(...free, MAX_AT_ONCE));
  }

  function takeOn(claimed: ClaimedDelivery): void {
    const { destination } = claimed;
    running.set(destination, (running.get(destination) ?? 0) + 1);
    const work: Promise<void> = deliver(claimed, options, breakOff.signal).finally(() => {
      running.set(destination, (running.get(destination) ?? 1) - 1);
      inHand.delete(work);
      wake();
    });
    inHand.add(work);
  }

  async function rest(): Promise<void> {
    const timer = setTimeout(wake, POLL_MS);
    await wakes.promise;
    clearTimeout(timer);
    wakes = Promise.withResolvers<void>();
  }

  function wake(): void {
    wakes.resolve();
  }

  return {
    wake,
    async stop(graceMs) {
      isStopping = true;
      wake();
      await loop;
      const timer = setTimeout(() => breakOff.abort(), graceMs);
      await Promise.all(inHand);
      clearTimeout(timer);
    },
  };
}

/** One attempt from claim to settle; never rejects. */
async function deliver(
  claimed: ClaimedDelivery,
  options: DeliveryOptions,
  signal: AbortSignal,
): Promise<void> {
  try {
    const begin = options.now();
    const result = await attempt(claimed, options, signal);
    if (result === null) return;
    const { destination, id, event } = claimed;
    const durationMs = options.now() - begin;
    await settle(
      { ...result, delivery: id, attempt: claimed.attempt, at: options.now(), durationMs },
      options,
      signal,
    );
    const { state, reason, status } = result;
    options.metrics.attempts.inc({ destination, outcome: state });
    options.metrics.attemptSeconds.observe(durationMs / 1000);
    if (state === "held") options.metrics.holds.inc({ destination, reason: reason ?? "" });
    options.log.info("attempt", {
      event,
      delivery: id,
      destination,
      attempt: claimed.attempt,
      state,
      reason,
      status,
      durationMs,
    });
  } catch (error) {
    options.log.error("attempt not settled", { delivery: claimed.id, code: codeOf(error) });
  }
}

type Result = Pick<AttemptResult, "state" | "reason" | "nextAt" | "status" | "answerBytes">;

/** What came of the attempt; null when the event goes back to the judge instead. */
async function attempt(
  claimed: ClaimedDelivery,
  options: DeliveryOptions,
  signal: AbortSignal,
): Promise<Result | null> {
  const { destinations, transports, openSealed, now, random } = options;
  const target = destinations.get(claimed.destination);
  const transport = transports.get(claimed.destination);
  const released = claimed.released === null ? null : readReleased(claimed.released);
  const sealed = openSealed(claimed);
  if (released === null || sealed === null) return unsent("held", "seal-broken");

  const may = mayStillSend(released, target, todayIn(options.timeZoneOf(claimed.practice), now()));
  if (may === "cancel" || target === undefined || transport === undefined)
    return unsent("cancelled", "destination-gone");
  if (may === "rejudge") {
    if (!claimed.hasOriginal) return unsent("held", "policy-changed");
    await options.store.requestJudging(claimed.event, now(), claimed.id);
    options.onRejudge();
    return null;
  }
  const activity =
    claimed.activity === null ? null : options.activityAt(claimed.destination, claimed.activity);
  const answer = await transport.send({ sealed, delivery: claimed.id, activity }, signal);
  const { state, reason, nextAt } = outcomeOf(target.preset, {
    answer,
    attempt: claimed.attempt,
    maxAttempts: target.destination.maxAttempts,
    now: now(),
    random,
  });
  const wasAnswered = answer.kind === "answer";
  return {
    state, reason, nextAt,
    status: wasAnswered ? answer.status : null,
    answerBytes: wasAnswered ? answer.bytes : null,
  }; // biome-ignore format: short facts
}

function unsent(state: "held" | "cancelled", reason: string): Result {
  return { state, reason, nextAt: null, status: null, answerBytes: null };
}

/** The answer is known and must be kept: while the store cannot write it is tried again, or the body would be sent twice. */
async function settle(
  result: AttemptResult,
  { store, log }: DeliveryOptions,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      return await store.settleDelivery(result);
    } catch (error) {
      if (signal.aborted) throw error;
      log.error("settle failed", { delivery: result.delivery, code: codeOf(error) });
      await new Promise((resolve) => setTimeout(resolve, SETTLE_RETRY_MS));
    }
  }
}

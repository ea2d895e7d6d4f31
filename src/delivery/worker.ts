import { codeOf } from "../errors.ts";
import type { Sealed, SealedFile } from "../judge/event.ts";
import type { DestinationPolicy, Policy } from "../judge/policy.ts";
import { readReleased } from "../judge/released.ts";
import { todayIn } from "../judge/today.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { type After, createRest, onTimer } from "../rest.ts";
import type { AttemptResult, ClaimedDelivery, Store } from "../store/store.ts";
import { groupByRoom } from "./claim-groups.ts";
import { mayStillSend } from "./may-still-send.ts";
import { outcomeOf } from "./outcome.ts";
import type { Answer, Transport } from "./transports/transport.ts";

export interface DeliveryOptions {
  readonly store: Pick<Store, "claimDeliveries" | "settleDelivery" | "requestJudging">;
  /** The one in force at any time. */
  readonly policy: Pick<Policy, "destinations">;
  readonly transports: ReadonlyMap<string, Transport>;
  /** Opens what was stored; null when its seal is broken. Rejects where it cannot be read now. */
  readonly openSealed: (claimed: ClaimedDelivery) => Promise<Sealed | SealedFile | null>;
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
  /** The spool of a delivery may be nobody's now. */
  readonly onFileSettled?: () => void;
  /** An event is to be judged anew. */
  readonly onRejudge: () => void;
  /** Runs something later; what it gives back takes that back. Timers unless a test hands in its own clock. */
  readonly after?: After;
}

/** A delivery between claim and settle. */
interface InHand {
  /** Of the latest claim; a settled attempt must be that one. */
  attempt: number;
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
/** Until a disk may be read again. */
const PUT_OFF_MS = 30_000;
/** A file is read twice and sent once, and its time limit is for standstill only. */
const FILE_MS = 60 * 60_000;

function slowest({ preset, destination }: DestinationPolicy): number {
  return preset.takesFiles ? FILE_MS : destination.timeoutMs;
}

/**
 * The outbox loop. Each turn claims what is due (the attempt is recorded before the call), asks whether it may still
 * go out, opens the seal, sends, and settles. Nothing between claim and settle may throw: a claimed delivery is
 * settled, or its lease ends and it is due again.
 */
export function startDelivery(options: DeliveryOptions): DeliveryLoop {
  const { store, policy, log, now, after = onTimer } = options;
  const running = new Map<string, number>();
  const inHand = new Map<string, InHand>();
  const work = new Set<Promise<void>>();
  const breakOff = new AbortController();
  const slowestMs = Math.max(...[...policy.destinations.values()].map(slowest), 1_000);
  let isStopping = false;
  const { wake, rest } = createRest(POLL_MS, after);

  const loop = (async () => {
    while (!isStopping) {
      const claimed = await claim();
      for (const delivery of claimed) takeOn(delivery);
      if (claimed.length === 0) await rest();
      else if (work.size >= MAX_AT_ONCE) await Promise.race(work);
    }
  })();

  /** What is due, and never more of a destination than it takes now: what is claimed is sent at once. */
  async function claim(): Promise<readonly ClaimedDelivery[]> {
    const claimed: ClaimedDelivery[] = [];
    try {
      for (const { limit, busy } of groupByRoom(roomFor())) {
        const room = Math.min(limit, MAX_AT_ONCE - work.size - claimed.length);
        const at = now();
        if (room > 0)
          claimed.push(
            ...(await store.claimDeliveries(room, at, at + slowestMs * LEASE_FACTOR, busy)),
          );
      }
    } catch (error) {
      log.error("claim failed", { code: codeOf(error) });
    }
    return claimed;
  }

  /** How many more each destination takes; those in hand whose destination is gone from the configuration, none. */
  function roomFor(): Map<string, number> {
    const room = new Map([...running.keys()].map((id) => [id, 0]));
    for (const [id, { destination }] of policy.destinations)
      room.set(id, destination.concurrency - (running.get(id) ?? 0));
    return room;
  }

  function takeOn(claimed: ClaimedDelivery): void {
    const { id, destination, attempt } = claimed;
    const known = inHand.get(id);
    if (known !== undefined) {
      // Its lease ended while the answer waits for the store: it was sent, and is not sent again.
      known.attempt = attempt;
      return;
    }
    const hand: InHand = { attempt };
    inHand.set(id, hand);
    running.set(destination, (running.get(destination) ?? 0) + 1);
    const done: Promise<void> = deliver(claimed, hand, options, breakOff.signal).finally(() => {
      const others = (running.get(destination) ?? 1) - 1;
      if (others > 0) running.set(destination, others);
      else running.delete(destination);
      inHand.delete(id);
      work.delete(done);
      wake();
    });
    work.add(done);
  }

  return {
    wake,
    async stop(graceMs) {
      isStopping = true;
      wake();
      await loop;
      const cancel = after(graceMs, () => breakOff.abort());
      await Promise.all(work);
      cancel();
    },
  };
}

/** One attempt from claim to settle; never rejects. */
async function deliver(
  claimed: ClaimedDelivery,
  hand: InHand,
  options: DeliveryOptions,
  signal: AbortSignal,
): Promise<void> {
  try {
    const begin = options.now();
    const result = await attempt(claimed, options, signal);
    if (result === null) return;
    const { destination, id, event } = claimed;
    const durationMs = options.now() - begin;
    await settle({ ...result, delivery: id, at: options.now(), durationMs }, hand, options, signal);
    if (claimed.spool !== null) options.onFileSettled?.();
    const { state, reason, status } = result;
    options.metrics.attempts.inc({ destination, outcome: state });
    options.metrics.attemptSeconds.observe(durationMs / 1000);
    if (state === "held") options.metrics.holds.inc({ destination, reason: reason ?? "" });
    options.log.info("attempt", {
      event,
      delivery: id,
      destination,
      attempt: hand.attempt,
      state,
      reason,
      status,
      durationMs,
    });
  } catch (error) {
    options.log.error("attempt not settled", { delivery: claimed.id, code: codeOf(error) });
  }
}

type Result = Pick<
  AttemptResult,
  "state" | "reason" | "nextAt" | "status" | "answerBytes" | "isPutOff"
>;

/** What came of the attempt; null when the event goes back to the judge instead. */
async function attempt(
  claimed: ClaimedDelivery,
  options: DeliveryOptions,
  signal: AbortSignal,
): Promise<Result | null> {
  const { policy, transports, openSealed, now, random } = options;
  const target = policy.destinations.get(claimed.destination);
  const transport = transports.get(claimed.destination);
  const released = claimed.released === null ? null : readReleased(claimed.released);
  const opened = await openSealed(claimed).catch((error: unknown) => {
    options.log.error("body not read", { delivery: claimed.id, code: codeOf(error) });
    return "unread" as const;
  });
  if (released === null || opened === null) return unsent("held", "seal-broken");

  const may = mayStillSend(released, target, todayIn(options.timeZoneOf(claimed.practice), now()));
  if (may === "cancel" || target === undefined || transport === undefined)
    return unsent("cancelled", "destination-gone");
  if (may === "rejudge") {
    if (!claimed.hasOriginal) return unsent("held", "policy-changed");
    await options.store.requestJudging(claimed.event, now(), claimed.id);
    options.onRejudge();
    return null;
  }
  if (opened === "unread") return putOff(now() + PUT_OFF_MS);
  const activity =
    claimed.activity === null ? null : options.activityAt(claimed.destination, claimed.activity);
  const answer: Answer = await transport.send(
    { sealed: opened, delivery: claimed.id, activity },
    signal,
  );
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

/** The destination was asked for nothing. */
function putOff(nextAt: number): Result {
  return { state: "retrying", reason: "disk", nextAt, status: null, answerBytes: null, isPutOff: true }; // biome-ignore format: short facts
}

function unsent(state: "held" | "cancelled", reason: string): Result {
  return { state, reason, nextAt: null, status: null, answerBytes: null };
}

/** The answer is known and must be kept: while the store cannot write it is tried again, or the body would be sent twice. */
async function settle(
  result: Omit<AttemptResult, "attempt">,
  hand: InHand,
  { store, log, after = onTimer }: DeliveryOptions,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const { attempt } = hand;
    try {
      await store.settleDelivery({ ...result, attempt });
      // Claimed anew in the meantime: what was written was of an attempt that is over, and changed nothing.
      if (attempt === hand.attempt) return;
    } catch (error) {
      if (signal.aborted) throw error;
      log.error("settle failed", { delivery: result.delivery, code: codeOf(error) });
      await new Promise<void>((resolve) => after(SETTLE_RETRY_MS, resolve));
    }
  }
}

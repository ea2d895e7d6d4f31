import { codeOf } from "../errors.ts";
import type { Sealed, SealedFile } from "../judge/event.ts";
import type { Policy } from "../judge/policy.ts";
import { readReleased } from "../judge/released.ts";
import { todayIn } from "../judge/today.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { type After, onTimer } from "../rest.ts";
import type { AttemptResult, ClaimedDelivery } from "../store/deliveries.ts";
import type { Store } from "../store/store.ts";
import { mayStillSend } from "./may-still-send.ts";
import { outcomeOf } from "./outcome.ts";
import type { Answer, Transport } from "./transports/transport.ts";

export interface AttemptOptions {
  readonly store: Pick<Store, "settleDelivery" | "requestJudging">;
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
export interface InHand {
  /** Of the latest claim; a settled attempt must be that one. */
  attempt: number;
}

const SETTLE_RETRY_MS = 500;
/** Until a disk may be read again. */
const PUT_OFF_MS = 30_000;

/** One attempt from claim to settle; never rejects. */
export async function deliver(
  claimed: ClaimedDelivery,
  hand: InHand,
  options: AttemptOptions,
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
  options: AttemptOptions,
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
  { store, log, after = onTimer }: AttemptOptions,
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

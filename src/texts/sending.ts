import { ctmSms } from "../../config/presets/ctm-sms.ts";
import { onlyOutcomeOf } from "../delivery/outcome.ts";
import type { SmsAnswer, SmsTransport } from "../delivery/transports/ctm-sms.ts";
import { codeOf } from "../errors.ts";
import type { Sealed } from "../judge/event.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { AttemptResult } from "../store/deliveries.ts";
import type { NewDelivery } from "../store/events.ts";
import type { Encrypted, Store } from "../store/store.ts";
import { type ClientAnswer, type Ids, noAnswer } from "./answers.ts";

export interface SendingDeps {
  readonly store: Pick<Store, "settleDelivery">;
  /** By destination. */
  readonly transports: ReadonlyMap<string, SmsTransport>;
  /** Opens what was just judged; null when its seal is broken. */
  readonly open: (delivery: NewDelivery) => Sealed | null;
  readonly metrics: Pick<Metrics, "attempts" | "attemptSeconds">;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
}

/** A text that is durable with its attempt begun. */
export interface Outgoing {
  readonly delivery: NewDelivery;
  readonly ids: Ids;
  readonly authorization: string | null;
  /** What is kept of the answer, for a client that may repeat its request. */
  readonly keep: (answer: ClientAnswer) => { key: string; blob: Encrypted } | undefined;
}

export interface Sending {
  /** Sends it, settles what came of it, and gives what the client is told. Never rejects. */
  send(outgoing: Outgoing): Promise<ClientAnswer>;
  /** Breaks off what is in hand, and settles it as of unknown fate. */
  stop(): Promise<void>;
}

const SETTLE_RETRY_MS = 500;

export function createSending(deps: SendingDeps): Sending {
  const { store, log, metrics, now } = deps;
  const inHand = new Set<Promise<unknown>>();
  const breakOff = new AbortController();

  /** From here on the client gets the answer that there is, whatever else fails. */
  async function send({ delivery, ids, authorization, keep }: Outgoing): Promise<ClientAnswer> {
    const begin = now();
    const got = await attempt(delivery, authorization);
    const { state, reason } = onlyOutcomeOf(ctmSms, got);
    const durationMs = now() - begin;
    const answer = got.kind === "answer" ? passedOn(got, ids) : noAnswer(ids, state, reason);
    const status = got.kind === "answer" ? got.status : null;
    const { destination } = delivery;
    metrics.attempts.inc({ destination, outcome: state });
    metrics.attemptSeconds.observe(durationMs / 1000);
    log.info("attempt", {
      event: ids.event, delivery: ids.delivery, destination, attempt: 1, state, reason, status, durationMs,
    }); // biome-ignore format: short facts
    const result: AttemptResult = {
      delivery: ids.delivery, attempt: 1, at: now(), state, reason, nextAt: null, status, durationMs,
      answerBytes: got.kind === "answer" ? got.bytes : null,
    }; // biome-ignore format: short facts
    await settle(result, keep(answer));
    return answer;
  }

  async function attempt(delivery: NewDelivery, authorization: string | null): Promise<SmsAnswer> {
    const sealed = deps.open(delivery);
    const transport = deps.transports.get(delivery.destination);
    if (sealed === null || transport === undefined)
      return { kind: "failed", class: "malformed", mayHaveLeft: false };
    return transport.sendSms({ sealed, delivery: delivery.id, authorization }, breakOff.signal);
  }

  /** The client does not wait for a store that cannot write; what it then never writes stays of unknown fate. */
  async function settle(
    result: AttemptResult,
    answer: { readonly key: string; readonly blob: Encrypted } | undefined,
  ): Promise<void> {
    try {
      await store.settleDelivery(result, answer);
    } catch (error) {
      log.error("settle failed", { delivery: result.delivery, code: codeOf(error) });
      if (breakOff.signal.aborted) return;
      void keepInHand(
        new Promise<void>((resolve) => setTimeout(resolve, SETTLE_RETRY_MS)).then(() =>
          settle(result, answer),
        ),
      );
    }
  }

  function keepInHand<Result>(work: Promise<Result>): Promise<Result> {
    inHand.add(work);
    void work.finally(() => inHand.delete(work));
    return work;
  }

  return {
    send: (outgoing) => keepInHand(send(outgoing)),
    async stop() {
      breakOff.abort();
      while (inHand.size > 0) await Promise.all(inHand);
    },
  };
}

function passedOn(
  { status, headers, body }: Extract<SmsAnswer, { kind: "answer" }>,
  { event, delivery }: Ids,
): ClientAnswer {
  return {
    status,
    headers: { ...headers, "x-guard-event": event, "x-guard-delivery": delivery },
    body,
  };
}

import type { Config, Hook } from "../../config/config.ts";
import type { JsonObject } from "../../detectors/types.ts";
import { codeOf } from "../errors.ts";
import { packEvent } from "../judge/envelope.ts";
import type { Received } from "../judge/event.ts";
import type { Policy } from "../judge/policy.ts";
import type { Metrics } from "../metrics.ts";
import { noteDecided, rowFor } from "../pipeline/decided.ts";
import type { NewDelivery } from "../store/events.ts";
import type { DecisionRow } from "../store/ledger.ts";
import type { Encrypted, Store } from "../store/store.ts";
import type { KeyedRequest } from "../store/texts.ts";
import {
  type ClientAnswer,
  emptyAnswer,
  heldAnswer,
  type Ids,
  keyProblem,
  noAnswer,
  packAnswer,
  unpackAnswer,
} from "./answers.ts";
import { type KeyDigests, keyDigests } from "./request-key.ts";
import { createSending, type SendingDeps } from "./sending.ts";
import { createVerdicts, type VerdictDeps } from "./verdicts.ts";

export interface PassingDeps extends SendingDeps, VerdictDeps {
  readonly store: Pick<Store, "acceptText" | "keyedRequest" | "settleDelivery">;
  readonly config: Pick<Config, "destinations" | "hooks">;
  readonly policy: Pick<Policy, "hooks" | "destinations" | "practices">;
  readonly keys: {
    digest(purpose: string, ...parts: string[]): string;
    encrypt(binding: string, bytes: Uint8Array): Encrypted;
    decrypt(binding: string, bytes: Encrypted): Uint8Array;
  };
  readonly decisionMac: (row: Omit<DecisionRow, "mac">) => string;
  readonly metrics: Metrics;
}

/** A call that was read. */
export interface TextCall {
  readonly received: Received;
  readonly account: string;
  /** What is asked for: the account, the addresses and the text. */
  readonly record: JsonObject;
  /** `Idempotency-Key`. */
  readonly key: string | null;
  readonly authorization: string | null;
}

export type Passed =
  | { readonly kind: "answer"; readonly answer: ClientAnswer }
  | { readonly kind: "refused"; readonly reason: "idempotency-key"; readonly answer: ClientAnswer }
  /** Nothing was sent, and nothing is kept. */
  | { readonly kind: "late" | "store" };

export interface Passing {
  pass(hook: Hook, call: TextCall): Promise<Passed>;
  /** Breaks off what is in hand, and settles it as of unknown fate. */
  stop(): Promise<void>;
}

/** An attempt that takes longer is given up by its own timeout; this is for a process that hangs. */
const LEASE_FACTOR = 3;
const KEY_HOURS_MS = 24 * 3_600_000;

/**
 * Judges a text while its client waits, and passes it on once at most: verdict and attempt are durable before the
 * request leaves, and an attempt without a recorded outcome is of unknown fate, whoever died meanwhile.
 */
export function createPassing(deps: PassingDeps): Passing {
  const { store, keys, log, metrics, now } = deps;
  const sending = createSending(deps);
  const verdicts = createVerdicts(deps);
  /** Requests by key whose verdict is not durable yet. */
  const judging = new Map<string, string>();

  async function pass(hook: Hook, call: TextCall): Promise<Passed> {
    const { key, account, received } = call;
    if (key === null) return judge(hook, call, null);
    const { contentType, body } = received;
    const digests = keyDigests(keys, hook.id, key, { account, contentType, body });
    const other = judging.get(digests.key);
    if (other !== undefined) return refused(other === digests.request ? 409 : 422);
    judging.set(digests.key, digests.request);
    try {
      const earlier = await store.keyedRequest(digests.key, now());
      if (earlier !== null) return repeat(hook, digests, earlier);
      return await judge(hook, call, digests);
    } catch (error) {
      return unstored(hook, error);
    } finally {
      judging.delete(digests.key);
    }
  }

  async function judge(
    hook: Hook,
    { received, record, authorization }: TextCall,
    digests: KeyDigests | null,
  ): Promise<Passed> {
    const { id, receivedAt } = received;
    const body = keys.encrypt(`event|${id}`, packEvent(received));
    const job = {
      event: id,
      hook: hook.id,
      receivedAt,
      body,
      deliveries: {},
      done: [],
      now: now(),
    };
    const result = await verdicts.on(job, record);
    if (result.kind === "no-store") return { kind: "store" };
    if (result.kind !== "judged") {
      log.warn("text not judged", { hook: hook.id, why: result.kind });
      return { kind: "late" };
    }
    const [judged] = result.deliveries;
    const destination = deps.config.destinations.find(({ id }) => id === judged?.destination);
    if (judged === undefined || destination === undefined) return { kind: "late" };
    const { practice, shape } = result;
    const at = now();
    const delivery = rowFor(judged, { practice, event: id, at }, deps);
    const ids: Ids = { event: id, delivery: delivery.id };
    const kept = keptAnswer(ids, delivery);
    const keep = (answer: ClientAnswer) =>
      digests === null
        ? undefined
        : { key: digests.key, blob: keys.encrypt(`answer|${digests.key}`, packAnswer(answer)) };
    const policy = deps.policy.hooks.get(hook.id)?.digest ?? "";
    const event = {
      id, practice, hook: hook.id, receivedAt, activity: null, dedupe: null, dedupeSince: 0, policy, body,
    }; // biome-ignore format: short facts
    try {
      const accepted = await store.acceptText({
        event,
        outcome: { event: id, at, shape, deliveries: [delivery] },
        leaseUntil: at + destination.timeoutMs * LEASE_FACTOR,
        key: digests && {
          digest: digests.key,
          request: digests.request,
          expiresAt: at + KEY_HOURS_MS,
          answer: (kept && keep(kept)?.blob) ?? null,
        },
      });
      if (accepted.kind === "repeated" && digests !== null)
        return repeat(hook, digests, accepted.earlier);
    } catch (error) {
      return unstored(hook, error);
    }
    metrics.events.inc({ hook: hook.id, kind: "new" });
    noteDecided(id, delivery, deps);
    if (kept !== null) return { kind: "answer", answer: kept };
    return { kind: "answer", answer: await sending.send({ delivery, ids, authorization, keep }) };
  }

  function repeat(hook: Hook, digests: KeyDigests, earlier: KeyedRequest): Passed {
    if (earlier.request !== digests.request) return refused(422);
    if (earlier.isOpen) return refused(409);
    metrics.events.inc({ hook: hook.id, kind: "duplicate" });
    const { event, delivery, state, answer } = earlier;
    if (answer === null)
      return { kind: "answer", answer: noAnswer({ event, delivery }, state, null) };
    const bytes = keys.decrypt(`answer|${digests.key}`, answer);
    return { kind: "answer", answer: unpackAnswer(bytes) };
  }

  function unstored(hook: Hook, error: unknown): Passed {
    log.error("text not stored", { hook: hook.id, error: codeOf(error) });
    return { kind: "store" };
  }

  return { pass, stop: () => sending.stop() };
}

/** What the client is told where nothing is sent; null where the text goes out. */
function keptAnswer(ids: Ids, delivery: NewDelivery): ClientAnswer | null {
  const { state } = delivery;
  if (state === "pending") return null;
  return state === "held" ? heldAnswer(ids, delivery) : emptyAnswer(ids);
}

function refused(status: 409 | 422): Passed {
  return { kind: "refused", reason: "idempotency-key", answer: keyProblem(status) };
}

import type { Router } from "express";
import type { Hook } from "../../config/config.ts";
import type { Catalogue } from "../../detectors/types.ts";
import { codeOf } from "../errors.ts";
import { newId } from "../ids.ts";
import { boundedHeader, packEvent } from "../judge/envelope.ts";
import type { Parsed, Received } from "../judge/event.ts";
import type { Metrics } from "../metrics.ts";
import type { Appended, NewEvent } from "../store/events.ts";
import type { Encrypted, Store } from "../store/store.ts";
import { answer } from "./answer.ts";
import { readBody } from "./body.ts";
import { type Digests, digestsOf } from "./dedupe.ts";
import { type Arrival, createDoor, type DoorDeps } from "./door.ts";
import { checkSignature, type SignatureCheck } from "./signature.ts";

const HOUR_MS = 3_600_000;

export interface WebhookDeps extends DoorDeps {
  readonly store: Pick<Store, "appendEvent">;
  readonly keys: Digests;
  readonly catalogue: Catalogue;
  readonly metrics: Pick<Metrics, "events" | "refusals" | "strangers" | "signatures">;
  /** Epoch milliseconds. */
  now(): number;
  parse(received: Received): Parsed;
  /** Id of the practice whose account the body, or else the hook, names; or "". */
  practiceOf(parsed: Parsed, hook: Hook): string;
  /** Digest of the hook's policy now in force. */
  policyOf(hook: Hook): string;
  /** Encrypts for the one record that `binding` names. */
  encrypt(binding: string, bytes: Uint8Array): Encrypted;
  /** Told of each new event once it is durable; it must not throw. */
  onEvent(): void;
}

/** Why a request that has a hook's secret is refused. The design promises that there are no more reasons than these. */
const REFUSALS = {
  method: { status: 405, error: "send webhooks here with POST", headers: { allow: "POST" } },
  "too-large": { status: 413, error: "the body is over the limit", headers: {} },
  signature: {
    status: 401,
    error: "the signature is missing or wrong",
    headers: { "www-authenticate": 'Basic realm="webhook"' },
  },
  store: { status: 503, error: "try again", headers: { "retry-after": "5" } },
} as const;

/**
 * The door for CTM's webhooks, `/hooks/{hook}/{secret}`. A POST is answered `200 {"id"}` once the event is
 * durable, and never for what it says: CTM switches off hooks that refuse, so what is wrong with a payload is
 * decided afterwards.
 */
export function createWebhookDoor(deps: WebhookDeps): Router {
  const { metrics, log } = deps;
  const proofsSeen = new Set<string>();
  return createDoor("hooks", deps, receive);

  async function receive({ hook, request, response, count, no }: Arrival): Promise<void> {
    if (request.method !== "POST") return no("method", REFUSALS.method);
    const read = await readBody(request, hook.bodyLimitBytes);
    // There is nobody left to answer, and half a payload is no event.
    if (read.kind === "aborted") return count("aborted", null);
    if (read.kind === "too-large") return no("too-large", REFUSALS["too-large"]);
    const check = checkSignature(
      hook,
      {
        signature: request.get("x-ctm-signature"),
        time: request.get("x-ctm-time"),
        authorization: request.get("authorization"),
      },
      read.body === read.raw ? [read.raw] : [read.raw, read.body],
    );
    note(hook, check);
    if (hook.signature.mode === "enforce" && check.result !== "valid")
      return no("signature", REFUSALS.signature);

    const received: Received = {
      id: newId("evt"),
      hook: hook.id,
      receivedAt: deps.now(),
      contentType: boundedHeader(request.get("content-type")),
      contentEncoding: read.contentEncoding,
      body: read.body,
      signature: hook.signature.mode === "log" ? "off" : check.result,
    };
    const appended = await append(eventOf(hook, received, request.get("x-ctm-time")));
    if (appended === null) return no("store", REFUSALS.store);
    metrics.events.inc({ hook: hook.id, kind: appended.kind === "stored" ? "new" : "duplicate" });
    if (appended.kind === "duplicate") {
      return answer(response, 200, { id: appended.id, duplicate: true });
    }
    answer(response, 200, { id: received.id });
    deps.onEvent();
  }

  function eventOf(hook: Hook, received: Received, time: string | undefined): NewEvent {
    const parsed = deps.parse(received);
    return {
      id: received.id,
      practice: deps.practiceOf(parsed, hook),
      hook: hook.id,
      receivedAt: received.receivedAt,
      ...digestsOf(parsed, time, deps.keys, deps.catalogue),
      dedupeSince: received.receivedAt - hook.dedupeHours * HOUR_MS,
      policy: deps.policyOf(hook),
      body: deps.encrypt(`event|${received.id}`, packEvent(received)),
    };
  }

  /** Null when the store cannot write: the sender keeps the event and tries again. */
  async function append(event: NewEvent): Promise<Appended | null> {
    try {
      return await deps.store.appendEvent(event);
    } catch (error) {
      log.error("event not stored", { hook: event.hook, error: codeOf(error) });
      return null;
    }
  }

  /** Says once which of several secrets CTM signs with, so that the others can be retired. */
  function note(hook: Hook, { result, by }: SignatureCheck): void {
    if (result !== "off") metrics.signatures.inc({ hook: hook.id, result });
    if (by === null || proofsSeen.has(`${hook.id} ${by}`)) return;
    proofsSeen.add(`${hook.id} ${by}`);
    log.info("signature proven", { hook: hook.id, by });
  }
}

import type { ServerResponse } from "node:http";
import type { NewDelivery } from "../store/events.ts";
import type { DeliveryState } from "../store/store.ts";

/** What a client is told, in a form that can be kept for a repeat. */
export interface ClientAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export const JSON_TYPE = "application/json; charset=utf-8";
const PROBLEM_TYPE = "application/problem+json";
const KEY_DRAFT = "https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/";

/** Ids of ours, so that a log line of the client's leads to the event and its hold. */
export interface Ids {
  readonly event: string;
  readonly delivery: string;
}

export function jsonAnswer(
  status: number,
  content: Readonly<Record<string, unknown>>,
  { event, delivery }: Ids,
): ClientAnswer {
  return {
    status,
    headers: { "content-type": JSON_TYPE, "x-guard-event": event, "x-guard-delivery": delivery },
    body: Buffer.from(JSON.stringify(content)),
  };
}

/** Nothing was sent: a person decides. `types` are those that stand against it. */
export function heldAnswer(ids: Ids, held: Pick<NewDelivery, "reason" | "decision">): ClientAnswer {
  const { reason, decision } = held;
  const fates = JSON.parse(decision.findings) as Record<string, Record<string, number>>;
  const types = Object.entries(fates).flatMap(([type, { held: kept = 0, redacted = 0 }]) =>
    kept + redacted > 0 ? [type] : [],
  );
  const message = `not sent: held by the guard until a person decides (guard holds show ${ids.delivery})`;
  const { event, delivery: id } = ids;
  return jsonAnswer(422, { status: "held", id, types, reason, event, message }, ids);
}

/** Nothing would be left of the text. */
export function emptyAnswer(ids: Ids): ClientAnswer {
  const message = "not sent: policy leaves nothing of this text";
  const { event, delivery: id } = ids;
  return jsonAnswer(422, { status: "empty", id, types: [], event, message }, ids);
}

const WORDS: Partial<Record<DeliveryState, string>> = {
  dead: "not sent: CTM could not be reached",
  unknown: "the text may have been sent or not: CTM did not answer; it is not sent again by itself",
};

/** CTM gave no answer, or its answer is not known here. */
export function noAnswer(ids: Ids, state: DeliveryState, reason: string | null): ClientAnswer {
  const { event, delivery: id } = ids;
  const message =
    WORDS[state] ?? "the first request under this key ended, and its answer is not kept";
  return jsonAnswer(502, { status: state, id, reason, event, message }, ids);
}

/** A request that the Idempotency-Key draft (§2.7) refuses, in its terms (RFC 9457). */
export function keyProblem(status: 400 | 409 | 422): ClientAnswer {
  const { title, detail } = PROBLEMS[status];
  return {
    status,
    headers: { "content-type": PROBLEM_TYPE },
    body: Buffer.from(JSON.stringify({ type: KEY_DRAFT, title, status, detail })),
  };
}

const PROBLEMS = {
  400: {
    title: "Idempotency-Key is malformed",
    detail: "It must be 1 to 255 characters of printable ASCII, such as a UUID.",
  },
  409: {
    title: "A request is outstanding for this Idempotency-Key",
    detail:
      "A request with the same Idempotency-Key is being processed. Ask again when it is done.",
  },
  422: {
    title: "Idempotency-Key is already used",
    detail:
      "The key came with another request before. Idempotency-Key MUST not be reused across different payloads of this operation.",
  },
} as const;

const BODILESS = new Set([204, 205, 304]);

export function respond(response: ServerResponse, { status, headers, body }: ClientAnswer): void {
  const isBodiless = BODILESS.has(status);
  response.writeHead(status, {
    ...headers,
    ...(!isBodiless && { "content-length": body.byteLength }),
    "cache-control": "no-store",
  });
  response.end(isBodiless ? undefined : body);
}

/** An answer as it is encrypted. */
export function packAnswer({ status, headers, body }: ClientAnswer): Uint8Array {
  return Buffer.from(JSON.stringify([status, headers, Buffer.from(body).toString("base64")]));
}

export function unpackAnswer(bytes: Uint8Array): ClientAnswer {
  const [status, headers, body] = JSON.parse(Buffer.from(bytes).toString("utf8")) as [
    number,
    Record<string, string>,
    string,
  ];
  return { status, headers, body: Buffer.from(body, "base64") };
}

import type { Router } from "express";
import { newId } from "../ids.ts";
import { readBody } from "../ingress/body.ts";
import { type Arrival, createDoor, type DoorDeps } from "../ingress/door.ts";
import { boundedHeader } from "../judge/envelope.ts";
import type { Received, Unreadable } from "../judge/event.ts";
import { parse } from "../judge/parse.ts";
import { ACCOUNT } from "../judge/sms.ts";
import { keyProblem, respond } from "./answers.ts";
import type { Passing } from "./passing.ts";
import { readKey } from "./request-key.ts";

export interface TextDoorDeps extends DoorDeps {
  readonly passing: Passing;
  /** Epoch milliseconds. */
  now(): number;
}

/** Why a request that has a hook's secret is refused before anything of it is kept. */
const REFUSALS = {
  path: { status: 404, error: "only /api/v1/accounts/{account}/sms.json is here", headers: {} },
  method: { status: 405, error: "send texts here with POST", headers: { allow: "POST" } },
  "too-large": { status: 413, error: "the body is over the limit", headers: {} },
  late: {
    status: 503,
    error: "not sent: judging the text took too long; try again",
    headers: { "retry-after": "1" },
  },
  store: { status: 503, error: "not sent: try again", headers: { "retry-after": "5" } },
} as const;

/** What is wrong with a body, for the developer whose client wrote it. */
const UNREADABLE: Partial<Record<Unreadable, string>> = {
  "content-type": "content-type must be application/x-www-form-urlencoded or application/json",
  encoding: "the content-encoding is not known",
  charset: "the body is not written in its charset (UTF-8 unless the content-type names one)",
  "no-text": "msg is missing or empty",
  "text-twice": "msg must be one text (in a form it may stand there once)",
  "text-address":
    "to must be a telephone number (+14105550100), and from one, a tracking number's id (TPN…) or a short code",
  callback: "status_callback must be one URL",
  "duplicate-keys": "the JSON has a key twice",
};

/**
 * The door for texts, `/texts/{hook}/{secret}` in place of CTM's origin. The client waits: a clean text is passed on and
 * CTM's own answer comes back; one that is held is answered 422.
 */
export function createTextDoor(deps: TextDoorDeps): Router {
  return createDoor("texts", deps, receive, "{/*rest}");

  async function receive({ hook, request, response, rest, count, no }: Arrival): Promise<void> {
    const account = accountIn(rest);
    if (account === null) return no("path", REFUSALS.path);
    if (request.method !== "POST") return no("method", REFUSALS.method);
    const read = await readBody(request, hook.bodyLimitBytes);
    if (read.kind === "aborted") return count("aborted", null);
    if (read.kind === "too-large") return no("too-large", REFUSALS["too-large"]);
    const header = request.get("idempotency-key");
    const key = header === undefined ? null : readKey(header);
    if (header !== undefined && key === null) {
      count("idempotency-key", 400);
      return respond(response, keyProblem(400));
    }
    const received: Received = {
      id: newId("evt"),
      hook: hook.id,
      receivedAt: deps.now(),
      contentType: boundedHeader(request.get("content-type")),
      contentEncoding: read.contentEncoding,
      body: read.body,
      signature: "off",
      account,
    };
    const { content } = parse(received);
    if (content.kind === "unreadable") {
      const { detail } = content;
      const status = detail === "content-type" || detail === "encoding" ? 415 : 400;
      const error = UNREADABLE[detail] ?? `the body cannot be read: ${detail}`;
      return no(detail, { status, error });
    }
    const authorization = request.get("authorization") ?? null;
    const passed = await deps.passing.pass(hook, {
      received,
      account,
      record: content.record,
      key,
      authorization,
    });
    switch (passed.kind) {
      case "answer":
        return respond(response, passed.answer);
      case "refused":
        count(passed.reason, passed.answer.status);
        return respond(response, passed.answer);
      case "late":
      case "store":
        return no(passed.kind, REFUSALS[passed.kind]);
    }
  }
}

/** The account of CTM's fixed path, of which nothing else may be another; null for any other path. */
function accountIn(rest: readonly string[]): string | null {
  const [api, version, accounts, account = "", call, ...more] = rest;
  const isCall =
    api === "api" && version === "v1" && accounts === "accounts" && call === "sms.json";
  return isCall && more.length === 0 && ACCOUNT.test(account) ? account : null;
}

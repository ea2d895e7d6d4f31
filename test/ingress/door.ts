import { once } from "node:events";
import { connect } from "node:net";
import type { Hook } from "../../config/config.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { GuardError } from "../../src/errors.ts";
import { createApp } from "../../src/ingress/app.ts";
import { listen, type ServerLimits } from "../../src/ingress/server.ts";
import { createWebhookDoor, type WebhookDeps } from "../../src/ingress/webhook.ts";
import { unpackEvent } from "../../src/judge/envelope.ts";
import type { Received } from "../../src/judge/event.ts";
import { parse } from "../../src/judge/parse.ts";
import { createLog } from "../../src/log.ts";
import { createMetrics } from "../../src/metrics.ts";
import type { Appended, NewEvent } from "../../src/store/events.ts";

export const SECRET = "url-secret-0123456789abcdef";
export const CTM_SECRET = "ctm_test_secret";
export const NOW = 1_789_396_920_000;

export function aHook(given: Partial<Hook> = {}, signature: Partial<Hook["signature"]> = {}): Hook {
  return {
    id: "post-call",
    kind: "webhook",
    secrets: [SECRET],
    signature: { mode: "off", secrets: [], basic: [], ...signature },
    to: [],
    account: null,
    dedupeHours: 24,
    bodyLimitBytes: 2_000,
    maxFileBytes: 100_000,
    ...given,
  };
}

interface Given extends Partial<WebhookDeps> {
  readonly hook?: Hook;
  readonly limits?: Partial<ServerLimits>;
  readonly trustedProxies?: readonly string[];
  readonly ready?: () => Promise<readonly string[]>;
}

/** The real app on a free port, over a store in memory. */
export async function openDoor({
  hook = aHook(),
  limits,
  trustedProxies = [],
  ready = async () => [],
  ...deps
}: Given = {}) {
  const store = aStore();
  const metrics = createMetrics();
  const lines: string[] = [];
  const log = createLog("trace", { write: (line) => void lines.push(line) });
  const door = createWebhookDoor({
    hooks: [hook],
    store,
    keys: { digest: (...parts) => JSON.stringify(parts) },
    catalogue: ctmCatalogue,
    metrics,
    log,
    strangersPerMinute: 1_000,
    now: () => NOW,
    parse,
    practiceOf: () => "larkspur",
    policyOf: () => "policy-digest",
    encrypt: (binding, bytes) => Buffer.concat([Buffer.from(`${binding}\n`), bytes]),
    onEvent() {},
    ...deps,
  });
  const app = createApp(
    { doors: [door], faces: [], metrics, log, trustedProxies, ready },
    { adminApart: false },
  );
  const listening = await listen(app, 0, { host: "127.0.0.1", ...limits });
  const url = `http://127.0.0.1:${listening.port}`;
  const path = `/hooks/${hook.id}/${hook.secrets[0]}`;
  return {
    url,
    path,
    port: listening.port,
    server: listening.server,
    events: store.events,
    lines,
    /** The answer to a webhook, with its text and its JSON. */
    async post(
      body: string | Uint8Array<ArrayBuffer>,
      headers: Record<string, string> = {},
      to = path,
    ) {
      const init = {
        method: "POST",
        body,
        headers: { "content-type": "application/json", ...headers },
      };
      return readAnswer(await fetch(url + to, init));
    },
    async request(method: string, to = path) {
      return readAnswer(await fetch(url + to, { method }));
    },
    async refusals(reason: string) {
      const { values } = await metrics.refusals.get();
      const of = values.filter(({ labels }) => labels.hook === hook.id && labels.reason === reason);
      return of.reduce((sum, { value }) => sum + value, 0);
    },
    async strangers(reason: string) {
      const { values } = await metrics.strangers.get();
      return values.find(({ labels }) => labels.reason === reason)?.value ?? 0;
    },
    async signatures(result: string) {
      const { values } = await metrics.signatures.get();
      return values.find(({ labels }) => labels.result === result)?.value ?? 0;
    },
    close: (graceMs: number) => listening.close(graceMs),
    [Symbol.asyncDispose]: () => listening.close(0),
  };
}

async function readAnswer(response: Response) {
  const text = await response.text();
  const json = text === "" ? null : (JSON.parse(text) as Record<string, unknown>);
  return { status: response.status, headers: response.headers, text, json };
}

function aStore() {
  const events: NewEvent[] = [];
  return {
    events,
    async appendEvent(event: NewEvent): Promise<Appended> {
      const same = events.find(
        ({ dedupe, receivedAt }) =>
          dedupe !== null && dedupe === event.dedupe && receivedAt >= event.dedupeSince,
      );
      if (same !== undefined) return { kind: "duplicate", id: same.id };
      events.push(event);
      return { kind: "stored", repeatOf: null };
    },
  };
}

export const brokenStore = {
  async appendEvent(): Promise<Appended> {
    throw new GuardError("ERR_STORE_UNAVAILABLE", "the store did not answer");
  },
};

/** What the judge will read of a stored event, and the record its bytes were bound to. */
export function stored(event: NewEvent | undefined): { binding: string; received: Received } {
  if (event === undefined) throw new Error("nothing was stored");
  const bytes = Buffer.from(event.body);
  const end = bytes.indexOf("\n");
  const packed = bytes.subarray(end + 1);
  return {
    binding: bytes.subarray(0, end).toString(),
    received: unpackEvent(event.id, event.hook, event.receivedAt, packed),
  };
}

/** Sends bytes over a bare socket, and gives what came back once the server closed it. */
export async function speak(port: number, ...parts: readonly (string | Uint8Array)[]) {
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  let answer = "";
  socket.on("data", (chunk) => (answer += String(chunk)));
  socket.on("error", () => {}); // a reset is one way of being closed
  for (const part of parts) socket.write(part);
  await once(socket, "close");
  return answer;
}

/** A raw POST; headers beyond Host are the caller's. */
export function rawPost(path: string, headers: readonly string[], body = ""): string {
  return [`POST ${path} HTTP/1.1`, "Host: guard.example", ...headers, "", body].join("\r\n");
}

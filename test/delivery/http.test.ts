import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { expect, test } from "vitest";
import type { Destination } from "../../config/config.ts";
import { createAddressGuard } from "../../src/delivery/network.ts";
import { openHttpTransport } from "../../src/delivery/transports/http.ts";
import { signedHeaders } from "../../src/delivery/transports/signing.ts";
import type { Sealed } from "../../src/judge/event.ts";

const BODY = '{"source":"Google Ads"}';
const sealed = {
  event: "evt_1", destination: "crm", policy: "p", contentType: "application/json", body: Buffer.from(BODY), mac: "",
} as unknown as Sealed; // biome-ignore format: one line is one fact
const request = { sealed, delivery: "dlv_1", activity: "act" };
const never = new AbortController().signal;

async function withServer<T>(
  listener: RequestListener,
  run: (port: number) => Promise<T>,
): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await run((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function aTransport(
  url: string,
  given: Partial<Destination> = {},
  allowPrivate = ["127.0.0.0/8"],
  lookup?: LookupFunction,
) {
  const destination = {
    id: "crm", preset: "json", url, path: null, method: "POST", headers: {}, signingSecret: null, mode: "enforce", message: null, allow: [], onPhi: "redact", holdOn: [], sensitivity: "strict",
    redactWith: { "*": "label" }, basis: [], credentials: null, callbackHosts: [], maxAttempts: 12, timeoutMs: 400, concurrency: 2, ...given,
  } satisfies Destination; // biome-ignore format: one line is one fact
  const guard = createAddressGuard(allowPrivate);
  return openHttpTransport(destination, {
    guard,
    now: () => 1_700_000_000_000,
    ...(lookup && { lookup }),
  });
}

test("posts the sealed bytes with the guard's and the destination's headers, to the path and query of its URL", async () => {
  const seen: { url: string; headers: Record<string, unknown>; body: string }[] = [];
  const answer = await withServer(
    (incoming, response) => {
      let body = "";
      incoming.on("data", (chunk: Buffer) => (body += chunk.toString()));
      incoming.on("end", () => {
        seen.push({ url: incoming.url ?? "", headers: incoming.headers, body });
        response.writeHead(201).end("made");
      });
    },
    (port) =>
      aTransport(`http://127.0.0.1:${port}/in/secret?key=k`, {
        headers: { authorization: "Bearer x" },
        signingSecret: `whsec_${Buffer.from("0123456789abcdef").toString("base64")}`,
      }).send(request, never),
  );
  expect(answer).toEqual({ kind: "answer", status: 201, bytes: 4, retryAfterMs: null });
  expect(seen[0]).toMatchObject({
    url: "/in/secret?key=k",
    body: BODY,
    headers: {
      "content-type": "application/json", authorization: "Bearer x", "x-guard-event": "evt_1", "x-guard-delivery": "dlv_1",
      "x-guard-activity": "act", "webhook-id": "dlv_1", "webhook-timestamp": "1700000000",
    },
  }); // biome-ignore format: short facts
  expect(seen[0]?.headers["webhook-signature"]).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/);
});

test("signs as the Standard Webhooks specification's own example", () => {
  const headers = signedHeaders(
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "msg_p5jXN8AQM9LWM0D4loKWxJek",
    1614265330,
    Buffer.from('{"test": 2432232314}'),
  );
  expect(headers["webhook-signature"]).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
});

test("a redirect is an answer and is not followed", async () => {
  let requests = 0;
  const answer = await withServer(
    (_incoming, response) => {
      requests++;
      response.writeHead(302, { location: "/elsewhere" }).end();
    },
    (port) => aTransport(`http://127.0.0.1:${port}/`).send(request, never),
  );
  expect(answer).toMatchObject({ kind: "answer", status: 302 });
  expect(requests).toBe(1);
});

test("an answer without end is read no further than its cap", async () => {
  const answer = await withServer(
    (_incoming, response) => {
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", pour);
      pour();
    },
    (port) => aTransport(`http://127.0.0.1:${port}/`).send(request, never),
  );
  expect(answer).toMatchObject({ kind: "answer", status: 200 });
  expect((answer as { bytes: number }).bytes).toBeLessThan(200_000);
});

test("a server that says nothing is a timeout, one that hangs up a network fault, and neither rejects", async () => {
  const silent = await withServer(
    () => {},
    (port) => aTransport(`http://127.0.0.1:${port}/`).send(request, never),
  );
  expect(silent).toEqual({ kind: "failed", class: "timeout" });
  const gone = await withServer(
    (incoming) => incoming.destroy(),
    (port) => aTransport(`http://127.0.0.1:${port}/`).send(request, never),
  );
  expect(gone).toEqual({ kind: "failed", class: "network" });
});

test("the address that is connected to decides, not the name", async () => {
  let requests = 0;
  await withServer(
    (_incoming, response) => {
      requests++;
      response.end();
    },
    async (port) => {
      const toLoopback: LookupFunction = (_name, options, callback) =>
        options.all === true
          ? callback(null, [{ address: "127.0.0.1", family: 4 }])
          : callback(null, "127.0.0.1", 4);
      for (const [url, allowed] of [
        [`http://crm.example:${port}/`, []],
        [`https://crm.example:${port}/`, []],
        [`http://127.0.0.1:${port}/`, []],
        [`http://[::ffff:127.0.0.1]:${port}/`, ["10.0.0.0/8"]],
      ] as const) {
        const answer = await aTransport(url, {}, [...allowed], toLoopback).send(request, never);
        expect(answer).toEqual({ kind: "failed", class: "refused-address" });
      }
    },
  );
  expect(requests).toBe(0);
});

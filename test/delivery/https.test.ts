import { createServer } from "node:https";
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type LookupFunction,
} from "node:net";
import { expect, test } from "vitest";
import type { Destination } from "../../config/config.ts";
import { createAddressGuard } from "../../src/delivery/network.ts";
import { type HttpOptions, openHttpTransport } from "../../src/delivery/transports/http.ts";
import type { Sealed } from "../../src/judge/event.ts";
import { aCertificate } from "./certificate.ts";

const sealed = {
  event: "evt_1", destination: "crm", policy: "p", contentType: "application/json", body: Buffer.from("{}"), mac: "",
} as unknown as Sealed; // biome-ignore format: one line is one fact
const request = { sealed, delivery: "dlv_1", activity: null };
const never = new AbortController().signal;
const toLoopback: LookupFunction = (_name, _options, callback) =>
  callback(null, [{ address: "127.0.0.1", family: 4 }]);

function aTransport(url: string, options: Partial<HttpOptions> = {}) {
  const destination = {
    id: "crm", preset: "json", url, path: null, method: "POST", headers: {}, signingSecret: null, mode: "enforce", message: null, allow: [], onPhi: "redact", holdOn: [], sensitivity: "strict",
    redactWith: { "*": "label" }, basis: [], credentials: null, callbackHosts: [], maxAttempts: 12, timeoutMs: 2_000, concurrency: 2,
  } satisfies Destination; // biome-ignore format: one line is one fact
  const guard = createAddressGuard(["127.0.0.0/8"]);
  return openHttpTransport(destination, { guard, now: Date.now, lookup: toLoopback, ...options });
}

interface Listener {
  listen(port: number, host: string, listening: () => void): void;
  close(closed: () => void): void;
  address(): AddressInfo | string | null;
}

async function withListener<T>(server: Listener, run: (port: number) => Promise<T>): Promise<T> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await run((server.address() as AddressInfo).port);
  } finally {
    await new Promise<void>((resolve) => server.close(resolve));
  }
}

test("a certificate counts when it is trusted and names the host", async () => {
  const { key, cert } = aCertificate("crm.example");
  let requests = 0;
  const server = createServer({ key, cert }, (_incoming, response) => {
    requests++;
    response.writeHead(200, { connection: "close" }).end("ok");
  });
  await withListener(server, async (port) => {
    const send = (host: string, options: Partial<HttpOptions>) =>
      aTransport(`https://${host}:${port}/in`, options).send(request, never);
    expect(await send("crm.example", { ca: cert })).toMatchObject({ kind: "answer", status: 200 });
    expect(await send("other.example", { ca: cert })).toMatchObject({ kind: "failed" });
    expect(await send("crm.example", {})).toMatchObject({ kind: "failed" });
  });
  expect(requests).toBe(1);
});

test("not a byte goes to an address that was not asked for, not even a TLS hello", async () => {
  let bytes = 0;
  const server = createTcpServer((socket) => {
    socket.on("data", (chunk) => (bytes += chunk.length)).on("error", () => {});
  });
  await withListener(server, async (port) => {
    // A name whose lookup passed, and a connection that ends elsewhere all the same.
    const astray: HttpOptions["dial"] = (_options, callback) => {
      const socket = connect(port, "127.0.0.1", () => callback(null, socket));
    };
    const guard = createAddressGuard([]);
    for (const scheme of ["https", "http"]) {
      const answer = await aTransport(`${scheme}://crm.example/`, { guard, dial: astray }).send(
        request,
        never,
      );
      expect(answer).toEqual({ kind: "failed", class: "refused-address" });
    }
  });
  expect(bytes).toBe(0);
});

test("an address written in the URL is not even knocked at when it is refused", async () => {
  let dialled = 0;
  const dial: HttpOptions["dial"] = (_options, callback) => {
    dialled++;
    callback(new Error("unreachable"), null);
  };
  for (const url of [
    "https://10.0.0.1/",
    "https://[fe80::1]/",
    "https://[::ffff:a00:1]/",
    "http://8.8.8.8/",
  ]) {
    const answer = await aTransport(url, { dial }).send(request, never);
    expect(answer).toEqual({ kind: "failed", class: "refused-address" });
  }
  expect(dialled).toBe(0);
});

test("an attempt that is still connecting is broken off at once", async () => {
  const breakOff = new AbortController();
  const silentLookup: LookupFunction = () => breakOff.abort();
  const answer = await aTransport("https://crm.example/", { lookup: silentLookup }).send(
    request,
    breakOff.signal,
  );
  expect(answer).toEqual({ kind: "failed", class: "network" });
});

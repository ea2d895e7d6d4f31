import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/ingress/app.ts";
import { createExportDoor, type ExportDeps } from "../../src/ingress/export.ts";
import { listen } from "../../src/ingress/server.ts";
import { createLog } from "../../src/log.ts";
import { createMetrics } from "../../src/metrics.ts";
import { originalIn } from "../../src/spool/original.ts";
import { readSpool } from "../../src/spool/spool.ts";
import { openSpools } from "../../src/spool/spools.ts";
import type { Appended, NewEvent } from "../../src/store/events.ts";
import { aHook, brokenStore, rawPost, SECRET, speak, stored } from "./door.ts";

const MAX = 100_000;
const PATH = `/exports/calls/${SECRET}`;

async function anExportDoor(given: Partial<ExportDeps> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "guard-exports-"));
  const spools = await openSpools(join(folder, "spool"));
  const events: NewEvent[] = [];
  const metrics = createMetrics();
  const lines: string[] = [];
  const log = createLog("trace", { write: (line) => void lines.push(line) });
  const hook = aHook({ id: "calls", kind: "export", maxFileBytes: MAX });
  const door = createExportDoor({
    hooks: [hook],
    store: {
      async appendEvent(event): Promise<Appended> {
        const same = events.find(({ dedupe }) => dedupe === event.dedupe);
        if (same !== undefined) return { kind: "duplicate", id: same.id };
        events.push(event);
        return { kind: "stored", repeatOf: null };
      },
    },
    spools,
    keys: { digest: (...parts) => JSON.stringify(parts) },
    metrics,
    log,
    strangersPerMinute: 3,
    now: () => 1_789_396_920_000,
    practiceOf: () => "",
    policyOf: () => "policy",
    encrypt: (binding, bytes) => Buffer.concat([Buffer.from(`${binding}\n`), bytes]),
    onEvent() {},
    ...given,
  });
  const deps = {
    doors: [door],
    faces: [],
    metrics,
    log,
    trustedProxies: [],
    ready: async () => [],
  };
  const app = createApp(deps, { adminApart: false });
  const listening = await listen(app, 0, { host: "127.0.0.1", requestTimeoutMs: 30 });
  const { port } = listening;
  return {
    port, events, lines, spools,
    async post(body: string | Uint8Array | FormData, headers: Record<string, string> = {}, to = PATH) {
      const response = await fetch(`http://127.0.0.1:${port}${to}`, {
        method: "POST",
        body: body as FormData,
        headers: body instanceof FormData ? headers : { "content-type": "text/csv", ...headers },
      });
      return { status: response.status, json: (await response.json()) as Record<string, unknown> };
    },
    left: () => readdir(spools.folder),
    /** What the judge will read of the last event. */
    async text(): Promise<string> {
      const { received } = stored(events.at(-1));
      const chunks: Uint8Array[] = [];
      for await (const chunk of readSpool(spools.folder, originalIn(received).spooled))
        chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    },
    extension: () => originalIn(stored(events.at(-1)).received).extension,
    async refusals(reason: string) {
      const { values } = await metrics.refusals.get();
      return values.find(({ labels }) => labels.reason === reason)?.value ?? 0;
    },
    async [Symbol.asyncDispose]() {
      await listening.close(0);
      await rm(folder, { recursive: true });
    },
  }; // biome-ignore format: short facts
}

test("a file is answered with its event's id once both are kept", async () => {
  await using door = await anExportDoor();
  const { status, json } = await door.post("a,b\n1,2\n");
  expect([status, json]).toEqual([200, { id: door.events[0]?.id }]);
  expect(await door.text()).toBe("a,b\n1,2\n");
  expect(await door.left()).toEqual([door.events[0]?.spool]);
  expect(door.extension()).toBe("csv");
});

test("the same bytes again get the first id, and leave no second file", async () => {
  await using door = await anExportDoor();
  await door.post("a,b\n1,2\n");
  const { json } = await door.post("a,b\n1,2\n");
  expect(json).toEqual({ id: door.events[0]?.id, duplicate: true });
  expect(await door.left()).toHaveLength(1);
});

describe("a file may come", () => {
  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("compressed with %s", async (encoding, compress) => {
    await using door = await anExportDoor();
    const text = "a,b\n".repeat(5_000);
    const { status } = await door.post(compress(text), { "content-encoding": encoding });
    expect(status).toBe(200);
    expect(await door.text()).toBe(text);
  });

  test("as the one file of a form, whose name is not kept", async () => {
    await using door = await anExportDoor();
    const form = new FormData();
    form.set("comment", "for March");
    form.set("file", new Blob(["a\tb\n"]), "Odalys Brennekamp.TSV");
    expect((await door.post(form)).status).toBe(200);
    expect(await door.text()).toBe("a\tb\n");
    expect(door.extension()).toBe("tsv");
    expect(JSON.stringify(door.events) + door.lines.join()).not.toContain("Odalys");
  });
});

describe("is refused, counted, and leaves nothing:", () => {
  const two = new FormData();
  two.set("one", new Blob(["a"]), "a.csv");
  two.set("two", new Blob(["b"]), "b.csv");
  const none = new FormData();
  none.set("comment", "x");
  const large = new FormData();
  large.set("file", new Blob(["x".repeat(MAX + 1)]), "a.csv");
  test.each<[string, string | Uint8Array | FormData, Record<string, string>, number, string]>([
    ["a file over the limit", "x".repeat(MAX + 1), {}, 413, "too-large"],
    ["one that is over it when inflated", gzipSync("x".repeat(MAX + 1)), { "content-encoding": "gzip" }, 413, "too-large"],
    ["one in a form over it", large, {}, 413, "too-large"],
    ["two files", two, {}, 400, "not-one-file"],
    ["a form without one", none, {}, 400, "not-one-file"],
    ["a form that is none", "x", { "content-type": "multipart/form-data; boundary=y" }, 400, "malformed"],
    ["a form without a boundary", "x", { "content-type": "multipart/form-data" }, 400, "malformed"],
    ["gzip that is none", "x", { "content-encoding": "gzip" }, 415, "encoding"],
    ["a compression nobody knows", "x", { "content-encoding": "zip" }, 415, "encoding"],
  ])("%s", async (_, body, headers, status, reason) => {
    await using door = await anExportDoor();
    expect((await door.post(body, headers)).status).toBe(status);
    expect(await door.left()).toEqual([]);
    expect(door.events).toEqual([]);
    expect(await door.refusals(reason)).toBe(1);
  }); // biome-ignore format: a table reads better in rows

  test("what is longer than it said, sent in chunks", async () => {
    await using door = await anExportDoor();
    const chunk = `${(50_001).toString(16)}\r\n${"x".repeat(50_001)}\r\n`;
    const answer = await speak(
      door.port,
      rawPost(PATH, ["Transfer-Encoding: chunked"]),
      chunk.repeat(2),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(await door.left()).toEqual([]);
  });

  test("another method", async () => {
    await using door = await anExportDoor();
    const response = await fetch(`http://127.0.0.1:${door.port}${PATH}`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

test("a client that breaks off leaves nothing", async () => {
  await using door = await anExportDoor();
  const socket = connect(door.port, "127.0.0.1");
  socket.write(rawPost(PATH, ["Content-Length: 90000"], "x".repeat(70_000)));
  await expect.poll(() => door.left()).toHaveLength(1);
  socket.destroy();
  await expect.poll(() => door.refusals("aborted")).toBe(1);
  expect(await door.left()).toEqual([]);
  expect(door.events).toEqual([]);
});

test("a client that stalls is answered 408 and leaves nothing", async () => {
  await using door = await anExportDoor({ idleMs: 50 });
  const answer = await speak(door.port, rawPost(PATH, ["Content-Length: 90000"], "x".repeat(70)));
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(await door.refusals("stalled")).toBe(1);
  expect(await door.left()).toEqual([]);
});

test("a client that is slow and goes on is waited for, past the time that other requests have", async () => {
  await using door = await anExportDoor();
  const socket = connect(door.port, "127.0.0.1").setEncoding("latin1");
  socket.write(rawPost(PATH, ["Content-Length: 2"], "x"));
  await expect.poll(() => door.left()).toHaveLength(1);
  // One that came later, elsewhere, is given up by now.
  expect(await speak(door.port, rawPost("/other", ["Content-Length: 2"], "x"))).not.toBe("");
  expect(await speak(door.port, rawPost("/health", ["Content-Length: 2"], "x"))).not.toBe("");
  socket.write("x");
  const [answer] = (await once(socket, "data")) as [string];
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  socket.destroy();
});

describe("while it cannot be kept, 503 says to try again:", () => {
  test("a folder that takes no file", async () => {
    await using door = await anExportDoor();
    await rm(door.spools.folder, { recursive: true });
    expect((await door.post("a,b\n")).status).toBe(503);
    expect(door.events).toEqual([]);
  });

  test("a store that cannot write, whose leftover the next sweep takes", async () => {
    await using door = await anExportDoor({ store: brokenStore });
    expect((await door.post("a,b\n")).status).toBe(503);
    expect(await door.spools.sweep(async () => [])).toBe(1);
    expect(await door.left()).toEqual([]);
  });
});

test("a wrong secret and an unknown hook are answered alike, and too many of them are refused", async () => {
  await using door = await anExportDoor();
  const wrong = await door.post("a", {}, "/exports/calls/wrong-secret");
  const unknown = await door.post("a", {}, `/exports/other/${SECRET}`);
  const webhook = await door.post("a", {}, `/hooks/calls/${SECRET}`);
  expect([wrong.status, unknown, webhook.status]).toEqual([404, wrong, 404]);
  await door.post("a", {}, "/exports/calls/x");
  expect((await door.post("a", {}, "/exports/calls/x")).status).toBe(429);
  expect((await door.post("a,b\n")).status).toBe(200);
  expect(await door.left()).toHaveLength(1);
});

test("with basic credentials to be proven, others are turned away before their file is read", async () => {
  const basic = [{ username: "reports", password: "long-password" }];
  const hook = aHook(
    { id: "calls", kind: "export", maxFileBytes: MAX },
    { mode: "enforce", basic },
  );
  await using door = await anExportDoor({ hooks: [hook] });
  expect((await door.post("a,b\n")).status).toBe(401);
  expect(await door.left()).toEqual([]);
  const authorization = `Basic ${Buffer.from("reports:long-password").toString("base64")}`;
  expect((await door.post("a,b\n", { authorization })).status).toBe(200);
});

import { once } from "node:events";
import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { listen } from "../../src/ingress/server.ts";
import { openDoor, rawPost, speak } from "./door.ts";

const LOCAL = { host: "127.0.0.1" };
const GET = "GET / HTTP/1.1\r\nHost: guard.example\r\n\r\n";

describe("malformed HTTP is answered with an error and closed:", () => {
  test.each([
    ["no HTTP at all", "\u0016\u0003\u0001\u0002\u0000\r\n\r\n", "400"],
    ["an unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", "400"],
    ["no host", "GET / HTTP/1.1\r\n\r\n", "400"],
    ["a header without a colon", "GET / HTTP/1.1\r\nHost: a\r\nbroken\r\n\r\n", "400"],
    ["two lengths", rawPost("/", ["Content-Length: 1", "Content-Length: 2"], "xx"), "400"],
    [
      "length and chunks at once",
      rawPost("/", ["Content-Length: 4", "Transfer-Encoding: chunked"], "0\r\n\r\n"),
      "400",
    ],
    ["a length that is none", rawPost("/", ["Content-Length: -1"]), "400"],
    [
      "an encoding after chunked",
      rawPost("/", ["Transfer-Encoding: chunked, gzip"], "0\r\n\r\n"),
      "400",
    ],
    ["headers over the limit", rawPost("/", [`X-Long: ${"x".repeat(17_000)}`]), "431"],
    ["an expectation nobody meets", rawPost("/", ["Expect: miracles", "Connection: close"]), "417"],
  ])("%s", async (_, text, status) => {
    await using door = await openDoor();
    expect(await speak(door.port, Buffer.from(text, "latin1"))).toMatch(
      new RegExp(`^HTTP/1.1 ${status} `),
    );
    expect(door.events).toEqual([]);
    expect((await door.post('{"id":1}')).status).toBe(200);
  });

  test("a malformed chunk, and the half body before it is no event", async () => {
    await using door = await openDoor();
    const text = rawPost(door.path, ["Transfer-Encoding: chunked"], '8\r\n{"id":1}\r\nzz\r\n');
    expect(await speak(door.port, text)).toMatch(/^HTTP\/1\.1 400 /);
    expect(door.events).toEqual([]);
  });
});

describe("a slow client is closed with 408", () => {
  const checkEveryMs = 20;

  test("when its headers do not come", async () => {
    const limits = { headersTimeoutMs: 40, requestTimeoutMs: 60_000, checkEveryMs };
    await using door = await openDoor({ limits });
    expect(await speak(door.port, "POST / HTTP/1.1\r\nHost:")).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("when its body does not come, and it is no event", async () => {
    const limits = { headersTimeoutMs: 40, requestTimeoutMs: 80, checkEveryMs };
    await using door = await openDoor({ limits });
    const text = rawPost(door.path, ["Content-Length: 20"], '{"id":1}');
    expect(await speak(door.port, text)).toMatch(/^HTTP\/1\.1 408 /);
    await expect.poll(() => door.refusals("aborted")).toBe(1);
    expect(door.events).toEqual([]);
  });
});

test("an idle connection is closed after its time", async () => {
  const app: RequestListener = (_request, response) => response.end("done");
  const listening = await listen(app, 0, { ...LOCAL, keepAliveTimeoutMs: 10 });
  expect(await speak(listening.port, GET)).toContain("done");
  await listening.close(0);
});

test("connections over the limit are not accepted", async () => {
  const app: RequestListener = (_request, response) => response.end("done");
  const listening = await listen(app, 0, { ...LOCAL, maxConnections: 1 });
  const first = connect(listening.port, "127.0.0.1");
  await once(first, "connect");
  first.write(GET);
  await once(first, "data");
  expect(await speak(listening.port, GET)).toBe("");
  await listening.close(0);
});

test("a port in use is refused with its code", async () => {
  const app: RequestListener = (_request, response) => response.end();
  const first = await listen(app, 0, LOCAL);
  await expect(listen(app, first.port, LOCAL)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await first.close(0);
});

describe("closing", () => {
  /** A server whose answers wait for `answer()`, with one request open. */
  async function withOpenRequest() {
    const waiting: (() => void)[] = [];
    const app: RequestListener = (_request, response) => {
      waiting.push(() => response.end("done"));
    };
    const listening = await listen(app, 0, LOCAL);
    const socket = connect(listening.port, "127.0.0.1").setEncoding("latin1");
    let got = "";
    socket.on("data", (chunk) => (got += String(chunk)));
    const requested = once(listening.server, "request");
    socket.write(GET);
    await requested;
    const closed = once(socket, "close").then(() => got);
    return { listening, closed, answer: () => waiting.shift()?.() };
  }

  test("lets an open request finish, then closes its connection", async () => {
    const { listening, closed, answer } = await withOpenRequest();
    const stopped = listening.close(60_000);
    await expect(fetch(`http://127.0.0.1:${listening.port}`)).rejects.toThrow();
    answer();
    expect(await closed).toMatch(/^HTTP\/1\.1 200 OK\r\nconnection: close\r\n.*done/is);
    await stopped;
  });

  test("cuts off what is not done when the grace is over", async () => {
    const { listening, closed } = await withOpenRequest();
    await listening.close(1);
    expect(await closed).toBe("");
  });

  test("does not wait for connections on which nothing is open", async () => {
    const { listening, closed, answer } = await withOpenRequest();
    const silent = speak(listening.port, "");
    const half = speak(listening.port, "GET / HTTP/1.1\r\n");
    answer();
    await expect
      .poll(() => new Promise((resolve) => listening.server.getConnections((_, n) => resolve(n))))
      .toBe(3);
    await listening.close(60_000);
    expect(await closed).toContain("done");
    expect([await silent, await half]).toEqual(["", ""]);
  });

  test("twice is once", async () => {
    const { listening, answer } = await withOpenRequest();
    answer();
    await Promise.all([listening.close(1_000), listening.close(1_000)]);
    expect(listening.server.listening).toBe(false);
  });
});

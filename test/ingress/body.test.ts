import { once } from "node:events";
import { connect } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { signatureOf } from "../../src/ctm-signature.ts";
import { aHook, CTM_SECRET, openDoor, rawPost, speak, stored } from "./door.ts";

const BODY = Buffer.from('{"id":1,"summary":"asked for a visit"}');
const bytesOf = (body: Uint8Array) => Buffer.from(body).toString("latin1");

describe("the limit", () => {
  const LIMIT = 100;
  const hook = aHook({ bodyLimitBytes: LIMIT });

  test("lets a body of its size in and none larger", async () => {
    await using door = await openDoor({ hook });
    expect((await door.post("x".repeat(LIMIT))).status).toBe(200);
    const over = await door.post("x".repeat(LIMIT + 1));
    expect(over.status).toBe(413);
    expect(over.json).toEqual({ error: "the body is over the limit" });
    expect(await door.refusals("too-large")).toBe(1);
    expect(door.events).toHaveLength(1);
  });

  test("is known from the length announced, before any of the body comes", async () => {
    await using door = await openDoor({ hook });
    const socket = connect(door.port, "127.0.0.1").setEncoding("latin1");
    socket.write(rawPost(door.path, ["Content-Length: 101"]));
    const [answer] = await once(socket, "data");
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*\r\nconnection: close\r\n/is);
    socket.destroy();
  });

  test("holds for a body that comes in pieces of unknown number", async () => {
    await using door = await openDoor({ hook });
    const piece = `a\r\n${"x".repeat(10)}\r\n`;
    const send = (pieces: number) =>
      speak(
        door.port,
        rawPost(door.path, ["Transfer-Encoding: chunked", "Connection: close"]),
        `${piece.repeat(pieces)}0\r\n\r\n`,
      );
    expect(await send(10)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await send(11)).toMatch(/^HTTP\/1\.1 413 /);
    expect(stored(door.events[0]).received.body).toHaveLength(LIMIT);
  });

  test("is answered to a client that sends far more, and the rest is not waited for", async () => {
    await using door = await openDoor({ hook });
    const endless = [rawPost(door.path, ["Transfer-Encoding: chunked"])];
    for (let i = 0; i < 100; i++) endless.push(`10000\r\n${"x".repeat(0x1_00_00)}\r\n`);
    expect(await speak(door.port, ...endless)).toMatch(/^HTTP\/1\.1 413 /);
    expect(door.events).toEqual([]);
  });

  test("holds for decoded bytes, to the byte", async () => {
    await using door = await openDoor({ hook });
    for (const encode of [gzipSync, deflateSync]) {
      const encoding = { "content-encoding": encode === gzipSync ? "gzip" : "deflate" };
      expect((await door.post(encode("x".repeat(LIMIT)), encoding)).status).toBe(200);
      expect((await door.post(encode("x".repeat(LIMIT + 1)), encoding)).status).toBe(413);
    }
  });
});

test("a megabyte that would inflate to a gigabyte is 413, and never inflated", async () => {
  await using door = await openDoor({ hook: aHook({ bodyLimitBytes: 2_000_000 }) });
  const member = gzipSync(Buffer.alloc(10_000_000));
  const bomb = Buffer.concat(Array.from({ length: 100 }, () => member));
  const before = process.resourceUsage().maxRSS;
  expect((await door.post(bomb, { "content-encoding": "gzip" })).status).toBe(413);
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000); // KiB
});

describe("a compressed body", () => {
  test.each([
    ["gzip", gzipSync(BODY)],
    ["GZip", gzipSync(BODY)],
    ["x-gzip", gzipSync(BODY)],
    ["deflate", deflateSync(BODY)],
    ["deflate", deflateRawSync(BODY)],
    ["br", brotliCompressSync(BODY)],
    ["identity", BODY],
  ])("of encoding %s is stored decoded", async (encoding, sent) => {
    await using door = await openDoor();
    expect((await door.post(sent, { "content-encoding": encoding })).status).toBe(200);
    const { body, contentEncoding } = stored(door.events[0]).received;
    expect([bytesOf(body), contentEncoding]).toEqual([bytesOf(BODY), ""]);
  });

  test.each([
    ["gzip", BODY],
    ["gzip", gzipSync(BODY).subarray(0, -4)],
    ["deflate", BODY],
    ["br", BODY],
    ["zstd", BODY],
    ["gzip, br", gzipSync(BODY)],
    ["constructor", BODY],
  ])(
    "of encoding %s that cannot be decoded is kept as it came, for a person",
    async (encoding, sent) => {
      await using door = await openDoor();
      const { status } = await door.post(sent, { "content-encoding": encoding });
      expect(status).toBe(200);
      const { body, contentEncoding } = stored(door.events[0]).received;
      expect([bytesOf(body), contentEncoding]).toEqual([bytesOf(sent), encoding]);
      expect(door.events[0]?.activity).toBeNull();
    },
  );

  test("without bytes is an empty body", async () => {
    await using door = await openDoor();
    await door.post("", { "content-encoding": "gzip" });
    expect(stored(door.events[0]).received).toMatchObject({ contentEncoding: "" });
  });

  test("may be signed as sent or as decoded", async () => {
    const hook = aHook({}, { mode: "enforce", secrets: [CTM_SECRET] });
    await using door = await openDoor({ hook });
    const sent = gzipSync(BODY);
    const post = (signed: Uint8Array) => {
      const signature = signatureOf(CTM_SECRET, "1", signed);
      const headers = {
        "content-encoding": "gzip",
        "x-ctm-time": "1",
        "x-ctm-signature": signature,
      };
      return door.post(sent, headers);
    };
    expect((await post(sent)).status).toBe(200);
    expect((await post(BODY)).status).toBe(200);
    expect((await post(gzipSync(BODY, { level: 1 }))).status).toBe(401);
  });
});

describe("a request that breaks off", () => {
  test.each([
    ["a body shorter than announced", ["Content-Length: 40"], '{"id":1}'],
    ["a chunked body without its end", ["Transfer-Encoding: chunked"], '8\r\n{"id":1}\r\n'],
  ])("is no event: %s", async (_, headers, body) => {
    await using door = await openDoor();
    const socket = connect(door.port, "127.0.0.1");
    await once(socket, "connect");
    const requested = once(door.server, "request");
    socket.write(rawPost(door.path, headers, body));
    await requested;
    socket.destroy();
    await expect.poll(() => door.refusals("aborted")).toBe(1);
    expect(door.events).toEqual([]);
    expect((await door.post('{"id":1}')).json).not.toHaveProperty("duplicate");
  });
});

test("a body in a thousand pieces arrives whole", async () => {
  await using door = await openDoor();
  const pieces = Array.from(BODY.toString().padEnd(1_000), (char) => `1\r\n${char}\r\n`).join("");
  const head = rawPost(door.path, ["Transfer-Encoding: chunked", "Connection: close"]);
  expect(await speak(door.port, head, `${pieces}0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 /);
  expect(bytesOf(stored(door.events[0]).received.body)).toBe(BODY.toString().padEnd(1_000));
});

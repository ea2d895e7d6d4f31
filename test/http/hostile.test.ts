import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aConfig, SECRET, withGuard } from "../support/guard.ts";
import { openReceiver } from "../support/receiver.ts";

const RUNS = Number(process.env["HOSTILE_RUNS"] ?? 200);
const PLANTED = "987-65-4321";

const TYPES = [
  "application/json", "application/json; charset=utf-16le", "application/x-www-form-urlencoded", "text/plain", "text/html",
  "multipart/form-data; boundary=b", "multipart/form-data", "application/xml", "", "application/json; charset=\"", ";;;", "a/b/c",
]; // biome-ignore format: a table reads better in rows
const ENCODINGS = ["", "gzip", "deflate", "br", "identity", "gzip, gzip", "nonsense"];

const CORPUS: readonly (string | Uint8Array)[] = [
  "", " ", "{", "}", "[]", "null", "{}", '{"a"', '{"source":', "\u0000", '{"source":"\u0000"}', '{"source":"\\ud800"}',
  "[".repeat(100_000), '{"a":'.repeat(100_000), `{"source":${"[".repeat(60)}"${PLANTED}"${"]".repeat(60)}}`,
  `{"source":"${"9".repeat(100_000)}"}`, `{"source":${"9".repeat(10_000)}}`, '{"source":1e999999}',
  `{"${PLANTED}":"x","source":{"${PLANTED}":"y"}}`, '{"__proto__":{"source":"x"},"source":"y"}',
  `{"source":"${PLANTED}","source":"x"}`, `{"source":"x","sou\\u0072ce":"${PLANTED}"}`,
  `source=${PLANTED}&source=x`, `source[a][b]=${PLANTED}`, `source%5B%5D=${PLANTED}`, "source=%", "source=%ff%fe", "&&&===",
  `source[]=${PLANTED}&source[constructor]=x`, `--b\r\nContent-Disposition: form-data; name="source"\r\n\r\n${PLANTED}\r\n--b--`,
  "--b--", "--b\r\n\r\n--b--", "\ufeff{}", Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), gzipSync("{}"), gzipSync(`{"source":"${PLANTED}"}`),
  `{"source":"${"a@".repeat(20_000)}"}`, `{"source":"${"1-".repeat(20_000)}"}`, `{"source":"${"%25".repeat(20_000)}"}`,
]; // biome-ignore format: a table reads better in rows

const aBody = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CORPUS) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 2_000 }) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 8 }) },
  {
    weight: 3,
    arbitrary: fc
      .dictionary(fc.constantFrom("source", "summary", "call", "id", PLANTED), fc.jsonValue())
      .map((object) => JSON.stringify({ ...object, summary: [PLANTED, { source: PLANTED }] })),
  },
);

test("hostile requests never crash it, hang it, or get an identifier out", {
  timeout: 170_000,
}, async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(
    aConfig(receiver.url, 'allow: ["*", "source.*", summary, "summary[].*"]'),
  );
  await fc.assert(
    fc.asyncProperty(
      aBody,
      fc.constantFrom(...TYPES),
      fc.constantFrom(...ENCODINGS),
      async (body, type, encoding) => {
        const headers: Record<string, string> = { "content-type": type };
        if (encoding !== "") headers["content-encoding"] = encoding;
        const response = await guard.post(body, headers);
        await response.arrayBuffer();
        expect([200, 413]).toContain(response.status);
      },
    ),
    { numRuns: RUNS },
  );
  const alive = await guard.post('{"id":1,"source":"still here"}');
  expect(alive.status).toBe(200);
  await receiver.until(1);
  for (;;) {
    const waiting = await guard.guard.core.store.depth();
    if (waiting.every(({ queue, depth }) => queue === "held" || depth === 0)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const { body } of receiver.got) {
    expect(body).not.toContain(PLANTED);
    expect(body.replace(/\D/g, "")).not.toContain(PLANTED.replace(/\D/g, ""));
  }
});

test("hostile addresses and methods are turned away without a word about them", async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(aConfig(receiver.url, "allow: [source]"));
  for (const path of [
    "/hooks/post-call/wrong-secret-0000000",
    "/hooks/nobody/x",
    "/hooks/%E0%A4%A/x",
    "/hooks/__proto__/x",
    `/hooks/post-call/${SECRET}/more`,
    "/%00",
    `/hooks/post-call/${"a".repeat(9_000)}`,
  ]) {
    const response = await fetch(guard.url + path, { method: "POST", body: "{}" });
    const text = await response.text();
    expect([400, 404, 431]).toContain(response.status);
    expect(text).not.toContain("post-call");
  }
});

test("a gzip bomb is refused with 413 and memory stays flat", async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(aConfig(receiver.url, "allow: [source]"));
  const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024));
  const before = process.memoryUsage().rss;
  for (let i = 0; i < 5; i++) {
    const response = await guard.post(bomb, { "content-encoding": "gzip" });
    expect(response.status).toBe(413);
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
});

import { request } from "node:http";
import { expect, test } from "vitest";
import { CLEAN, FROM, sharedTexting, TO, texting } from "../support/texting.ts";

const shared = sharedTexting();
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { "content-type": "application/json" };
const ADDRESSED = `to=${encodeURIComponent(TO)}&from=${encodeURIComponent(FROM)}`;

type Misuse = readonly [
  what: string,
  body: string,
  headers: Record<string, string>,
  status: number,
  words: string,
];
const MISUSES: readonly Misuse[] = [
  ["no msg", ADDRESSED, FORM, 400, "msg is missing"],
  ["an empty msg", `${ADDRESSED}&msg=`, FORM, 400, "msg is missing"],
  ["a msg twice in a form", `${ADDRESSED}&msg=a&msg=b`, FORM, 400, "msg must be one text"],
  ["a list of msg", `${ADDRESSED}&msg[]=a`, FORM, 400, "msg must be one text"],
  ["a number for msg", `{"to":"${TO}","msg":5}`, JSON_TYPE, 400, "msg must be one text"],
  ["an object for message", `{"to":"${TO}","msg":"a","message":{"a":1}}`, JSON_TYPE, 400, "msg must be one text"],
  ["a msg twice in JSON", `{"to":"${TO}","msg":"a","msg":"b"}`, JSON_TYPE, 400, "a key twice"],
  ["a record in a wrapper", `{"call":{"to":"${TO}","msg":"a"}}`, JSON_TYPE, 400, "msg is missing"],
  ["no to", "msg=hello", FORM, 400, "to must be a telephone number"],
  ["a name for to", "msg=hello&to=Marisol%20Hanneken", FORM, 400, "to must be a telephone number"],
  ["a SSN for to", "msg=hello&to=219-09-9999", FORM, 400, "to must be a telephone number"],
  ["a text for from", `msg=hello&to=${encodeURIComponent(TO)}&from=Marisol`, FORM, 400, "from one"],
  ["two callbacks", `${ADDRESSED}&msg=a&status_callback=a&status_callback=b`, FORM, 400, "status_callback"],
  ["bad JSON", '{"msg":', JSON_TYPE, 400, "malformed"],
  ["a list", "[]", JSON_TYPE, 400, "not-an-object"],
  ["nothing", "", JSON_TYPE, 400, "empty"],
  ["plain text", "hello", { "content-type": "text/plain" }, 415, "content-type must be"],
  ["another charset than it says", `${ADDRESSED}&msg=caf\u00e9`, { "content-type": "application/json; charset=x" }, 400, "charset"],
  ["an unknown encoding", `${ADDRESSED}&msg=a`, { ...FORM, "content-encoding": "zstd" }, 415, "content-encoding"],
  ["a text of 2 MB", `${ADDRESSED}&msg=${"a".repeat(2_000_000)}`, FORM, 413, "over the limit"],
]; // biome-ignore format: a table reads better in rows

test.each(MISUSES)("%s is refused, counted, and kept nowhere", async (_what, body, headers, status, words) => {
  const t = await shared();
  const before = await refusals(t.running.url);
  const response = await t.raw(body, headers);
  expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)]);
  expect(t.ctm.connections()).toBe(0);
  expect(await t.running.guard.core.store.bodies("", 9)).toEqual([]);
  expect(await refusals(t.running.url)).toBe(before + 1);
}); // biome-ignore format: one line

async function refusals(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const counted = metrics.matchAll(
    /^guard_refusals_total\{hook="reminders",reason="[a-z-]+"\} (\d+)$/gm,
  );
  return [...counted].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** A path byte by byte, as `fetch` would not send it. */
function rawPath(url: string, path: string, method = "POST"): Promise<number> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, path, method, headers: FORM, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    outgoing.on("error", reject).end(method === "POST" ? `${ADDRESSED}&msg=${CLEAN}` : undefined);
  });
}

test("only CTM's own path is there, and an account is digits", async () => {
  await using t = await texting();
  const { pathname } = new URL(t.base);
  for (const path of [
    "",
    "/",
    "/api/v1/accounts/518204/calls.json",
    "/api/v1/accounts/518204%2F..%2F1/sms.json",
    "/api/v1/accounts/518204/../../x/sms.json",
    "/api/v1/accounts//sms.json",
    "/api/v1/accounts/abc/sms.json",
    "/api/v1/accounts/518204%0d%0a/sms.json",
    "/api/v1/accounts/518204/sms.json/x",
    "/API/v1/accounts/518204/sms.json",
  ])
    expect([path, await rawPath(t.running.url, pathname + path)]).toEqual([path, 404]);
  const right = `${pathname}/api/v1/accounts/518204/sms.json`;
  expect(await rawPath(t.running.url, right, "GET")).toBe(405);
  expect(t.ctm.connections()).toBe(0);
  expect(await rawPath(t.running.url, `${right}?msg=410-555-0143`)).toBe(200);
  expect(t.ctm.calls.map(({ path }) => path)).toEqual(["/api/v1/accounts/518204/sms.json"]);
});

test("without the secret nothing is there, neither here nor at the door for webhooks", async () => {
  await using t = await texting();
  const { pathname } = new URL(t.base);
  const rest = "/api/v1/accounts/518204/sms.json";
  for (const path of [
    `${pathname}x${rest}`,
    `/texts/other/secret${rest}`,
    pathname.replace("/texts/", "/hooks/"),
  ])
    expect([path, await rawPath(t.running.url, path)]).toEqual([path, 404]);
  expect(t.ctm.connections()).toBe(0);
});

test("a client that writes a bare plus sign in a form is understood", async () => {
  await using t = await texting();
  const response = await t.raw(`to=${TO}&from=${FROM}&msg=hello+there`, FORM);
  expect(response.status).toBe(200);
});

test("what CTM would refuse for its length is CTM's to refuse", async () => {
  await using t = await texting({ mood: "a2p" });
  const response = await t.send({ to: TO, from: FROM, msg: "All is well. ".repeat(200) });
  expect(response.status).toBe(400);
  expect(t.ctm.calls).toHaveLength(1);
});

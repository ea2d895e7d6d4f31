import { expect, test } from "vitest";
import { CLEAN, FROM, PHI, sharedTexting, TO, texting } from "../support/texting.ts";

const shared = sharedTexting();
const HOUR_MS = 3_600_000;
const CALL = { to: TO, from: FROM, msg: CLEAN };
const keyed = (key: string) => ({ headers: { "idempotency-key": key } });

test("the same request under the same key gets the first answer again, whatever it was, and is sent once", async () => {
  await using t = await texting({ mood: "a2p" });
  const first = await t.send(CALL, keyed("k-1"));
  t.ctm.mood = "processing";
  const again = await t.send(CALL, keyed('"k-1"'));
  for (const name of ["content-type", "x-guard-event", "x-guard-delivery"])
    expect(again.headers.get(name)).toBe(first.headers.get(name));
  expect([again.status, await again.text()]).toEqual([first.status, await first.text()]);
  expect(again.status).toBe(400);
  expect(t.ctm.calls).toHaveLength(1);
});

test("a held text is one hold, however often it is repeated under its key; without a key each is a text", async () => {
  await using t = await texting();
  const held = { ...CALL, msg: PHI };
  const answers = [await t.send(held, keyed("k-1")), await t.send(held, keyed("k-1"))];
  const [first, again] = await Promise.all(answers.map((answer) => answer.json()));
  expect(again).toEqual(first);
  await t.send(held);
  const { holds } = await t.running.guard.core.store.holds(
    { state: "held", destination: null, hook: null, type: null, practice: null, before: null },
    9,
  );
  expect(holds).toHaveLength(2);
});

test("a key that came with another text is refused in the draft's terms", async () => {
  await using t = await texting();
  await t.send(CALL, keyed("k-1"));
  for (const [params, given] of [
    [{ ...CALL, msg: "another" }, {}],
    [CALL, { account: "518205" }],
    [CALL, { as: "json" }],
  ] as const) {
    const response = await t.send(params, { ...keyed("k-1"), ...given });
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ title: "Idempotency-Key is already used" });
  }
  expect(t.ctm.calls).toHaveLength(1);
});

test("while the first is with CTM a second under its key is a conflict, and is not sent", async () => {
  await using t = await texting({ mood: "hang", destination: "timeout_seconds: 2" });
  const came = t.ctm.next();
  const first = t.send(CALL, keyed("k-1"));
  await came;
  const second = await t.send(CALL, keyed("k-1"));
  expect(second.status).toBe(409);
  expect(await second.json()).toMatchObject({
    title: "A request is outstanding for this Idempotency-Key",
  });
  expect((await t.send({ ...CALL, msg: "another" }, keyed("k-1"))).status).toBe(422);
  expect((await first).status).toBe(502);
  const third = await t.send(CALL, keyed("k-1"));
  expect([third.status, await third.json()]).toMatchObject([502, { status: "unknown" }]);
  expect(t.ctm.connections()).toBe(1);
});

test("of many at once under one key one is sent", async () => {
  await using t = await texting();
  const all = await Promise.all(Array.from({ length: 12 }, () => t.send(CALL, keyed("k-1"))));
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200, 409]));
  expect(t.ctm.calls).toHaveLength(1);
});

test("a key counts for 24 hours", async () => {
  let at = Date.now();
  await using t = await texting({ now: () => at });
  await t.send(CALL, keyed("k-1"));
  at += 24 * HOUR_MS - 1;
  await t.send(CALL, keyed("k-1"));
  expect(t.ctm.calls).toHaveLength(1);
  at += 1;
  await t.send(CALL, keyed("k-1"));
  expect(t.ctm.calls).toHaveLength(2);
});

test.each(["", '""', "x".repeat(256), "a\tb"])("no key is %j", async (key) => {
  const t = await shared();
  const response = await t.send(CALL, keyed(key));
  expect(response.status).toBe(400);
  expect(t.ctm.calls).toEqual([]);
});

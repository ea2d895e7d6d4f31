import { expect, test } from "vitest";
import { openCore } from "../../src/core.ts";
import { openFakeCtm } from "../support/fake-ctm.ts";
import { aPlace } from "../support/guard.ts";
import { startProgram } from "../support/program.ts";
import { aTextConfig, CLEAN, FROM, TEXT_SECRET, TO } from "../support/texting.ts";

const TEXTS = 12;

const send = (url: string, key: string) =>
  fetch(`${url}/texts/reminders/${TEXT_SECRET}/api/v1/accounts/518204/sms.json`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify({ to: TO, from: FROM, msg: CLEAN }),
  });

test("a guard killed while texts are with CTM sends none of them again: they are of unknown fate", {
  timeout: 60_000,
}, async () => {
  await using ctm = await openFakeCtm("hang");
  await using place = await aPlace(
    aTextConfig(ctm.url, "credentials: { access_key: k, secret_key: s }"),
  );
  await using first = await startProgram(place.env);
  const sent = Array.from({ length: TEXTS }, (_, i) => send(first.url, `k-${i}`));
  const lost = Promise.allSettled(sent);
  while (ctm.calls.length < TEXTS) await ctm.next();
  await first.kill();
  expect((await lost).map(({ status }) => status)).toEqual(Array.from(sent, () => "rejected"));

  ctm.mood = "processing";
  await using second = await startProgram(place.env);
  const repeated = await Promise.all(sent.map((_, i) => send(second.url, `k-${i}`)));
  for (const response of repeated)
    expect([response.status, await response.json()]).toMatchObject([502, { status: "unknown" }]);
  expect((await send(second.url, "another")).status).toBe(200);
  await second.kill();

  const core = await openCore(place.env, { now: Date.now });
  const filter = { destination: null, hook: null, type: null, practice: null, before: null };
  const { holds } = await core.store.holds({ state: "unknown", ...filter }, 99);
  expect(holds.map(({ attempts, reason }) => [attempts, reason])).toEqual(
    Array.from(sent, () => [1, "interrupted"]),
  );
  await core.close();
  expect(ctm.calls).toHaveLength(TEXTS + 1);
  expect(new Set(ctm.calls.map(({ headers }) => headers["x-guard-delivery"])).size).toBe(TEXTS + 1);
});

test("whenever it is killed, no text goes out twice and none that was answered is forgotten", {
  timeout: 90_000,
}, async () => {
  await using ctm = await openFakeCtm();
  await using place = await aPlace(aTextConfig(ctm.url));
  const answered: string[] = [];
  for (let round = 0; round < 4; round++) {
    await using guard = await startProgram(place.env);
    const seen = ctm.calls.length;
    const all = Array.from({ length: 30 }, async (_, i) => {
      const response = await send(guard.url, `r${round}-${i}`);
      // Of one that could not be judged in time, which happens on a busy machine, nothing is kept.
      if (response.status === 503) return;
      answered.push(response.headers.get("x-guard-event") ?? "");
    });
    const over = Promise.allSettled(all);
    // Another moment in each round: after the first calls, in the middle, near the end.
    while (ctm.calls.length < seen + 1 + round * 8) await ctm.next();
    await guard.kill();
    await over;
  }
  await (await startProgram(place.env)).kill();

  const core = await openCore(place.env, { now: Date.now });
  const stateOf = async (id: string) => (await core.store.event(id))?.deliveries[0]?.state;
  for (const id of answered) expect(await stateOf(id)).toBe("delivered");
  for (const { headers } of ctm.calls)
    expect(await stateOf(String(headers["x-guard-event"]))).toMatch(/^(?:delivered|unknown)$/);
  await core.close();
  expect(answered.length).toBeGreaterThan(4);
  expect(new Set(ctm.calls.map(({ headers }) => headers["x-guard-delivery"])).size).toBe(
    ctm.calls.length,
  );
});

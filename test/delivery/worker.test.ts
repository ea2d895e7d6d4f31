import { expect, test } from "vitest";
import type { Sealed } from "../../src/judge/event.ts";
import { anOutbox, aRow, aTarget, settledDown } from "./outbox.ts";

test("what is due is sent once, its attempt recorded before the call, and settled", async () => {
  const outbox = anOutbox([aTarget()]);
  outbox.put(aRow("a"));
  await settledDown();
  expect(outbox.sent).toMatchObject([
    { delivery: "a", activity: "act at crm", sealed: { event: "evt-a" } },
  ]);
  expect(outbox.row("a")).toMatchObject({ attempts: 1, state: "pending" });
  outbox.sent[0]?.answer(200);
  await settledDown();
  expect(outbox.row("a")).toMatchObject({ state: "delivered", reason: null });
  outbox.advance(3_600_000);
  await settledDown();
  expect(outbox.sent).toHaveLength(1);
  await outbox.loop.stop(0);
});

test("a destination gets no more at once than its concurrency, and a slow one keeps no other waiting", async () => {
  const outbox = anOutbox([
    aTarget("slow", { concurrency: 3 }),
    aTarget("fast", { concurrency: 1 }),
  ]);
  const many = (destination: string) =>
    Array.from({ length: 6 }, (_, i) => aRow(`${destination}-${i}`, { destination }));
  outbox.put(...many("slow"), ...many("fast"));
  for (let round = 1; round <= 6; round++) {
    await settledDown();
    const fast = outbox.sent.filter(({ destination }) => destination === "fast");
    expect(fast).toHaveLength(round);
    fast.at(-1)?.answer(200);
  }
  await settledDown();
  expect(outbox.sent.filter(({ destination }) => destination === "slow")).toHaveLength(3);
  expect(outbox.row("fast-5").state).toBe("delivered");
  for (const slow of outbox.sent) slow.answer(200);
  const stopped = outbox.loop.stop(0);
  outbox.advance(0);
  await stopped;
});

test("a passing fault is tried again when its wait is over, as the same delivery", async () => {
  const outbox = anOutbox([aTarget()]);
  outbox.put(aRow("a"));
  await settledDown();
  outbox.sent[0]?.answer(503);
  await settledDown();
  expect(outbox.row("a")).toMatchObject({ state: "retrying", reason: "status" });
  outbox.advance(1_000);
  await settledDown();
  expect(outbox.sent).toHaveLength(1);
  outbox.advance(4_000);
  await settledDown();
  expect(outbox.sent.map(({ delivery }) => delivery)).toEqual(["a", "a"]);
  outbox.sent[1]?.answer(200);
  await settledDown();
  expect(outbox.row("a")).toMatchObject({ state: "delivered", attempts: 2 });
  await outbox.loop.stop(0);
});

test("a broken seal is held and nothing of it is sent", async () => {
  const broken = anOutbox([aTarget()], { openSealed: async () => null });
  const unreadable = anOutbox([aTarget()]);
  broken.put(aRow("a"));
  unreadable.put(aRow("a", { released: '{"host":1}' }));
  await settledDown();
  for (const outbox of [broken, unreadable]) {
    expect(outbox.row("a")).toMatchObject({ state: "held", reason: "seal-broken" });
    expect(outbox.sent).toEqual([]);
    await outbox.loop.stop(0);
  }
});

test("a body that cannot be read now is put off, however often: that is no attempt", async () => {
  let isReadable = false;
  const outbox = anOutbox([aTarget("crm", { maxAttempts: 1 })], {
    openSealed: async ({ event, destination, policy }) => {
      if (!isReadable) throw new Error("no disk");
      return { event, destination, policy, contentType: "application/json", body: Buffer.from("{}"), mac: "" } as unknown as Sealed;
    },
  }); // biome-ignore format: short facts
  outbox.put(aRow("a"));
  for (let times = 0; times < 3; times++) {
    await settledDown();
    expect(outbox.row("a")).toMatchObject({ state: "retrying", reason: "disk", attempts: 0 });
    outbox.advance(60_000);
  }
  isReadable = true;
  outbox.advance(60_000);
  await settledDown();
  outbox.sent[0]?.answer(200);
  await settledDown();
  expect(outbox.row("a")).toMatchObject({ state: "delivered", attempts: 1 });
  await outbox.loop.stop(0);
});

test("for a destination that is gone or only observed it is cancelled", async () => {
  const outbox = anOutbox([aTarget("observed", { mode: "observe" })]);
  outbox.put(aRow("a", { destination: "gone" }), aRow("b", { destination: "observed" }));
  await settledDown();
  expect(outbox.row("a").state).toBe("cancelled");
  expect(outbox.row("b").state).toBe("cancelled");
  expect(outbox.sent).toEqual([]);
  await outbox.loop.stop(0);
});

test("under another policy the event is judged anew, or held where its original is gone; neither is sent", async () => {
  const outbox = anOutbox([{ ...aTarget(), digest: "policy-2" }]);
  outbox.put(aRow("a"), aRow("b", { hasOriginal: false }));
  await settledDown();
  expect(outbox.judgedAnew).toEqual(["evt-a"]);
  expect(outbox.row("b")).toMatchObject({ state: "held", reason: "policy-changed" });
  expect(outbox.sent).toEqual([]);
  await outbox.loop.stop(0);
});

test("an answer is kept while the store cannot write, and the body is not sent again", async () => {
  const outbox = anOutbox([aTarget()]);
  outbox.put(aRow("a"));
  await settledDown();
  outbox.store.canSettle = false;
  outbox.sent[0]?.answer(200);
  await settledDown();
  expect(outbox.row("a").state).toBe("pending");
  outbox.store.canSettle = true;
  outbox.advance(1_000);
  await settledDown();
  expect(outbox.row("a")).toMatchObject({ state: "delivered", attempts: 1 });
  expect(outbox.sent).toHaveLength(1);
  await outbox.loop.stop(0);
});

test("nor when its lease ends in that time: the answer is settled under the new claim", async () => {
  const outbox = anOutbox([aTarget()]);
  outbox.put(aRow("a"));
  await settledDown();
  outbox.store.canSettle = false;
  outbox.sent[0]?.answer(200);
  await settledDown();
  outbox.advance(60_000);
  await settledDown();
  expect(outbox.row("a").attempts).toBe(2);
  outbox.store.canSettle = true;
  outbox.advance(1_000);
  await settledDown();
  expect(outbox.row("a").state).toBe("delivered");
  expect(outbox.sent).toHaveLength(1);
  await outbox.loop.stop(0);
});

test("nor when it is claimed anew while the store is about to write the answer", async () => {
  const outbox = anOutbox([aTarget()]);
  outbox.put(aRow("a"));
  await settledDown();
  const { promise, resolve } = Promise.withResolvers<void>();
  outbox.store.settling = promise;
  outbox.sent[0]?.answer(200);
  await settledDown();
  outbox.advance(60_000);
  await settledDown();
  expect(outbox.row("a").attempts).toBe(2);
  resolve();
  await settledDown();
  expect(outbox.row("a").state).toBe("delivered");
  expect(outbox.sent).toHaveLength(1);
  await outbox.loop.stop(0);
});

test("a store that cannot be claimed from is asked again", async () => {
  const outbox = anOutbox([aTarget()]);
  outbox.store.canClaim = false;
  outbox.put(aRow("a"));
  await settledDown();
  expect(outbox.sent).toEqual([]);
  outbox.store.canClaim = true;
  outbox.advance(1_000);
  await settledDown();
  expect(outbox.sent).toHaveLength(1);
  outbox.sent[0]?.answer(200);
  await outbox.loop.stop(0);
});

test("a fault of ours before the call sends nothing, and the delivery is due again when its lease ends", async () => {
  let faults = 1;
  const outbox = anOutbox([aTarget()], {
    activityAt: (_destination, activity) => {
      if (faults-- > 0) throw new TypeError("cannot read 4105550143");
      return activity;
    },
  });
  outbox.put(aRow("a"));
  await settledDown();
  expect(outbox.sent).toEqual([]);
  expect(JSON.stringify(outbox.logged)).not.toContain("4105550143");
  outbox.advance(60_000);
  await settledDown();
  expect(outbox.sent).toHaveLength(1);
  outbox.sent[0]?.answer(200);
  await outbox.loop.stop(0);
});

test("stopping claims nothing more and waits for what runs", async () => {
  const outbox = anOutbox([aTarget()]);
  outbox.put(aRow("a"));
  await settledDown();
  const stopped = outbox.loop.stop(5_000);
  await settledDown();
  const { claims } = outbox.store;
  outbox.put(aRow("b"));
  outbox.sent[0]?.answer(200);
  await stopped;
  expect(outbox.row("a").state).toBe("delivered");
  expect(outbox.row("b").attempts).toBe(0);
  expect(outbox.store.claims).toBe(claims);
});

test("what still runs when the grace is over is broken off and stays to be sent", async () => {
  const outbox = anOutbox([aTarget()]);
  outbox.put(aRow("a"));
  await settledDown();
  const stopped = outbox.loop.stop(5_000);
  await settledDown();
  expect(outbox.sent[0]?.signal.aborted).toBe(false);
  outbox.advance(5_000);
  await stopped;
  expect(outbox.sent[0]?.signal.aborted).toBe(true);
  expect(outbox.row("a").state).toBe("retrying");
});

test("the log tells each attempt by ids, status and time, and no host or path", async () => {
  const outbox = anOutbox([aTarget()]);
  outbox.put(aRow("a"));
  await settledDown();
  outbox.sent[0]?.answer(404);
  await settledDown();
  expect(outbox.logged).toEqual([
    {
      event: "attempt",
      facts: {
        event: "evt-a", delivery: "a", destination: "crm", attempt: 1, state: "dead", reason: "refused", status: 404,
        durationMs: 0,
      },
    },
  ]); // biome-ignore format: one line is one fact
  await outbox.loop.stop(0);
});

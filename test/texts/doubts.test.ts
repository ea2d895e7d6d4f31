import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import type { JobResult } from "../../src/pipeline/messages.ts";
import { createDoubts } from "../../src/texts/doubts.ts";

const CRASH = { kind: "crash", code: "ERR_WORKER_EXIT" } as const;
const JUDGED = {
  kind: "judged", practice: "", shape: "{}", deliveries: [], alreadySent: null, cpuMs: 1,
} as const; // biome-ignore format: short facts
const DAY_MS = 24 * 3_600_000;

function doubting() {
  const clock = { now: 0 };
  return { clock, doubts: createDoubts({ log: silentLog, now: () => clock.now }) };
}

test("a text is in hand until its scan ends, and then has what came of it against it", async () => {
  const { doubts } = doubting();
  const { promise, resolve } = Promise.withResolvers<JobResult>();
  doubts.follow("a", promise);
  expect([doubts.isInHand("a"), doubts.isInHand("b")]).toEqual([true, false]);
  expect(doubts.against("a")).toBeNull();
  resolve({ kind: "budget" });
  await promise;
  expect([doubts.isInHand("a"), doubts.against("a")]).toEqual([false, "scan-budget"]);
});

test("a text that was only judged late, for a busy machine or a store that failed, has nothing against it", async () => {
  const { doubts } = doubting();
  for (const result of [JUDGED, { kind: "no-store" }] as const) {
    doubts.follow("a", Promise.resolve(result));
    await Promise.resolve();
    expect([doubts.isInHand("a"), doubts.against("a")]).toEqual([false, null]);
  }
});

test("one thread that dies holds nothing, two do, unless the text was judged in between", () => {
  const { doubts } = doubting();
  doubts.note("a", CRASH);
  expect(doubts.against("a")).toBeNull();
  doubts.note("a", JUDGED);
  doubts.note("a", CRASH);
  expect(doubts.against("a")).toBeNull();
  doubts.note("a", CRASH);
  expect([doubts.against("a"), doubts.against("b")]).toEqual(["scan-crash", null]);
});

test("doubts end after a day, and there are only so many", () => {
  const { clock, doubts } = doubting();
  doubts.note("first", { kind: "budget" });
  clock.now = DAY_MS - 1;
  expect(doubts.against("first")).toBe("scan-budget");
  clock.now = DAY_MS;
  expect(doubts.against("first")).toBeNull();
  doubts.note("second", { kind: "budget" });
  for (let i = 0; i < 10_000; i++) doubts.note(`n${i}`, { kind: "budget" });
  expect([doubts.against("second"), doubts.against("n9999")]).toEqual([null, "scan-budget"]);
});

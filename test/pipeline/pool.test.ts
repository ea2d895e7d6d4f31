import { expect, test } from "vitest";
import type { Job, WorkerSetup } from "../../src/pipeline/messages.ts";
import { openPool } from "../../src/pipeline/pool.ts";

const script = new URL("../fixtures/hostile-scanner.ts", import.meta.url);
const setup = {} as WorkerSetup;
const rulings = () => ({ kept: [] });
const aJob = (hook: string): Job => ({
  event: "evt_1",
  hook,
  receivedAt: 0,
  body: new Uint8Array(),
  deliveries: {},
  done: [],
  now: 0,
});

test("a thread that dies, or hangs, costs its own payload and no other", async () => {
  const pool = openPool({
    setup,
    threads: 2,
    watchdogMs: 300,
    drawTokens: async () => [],
    rulings,
    script,
  });
  try {
    await pool.ready();
    const [dies, hangs, fine, memory] = await Promise.all([
      pool.run(aJob("exit")), pool.run(aJob("hang")), pool.run(aJob("fine")), pool.run(aJob("memory")),
    ]); // biome-ignore format: short facts
    expect(dies).toMatchObject({ kind: "crash" });
    expect(hangs).toEqual({ kind: "budget" });
    expect(fine).toEqual({ kind: "seal-broken" });
    expect(["crash", "budget"]).toContain(memory.kind);
    expect(await pool.run(aJob("fine"))).toEqual({ kind: "seal-broken" });
  } finally {
    await pool.close();
  }
});

test("without a store there are no tokens: the payload is judged again later, the thread replaced", async () => {
  const drawTokens = async () => Promise.reject(new Error("down"));
  const pool = openPool({ setup, threads: 1, watchdogMs: 5_000, drawTokens, rulings, script });
  try {
    expect(await pool.run(aJob("tokens"))).toEqual({ kind: "no-store" });
    expect(await pool.run(aJob("fine"))).toEqual({ kind: "seal-broken" });
  } finally {
    await pool.close();
  }
});

test("who waits for a verdict goes before all that waits, and learns when it is late", async () => {
  const pool = openPool({
    setup,
    threads: 1,
    watchdogMs: 300,
    drawTokens: async () => [],
    rulings,
    script,
  });
  try {
    await pool.ready();
    const order: string[] = [];
    const note = (what: string) => () => void order.push(what);
    const hangs = pool.run(aJob("hang"));
    const queued = pool.run(aJob("fine")).then(note("queued"));
    const late = await pool.runNow(aJob("fine"), 1);
    expect(late).toEqual({ kind: "late", after: null });
    const first = pool.runNow(aJob("fine"), 60_000).then(note("first"));
    await Promise.all([hangs, first, queued]);
    expect(order).toEqual(["first", "queued"]);
  } finally {
    await pool.close();
  }
});

test("a second thread is started when work waits for one, and a third never", async () => {
  const pool = openPool({
    setup,
    threads: 2,
    watchdogMs: 3_000,
    drawTokens: async () => [],
    rulings,
    script,
  });
  try {
    await pool.ready();
    const order: string[] = [];
    const note = (what: string) => () => void order.push(what);
    const hangs = pool.run(aJob("hang")).then(note("hangs"));
    await pool.run(aJob("fine")).then(note("fine"));
    const alsoHangs = pool.run(aJob("hang")).then(note("hangs"));
    expect(await pool.runNow(aJob("fine"), 400)).toEqual({ kind: "late", after: null });
    await Promise.all([hangs, alsoHangs]);
    expect(order).toEqual(["fine", "hangs", "hangs"]);
    expect(await pool.run(aJob("fine"))).toEqual({ kind: "seal-broken" });
    expect(pool.isReady()).toBe(true);
  } finally {
    await pool.close();
  }
});

test("who waited too long learns afterwards what became of the judging that had begun", async () => {
  const pool = openPool({
    setup,
    threads: 1,
    watchdogMs: 300,
    drawTokens: async () => [],
    rulings,
    script,
  });
  try {
    await pool.ready();
    const late = await pool.runNow(aJob("hang"), 1);
    expect(late.kind === "late" && (await late.after)).toEqual({ kind: "budget" });
  } finally {
    await pool.close();
  }
});

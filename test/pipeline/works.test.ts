import { expect, test, vi } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { codeOf } from "../../src/errors.ts";
import { packEvent } from "../../src/judge/envelope.ts";
import { silentLog } from "../../src/log.ts";
import { basisOf, openLook } from "../../src/looks/looks.ts";
import type { Job } from "../../src/pipeline/messages.ts";
import { openPool, type Pool } from "../../src/pipeline/pool.ts";
import { readHold } from "../../src/review/read.ts";
import { asKey } from "../support/api.ts";
import { aDesk } from "../support/desk.ts";
import { aConfig, withGuard } from "../support/guard.ts";
import { aReceived } from "../support/received.ts";
import { aTerminal } from "../support/terminal.ts";

const TELLING = new URL("../fixtures/telling-scanner.ts", import.meta.url);
const SERVED = new URL("../../src/scanning-thread.ts", import.meta.url);
const YAML = aConfig("http://127.0.0.1:9/", "allow: [source, summary]\non_phi: hold");
const CALL = { id: 1, source: "Google Ads", summary: "Odalys Brennekamp (410-555-0143) called" };

async function withPool(script: URL, run: (pool: Pool, desk: Awaited<ReturnType<typeof aDesk>>) => Promise<void>) {
  await using desk = await aDesk(YAML);
  const { config, keys, store } = desk.core;
  const pool = openPool({
    setup: { config, keys: keys.raw(), edition: "one", budgetMs: 2_000 },
    threads: 1,
    watchdogMs: 20_000,
    drawTokens: (requests) => store.tokens(requests),
    rulings: () => desk.core.rulings.current(),
    script,
  });
  try {
    await run(pool, desk);
  } finally {
    await pool.close();
  }
} // biome-ignore format: short facts

test("what a thread gives and what it throws comes back, and of a foreign error its class alone", async () => {
  await withPool(TELLING, async (pool) => {
    expect(await pool.work("look", "give", 0)).toEqual({ name: "look" });
    await expect(pool.work("look", "", 0)).rejects.toMatchObject({
      code: "ERR_NOT_JUDGED",
      message: "the thread was asked",
      facts: { name: "look" },
    });
    const [thrown, died] = await Promise.all(
      ["throw", "die"].map((given) => pool.work("look", given, 0).catch((error: unknown) => error)),
    );
    expect([codeOf(thrown), codeOf(died)]).toEqual(["RangeError", "ERR_WORKER_EXIT"]);
    expect(String(thrown)).not.toContain("0143");
    // A thread that died on it costs that work alone.
    expect(await pool.work("look", "give", 0)).toEqual({ name: "look" });
  });
});

test("a person's work goes before events that wait", async () => {
  await withPool(TELLING, async (pool) => {
    await pool.ready();
    const order: string[] = [];
    const job = { event: "evt_1", hook: "none", receivedAt: 0, body: new Uint8Array(), deliveries: {}, done: [], now: 0 };
    const first = pool.run(job);
    const second = pool.run(job).then(() => order.push("event"));
    const work = pool.work("look", "give", 0).then(() => order.push("work"));
    await Promise.all([first, second, work]);
    expect(order).toEqual(["work", "event"]);
  });
}); // biome-ignore format: short facts

test("a hold is read in a thread as it is here", async () => {
  await withPool(SERVED, async (pool, desk) => {
    const id = await desk.take(CALL);
    const here = await readHold(desk.reviewing, { id }, "usr_priya");
    const elsewhere = (name: string, given: unknown) =>
      pool.work(name, given, desk.reviewing.now());
    const there = await readHold({ ...desk.reviewing, elsewhere }, { id }, "usr_priya");
    expect(there).toEqual(here);
    expect(there.would_leave).toContain("[NAME] ([PHONE]) called");
  });
});

test("of a large event that is held a thread tells what is to be kept, unless a scanner died on it", async () => {
  await withPool(SERVED, async (pool, desk) => {
    const { keys, policy } = desk.core;
    const lookAt = async (record: object, changes: Partial<Job> = {}) => {
      const received = aReceived({ body: Buffer.from(JSON.stringify(record)) });
      const { id: event, hook, receivedAt } = received;
      const body = keys.encrypt(`event|${event}`, packEvent(received));
      const job = { event, hook, receivedAt, body, deliveries: { crm: "dlv_1" }, done: [], now: 0, ...changes };
      const result = await pool.run(job);
      if (result.kind !== "judged") throw new Error(result.kind);
      return { event, look: result.deliveries[0]?.look ?? null, verdict: result.deliveries[0]?.verdict.kind };
    };
    const large = { ...CALL, summary: `${CALL.summary} ${"the blue room ".repeat(3_000)}` };
    const { event, look } = await lookAt(large);
    const [hook, target] = [policy.hooks.get("post-call"), policy.destinations.get("crm")];
    if (hook === undefined || target === undefined || look === null) throw new Error("no look");
    const of = { id: "dlv_1", event, destination: "crm" };
    const told = openLook(keys, of, basisOf("one", hook, target, "default", policy.practices, 0), look);
    expect(told?.told.body).toContain("[NAME] ([PHONE]) called the blue room");
    expect(told?.judged.map(({ type }) => type)).toEqual(["NAME", "PHONE"]);
    expect(await lookAt(large, { isSuspect: true })).toMatchObject({ verdict: "hold", look: null });
    expect(await lookAt(CALL)).toMatchObject({ verdict: "hold", look: null });
    const clean = { ...large, summary: "the blue room ".repeat(3_000) };
    expect(await lookAt(clean)).toMatchObject({ verdict: "forward", look: null });
  });
}); // biome-ignore format: short facts

test("what is held unread is given to no thread", async () => {
  await using desk = await aDesk(YAML);
  const id = await desk.take("{");
  const elsewhere = () => Promise.reject(new Error("asked"));
  const read = await readHold({ ...desk.reviewing, elsewhere }, { id }, "usr_priya");
  expect(read.why).toContain("could not be read");
});

test("the running guard asks its threads whenever a payload is read for somebody", async () => {
  await using running = await withGuard(YAML, silentLog, { scannerScript: TELLING });
  await running.post(JSON.stringify(CALL));
  const { store } = running.guard.core;
  const all = { state: "held", destination: null, hook: null, type: null, practice: null, before: null } as const;
  const { holds: [hold] } = await vi.waitFor(async () => {
    const page = await store.holds(all, 1);
    expect(page.holds).toHaveLength(1);
    return page;
  }, { timeout: 20_000 });
  const headers = await asKey(running.guard, "reviewer");
  const asked = async (path: string, body?: object) => {
    const url = `${running.url}/api/v1/holds/${hold?.id}${path}`;
    const given = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    return (await (await fetch(url, { headers, ...given })).json()) as { detail?: string };
  };
  for (const answer of [
    await asked(""),
    await asked("/preview", { redact: [] }),
    await asked("/release", { reason: "redacted-enough" }),
  ])
    expect(answer.detail).toBe("the thread was asked");
  const typed = aTerminal(running.place.env).terminal;
  const { err } = await runCommandLine(["holds", "show", hold?.id ?? ""], typed);
  expect(err).toContain("the thread was asked");
}); // biome-ignore format: short facts

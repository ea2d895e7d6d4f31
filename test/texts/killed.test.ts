import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { openCore } from "../../src/core.ts";
import { openFakeCtm } from "../support/fake-ctm.ts";
import { aPlace } from "../support/guard.ts";
import { aTextConfig, CLEAN, FROM, TEXT_SECRET, TO } from "../support/texting.ts";

const MAIN = join(import.meta.dirname, "../../src/main.ts");
const TEXTS = 12;

interface Started extends AsyncDisposable {
  readonly base: string;
  /** Kills it, and waits until it is gone. Once is enough. */
  kill(): Promise<void>;
}

/** The real program in a process of its own; a test that fails leaves none behind. */
async function started(env: NodeJS.ProcessEnv): Promise<Started> {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "ignore"] });
  const exited = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await exited;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('"listening"')) continue;
    child.stdout.resume();
    const { port } = JSON.parse(line) as { port: number };
    const base = `http://127.0.0.1:${port}/texts/reminders/${TEXT_SECRET}`;
    return { base, kill, [Symbol.asyncDispose]: kill };
  }
  throw new Error("it did not start");
}

const send = (base: string, key: string) =>
  fetch(`${base}/api/v1/accounts/518204/sms.json`, {
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
  await using first = await started(place.env);
  const sent = Array.from({ length: TEXTS }, (_, i) => send(first.base, `k-${i}`));
  const lost = Promise.allSettled(sent);
  while (ctm.calls.length < TEXTS) await ctm.next();
  await first.kill();
  expect((await lost).map(({ status }) => status)).toEqual(Array.from(sent, () => "rejected"));

  ctm.mood = "processing";
  await using second = await started(place.env);
  const repeated = await Promise.all(sent.map((_, i) => send(second.base, `k-${i}`)));
  for (const response of repeated)
    expect([response.status, await response.json()]).toMatchObject([502, { status: "unknown" }]);
  expect((await send(second.base, "another")).status).toBe(200);
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
    await using guard = await started(place.env);
    const seen = ctm.calls.length;
    const all = Array.from({ length: 30 }, async (_, i) => {
      const response = await send(guard.base, `r${round}-${i}`);
      answered.push(response.headers.get("x-guard-event") ?? "");
    });
    const over = Promise.allSettled(all);
    // Another moment in each round: after the first calls, in the middle, near the end.
    while (ctm.calls.length < seen + 1 + round * 8) await ctm.next();
    await guard.kill();
    await over;
  }
  await (await started(place.env)).kill();

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

import { expect, test } from "vitest";
import { runInServer } from "../../src/cli/control.ts";
import { createLog } from "../../src/log.ts";
import { readLock } from "../../src/store/index.ts";
import {
  FROM,
  PHI,
  paramsOf,
  type SharedTexting,
  sharedTexting,
  TO,
  texting,
} from "../support/texting.ts";

const shared = sharedTexting();
const OWN = "credentials: { access_key: own-key, secret_key: own-secret }";
const AS_OWN = `Basic ${btoa("own-key:own-secret")}`;

/** A command beside the running server, as a person types it. */
async function act(t: SharedTexting, name: string, input: object) {
  const lock = await readLock(t.running.place.env["DATABASE_URL"] ?? "");
  return runInServer(lock?.control ?? "", name, { actor: "cli:priya", ...input });
}

async function held(t: SharedTexting, msg = PHI): Promise<{ id: string; event: string }> {
  const response = await t.send({ to: TO, from: FROM, msg });
  expect(response.status).toBe(422);
  return (await response.json()) as { id: string; event: string };
}

const show = (t: SharedTexting, id: string, reveal: object | null = null) =>
  act(t, "holds show", { id, redact: [], reveal, json: false });
const release = (t: SharedTexting, id: string) =>
  act(t, "holds release", { id, as: "redacted", redact: [], reason: "test" });

test("a hold shows what would leave and how long it is, and whom it goes to only on record", async () => {
  const t = await shared({ destination: OWN });
  const { id, event } = await held(t);
  const { out } = await show(t, id);
  expect(out).toContain("msg       31 characters of GSM-7 in 1 message, as it would leave\n");
  expect(out).toContain(
    '"params":{"to":"[PHONE]","from":"+14435550110","msg":"Hi [NAME], chart [MRN] is ready"}',
  );
  expect(out).not.toMatch(/5550126|Desmond|00519326/);
  const revealed = await show(t, id, { reason: "to-decide" });
  expect(revealed.out).toContain(`/to  ${TO}`);
  expect(revealed.out).toContain(PHI);
  const shown = await act(t, "events show", { id: event });
  expect(shown.out).toContain("msg       31 characters of GSM-7 in 1 message");
  expect(shown.out).toContain(`${id}  ctm  held: phi  0 attempts`);
});

test("a released text leaves once, redacted, as its client wrote it, under the guard's own credentials", async () => {
  const t = await shared({ destination: OWN });
  const { id, event } = await held(t);
  const came = t.ctm.next();
  expect(await release(t, id)).toMatchObject({ exit: 0 });
  const call = await came;
  expect(call).toMatchObject({
    path: "/api/v1/accounts/518204/sms.json",
    authorization: AS_OWN,
    contentType: "application/x-www-form-urlencoded",
  });
  expect(call.headers["x-guard-delivery"]).toBe(id);
  expect(paramsOf(call)).toEqual({ to: TO, from: FROM, msg: "Hi [NAME], chart [MRN] is ready" });
  await expect.poll(() => t.stateOf(event)).toEqual(["delivered", null]);
});

test.each([
  ["reset-after", ["unknown", "network"]],
  ["broken", ["unknown", "status"]],
  ["rate", ["dead", "refused"]],
] as const)("a released text is not tried again when CTM is %s", async (mood, state) => {
  const t = await shared({ destination: OWN, mood });
  const { id, event } = await held(t);
  const came = t.ctm.next();
  await release(t, id);
  await came;
  await expect.poll(() => t.stateOf(event)).toEqual(state);
  t.ctm.mood = "processing";
  const again = t.ctm.next();
  expect(await act(t, "deliveries retry", { id })).toMatchObject({ exit: 0 });
  await again;
  await expect.poll(() => t.stateOf(event)).toEqual(["delivered", null]);
  expect(t.ctm.connections()).toBe(2);
});

test("without credentials of its own the guard releases, judges anew and retries no text", async () => {
  await using t = await texting();
  const { id } = await held(t);
  for (const refused of [release(t, id), act(t, "holds rejudge", { id })])
    expect(await refused).toMatchObject({ exit: 1, err: expect.stringMatching(/credentials/) });
  t.ctm.mood = "reset-after";
  const lost = await t.send({ to: TO, from: FROM, msg: "hello" });
  const { id: unknown } = (await lost.json()) as { id: string };
  expect(await act(t, "deliveries retry", { id: unknown })).toMatchObject({ exit: 1 });
  expect(await act(t, "holds discard", { id, reason: "test" })).toMatchObject({ exit: 0 });
  expect(t.ctm.connections()).toBe(1);
});

test("a text over CTM's limit says so", async () => {
  const t = await shared({ destination: OWN });
  const { id } = await held(t, `${PHI}${". All is well".repeat(150)}`);
  expect((await show(t, id)).out).toContain(
    "in 13 messages, as it would leave; over CTM's limit of 1,600",
  );
});

test("a text that takes too long to judge is answered 503, and nothing of it is sent or kept", async () => {
  await using t = await texting({ scannerScript });
  const response = await t.send({ to: TO, from: FROM, msg: "hello" });
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(t.ctm.connections()).toBe(0);
  expect(await t.running.guard.core.store.bodies("", 9)).toEqual([]);
});

const scannerScript = new URL("../fixtures/hostile-scanner.ts", import.meta.url);

test.each([
  ["slow-exit", "scan-crash", 2, "the scanner died on it twice"],
  ["exit", "scan-crash", 2, "the scanner died on it twice"],
  ["slow-budget", "scan-budget", 0, "it took too long to read"],
] as const)(
  "a text with which a scanner does %s is held unread when it is sent again, and scanned no more",
  async (hook, reason, deaths, words) => {
    const died: string[] = [];
    const log = createLog("warn", { write: (line: string) => void died.push(line) });
    await using t = await texting({ scannerScript, hook, log });
    const headers = { "idempotency-key": "reminder-1" };
    const send = (msg = "hello", to = TO) => t.send({ to, from: FROM, msg }, { headers });
    const statuses: number[] = [];
    let response: Response;
    // As a client does that is told to try again.
    do {
      response = await send();
      statuses.push(response.status);
      if (response.status === 503) expect(response.headers.get("retry-after")).toBe("1");
    } while (response.status === 503);
    if (hook !== "exit") expect(statuses.length).toBeGreaterThan(1);
    expect(response.status).toBe(422);
    const answer = (await response.json()) as { id: string; event: string };
    expect(answer).toMatchObject({ status: "held", types: [], reason });
    expect(await t.stateOf(answer.event)).toEqual(["held", reason]);
    const dead = () => died.filter((line) => line.includes("scanner died"));
    expect(dead()).toHaveLength(deaths);

    const again = await send();
    expect(await again.json()).toEqual(answer);
    const bare = await t.send({ to: TO, from: FROM, msg: "hello" }, { as: "json" });
    expect([bare.status, await bare.json()]).toMatchObject([422, { status: "held", reason }]);
    expect(dead()).toHaveLength(deaths);
    expect(t.ctm.connections()).toBe(0);
    expect(died.join("")).not.toContain("hello");
    expect((await show(t, answer.id)).out).toContain(words);
    expect(await release(t, answer.id)).toMatchObject({ exit: 1 });
  },
);

test("what is held against one text is held against no other", async () => {
  await using t = await texting({ scannerScript, hook: "slow-budget" });
  const send = (msg: string) => t.send({ to: TO, from: FROM, msg });
  await expect.poll(async () => (await send("hello")).status, { timeout: 20_000 }).toBe(422);
  expect((await send("hello again")).status).toBe(503);
  expect(t.ctm.connections()).toBe(0);
});

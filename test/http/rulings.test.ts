import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { GuardError } from "../../src/errors.ts";
import { saveRuling } from "../../src/review/rule.ts";
import { revokeRuling } from "../../src/review/rulings.ts";
import { aConfig, type Running, withGuard } from "../support/guard.ts";
import { openReceiver } from "../support/receiver.ts";

// What people rule on texts, while the guard runs: threads and deliveries go by it from then on.

const HELD =
  "\n  desk: { preset: json, url: 'http://127.0.0.1:9/', allow: [source], on_phi: hold, hold_on: [PHONE] }\n";
const yamlFor = (url: string) =>
  aConfig(url, "allow: [source, summary]")
    .replace("to: [crm]", "to: [crm, desk]")
    .replace("destinations:\n", `destinations:${HELD}`);
const call = (id: number, summary: string) =>
  JSON.stringify({ id, source: "call 410-555-0143 Bluebird", summary });

const desk = ({ guard }: Running) => ({ ...guard.core, practice: null, now: Date.now });

/** The hold at the other destination, on which a person says what was missed. */
async function holdOf(running: Running): Promise<string> {
  const { store } = running.guard.core;
  const filter = {
    state: "held",
    destination: "desk",
    hook: null,
    type: null,
    practice: null,
    before: null,
  } as const;
  await vi.waitFor(
    async () => expect((await store.holds(filter, 1)).holds).toHaveLength(1),
    20_000,
  );
  return (await store.holds(filter, 1)).holds[0]?.id ?? "";
}

function missBluebird(running: Running, id: string) {
  const at = { path: "/source", start: 18, end: 26 };
  return saveRuling(
    desk(running),
    { id, kind: "missed", at, type: "OTHER_ID", everywhere: true, reason: "slipped" },
    "usr_1",
  );
}

test("what was missed is redacted from the next event on, in every thread, until it is revoked", async () => {
  await using receiver = await openReceiver();
  await using running = await withGuard(yamlFor(receiver.url));
  await running.post(call(1, "the Bluebird plan"));
  await receiver.until(1);
  expect(receiver.got[0]?.body).toContain("the Bluebird plan");
  const { id } = await missBluebird(running, await holdOf(running));
  for (let i = 2; i < 8; i++) await running.post(call(i, "the BLUEBIRD plan"));
  await receiver.until(7);
  for (const { body } of receiver.got.slice(1))
    expect(body).toContain('"summary":"the [OTHER_ID] plan"');
  await revokeRuling(desk(running), { id, reason: "mistaken" }, "usr_1");
  await running.post(call(9, "the Bluebird plan"));
  await receiver.until(8);
  expect(receiver.got[7]?.body).toContain("the Bluebird plan");
});

test("what waits to be sent again is judged anew first", async () => {
  await using receiver = await openReceiver((nth) => (nth === 1 ? 503 : 200));
  await using running = await withGuard(yamlFor(receiver.url));
  await running.post(call(1, "the Bluebird plan"));
  await receiver.until(1);
  await missBluebird(running, await holdOf(running));
  await receiver.until(2);
  expect(receiver.got.map(({ body }) => body.includes("Bluebird plan"))).toEqual([true, false]);
});

test("while they cannot be read nothing is judged and nothing leaves; once they can, nothing is lost", async () => {
  await using receiver = await openReceiver();
  await using running = await withGuard(yamlFor(receiver.url));
  const { store, rulings } = running.guard.core;
  const read = vi.spyOn(store, "rulingsAndActs");
  read.mockRejectedValue(new GuardError("ERR_STORE_UNAVAILABLE", "the store did not answer"));
  await expect(rulings.refresh()).rejects.toMatchObject({ code: "ERR_STORE_UNAVAILABLE" });
  expect((await running.post(call(1, "the plan"))).status).toBe(200);
  await sleep(400);
  expect(receiver.got).toEqual([]);
  expect(await store.holdCount({ state: "held", destination: null, hook: null, type: null, practice: null }, 9)).toMatchObject({ count: 0 });
  read.mockRestore();
  await receiver.until(1);
}, 30_000); // biome-ignore format: short facts

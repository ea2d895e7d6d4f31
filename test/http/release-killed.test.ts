import { expect, test } from "vitest";
import { runInServer } from "../../src/cli/control.ts";
import { openCore } from "../../src/core.ts";
import { verifyLedger } from "../../src/ledger/verify.ts";
import { silentLog } from "../../src/log.ts";
import { startGuard } from "../../src/main.ts";
import { type HoldSummary, listHolds } from "../../src/review/list.ts";
import { readLock } from "../../src/store/index.ts";
import { aConfig, aPlace, SECRET } from "../support/guard.ts";
import { startProgram } from "../support/program.ts";
import { openReceiver } from "../support/receiver.ts";

const HOLDS = 30;
const KILLED_AT = 12;

test("a guard killed between releases has each act with its ledger entry or neither, and sends what was released", {
  timeout: 60_000,
}, async () => {
  await using receiver = await openReceiver();
  await using place = await aPlace(aConfig(receiver.url, "allow: [summary]\non_phi: hold"));
  await using program = await startProgram(place.env);
  for (let i = 0; i < HOLDS; i++)
    await fetch(`${program.url}/hooks/post-call/${SECRET}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id: i, summary: `call ${i} of 410-555-0143` }),
    });
  const control = (await readLock(place.env["DATABASE_URL"] ?? ""))?.control ?? "";
  let holds: readonly HoldSummary[] = [];
  while (holds.length < HOLDS) {
    const { out } = await runInServer(control, "holds list", { json: true, limit: 99 });
    holds = (JSON.parse(out ?? "") as { holds: HoldSummary[] }).holds;
  }

  const answered: string[] = [];
  const releases = holds.map(async ({ id }) => {
    const input = { id, as: "redacted", redact: [], reason: "test", actor: "cli:priya" };
    const { exit } = await runInServer(control, "holds release", input);
    if (exit === 0 && answered.push(id) === KILLED_AT) void program.kill();
  });
  await Promise.allSettled(releases);
  await program.kill();

  const core = await openCore(place.env, { now: Date.now });
  const entries = await core.store.ledger(0, 999);
  const released = entries.flatMap(({ act, facts }) =>
    act === "hold.release" ? [(JSON.parse(facts) as { delivery: string }).delivery] : [],
  );
  const left = (await listHolds({ store: core.store, practice: null }, { limit: 99 })).holds.map(
    ({ id }) => id,
  );
  expect([...released, ...left].toSorted()).toEqual(holds.map(({ id }) => id).toSorted());
  expect(released).toEqual(expect.arrayContaining(answered));
  expect(await verifyLedger(core.store, core.keys)).toMatchObject({ ok: true });
  await core.close();

  const guard = await startGuard(place.env, { log: silentLog });
  try {
    const got = () => new Set(receiver.got.map(({ delivery }) => delivery));
    while (got().size < released.length) await receiver.until(receiver.got.length + 1);
    expect(got()).toEqual(new Set(released));
  } finally {
    await guard.stop();
  }
});

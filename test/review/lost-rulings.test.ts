import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { ledgerVerify } from "../../src/cli/commands/ledger-verify.ts";
import { isAsSaid, lostRulings, saidBy } from "../../src/ledger/rulings.ts";
import { readHold, revealFinding } from "../../src/review/read.ts";
import { releaseHold } from "../../src/review/release.ts";
import { saveRuling } from "../../src/review/rule.ts";
import { listRulings, revealRuling, revokeRuling } from "../../src/review/rulings.ts";
import { aDesk, type Desk } from "../support/desk.ts";
import { aConfig } from "../support/guard.ts";
import { anEntry, aRuling, NOON } from "../support/store.ts";

const ADA = "usr_ada0";
const YAML = aConfig("http://127.0.0.1:9/", "allow: [source, summary, notes]\non_phi: hold");
const CALL = {
  source: "Google Ads",
  summary: "Dr. Lindqvist Wexmoor recommends the Bluebird plan, member ID XKF 884 201 559",
  notes: "paper chart is in the green cabinet",
};
// Rulings that are made now count for ninety days.
const realDesk = async () => {
  const desk = await aDesk(YAML);
  desk.advance(Date.now() - desk.reviewing.now());
  return desk;
};

async function missed(desk: Desk, id: string, words: string): Promise<string> {
  const start = CALL.notes.indexOf(words);
  const at = { path: "/notes", start, end: start + words.length };
  const input = { id, kind: "missed", type: "OTHER_ID", at, reason: "identifier" } as const;
  return (await saveRuling(desk.reviewing, input, ADA)).id;
}

async function notPhi(desk: Desk, id: string): Promise<string> {
  const { findings, preview } = await readHold(desk.reviewing, { id }, ADA);
  const finding = findings.findIndex(({ type }) => type === "NAME");
  const seen = { id, finding, preview: preview ?? "" };
  await revealFinding(desk.reviewing, { ...seen, reason: "to-decide" }, ADA);
  const input = { id, kind: "not-phi", at: { finding }, preview: preview ?? "", reason: "ours" } as const;
  return (await saveRuling(desk.reviewing, input, ADA)).id;
} // biome-ignore format: short facts

/** What somebody does to the store's file, behind the guard's back. */
async function tamper(desk: Desk, ...sql: readonly string[]): Promise<void> {
  const database = new DatabaseSync(join(desk.core.store.folder ?? "", "guard.db"));
  for (const each of sql) database.exec(each);
  database.close();
  await desk.core.rulings.refresh();
}

const verified = async ({ core }: Desk) => {
  const { exit, out, err } = await ledgerVerify.run(core, {});
  return exit === 0 ? out?.slice(0, 2) : err?.replace(/.*: | \(.*/g, "");
};

describe("a ruling that was made", () => {
  const GONE: readonly (readonly [how: string, sql: (id: string) => readonly string[], fault: string])[] = [
    ["deleted", (id) => [`DELETE FROM ruling WHERE id = '${id}'`, `DELETE FROM body WHERE id = '${id}'`], "ruling-missing"],
    ["revoked by nobody", (id) => [`UPDATE ruling SET revoked_at = 1, revoked_by = 'x' WHERE id = '${id}'`], "ruling-missing"],
    ["not in force", (id) => [`UPDATE ruling SET in_force_at = NULL WHERE id = '${id}'`], "ruling-missing"],
    ["over", (id) => [`UPDATE ruling SET expires_at = 1 WHERE id = '${id}'`], "ruling-missing"],
    ["without its text", (id) => [`DELETE FROM body WHERE id = '${id}'`], "ruling-changed"],
    ["longer", (id) => [`UPDATE ruling SET expires_at = expires_at + 9 WHERE id = '${id}'`], "ruling-changed"],
    ["another destination's", (id) => [`UPDATE ruling SET destination = 'desk' WHERE id = '${id}'`], "ruling-changed"],
    ["said of no PHI", (id) => [`UPDATE ruling SET kind = 'not-phi' WHERE id = '${id}'`], "ruling-changed"],
  ]; // biome-ignore format: a table reads better in rows

  test.each(GONE)(
    "and that is %s in the file is missed by the ledger",
    async (_how, sql, fault) => {
      await using desk = await realDesk();
      const id = await desk.take(CALL);
      const ruling = await missed(desk, id, "green cabinet");
      expect(await verified(desk)).toBe("ok");
      await tamper(desk, ...sql(ruling));
      expect(await verified(desk)).toBe(fault);
    },
  );

  test.each(GONE.filter(([how]) => how !== "another destination's"))(
    "of missed PHI and that is %s in the file holds all that it could concern, until an admin revokes it",
    async (_how, sql) => {
      await using desk = await realDesk();
      const id = await desk.take({ ...CALL, summary: "x", notes: "410-555-0143 green cabinet" });
      const other = await desk.take(CALL);
      const ruling = await missed(desk, other, "green cabinet");
      await tamper(desk, ...sql(ruling));
      const release = () => releaseHold(desk.reviewing, { id, reason: "authorized" }, ADA);
      await expect(release()).rejects.toMatchObject({ code: "ERR_NOT_JUDGED" });
      const next = await desk.take({ source: "x", notes: "green cabinet" });
      expect(await desk.core.store.hold(next)).toMatchObject({ reason: "rulings" });
      const { rulings } = await listRulings(desk.reviewing, {});
      expect(rulings).toMatchObject([{ id: ruling, state: "unread" }]);
      await expect(
        revealRuling(desk.reviewing, { id: ruling, reason: "to-decide" }, ADA),
      ).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
      await revokeRuling(desk.reviewing, { id: ruling, reason: "mistaken" }, ADA);
      expect(await verified(desk)).toBe("ok");
      await release();
      expect((await desk.leaving()).get(id)?.body).toContain("green cabinet");
    },
  );

  test("of no PHI, revoked and put back into the file, lets nothing out", async () => {
    await using desk = await realDesk();
    const id = await desk.take(CALL);
    const before = await readHold(desk.reviewing, { id }, ADA);
    const ruling = await notPhi(desk, id);
    await tamper(
      desk,
      "CREATE TABLE kept_ruling AS SELECT * FROM ruling",
      `CREATE TABLE kept_body AS SELECT * FROM body WHERE id = '${ruling}'`,
    );
    await revokeRuling(desk.reviewing, { id: ruling, reason: "mistaken" }, ADA);
    await tamper(
      desk,
      "DELETE FROM ruling",
      "INSERT INTO ruling SELECT * FROM kept_ruling",
      "INSERT INTO body SELECT * FROM kept_body",
    );
    expect(await verified(desk)).toBe("ruling-unsaid");
    const release = releaseHold(desk.reviewing, { id, reason: "authorized" }, ADA);
    await expect(release).rejects.toMatchObject({ code: "ERR_NOT_JUDGED" });
    await revokeRuling(desk.reviewing, { id: ruling, reason: "mistaken" }, ADA);
    expect(await verified(desk)).toBe("ok");
    expect((await readHold(desk.reviewing, { id }, ADA)).would_leave).toBe(before.would_leave);
  });

  test("of no PHI and that is gone finds the text again, holds nothing else, and is missed", async () => {
    await using desk = await realDesk();
    const id = await desk.take(CALL);
    const before = await readHold(desk.reviewing, { id }, ADA);
    const ruling = await notPhi(desk, id);
    expect((await readHold(desk.reviewing, { id }, ADA)).would_leave).not.toBe(before.would_leave);
    await tamper(desk, `DELETE FROM ruling WHERE id = '${ruling}'`);
    expect((await readHold(desk.reviewing, { id }, ADA)).would_leave).toBe(before.would_leave);
    expect(await verified(desk)).toBe("ruling-missing");
  });

  test("is over by the clock, and nobody misses it", async () => {
    await using desk = await realDesk();
    const id = await desk.take(CALL);
    await missed(desk, id, "green cabinet");
    desk.advance(400 * 86_400_000);
    await desk.core.rulings.refresh();
    expect(desk.core.rulings.doubted()).toEqual([]);
  });
});

test("acts from before they named the end of a ruling tell of it as long as it surely counts", () => {
  const facts = { ruling: "rul_1", kind: "missed", type: "NAME", scope: "crm", until: "2026-01-31", delivery: "dlv_1" };
  const entry = (seq: number, act: string, more: object = {}) =>
    anEntry(seq, { act, practice: "larkspur", facts: JSON.stringify({ ...facts, ...more }) });
  const row = aRuling({ id: "rul_1", kind: "missed" });
  const said = saidBy([entry(1, "ruling.add")]);
  expect(isAsSaid(said.get("rul_1"), row)).toBe(true);
  expect(isAsSaid(said.get("rul_1"), { ...row, type: "PHONE" })).toBe(false);
  expect(lostRulings(said, [], Date.parse("2026-01-30T09:00Z"))).toHaveLength(1);
  expect(lostRulings(said, [], Date.parse("2026-01-30T11:00Z"))).toEqual([]);
  expect(lostRulings(said, [row], NOON)).toEqual([]);
  const asked = saidBy([entry(1, "ruling.ask")]);
  expect(isAsSaid(asked.get("rul_1"), row)).toBe(false);
  const both = saidBy([entry(1, "ruling.ask"), entry(2, "ruling.add", { until: undefined })]);
  expect(isAsSaid(both.get("rul_1"), row)).toBe(true);
  expect(saidBy([entry(1, "ruling.add"), entry(2, "ruling.revoke")]).get("rul_1")?.state).toBe("revoked");
}); // biome-ignore format: short facts

import { describe, expect, test } from "vitest";
import { readHold, revealFinding } from "../../src/review/read.ts";
import { releaseHold } from "../../src/review/release.ts";
import { type Reviewing } from "../../src/review/reviewing.ts";
import { previewRuling, type RulingInput, saveRuling } from "../../src/review/rule.ts";
import {
  confirmRuling,
  listRulings,
  revealRuling,
  revokeRuling,
} from "../../src/review/rulings.ts";
import { aDesk, type Desk } from "../support/desk.ts";
import { aConfig } from "../support/guard.ts";

const ADA = "usr_ada0";
const BEN = "usr_be11";
const HOLD = "allow: [source, summary, notes, caller_number, name]\non_phi: hold";
const YAML = aConfig("http://127.0.0.1:9/", HOLD);
const CALL = {
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  summary: "Dr. Lindqvist Wexmoor recommends the Bluebird plan, member ID XKF 884 201 559",
  notes: "paper chart is in the green cabinet",
};
const DAY = 86_400_000;

const foundIn = async (reviewing: Reviewing, id: string) =>
  (await readHold(reviewing, { id }, ADA)).findings;

/** Looks at the finding of a type, and says that it is no PHI. */
async function notPhi(
  desk: Desk,
  id: string,
  type = "NAME",
  given: Partial<RulingInput> = {},
  actor = ADA,
) {
  const { findings, preview } = await readHold(desk.reviewing, { id }, actor);
  const finding = findings.findIndex((each) => each.type === type && each.path === "summary");
  if (finding < 0) throw new Error(`no ${type} is found`);
  const seen = { id, finding, preview: preview ?? "" };
  await revealFinding(desk.reviewing, { ...seen, reason: "to-decide" }, actor);
  return saveRuling(
    desk.reviewing,
    { id, kind: "not-phi", at: { finding }, preview: preview ?? "", reason: "ours", ...given },
    actor,
  );
}

function missed(
  desk: Desk,
  id: string,
  words: string,
  type: string,
  given: Partial<RulingInput> = {},
) {
  const start = CALL.notes.indexOf(words);
  const at = { path: "/notes", start, end: start + words.length };
  return saveRuling(
    desk.reviewing,
    { id, kind: "missed", at, type, reason: "slipped", ...given },
    ADA,
  );
}

const typesOf = async (desk: Desk, id: string) =>
  (await foundIn(desk.reviewing, id)).map(({ type, fate, path }) => `${type} ${fate} ${path}`);
const stateOf = async (desk: Desk, id: string) => (await desk.core.store.hold(id))?.state;
const actsOf = async (desk: Desk) =>
  (await desk.core.store.ledger(0, 99)).filter(({ act }) => act.startsWith("ruling"));

describe("not PHI", () => {
  test("forgives that text with that type from then on, in any spelling of case, and says so; what else was found holds", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    expect(await typesOf(desk, id)).toContain("NAME held summary");
    const { state, until } = await notPhi(desk, id);
    expect(state).toBe("in-force");
    expect(until).toBe("2026-04-01");
    const forgiven = (await foundIn(desk.reviewing, id)).find(({ type, path }) => type === "NAME" && path === "summary");
    expect(forgiven).toMatchObject({ fate: "forgiven", because: expect.arrayContaining(["ruling:not-phi"]) });
    expect(await typesOf(desk, id)).toContain("PLAN_ID held summary");
    const other = await desk.take({ source: "x", summary: "ask LINDQVIST WEXMOOR about it" });
    expect((await desk.leaving()).get(other)?.body).toContain("LINDQVIST WEXMOOR");
  });

  test("never forgives what the payload states of its person, be it in the text or in its own field", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    await notPhi(desk, id, "NAME", { everywhere: true });
    for (const stated of [{ name: "Lindqvist Wexmoor" }, { name: "Wexmoor, Ada" }, { cnam: "WEXMOOR LINDQVIST" }]) {
      const patient = await desk.take({ ...CALL, ...stated });
      expect(await typesOf(desk, patient)).toContain("NAME held summary");
      expect(await stateOf(desk, patient)).toBe("held");
    }
    const labelled = await desk.take({ source: "x", summary: '{"patient_name": "Lindqvist Wexmoor"}' });
    expect((await typesOf(desk, labelled)).filter((found) => found.includes("forgiven"))).toEqual([]);
    const inField = await desk.take({ source: "x", name: "Lindqvist Wexmoor" });
    expect(await typesOf(desk, inField)).toEqual(["NAME held name"]);
  });

  test("is refused of what the payload states, of social security and card numbers, and of what nobody looked at", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take({ ...CALL, summary: "Odalys Brennekamp, SSN 987-65-4320, card 4111 1111 1111 1111, ask Lindqvist Wexmoor" });
    const found = await foundIn(desk.reviewing, id);
    const at = (want: (finding: (typeof found)[number]) => boolean) => ({ finding: found.findIndex(want) });
    const save = (where: { finding: number }) => saveRuling(desk.reviewing, { id, kind: "not-phi", at: where, reason: "ours" }, ADA);
    const refused = [
      [at(({ detector }) => detector === "known"), "states it of its person"],
      [at(({ type }) => type === "SSN"), "whoever says otherwise"],
      [at(({ type }) => type === "CARD"), "whoever says otherwise"],
      [at(({ path }) => path === "name"), "states it of its person"],
    ] as const;
    for (const [place, words] of refused) {
      expect(place.finding).toBeGreaterThanOrEqual(0);
      await expect(save(place)).rejects.toMatchObject({ code: "ERR_USAGE", message: expect.stringContaining(words) });
    }
    const doctor = at(({ type, detector }) => type === "NAME" && detector !== "known" && detector !== "field");
    await expect(save(doctor)).rejects.toMatchObject({ code: "ERR_USAGE", message: expect.stringContaining("look at the text first") });
    await expect(save({ finding: 99 })).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
    expect(await actsOf(desk)).toEqual([]);
  });

  test("ends with its day, at every door, and no clock need tick in between", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    await notPhi(desk, id, "NAME", { until: "2026-01-03" });
    const { policy } = desk.reviewing;
    const during = policy.destinations.get("crm")?.digest;
    desk.advance(2 * DAY);
    expect(await typesOf(desk, id)).toContain("NAME forgiven summary");
    desk.advance(DAY);
    expect(await typesOf(desk, id)).toContain("NAME held summary");
    expect(policy.destinations.get("crm")?.digest).not.toBe(during);
    const [ruling] = (await listRulings(desk.reviewing, {})).rulings;
    expect(ruling?.state).toBe("expired");
  });

  test("is for one destination, or for all of the practice", async () => {
    const two = YAML.replace("to: [crm]", "to: [crm, desk]").replace("destinations:\n", `destinations:\n  desk: { preset: json, url: "http://127.0.0.1:9/", allow: [summary], on_phi: hold }\n`);
    await using desk = await aDesk(two);
    const id = await desk.take(CALL);
    const event = (await desk.core.store.hold(id))?.event ?? "";
    const atDesk = (await desk.core.store.event(event))?.deliveries.find(({ destination }) => destination === "desk")?.id ?? "";
    const { id: ruling } = await notPhi(desk, id);
    expect(await typesOf(desk, atDesk)).toContain("NAME held summary");
    await revokeRuling(desk.reviewing, { id: ruling, reason: "mistaken" }, ADA);
    await notPhi(desk, id, "NAME", { everywhere: true });
    expect(await typesOf(desk, atDesk)).toContain("NAME forgiven summary");
  });

  test("that waits for a second person is not asked for twice, and is not confirmed against what was said meanwhile", async () => {
    await using desk = await aDesk(`${YAML}review: { four_eyes: true }\n`);
    const id = await desk.take(CALL);
    const both = await Promise.allSettled([notPhi(desk, id), notPhi(desk, id, "NAME", {}, BEN)]);
    const refused = both.flatMap((each) => (each.status === "rejected" ? [each.reason as { code: string; message: string }] : []));
    expect(refused.map(({ code, message }) => `${code} ${message}`)).toEqual(["ERR_EXISTS this is asked for already: a second person finds it under Rulings"]);
    await expect(notPhi(desk, id, "NAME", { everywhere: true })).resolves.toMatchObject({ state: "asked" });
    await expect(notPhi(desk, id, "NAME", { everywhere: true })).rejects.toMatchObject({ code: "ERR_EXISTS" });
    const { rulings } = await listRulings(desk.reviewing, {});
    expect(rulings.map(({ state }) => state)).toEqual(["asked", "asked"]);
    const words = "Lindqvist Wexmoor";
    const start = CALL.summary.indexOf(words);
    const at = { path: "/summary", start, end: start + words.length };
    await saveRuling(desk.reviewing, { id, kind: "missed", type: "NAME", at, reason: "identifier" }, ADA);
    for (const { id: ruling, made_by } of rulings) {
      const other = made_by === BEN ? ADA : BEN;
      await revealRuling(desk.reviewing, { id: ruling, reason: "to-decide" }, other);
      await expect(confirmRuling(desk.reviewing, { id: ruling }, other)).rejects.toMatchObject({ code: "ERR_EXISTS" });
    }
  });

  test("wants a second person where two must, who looked at it too", async () => {
    await using desk = await aDesk(`${YAML}review: { four_eyes: true }\n`);
    const id = await desk.take(CALL);
    await expect(notPhi(desk, id, "NAME", {}, "cli:ada")).rejects.toMatchObject({ code: "ERR_FORBIDDEN" });
    const { id: ruling, state } = await notPhi(desk, id);
    expect(state).toBe("asked");
    expect(await typesOf(desk, id)).toContain("NAME held summary");
    const say = (actor: string) => confirmRuling(desk.reviewing, { id: ruling }, actor);
    for (const actor of [ADA, "cli:ben", `${BEN}/key_1`]) await expect(say(actor)).rejects.toMatchObject({ code: "ERR_FORBIDDEN" });
    await expect(say(BEN)).rejects.toMatchObject({ code: "ERR_USAGE" });
    expect(await revealRuling(desk.reviewing, { id: ruling, reason: "to-decide" }, BEN)).toBe("Lindqvist Wexmoor");
    expect(await say(BEN)).toMatchObject({ state: "in-force", second: BEN, made_by: ADA });
    expect(await typesOf(desk, id)).toContain("NAME forgiven summary");
    await expect(say(BEN)).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
    expect((await actsOf(desk)).map(({ act }) => act)).toEqual(["ruling.ask", "ruling.reveal", "ruling.add"]);
  });
}); // biome-ignore format: short facts

describe("missed PHI", () => {
  test("is found wherever it stands, in other letters, encodings and keys, and in what would leave", async () => {
    await using desk = await aDesk(aConfig("http://127.0.0.1:9/", 'allow: [source, summary, notes, "custom_fields.*"]\non_phi: hold'));
    const id = await desk.take(CALL);
    await missed(desk, id, "green cabinet", "OTHER_ID");
    expect(await typesOf(desk, id)).toContain("OTHER_ID held notes");
    const shapes = ["GREEN  cabinet", "see green%20cabinet please", "the gree&#110; cabinet"];
    for (const summary of shapes) {
      const next = await desk.take({ source: "x", summary });
      expect([summary, await typesOf(desk, next)]).toEqual([summary, ["OTHER_ID held summary"]]);
      const { would_leave } = await readHold(desk.reviewing, { id: next }, ADA);
      expect(would_leave).not.toMatch(/cabinet/i);
    }
    const keyed = await desk.take({ source: "x", custom_fields: { "Green Cabinet": "y" } });
    expect((await readHold(desk.reviewing, { id: keyed }, ADA)).would_leave).toBe('{"source":"x"}');
  });

  test("of a number is found in other groups, and beats the practice's own list", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take({ ...CALL, notes: "ref 7712 0034 91, Priya Ramaswell's own" });
    const save = (words: string, type: string) => {
      const start = "ref 7712 0034 91, Priya Ramaswell's own".indexOf(words);
      return saveRuling(desk.reviewing, { id, kind: "missed", at: { path: "/notes", start, end: start + words.length }, type, reason: "slipped" }, ADA);
    };
    await save("7712 0034 91", "ACCOUNT");
    await save("Priya Ramaswell", "NAME");
    const next = await desk.take({ source: "x", summary: "77120034-91 for Ramaswell Priya" });
    expect(await typesOf(desk, next)).toEqual(["ACCOUNT held summary", "NAME held summary"]);
  });

  test("is refused where it would not be found, and of more than anybody means", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const save = (start: number, end: number, type?: string) =>
      saveRuling(desk.reviewing, { id, kind: "missed", at: { path: "/notes", start, end }, type, reason: "slipped" }, ADA);
    await expect(save(0, 5)).rejects.toMatchObject({ code: "ERR_USAGE" });
    await expect(save(1, 4, "NAME")).rejects.toMatchObject({ code: "ERR_USAGE" });
    await expect(save(0, 5, "NOTHING")).rejects.toMatchObject({ code: "ERR_USAGE" });
    for (const until of ["2025-12-31", "2028-01-01", "soon", "2026-02-30"])
      await expect(missed(desk, id, "paper", "NAME", { until })).rejects.toMatchObject({ code: "ERR_USAGE" });
    const noted = saveRuling(desk.reviewing, { id, kind: "missed", at: { path: "/notes", start: 0, end: 5 }, type: "NAME", reason: "other", note: "it is the paper one" }, ADA);
    await expect(noted).rejects.toMatchObject({ code: "ERR_NOTE_HAS_PHI" });
    await missed(desk, id, "paper", "NAME");
    await expect(missed(desk, id, "paper", "NAME")).rejects.toMatchObject({ code: "ERR_EXISTS" });
  });
}); // biome-ignore format: short facts

describe("a ruling", () => {
  test("is weighed before it is saved: which open holds it would change, and which nothing would hold", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const alone = await desk.take({ source: "x", summary: "ask Dr. Lindqvist Wexmoor" });
    await desk.take({ source: "x", summary: "call 410-555-0177" });
    await desk.take('{"broken');
    const found = await foundIn(desk.reviewing, id);
    const at = { finding: found.findIndex(({ type, path }) => type === "NAME" && path === "summary") };
    const weighed = await previewRuling(desk.reviewing, { id, kind: "not-phi", at }, ADA);
    expect(weighed).toMatchObject({ kind: "not-phi", type: "NAME", path: "summary", destination: "crm", open: 4, looked: 4, freed: 1, unread: 1 });
    expect(new Set(weighed.changed)).toEqual(new Set([id, alone]));
    expect(await listRulings(desk.reviewing, {})).toEqual({ rulings: [], next: null });
    expect(JSON.stringify(weighed)).not.toMatch(/wexmoor/i);
  });

  test("changes what a hold is: a release of what was seen before is refused, and as is wants it judged anew", async () => {
    await using desk = await aDesk(YAML.replace("on_phi: hold", 'on_phi: hold\n    baa: { with: CRM, hosts: ["127.0.0.1"], signed: 2020-01-01, until: 2099-01-01 }'));
    const id = await desk.take(CALL);
    const { preview } = await readHold(desk.reviewing, { id }, ADA);
    await missed(desk, id, "green cabinet", "OTHER_ID");
    const release = (as: "redacted" | "as_is", seen?: string) => releaseHold(desk.reviewing, { id, as, preview: seen, reason: "authorized" }, ADA);
    await expect(release("redacted", preview ?? "")).rejects.toMatchObject({ code: "ERR_CHANGED" });
    await expect(release("as_is")).rejects.toMatchObject({ code: "ERR_CHANGED" });
    expect(await stateOf(desk, id)).toBe("held");
    await release("redacted");
    expect((await desk.leaving()).get(id)?.body).toContain("paper chart is in the [OTHER_ID]");
  });

  test("is part of the policy that decisions name, which is kept; repeats are none the less repeats", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const { policy } = desk.reviewing;
    const [before, hook] = [policy.destinations.get("crm"), policy.hooks.get("post-call")?.digest];
    const { id: ruling } = await missed(desk, id, "green cabinet", "OTHER_ID");
    const after = policy.destinations.get("crm");
    expect(after?.digest).not.toBe(before?.digest);
    expect(policy.hooks.get("post-call")?.digest).toBe(hook);
    const kept = await desk.core.store.policy(after?.digest ?? "");
    expect(JSON.parse(kept ?? "{}")).toMatchObject({ rulings: [ruling] });
    const next = await desk.take(CALL);
    expect((await desk.core.store.hold(next))?.policy).toBe(after?.digest);
    await revokeRuling(desk.reviewing, { id: ruling, reason: "no-longer" }, ADA);
    expect(policy.destinations.get("crm")?.digest).toBe(before?.digest);
  });

  test("lies encrypted, is erased with its end, and no act of it quotes it", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const { store } = desk.core;
    const { id: kept } = await missed(desk, id, "green cabinet", "OTHER_ID");
    const { id: short } = await missed(desk, id, "paper", "NAME", { until: "2026-01-01" });
    const bodies = async () => (await store.bodies("", 99)).map((body) => body.id).filter((each) => each.startsWith("rul"));
    expect(await bodies()).toHaveLength(2);
    desk.advance(DAY);
    const limits = { heldBefore: 0, deadBefore: 0, sentBefore: 0, recordsBefore: 0, now: desk.reviewing.now() };
    await store.sweep(limits);
    expect(await bodies()).toEqual([kept]);
    await revokeRuling(desk.reviewing, { id: kept, reason: "mistaken" }, BEN);
    expect(await bodies()).toEqual([]);
    const { rulings } = await listRulings(desk.reviewing, {});
    expect(rulings.map((each) => [each.id, each.state, each.made_by, each.revoked_by])).toEqual([[short, "expired", ADA, null], [kept, "revoked", ADA, BEN]]);
    await expect(revokeRuling(desk.reviewing, { id: kept, reason: "mistaken" }, BEN)).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
    expect(JSON.stringify([rulings, await store.ledger(0, 99)])).not.toMatch(/cabinet|paper/i);
    expect((await actsOf(desk)).map(({ act, actor }) => `${actor} ${act}`)).toEqual([`${ADA} ruling.add`, `${ADA} ruling.add`, `${BEN} ruling.revoke`]);
  });

  test("counts for its practice alone: of another one nothing is another policy, and what was seen there is released", async () => {
    const practice = (account: number) => `{ time_zone: America/New_York, accounts: [${account}] }`;
    const yaml = YAML.replace(/practice:[\s\S]*?hooks:/, `practices:\n  east: ${practice(1)}\n  west: ${practice(2)}\nhooks:`);
    await using desk = await aDesk(yaml);
    const { store, policy } = desk.core;
    const [east, west] = [await desk.take({ ...CALL, account_id: 1 }), await desk.take({ ...CALL, account_id: 2 })];
    const policies = async () => Promise.all([east, west].map(async (id) => (await store.hold(id))?.policy));
    const [before, old] = [await policies(), await readHold(desk.reviewing, { id: west }, ADA)];
    expect(before[0]).not.toBe(before[1]);
    await missed(desk, east, "green cabinet", "OTHER_ID");
    const [ofEast, ofWest] = ["east", "west"].map((of) => policy.destinations.get("crm")?.under(of));
    expect(ofWest?.digest).toBe(before[1]);
    expect(ofEast?.digest).not.toBe(before[0]);
    for (const stated of [ofEast, ofWest]) expect(await store.policy(stated?.digest ?? "")).toBe(stated?.json);
    expect(await readHold(desk.reviewing, { id: west }, ADA)).toEqual(old);
    expect((await readHold(desk.reviewing, { id: east }, ADA)).would_leave).toContain("in the [OTHER_ID]");
    await releaseHold(desk.reviewing, { id: west, preview: old.preview ?? "", reason: "authorized" }, ADA);
    expect((await desk.leaving()).get(west)?.body).toContain("green cabinet");
  });

  test("of another practice is not there", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const { id: ruling } = await missed(desk, id, "green cabinet", "OTHER_ID");
    const elsewhere = { ...desk.reviewing, practice: "other" };
    expect((await listRulings(elsewhere, {})).rulings).toEqual([]);
    for (const act of [revokeRuling(elsewhere, { id: ruling, reason: "mistaken" }, ADA), revealRuling(elsewhere, { id: ruling, reason: "to-decide" }, ADA), confirmRuling(elsewhere, { id: ruling }, BEN)])
      await expect(act).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
  });
}); // biome-ignore format: short facts

import { describe, expect, test } from "vitest";
import { verifyLedger } from "../../src/ledger/verify.ts";
import { rejudgeHold } from "../../src/review/again.ts";
import { discardHold } from "../../src/review/discard.ts";
import { type ReleaseInput, releaseHold } from "../../src/review/release.ts";
import type { Reviewing } from "../../src/review/reviewing.ts";
import { showHold } from "../../src/review/show.ts";
import { aDesk, type Desk } from "../support/desk.ts";
import { aConfig } from "../support/guard.ts";

const URL = "http://127.0.0.1:9/";
const CALL = {
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  summary: "Odalys Brennekamp (410-555-0143) asked for a visit. SSN 987-65-4321.",
  notes: "never allowed: 987-65-4321",
};
const HOLDS = "allow: [source, summary]\non_phi: hold";
const BASIS =
  'baa: { with: "Example CRM", hosts: ["127.0.0.1"], signed: 2020-01-01, until: 2999-01-01 }';
const REDACTED =
  '{"source":"Google Ads","summary":"[NAME] ([PHONE]) asked for a visit. SSN [SSN]."}';
const CLEAR = JSON.stringify({ source: CALL.source, summary: CALL.summary });

const release = (reviewing: Reviewing, id: string, given: Partial<ReleaseInput> = {}) =>
  releaseHold(reviewing, { id, reason: "authorized", ...given }, "cli:priya");

async function bodyOf(desk: Desk, id: string): Promise<string | undefined> {
  return (await desk.leaving()).get(id)?.body;
}

describe("the redacted form", () => {
  test("leaves byte for byte as it was shown, with what is held redacted", async () => {
    await using desk = await aDesk(aConfig(URL, HOLDS));
    const id = await desk.take(CALL);
    const shown = await showHold(desk.reviewing, { id });
    expect(shown).toMatchObject({ state: "held", reason: "phi", would_leave: REDACTED, why: null });
    expect(shown.types.toSorted()).toEqual(["NAME", "PHONE", "SSN"]);
    const preview = shown.preview ?? "";
    expect(await release(desk.reviewing, id, { preview })).toMatchObject({ state: "released" });
    expect(await bodyOf(desk, id)).toBe(REDACTED);
  });

  test("leaves with the tokens that were shown", async () => {
    await using desk = await aDesk(
      aConfig(URL, `${HOLDS}\nredact_with: { NAME: token, PHONE: token, "*": label }`),
    );
    const id = await desk.take(CALL);
    const { would_leave, preview } = await showHold(desk.reviewing, { id });
    expect(would_leave).toMatch(/NAME_[a-z]{10} \(PHONE_[a-z]{10}\).* SSN \[SSN\]/);
    await release(desk.reviewing, id, { preview: preview ?? "" });
    expect(await bodyOf(desk, id)).toBe(would_leave);
  });

  test("leaves with more redacted, in a text, around a finding, or a field with its key", async () => {
    await using desk = await aDesk(aConfig(URL, HOLDS));
    for (const [redact, expected] of [
      [[{ path: "/source", start: 0, end: 6 }], { source: "[OTHER_ID] Ads", summary: "[NAME] ([PHONE]) asked for a visit. SSN [SSN]." }],
      [[{ path: "/summary", start: 3, end: 32 }], { source: "Google Ads", summary: "[NAME] asked for a visit. SSN [SSN]." }],
      [[{ path: "/source" }], { summary: "[NAME] ([PHONE]) asked for a visit. SSN [SSN]." }],
      [[{ path: "/source", start: 0, end: 4 }, { path: "/source", start: 2, end: 7 }], { source: "[OTHER_ID]Ads", summary: "[NAME] ([PHONE]) asked for a visit. SSN [SSN]." }],
    ] as const) {
      const id = await desk.take(CALL);
      const body = JSON.stringify(expected);
      expect((await showHold(desk.reviewing, { id, redact })).would_leave).toBe(body);
      await release(desk.reviewing, id, { redact });
      expect(await bodyOf(desk, id)).toBe(body);
    } // biome-ignore format: a table reads better in rows
  });

  test.each([
    { path: "/notes", start: 0, end: 3 },
    { path: "/nowhere" },
    { path: "/summary", start: 0, end: 999 },
    { path: "/summary", start: 5, end: 5 },
    { path: "/summary", start: -1, end: 5 },
    { path: "/summary", start: 0.5, end: 5 },
    { path: "/summary", start: 4 },
  ])("is refused with a redaction of nothing that would leave: %j", async (cut) => {
    await using desk = await aDesk(aConfig(URL, HOLDS));
    const id = await desk.take(CALL);
    const releasing = release(desk.reviewing, id, { redact: [cut] });
    await expect(releasing).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
    expect(await desk.leaving()).toHaveLength(0);
  });

  test("is refused when nothing of it is left", async () => {
    await using desk = await aDesk(aConfig(URL, HOLDS));
    const id = await desk.take(CALL);
    const redact = [{ path: "/source" }, { path: "/summary" }];
    await expect(release(desk.reviewing, id, { redact })).rejects.toMatchObject({
      code: "ERR_NOT_JUDGED",
    });
  });

  test("of a hold of the last look leaves only when enough more is redacted, and it says where", async () => {
    await using desk = await aDesk(aConfig(URL, 'allow: ["*", "*.*"]'));
    const id = await desk.take({
      caller_number: "+14105550143",
      custom_fields: { "4105": "a", "550143": "b" },
    });
    expect(await showHold(desk.reviewing, { id })).toMatchObject({
      reason: "last-look",
      detail: "PHONE at custom_fields.*",
      would_leave: null,
      why: "the last look still sees PHONE at custom_fields.*: redact more, or discard it",
    });
    await expect(release(desk.reviewing, id)).rejects.toMatchObject({ code: "ERR_NOT_JUDGED" });
    await release(desk.reviewing, id, { redact: [{ path: "/custom_fields/4105" }] });
    expect(await bodyOf(desk, id)).toBe(
      '{"caller_number":"[PHONE]","custom_fields":{"550143":"b"}}',
    );
  });
});

describe("as is", () => {
  test("what was found leaves in clear under a basis, held types too; what is not allowed does not", async () => {
    await using desk = await aDesk(aConfig(URL, `${HOLDS}\nhold_on: [SSN]\n${BASIS}`));
    const id = await desk.take(CALL);
    const { as_is, preview } = await showHold(desk.reviewing, { id });
    expect(as_is).toMatchObject({ basis: true });
    expect(as_is?.types.toSorted()).toEqual(["NAME", "PHONE", "SSN"]);
    await release(desk.reviewing, id, { as: "as_is", preview: preview ?? "" });
    const left = (await desk.leaving()).get(id);
    expect(left?.body).toBe(CLEAR);
    expect(left?.permitted.toSorted()).toEqual(["NAME", "PHONE", "SSN"]);
  });

  test("whole fields and values in pieces leave as they came", async () => {
    await using desk = await aDesk(
      aConfig(
        URL,
        `allow: [name, duration, caller_number_split, "custom_fields.*"]\non_phi: hold\n${BASIS}`,
      ),
    );
    const record = {
      name: "Odalys Brennekamp",
      caller_number_split: ["1", "410", "555", "0143"],
      duration: 12,
      custom_fields: { mrn: 88120347 },
    };
    const id = await desk.take(record);
    await release(desk.reviewing, id, { as: "as_is" });
    expect(JSON.parse((await bodyOf(desk, id)) ?? "")).toEqual(record);
  });

  test("a further redaction stays out, beside what leaves in clear in the same text", async () => {
    await using desk = await aDesk(aConfig(URL, `${HOLDS}\n${BASIS}`));
    const id = await desk.take(CALL);
    const start = CALL.summary.indexOf("987");
    const redact = [{ path: "/summary", start, end: start + 11 }];
    await release(desk.reviewing, id, { as: "as_is", redact });
    const left = (await desk.leaving()).get(id);
    expect(left?.body).toBe(CLEAR.replace("987-65-4321", "[SSN]"));
    expect(left?.permitted.toSorted()).toEqual(["NAME", "PHONE"]);
  });

  test("a key that is an identifier goes with its field all the same", async () => {
    await using desk = await aDesk(
      aConfig(URL, `allow: [source, summary, "custom_fields.*"]\non_phi: hold\n${BASIS}`),
    );
    const summary = "Odalys Brennekamp called";
    const custom_fields = { "987-65-4321": "x", plan: "y" };
    const id = await desk.take({ ...CALL, summary, custom_fields });
    expect((await showHold(desk.reviewing, { id })).as_is?.types).toEqual(["NAME"]);
    await release(desk.reviewing, id, { as: "as_is" });
    const left = (await desk.leaving()).get(id);
    expect(left?.permitted).toEqual(["NAME"]);
    expect(JSON.parse(left?.body ?? "")).toEqual({
      source: CALL.source,
      summary,
      custom_fields: { plan: "y" },
    });
  });

  test.each([
    ["without a basis", HOLDS],
    ["with one that has ended", `${HOLDS}\n${BASIS.replace("2999", "2021")}`],
    ["with one for another host", `${HOLDS}\n${BASIS.replace("127.0.0.1", "crm.example")}`],
  ])("nothing leaves %s", async (_when, destination) => {
    await using desk = await aDesk(aConfig(URL, destination));
    const id = await desk.take(CALL);
    expect((await showHold(desk.reviewing, { id })).as_is?.basis).toBe(false);
    await expect(release(desk.reviewing, id, { as: "as_is" })).rejects.toMatchObject({
      code: "ERR_NO_BASIS",
    });
    expect(await desk.leaving()).toHaveLength(0);
  });

  test("what the last look sees beyond the findings stops it", async () => {
    await using desk = await aDesk(aConfig(URL, `allow: ["*", "*.*"]\n${BASIS}`));
    const id = await desk.take({
      caller_number: "+14105550143",
      custom_fields: { "4105": "a", "550143": "b" },
    });
    await expect(release(desk.reviewing, id, { as: "as_is" })).rejects.toMatchObject({
      code: "ERR_CHANGED",
    });
    expect(await desk.leaving()).toHaveLength(0);
  });

  test("an identifier across two fields, which no finding names, is not redacted by the way but stops it", async () => {
    await using desk = await aDesk(
      aConfig(URL, `allow: [source, medium, summary]\non_phi: hold\n${BASIS}`),
    );
    const halves = { source: "four one oh five", medium: "five five oh one four three" };
    const id = await desk.take({ ...halves, summary: "SSN 987-65-4321" });
    expect((await showHold(desk.reviewing, { id })).would_leave).not.toContain("four three");
    await expect(release(desk.reviewing, id, { as: "as_is" })).rejects.toMatchObject({
      code: "ERR_CHANGED",
    });
  });
});

describe("consent is for what was seen:", () => {
  test("another preview releases nothing", async () => {
    await using desk = await aDesk(aConfig(URL, HOLDS));
    const id = await desk.take(CALL);
    const other = await desk.take({ ...CALL, source: "Bing" });
    const { preview } = await showHold(desk.reviewing, { id: other });
    await expect(release(desk.reviewing, id, { preview: preview ?? "" })).rejects.toMatchObject({
      code: "ERR_CHANGED",
    });
    expect(await desk.leaving()).toHaveLength(0);
  });

  test("a changed policy releases nothing of an old preview, and nothing as is", async () => {
    await using desk = await aDesk(aConfig(URL, `${HOLDS}\n${BASIS}`));
    const id = await desk.take(CALL);
    const { preview } = await showHold(desk.reviewing, { id });
    const later = desk.under(aConfig(URL, `${HOLDS.replace("source, ", "")}\n${BASIS}`));
    for (const given of [{ preview: preview ?? "" }, { as: "as_is" as const }])
      await expect(release(later, id, given)).rejects.toMatchObject({ code: "ERR_CHANGED" });
    await release(later, id);
    expect(await bodyOf(desk, id)).toBe(
      '{"summary":"[NAME] ([PHONE]) asked for a visit. SSN [SSN]."}',
    );
  });

  test.each([
    ["nothing of it is allowed any more", "allow: [no_such_field]\non_phi: hold"],
    ["its destination only observes now", `${HOLDS}\nmode: observe`],
  ])("where %s it has to be judged anew", async (_when, destination) => {
    await using desk = await aDesk(aConfig(URL, HOLDS));
    const id = await desk.take(CALL);
    const later = desk.under(aConfig(URL, destination));
    await expect(release(later, id)).rejects.toMatchObject({ code: "ERR_CHANGED" });
    await rejudgeHold(later, { id }, "cli:priya");
  });

  test("judged anew between the look and the write, nothing is released", async () => {
    await using desk = await aDesk(aConfig(URL, HOLDS));
    const id = await desk.take(CALL);
    const { store } = desk.core;
    const slow: Reviewing = {
      ...desk.reviewing,
      store: {
        ...store,
        async releaseHold(given, entry) {
          desk.advance(1);
          await store.requestJudging(given.decision.event, desk.reviewing.now());
          await desk.judge();
          return store.releaseHold(given, entry);
        },
      },
    };
    await expect(release(slow, id)).rejects.toMatchObject({ code: "ERR_CHANGED" });
    expect((await showHold(desk.reviewing, { id })).state).toBe("held");
  });

  test("of two reviewers at once one decides, and the other is told", async () => {
    await using desk = await aDesk(aConfig(URL, HOLDS));
    const id = await desk.take(CALL);
    const acts = await Promise.allSettled([
      release(desk.reviewing, id),
      release(desk.reviewing, id),
      discardHold(desk.reviewing, { id, reason: "spam" }, "cli:aldous"),
    ]);
    expect(acts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const act of acts)
      if (act.status === "rejected")
        expect(act.reason).toMatchObject({ code: "ERR_ALREADY_DECIDED" });
  });
});

test("an act is in the ledger once, with codes and ids and no value, and the chain holds", async () => {
  await using desk = await aDesk(aConfig(URL, `${HOLDS}\n${BASIS}`));
  const { store, keys, ledger } = desk.core;
  const id = await desk.take(CALL);
  const { preview, event } = await showHold(desk.reviewing, { id });
  await expect(release(desk.reviewing, id, { preview: "x" })).rejects.toThrow();
  await release(desk.reviewing, id, { as: "as_is", note: "agreed by telephone" });
  const [entry, ...others] = await store.ledger(0, 9);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ actor: "cli:priya", act: "hold.release" });
  const facts = JSON.parse(entry?.facts ?? "") as { types: string };
  expect({ ...facts, types: facts.types.split(" ").toSorted() }).toEqual({
    event, delivery: id, destination: "crm", reason: "authorized", note: "agreed by telephone", as: "as_is",
    types: ["NAME", "PHONE", "SSN"], redactions: 0, preview,
  }); // biome-ignore format: short facts
  expect((await store.decisions(1, 9)).map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ["release-as-is", "authorized"],
  ]);
  await ledger.sealDecisions();
  expect(await verifyLedger(store, keys)).toMatchObject({ ok: true, decisions: 2 });
});

import { describe, expect, test } from "vitest";
import { discardHold } from "../../src/review/discard.ts";
import { listHolds } from "../../src/review/list.ts";
import { releaseHold } from "../../src/review/release.ts";
import { revealHold } from "../../src/review/reveal.ts";
import { showHold } from "../../src/review/show.ts";
import { aDesk } from "../support/desk.ts";
import { aConfig } from "../support/guard.ts";
import { TELLS_OF_ODALYS } from "../support/told.ts";

const ACTOR = "cli:priya";
const URL = "http://127.0.0.1:9/";
const YAML = aConfig(URL, 'allow: [source, summary, "custom_fields.*"]\non_phi: hold');
const CALL = {
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  summary: "Odalys Brennekamp (410-555-0143) called",
  custom_fields: { "Odalys Brennekamp": "x", plan: "call Odalys" },
  notes: "not allowed: 410-555-0143",
};

describe("a list", () => {
  test("tells of each hold what the API promises, and no value", async () => {
    await using desk = await aDesk(YAML);
    const ids = [await desk.take(CALL), await desk.take("{")];
    const page = await listHolds(desk.reviewing, {});
    expect(page.next).toBeNull();
    expect(page.holds).toMatchObject([
      { id: ids[1], reason: "unreadable", types: [] },
      {
        id: ids[0],
        event: expect.stringMatching(/^evt_/) as string,
        destination: "crm",
        hook: "post-call",
        state: "held",
        reason: "phi",
        types: ["NAME", "PHONE"],
        received_at: new Date(desk.reviewing.now()).toISOString(),
      },
    ]);
    expect(JSON.stringify(page)).not.toMatch(TELLS_OF_ODALYS);
  });

  test.each([
    { state: "hold" },
    { type: "name" },
    { limit: 0 },
    { limit: 1.5 },
    { limit: 201 },
    { before: "x" },
  ])("by what means nothing is refused: %j", async (filter) => {
    await using desk = await aDesk(YAML);
    await expect(listHolds(desk.reviewing, filter)).rejects.toMatchObject({ code: "ERR_USAGE" });
  });
});

describe("a hold is shown", () => {
  test("with each finding's place, kind and fate, and no value of it", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const shown = await showHold(desk.reviewing, { id });
    const places = shown.findings.map(({ path, key, start, end, type, fate }) =>
      [path, key, start, end, type, fate].join(" "),
    );
    expect(places.toSorted()).toEqual([
      "custom_fields.* false 5 11 NAME held",
      "custom_fields.* true 0 17 NAME held",
      "summary false 0 17 NAME held",
      "summary false 19 31 PHONE held",
    ]);
    expect(shown.would_leave).toBe(
      '{"source":"Google Ads","summary":"[NAME] ([PHONE]) called","custom_fields":{"plan":"call [NAME]"}}',
    );
    expect(shown.size).toBe(JSON.stringify(CALL).length);
    expect(JSON.stringify(shown)).not.toMatch(TELLS_OF_ODALYS);
  });

  test("with the same preview as long as nothing changes, whatever further redactions are tried", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const first = await showHold(desk.reviewing, { id });
    const second = await showHold(desk.reviewing, { id, redact: [{ path: "/source" }] });
    expect(first.preview).toMatch(/^[0-9a-f]{64}$/);
    expect(second.preview).toBe(first.preview);
    const later = desk.under(YAML.replace("[source, ", "["));
    expect((await showHold(later, { id })).preview).not.toBe(first.preview);
  });

  test.each([
    ["unreadable", '{"source":', {}],
    ["signature", JSON.stringify(CALL), { signature: "wrong" as const }],
  ])("that was never judged (%s) with its reason and size only", async (reason, body, given) => {
    const hook = '    to: [crm]\n    signature: { mode: hold, secrets: ["ctm_test_secret"] }';
    await using desk = await aDesk(YAML.replace("    to: [crm]", hook));
    const id = await desk.take(body, given);
    const shown = await showHold(desk.reviewing, { id });
    expect(shown).toMatchObject({
      reason, size: body.length, findings: [], would_leave: null, preview: null, as_is: null,
      why: expect.stringContaining("discard it") as string,
    }); // biome-ignore format: short facts
    for (const as of ["redacted", "as_is"] as const)
      await expect(
        releaseHold(desk.reviewing, { id, as, reason: "test" }, ACTOR),
      ).rejects.toMatchObject({ code: "ERR_NOT_JUDGED" });
  });

  test("that was decided, without judging it again", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    await discardHold(desk.reviewing, { id, reason: "spam" }, ACTOR);
    expect(await showHold(desk.reviewing, { id })).toMatchObject({
      state: "discarded",
      findings: [],
      would_leave: null,
    });
  });

  test("whose hook left the configuration, with what to do", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const later = desk.under(YAML.replace("post-call:", "other:"));
    expect((await showHold(later, { id })).why).toContain("put that back");
    await expect(releaseHold(later, { id, reason: "test" }, ACTOR)).rejects.toMatchObject({
      code: "ERR_NOT_JUDGED",
    });
  });

  test("whose original is not what was stored, as not judged", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const { store } = desk.core;
    const swapped = {
      ...desk.reviewing,
      store: {
        ...store,
        hold: async (given: string) => {
          const hold = await store.hold(given);
          return hold && { ...hold, original: (hold.original ?? new Uint8Array()).toReversed() };
        },
      },
    };
    expect(await showHold(swapped, { id })).toMatchObject({
      size: null,
      would_leave: null,
      why: "its original is not what was stored: discard it",
    });
  });
});

describe("to reveal", () => {
  test("shows the fields that may leave and no others, with the places to redact, on record first", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const revealed = await revealHold(desk.reviewing, { id, reason: "to-decide" }, ACTOR);
    expect(revealed.fields).toContainEqual({ path: "/summary", text: CALL.summary });
    expect(JSON.stringify(revealed)).not.toContain("not allowed");
    const phone = revealed.findings.find(({ type }) => type === "PHONE");
    expect(CALL.summary.slice(phone?.start, phone?.end)).toBe("410-555-0143");
    expect(await desk.core.store.ledger(0, 9)).toMatchObject([
      { act: "hold.reveal", actor: ACTOR, facts: expect.stringContaining("to-decide") as string },
    ]);
  });

  test("shows nothing when it cannot be put on record, or no reason is given", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    await expect(revealHold(desk.reviewing, { id }, ACTOR)).rejects.toMatchObject({
      code: "ERR_NO_REASON",
    });
    const append = async () => Promise.reject(new Error("no ledger"));
    const blind = { ...desk.reviewing, ledger: { ...desk.core.ledger, append } };
    await expect(revealHold(blind, { id, reason: "to-decide" }, ACTOR)).rejects.toThrow(
      "no ledger",
    );
  });

  test("shows the body of what was never judged", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take('{"source":');
    expect(await revealHold(desk.reviewing, { id, reason: "to-decide" }, ACTOR)).toEqual({
      fields: [{ path: "", text: '{"source":' }],
      findings: [],
    });
  });
});

import { describe, expect, test } from "vitest";
import { rejudgeHold, retryDelivery } from "../../src/review/again.ts";
import { discardHold, undoDiscard } from "../../src/review/discard.ts";
import { listHolds } from "../../src/review/list.ts";
import { REASONS } from "../../src/review/reasons.ts";
import { releaseHold } from "../../src/review/release.ts";
import { showHold } from "../../src/review/show.ts";
import { aDesk, type Desk } from "../support/desk.ts";
import { aConfig } from "../support/guard.ts";
import { aResult, bodyIds } from "../support/store.ts";

const HOUR = 3_600_000;
const ACTOR = "cli:priya";
const YAML = aConfig("http://127.0.0.1:9/", "allow: [source, summary]\non_phi: hold");
const CALL = {
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  summary: "Odalys Brennekamp called",
};

const acts = async ({ core }: Desk) => (await core.store.ledger(0, 99)).map(({ act }) => act);
const facts = async ({ core }: Desk) =>
  (await core.store.ledger(0, 99)).map((entry) => JSON.parse(entry.facts) as object);

describe("a reason", () => {
  test.each([
    {},
    { reason: "" },
    { reason: " " },
    { reason: "other" },
    { reason: "other", note: " " },
  ])("is asked for, and a note with other: %j", async (given) => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    for (const act of [releaseHold, discardHold])
      await expect(act(desk.reviewing, { id, ...given }, ACTOR)).rejects.toMatchObject({
        code: "ERR_NO_REASON",
      });
    expect((await showHold(desk.reviewing, { id })).state).toBe("held");
    expect(await acts(desk)).toEqual([]);
  });

  test("is a code of the act, or a sentence, which is a note under other", async () => {
    await using desk = await aDesk(YAML);
    for (const [given, kept] of [
      [{ reason: "spam" }, { reason: "spam" }],
      [
        { reason: "spam", note: "the third today" },
        { reason: "spam", note: "the third today" },
      ],
      [{ reason: "asked by the office" }, { reason: "other", note: "asked by the office" }],
      [
        { reason: "other", note: "asked" },
        { reason: "other", note: "asked" },
      ],
      [{ reason: "authorized" }, { reason: "other", note: "authorized" }],
    ]) {
      const id = await desk.take(CALL);
      await discardHold(desk.reviewing, { id, ...given }, ACTOR);
      expect((await facts(desk)).at(-1)).toMatchObject(kept ?? {});
    }
  });

  test("every code is offered for something, and every act has some", () => {
    for (const offered of Object.values(REASONS)) expect(offered.length).toBeGreaterThan(0);
    for (const act of ["release", "discard", "reveal"])
      expect(Object.values(REASONS).some((offered) => offered.some((one) => one === act))).toBe(
        true,
      );
  });

  test.each(["call 410-555-0199 back", "asked for by odalys", "see mail to odalys@example.com"])(
    "with an identifier in its note is refused, and stands nowhere: %s",
    async (note) => {
      await using desk = await aDesk(YAML);
      const id = await desk.take(CALL);
      for (const act of [releaseHold, discardHold])
        await expect(
          act(desk.reviewing, { id, reason: "test", note }, ACTOR),
        ).rejects.toMatchObject({
          code: "ERR_NOTE_HAS_PHI",
          message: expect.not.stringMatching(/0199|odalys/i) as string,
        });
      expect(await acts(desk)).toEqual([]);
      expect((await showHold(desk.reviewing, { id })).state).toBe("held");
    },
  );

  test("is no essay", async () => {
    await using desk = await aDesk(YAML);
    const id = await desk.take(CALL);
    const given = { id, reason: "test", note: "so ".repeat(200) };
    await expect(discardHold(desk.reviewing, given, ACTOR)).rejects.toMatchObject({
      code: "ERR_NO_REASON",
    });
  });
});

test("a hold that is not there, or was decided, takes no act", async () => {
  await using desk = await aDesk(YAML);
  const id = await desk.take(CALL);
  await discardHold(desk.reviewing, { id, reason: "spam" }, ACTOR);
  desk.advance(25 * HOUR);
  for (const act of [releaseHold, discardHold, undoDiscard, rejudgeHold, retryDelivery]) {
    const given = { reason: "test" };
    await expect(act(desk.reviewing, { id, ...given }, ACTOR)).rejects.toMatchObject({
      code: "ERR_ALREADY_DECIDED",
      facts: { state: "discarded" },
    });
    await expect(act(desk.reviewing, { id: "dlv_0", ...given }, ACTOR)).rejects.toMatchObject({
      code: "ERR_NOT_FOUND",
    });
  }
  expect(await acts(desk)).toEqual(["hold.discard"]);
});

test("a discard can be undone for the hours that the configuration gives, and then the original goes", async () => {
  await using desk = await aDesk(`${YAML}retention: { grace_hours: 2 }\n`);
  const id = await desk.take(CALL);
  await discardHold(desk.reviewing, { id, reason: "spam" }, ACTOR);
  const { undo_until } = await showHold(desk.reviewing, { id });
  expect(Date.parse(undo_until ?? "")).toBe(desk.reviewing.now() + 2 * HOUR);
  desk.advance(2 * HOUR - 1);
  expect(await undoDiscard(desk.reviewing, { id }, "cli:aldous")).toMatchObject({ state: "held" });
  expect(await showHold(desk.reviewing, { id })).toMatchObject({ state: "held", reason: "phi" });

  await discardHold(desk.reviewing, { id, reason: "spam" }, ACTOR);
  desk.advance(2 * HOUR);
  const limits = { heldBefore: 0, deadBefore: 0, sentBefore: 0, recordsBefore: 0 };
  await desk.core.store.sweep({ ...limits, now: desk.reviewing.now() });
  expect(await bodyIds(desk.core.store)).toEqual([]);
  await expect(undoDiscard(desk.reviewing, { id }, ACTOR)).rejects.toMatchObject({
    code: "ERR_ALREADY_DECIDED",
  });
  expect(await acts(desk)).toEqual(["hold.discard", "hold.undo", "hold.discard"]);
});

test("a hold is judged anew under the policy now in force, and keeps its id", async () => {
  await using desk = await aDesk(YAML);
  const id = await desk.take(CALL);
  const later = desk.under(aConfig("http://127.0.0.1:9/", "allow: [source, summary]"));
  await rejudgeHold(later, { id }, ACTOR);
  await desk.judge(later);
  const body = '{"source":"Google Ads","summary":"[NAME] called"}';
  expect(await desk.leaving()).toEqual(new Map([[id, { body, permitted: [] }]]));
});

test("what died is listed and goes out once more, by a person only", async () => {
  await using desk = await aDesk(aConfig("http://127.0.0.1:9/", "allow: [source, summary]"));
  const id = await desk.take(CALL);
  const { store } = desk.core;
  await desk.leaving();
  await store.settleDelivery(aResult(id, "dead", { reason: "refused" }));
  expect((await listHolds(desk.reviewing, { state: "dead" })).holds).toMatchObject([
    { id, reason: "refused", types: ["NAME"] },
  ]);
  desk.advance(HOUR);
  expect(await desk.leaving()).toHaveLength(0);
  await retryDelivery(desk.reviewing, { id }, ACTOR);
  expect([...(await desk.leaving()).keys()]).toEqual([id]);
  expect(await facts(desk)).toMatchObject([{ delivery: id, state: "dead", attempts: 1 }]);
});

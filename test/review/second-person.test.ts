import { expect, test } from "vitest";
import { discardHold, undoDiscard } from "../../src/review/discard.ts";
import { type ReleaseInput, releaseHold } from "../../src/review/release.ts";
import { aDesk, type Desk } from "../support/desk.ts";
import { aConfig } from "../support/guard.ts";

const CALL = {
  source: "Google Ads",
  summary: "Odalys Brennekamp (410-555-0143) asked for a visit.",
};
const CLEAR = JSON.stringify(CALL);
const HOLDS =
  'allow: [source, summary]\non_phi: hold\nbaa: { with: "Example CRM", hosts: ["127.0.0.1"], signed: 2020-01-01 }';
const CONFIG = aConfig("http://127.0.0.1:9/", HOLDS, "review: { four_eyes: true }\n");
const [ADA, BO, KEY] = ["usr_0a", "usr_0b", "usr_0c/key_1"] as const;
const DAY = 86_400_000;
const FORBIDDEN = { code: "ERR_FORBIDDEN" };

const asIs = ({ reviewing }: Desk, id: string, actor: string, given: Partial<ReleaseInput> = {}) =>
  releaseHold(reviewing, { id, reason: "authorized", as: "as_is", ...given }, actor);
const left = async (desk: Desk) => Array.from((await desk.leaving()).values(), ({ body }) => body);

test("as is takes two people: the first leaves it held, the second lets out the same", async () => {
  await using desk = await aDesk(CONFIG);
  const id = await desk.take(CALL);
  expect(await asIs(desk, id, ADA)).toMatchObject({ id, state: "held" });
  await expect(asIs(desk, id, ADA)).rejects.toMatchObject(FORBIDDEN);
  expect(await left(desk)).toEqual([]);
  expect(await asIs(desk, id, BO)).toMatchObject({ id, state: "released" });
  expect(await left(desk)).toEqual([CLEAR]);
  const acts = await desk.core.store.ledger(0, 9);
  expect(acts.map(({ act, actor }) => [act, actor])).toEqual([
    ["hold.ask-as-is", ADA],
    ["hold.release", BO],
  ]);
  expect(JSON.parse(acts[1]?.facts ?? "")).toMatchObject({ first: ADA, as: "as_is" });
});

test("a key, and whoever types, is neither the first nor the second", async () => {
  await using desk = await aDesk(CONFIG);
  const id = await desk.take(CALL);
  await asIs(desk, id, ADA);
  for (const actor of [KEY, "cli:priya", "system", `${ADA}/key_1`])
    await expect(asIs(desk, id, actor)).rejects.toMatchObject(FORBIDDEN);
  expect(await left(desk)).toEqual([]);
});

test("another form is another consent, and the second one counts from then", async () => {
  await using desk = await aDesk(CONFIG);
  const id = await desk.take(CALL);
  const redact = [{ path: "/source", start: 0, end: 6 }];
  await asIs(desk, id, ADA);
  expect(await asIs(desk, id, BO, { redact })).toMatchObject({ state: "held" });
  expect(await asIs(desk, id, ADA)).toMatchObject({ state: "held" });
  expect(await asIs(desk, id, BO, { redact })).toMatchObject({ state: "held" });
  expect(await asIs(desk, id, ADA, { redact })).toMatchObject({ state: "released" });
  expect(await left(desk)).toEqual([CLEAR.replace("Google", "[OTHER_ID]")]);
});

test.each([
  ["after a day", async (desk: Desk, _id: string) => desk.advance(DAY)],
  ["once it was discarded and held again", async (desk: Desk, id: string) => {
    desk.advance(1_000);
    await discardHold(desk.reviewing, { id, reason: "spam" }, BO);
    await undoDiscard(desk.reviewing, { id }, BO);
  }],
])("%s the first one's consent is worth nothing", async (_when, pass) => {
  await using desk = await aDesk(CONFIG);
  const id = await desk.take(CALL);
  await asIs(desk, id, ADA);
  await pass(desk, id);
  expect(await asIs(desk, id, BO)).toMatchObject({ state: "held" });
  expect(await left(desk)).toEqual([]);
}); // biome-ignore format: a table reads better in rows

test("the redacted form takes one person, and without the setting so does as is", async () => {
  await using desk = await aDesk(CONFIG);
  const id = await desk.take(CALL);
  await asIs(desk, id, ADA);
  expect(await asIs(desk, id, "cli:priya", { as: "redacted" })).toMatchObject({
    state: "released",
  });
  await using plain = await aDesk(CONFIG.replace("true", "false"));
  expect(await asIs(plain, await plain.take(CALL), "cli:priya")).toMatchObject({
    state: "released",
  });
});

test("who has no basis gets no consent on record", async () => {
  await using desk = await aDesk(
    aConfig(
      "http://127.0.0.1:9/",
      "allow: [summary]\non_phi: hold",
      "review: { four_eyes: true }\n",
    ),
  );
  const id = await desk.take(CALL);
  await expect(asIs(desk, id, ADA)).rejects.toMatchObject({ code: "ERR_NO_BASIS" });
  expect(await desk.core.store.consent(id)).toBeNull();
  expect(await desk.core.store.ledger(0, 9)).toEqual([]);
});

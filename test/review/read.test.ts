import { expect, test } from "vitest";
import { rejudgeHold } from "../../src/review/again.ts";
import type { ReadHold } from "../../src/review/read.ts";
import { findWords, readHold, revealFinding } from "../../src/review/read.ts";
import { releaseHold } from "../../src/review/release.ts";
import { lookAtHold } from "../../src/review/show.ts";
import { aDesk } from "../support/desk.ts";
import { aConfig } from "../support/guard.ts";
import { TELLS_OF_ODALYS } from "../support/told.ts";

const ACTOR = "usr_priya";
const ALLOW = 'allow: [source, summary, duration, "custom_fields.*", "tag_list[]"]\non_phi: hold';
const YAML = aConfig("http://127.0.0.1:9/", ALLOW);
const CALL = {
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  duration: 61,
  summary: "Odalys Brennekamp (410-555-0143) called about the blue room",
  custom_fields: { "Odalys Brennekamp": "x", plan: "call Odalys" },
  tag_list: ["new", "Odalys Brennekamp"],
  notes: "not allowed: 410-555-0143",
};

/** What a reader sees: eight dots for what may not leave. */
function asRead({ lines }: ReadHold): string[] {
  return lines.map(({ depth, key, pieces }) => {
    const text = pieces
      .map((piece) => (piece.kind === "gap" ? "…" : (piece.text ?? "••••••••")))
      .join("");
    return `${" ".repeat(depth)}${key ?? "••••••••"}: ${text}`;
  });
}

test("who opens a hold reads what would leave, without what was found, and is on record first", async () => {
  await using desk = await aDesk(YAML);
  const id = await desk.take(CALL);
  const read = await readHold(desk.reviewing, { id }, ACTOR);
  expect(asRead(read)).toEqual([
    "source: Google Ads",
    "duration: 61",
    "summary: •••••••• (••••••••) called about the blue room",
    "custom_fields: ",
    " ••••••••: x",
    " plan: call ••••••••",
    "tag_list: ",
    " 0: new",
    " 1: ••••••••",
  ]);
  expect(JSON.stringify(read)).not.toMatch(TELLS_OF_ODALYS);
  expect(read.left_out).toEqual(["caller_number", "name", "notes"]);
  const [entry] = (await desk.core.store.ledger(0, 9)).filter(({ act }) => act === "hold.open");
  expect(entry).toMatchObject({ actor: ACTOR, facts: expect.stringContaining(id) as string });
});

test("an opening is on record once, whichever face asks again, and anew once it is over or judged anew", async () => {
  await using desk = await aDesk(YAML);
  const { reviewing } = desk;
  const id = await desk.take(CALL);
  const other = await desk.take({ ...CALL, id: 2 });
  const opened = async () =>
    (await desk.core.store.ledger(0, 99)).filter(({ act }) => act === "hold.open").length;
  await readHold(reviewing, { id }, ACTOR);
  await readHold(reviewing, { id, redact: [{ field: 0 }] }, ACTOR);
  await lookAtHold(reviewing, { id }, ACTOR);
  expect(await opened()).toBe(1);
  await readHold(reviewing, { id: other }, ACTOR);
  await readHold(reviewing, { id }, "usr_other");
  expect(await opened()).toBe(3);
  desk.advance(60_000);
  await rejudgeHold(reviewing, { id }, ACTOR);
  await desk.judge();
  await readHold(reviewing, { id }, ACTOR);
  expect(await opened()).toBe(4);
  desk.advance(15 * 60_000 + 1);
  await readHold(reviewing, { id }, ACTOR);
  expect(await opened()).toBe(5);
});

test("a reader's marks are masked, and what leaves is without them, exactly as previewed", async () => {
  await using desk = await aDesk(YAML);
  const id = await desk.take(CALL);
  const redact = await findWords(desk.reviewing, { id, words: " BLUE room " });
  expect(redact).toEqual([{ field: 2, start: 50, end: 59 }]);
  const read = await readHold(desk.reviewing, { id, redact: [...redact, { field: 0 }] }, ACTOR);
  expect(asRead(read)).toContain("summary: •••••••• (••••••••) called about the ••••••••");
  expect(asRead(read)[0]).toBe("source: ••••••••");
  expect(read.revealable.filter((number) => number === null)).toHaveLength(2);
  const { preview } = read;
  if (preview === null) throw new Error("no preview");
  await releaseHold(
    desk.reviewing,
    { id, redact: [...redact, { field: 0 }], preview, reason: "redacted-enough" },
    ACTOR,
  );
  expect((await desk.leaving()).get(id)?.body).toBe(read.would_leave);
  expect(read.would_leave).not.toMatch(/blue|google/i);
});

test("words and marks that are nowhere are refused", async () => {
  await using desk = await aDesk(YAML);
  const id = await desk.take(CALL);
  for (const words of ["", "410-555-0144"])
    await expect(findWords(desk.reviewing, { id, words })).rejects.toMatchObject({
      code: "ERR_NOT_FOUND",
    });
  for (const field of [-1, 99, 0.5])
    await expect(
      readHold(desk.reviewing, { id, redact: [{ field }] }, ACTOR),
    ).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
});

test("one value is shown, with a reason, on record by its type and place", async () => {
  await using desk = await aDesk(YAML);
  const id = await desk.take(CALL);
  const { findings, preview, revealable } = await readHold(desk.reviewing, { id }, ACTOR);
  if (preview === null) throw new Error("no preview");
  const shown: string[] = [];
  for (const number of revealable) {
    const input = { id, finding: number ?? -1, preview, reason: "to-decide" };
    const { type, text } = await revealFinding(desk.reviewing, input, ACTOR);
    shown.push(`${type} ${text}`);
  }
  expect(shown.toSorted()).toEqual([
    "NAME Odalys",
    "NAME Odalys Brennekamp",
    "NAME Odalys Brennekamp",
    "NAME Odalys Brennekamp",
    "PHONE 410-555-0143",
  ]);
  const facts = (await desk.core.store.ledger(0, 99))
    .filter(({ act }) => act === "hold.reveal")
    .map((entry) => JSON.parse(entry.facts) as Record<string, unknown>);
  expect(facts).toHaveLength(findings.length);
  expect(facts.map(({ type, path }) => `${type as string} ${path as string}`)).toContain(
    "PHONE summary",
  );
  expect(JSON.stringify(facts)).not.toMatch(TELLS_OF_ODALYS);
});

test("no value is shown without a reason, after a change, or under a wrong number", async () => {
  await using desk = await aDesk(YAML);
  const id = await desk.take(CALL);
  const { preview } = await readHold(desk.reviewing, { id }, ACTOR);
  if (preview === null) throw new Error("no preview");
  const good = { id, finding: 0, preview, reason: "to-decide" };
  const cases = [
    [{ ...good, reason: "" }, "ERR_NO_REASON"],
    [{ ...good, reason: "call 410-555-0143" }, "ERR_NOTE_HAS_PHI"],
    [{ ...good, preview: "0".repeat(64) }, "ERR_CHANGED"],
    [{ ...good, finding: 99 }, "ERR_NOT_FOUND"],
  ] as const;
  for (const [input, code] of cases)
    await expect(revealFinding(desk.reviewing, input, ACTOR)).rejects.toMatchObject({ code });
  const acts = (await desk.core.store.ledger(0, 99)).filter(({ act }) => act === "hold.reveal");
  expect(acts).toEqual([]);
});

test("what policy lets out is shown in clear and named", async () => {
  const permit = `allow: [{ path: caller_number, permit: [PHONE] }, summary]\non_phi: hold\nbaa: { with: Example, hosts: ["127.0.0.1"], signed: 2020-01-01, until: 2090-01-01 }`;
  await using desk = await aDesk(aConfig("http://127.0.0.1:9/", permit));
  const id = await desk.take(CALL);
  const read = await readHold(desk.reviewing, { id }, ACTOR);
  expect(asRead(read)).toContain("caller_number: +14105550143");
  expect(read.lines[0]?.pieces).toMatchObject([{ kind: "found", text: "+14105550143" }]);
});

test("what was never judged has no text to read, and opening it is no act", async () => {
  await using desk = await aDesk(YAML);
  const id = await desk.take("{");
  const read = await readHold(desk.reviewing, { id }, ACTOR);
  expect(read).toMatchObject({ lines: [], left_out: [], would_leave: null });
  expect(await desk.core.store.lastEntry("hold.open")).toBeNull();
});

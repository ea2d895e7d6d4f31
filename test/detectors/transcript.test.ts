import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { scanPayload } from "../../detectors/scan-payload.ts";
import { spansByTurn, transcriptOf, turnsIn } from "../../detectors/transcript.ts";
import type { Json, JsonObject, Span } from "../../detectors/types.ts";

const outlineOf = (...texts: string[]) =>
  texts.map((text, i) => ({
    speaker: i % 2 === 0 ? "Priya" : "Caller",
    text,
    channel: 2 - (i % 2),
    s: i,
    e: i + 1,
  }));

interface Outline {
  readonly outline: readonly { readonly text: string }[];
}

/** What is found in each turn: the type and what it hides. */
function foundIn(record: JsonObject & Outline): string[] {
  return scanPayload(record, { catalogue: ctmCatalogue }).flatMap(({ path, type, start, end }) => {
    const [, index] = /^\/outline\/(\d+)\/text$/.exec(path) ?? [];
    const said = record.outline[Number(index)]?.text.slice(start, end);
    return said === undefined ? [] : [`${path} ${type} ${said}`];
  });
}

describe("a transcript in turns", () => {
  test("a number that begins in one turn and ends in a later one is found in each", () => {
    const outline = outlineOf(
      "what's your number",
      "it's four one oh",
      "okay",
      "five five five oh one",
      "uh huh",
      "four three",
    );
    expect(foundIn({ outline })).toEqual([
      "/outline/1/text PHONE four one oh",
      "/outline/3/text PHONE five five five oh one",
      "/outline/5/text PHONE four three",
    ]);
  });

  test("the question before tells what an answer is", () => {
    const outline = outlineOf("And the three digits?", "Oh oh nine.");
    expect(foundIn({ outline })).toEqual(["/outline/1/text CARD Oh oh nine"]);
    expect(foundIn({ outline: outline.slice(1) })).toEqual([]);
  });

  test("turns of one speaker go on in one line", () => {
    const outline = [
      { speaker: "Caller", text: "my social is two one nine" },
      { speaker: "Caller", text: "oh nine" },
      { speaker: "Caller", text: "nine nine nine nine" },
    ];
    expect(foundIn({ outline }).map((line) => line.split(" ")[0])).toEqual([
      "/outline/0/text",
      "/outline/1/text",
      "/outline/2/text",
    ]);
  });

  test("only fields that are looked at are joined", () => {
    const outline = outlineOf(
      "what's your number",
      "it's four one oh",
      "okay",
      "five five five oh one four three",
    );
    const include = (keys: readonly (string | number)[]) => keys[1] !== 1;
    const found = scanPayload({ outline }, { catalogue: ctmCatalogue, include });
    expect(found.some(({ path }) => path.startsWith("/outline/1/"))).toBe(false);
  });

  test.each<[string, Json[]]>([
    ["texts without a speaker", [{ text: "four one oh" }, { text: "five five five" }]],
    ["strings", ["four one oh", "five five five"]],
    ["one turn", [{ speaker: "a", text: "four one oh" }]],
    [
      "a text that is none",
      [
        { speaker: "a", text: 4 },
        { speaker: "b", text: "five" },
      ],
    ],
    ["nothing", [null, null]],
    [
      "a speaker of the prototype",
      [
        { text: "a", toString: 1 },
        { text: "b", toString: 2 },
      ],
    ],
  ])("%s are no transcript", (_, items) => {
    expect(turnsIn(items)).toBeNull();
  });

  test("spans lie in their turns, and say there what they say in the whole", () => {
    const turn = fc.record({
      speaker: fc.constantFrom("a", "b"),
      text: fc.string({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(
        fc.array(turn, { minLength: 2, maxLength: 6 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 40 }),
        (items, from, length) => {
          const turns = turnsIn(items) ?? [];
          const transcript = transcriptOf(turns);
          const start = Math.min(from, transcript.text.length - 1);
          const end = Math.min(start + length, transcript.text.length);
          const span: Span = {
            start,
            end,
            type: "PHONE",
            score: 1,
            detector: "phone",
            because: [],
          };
          const byTurn = spansByTurn([span], turns, transcript);
          const covered = [...byTurn].reduce(
            (sum, [, spans]) => sum + spans.reduce((all, s) => all + s.end - s.start, 0),
            0,
          );
          const wanted = turns.reduce((sum, { text }, k) => {
            const at = transcript.starts[k] ?? 0;
            expect(transcript.text.slice(at, at + text.length)).toBe(text);
            return sum + Math.max(0, Math.min(end, at + text.length) - Math.max(start, at));
          }, 0);
          expect(covered).toBe(wanted);
          for (const [index, spans] of byTurn)
            for (const s of spans)
              expect(s.start >= 0 && s.end <= (turns[index]?.text.length ?? 0)).toBe(true);
        },
      ),
    );
  });
});

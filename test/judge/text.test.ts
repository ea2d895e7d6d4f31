import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { map, type Text } from "../../config/presets/layout.ts";
import { fill } from "../../src/judge/fill.ts";
import { bytesOf, type Value } from "../../src/judge/segments.ts";
import { piecesOf } from "../../src/judge/text.ts";

const ENTITIES = [[/&/g, "&amp;"], [/</g, "&lt;"], [/>/g, "&gt;"]] as const; // biome-ignore format: a table
const aForm = { max: 20, escapes: ENTITIES, oneLine: false };
const value = (text: string) => [{ text, isOurs: false }];
const one = (text: string, max: number) => piecesOf(value(text), { ...aForm, max }, 1, 1_000)[0];

test("values are escaped, our own words are not", () => {
  const parts = [{ text: "*A & B* ", isOurs: true }, ...value("<!here> & <b>")];
  expect(piecesOf(parts, { ...aForm, max: 100 }, 1, 1_000)).toEqual([
    "*A & B* &lt;!here&gt; &amp; &lt;b&gt;",
  ]);
});

test("a control character becomes a blank, in one line a line break too, half a surrogate pair the sign for it", () => {
  const parts = value("a\u0000b\u001bc\r\nd\u2028e\ud83d");
  expect(piecesOf(parts, aForm, 1, 1_000)).toEqual(["a b c \nd\u2028e\ufffd"]);
  expect(piecesOf(parts, { ...aForm, oneLine: true }, 1, 1_000)).toEqual(["a b c  d e\ufffd"]);
});

describe("a text that is too long ends in an ellipsis, and no cut goes through", () => {
  test.each([
    ["a label", "visit by [NAME] at [DATE]", 14, "visit by …"],
    ["a label at the edge", "visit by [NAME] at [DATE]", 16, "visit by [NAME]…"],
    ["two labels side by side", "[NAME][PHONE]x", 10, "[NAME]…"],
    ["a token", "from PHONE_bcdfghjkmn here", 18, "from …"],
    ["a mask", "is •••••••• now", 9, "is …"],
    ["an escape", "fish & chips", 9, "fish …"],
    ["a surrogate pair", "yes 😀😀", 6, "yes …"],
  ])("%s", (_what, text, max, expected) => {
    expect(one(text, max)).toBe(expected);
  });

  test("a link or escape in our own words", () => {
    const parts = [{ text: "see <https://a.example|here> now", isOurs: true }];
    expect(piecesOf(parts, aForm, 1, 1_000)).toEqual(["see …"]);
  });
});

test("whatever the text, pieces keep their limits and their characters", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", " ", "\n", "&", "<", "😀", "[NAME]", "é", "*"),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 10, max: 60 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 10, max: 200 }), (given, max, most, room) => {
      const pieces = piecesOf(value(given), { ...aForm, max }, most, room);
      expect(pieces.length).toBeLessThanOrEqual(most);
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(max);
      expect(pieces.join("").length).toBeLessThanOrEqual(room);
      for (const piece of pieces) {
        expect(piece.isWellFormed()).toBe(true);
        expect(piece.replace(/&(?:amp|lt|gt);|\[NAME\]/g, "")).not.toMatch(/[&<>[\]]|NAME/);
      }
      const whole = given.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/\s/g, "");
      const shown = pieces.join("").replace(/\s/g, "");
      if (shown.endsWith("…")) expect(whole.startsWith(shown.slice(0, -1))).toBe(true);
      else expect(shown).toBe(whole);
    }),
  );
}); // biome-ignore format: short facts

test("a long text is divided at a line break or a blank", () => {
  expect(piecesOf(value("first line\nsecond line\nthird"), aForm, 3, 1_000)).toEqual([
    "first line",
    "second line\nthird",
  ]);
  expect(piecesOf(value("one two three four five six"), aForm, 2, 1_000)).toEqual([
    "one two three four",
    "five six",
  ]);
});

describe("a layout becomes JSON", () => {
  const aValue = (text: string): Value => ({
    kind: "value", keys: ["notes"], pointer: "/notes", text, isString: true, inText: true, permit: new Set(), clear: [],
  }); // biome-ignore format: short facts
  const aText = (parts: Text["parts"], more: Partial<Text> = {}): Text => ({
    kind: "text", parts, max: 10, room: 100, escapes: ENTITIES, oneLine: false, ...more,
  }); // biome-ignore format: short facts
  const jsonOf = (...given: Parameters<typeof fill>) =>
    Buffer.from(bytesOf(fill(...given))).toString();

  test("with its texts escaped once for the destination and once for JSON", () => {
    const node = map({ 'a"b': [1, true, "x\n", aText(['"', { slot: 0 }])] });
    expect(jsonOf(node, [aValue('<"\\')])).toBe(String.raw`{"a\"b":[1,true,"x\n","\"&lt;\"\\"]}`);
  });

  test("with words chosen by a value that is not written", () => {
    const choice = { by: { slot: 0 }, words: { inbound: "Call" }, otherwise: "Other" };
    for (const [text, word] of [["inbound", "Call"], ["[NAME]", "Other"], ["constructor", "Other"]] as const)
      expect(jsonOf(map({ a: aText([choice]) }), [aValue(text)])).toBe(`{"a":"${word}"}`);
  }); // biome-ignore format: short facts

  test("with an item for each piece of a long text", () => {
    const item = map({ type: "section", text: aText([{ slot: 0 }]) });
    expect(
      jsonOf([1, { kind: "pieces", item, most: 2 }, 2], [aValue("one two three four five")]),
    ).toBe('[1,{"type":"section","text":"one two"},{"type":"section","text":"three fou…"},2]');
  });

  test("with all texts in the room that they have together", () => {
    const texts = ["abcdefgh", "abcdefgh", "abcdefgh"].map((_text, slot) =>
      aText([{ slot }], { room: 14 }),
    );
    expect(jsonOf(texts, ["abcdefgh", "abcdefgh", "abcdefgh"].map(aValue))).toBe(
      '["abcdefgh","abcd…","…"]',
    );
  });
});

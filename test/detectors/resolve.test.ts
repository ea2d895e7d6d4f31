import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolve } from "../../detectors/resolve.ts";
import { scanText } from "../../detectors/scan.ts";
import type { FindingType, Span } from "../../detectors/types.ts";

/** Spans over the marked parts of a text: `a [NAME:b] c`. */
function marked(source: string): { text: string; hits: Span[] } {
  const hits: Span[] = [];
  let text = "";
  for (const part of source.split(/(«[A-Z]+:[^»]*»)/)) {
    const [, type, value] = /^«([A-Z]+):([^»]*)»$/.exec(part) ?? [];
    const start = text.length;
    text += value ?? part;
    if (type !== undefined) hits.push(aHit(start, text.length, type as FindingType));
  }
  return { text, hits };
}

function aHit(start: number, end: number, type: FindingType, more: Partial<Span> = {}): Span {
  return { start, end, type, score: 0.8, detector: "test", because: ["test"], ...more };
}

const resolved = (source: string) => {
  const { text, hits } = marked(source);
  return resolve(hits, text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
};

describe("a span never splits a word", () => {
  test.each([
    ["in the middle of letters", "see Mari«NAME:sol»'s file", ["NAME Marisol"]],
    ["before more letters", "«NAME:Han»neken came", ["NAME Hanneken"]],
    ["with an accent of its own", "«NAME:Jose»\u0301 came", ["NAME Jose\u0301"]],
    ["of another script", "Мари«NAME:на» тут", ["NAME Марина"]],
    ["in letters of two units", "\u{1d400}«NAME:\u{1d401}»\u{1d402} x", ["NAME \u{1d400}\u{1d401}\u{1d402}"]],
    ["in the middle of digits", "no 00«MRN:4829»17.", ["MRN 00482917"]],
    ["in digits of another script", "٠«MRN:٤٨»٢", ["MRN ٠٤٨٢"]],
  ])("%s", (_where, source, expected) => {
    expect(resolved(source)).toEqual(expected);
  }); // biome-ignore format: a table

  test.each([
    ["between a letter and a digit", "CELL«PHONE:4105550143»call", ["PHONE 4105550143"]],
    ["in scripts without blanks", "我是«NAME:李小龙»先生", ["NAME 李小龙"]],
    ["in Thai", "คุณ«NAME:สมชาย»ครับ", ["NAME สมชาย"]],
    ["behind a line break of JSON", String.raw`a\n«NAME:Marisol» b`, ["NAME Marisol"]],
    ["behind one of JSON in JSON", String.raw`a\\n«NAME:Marisol» b`, ["NAME Marisol"]],
    ["behind a percent code", "a%2F«NAME:Marisol»%2Fb", ["NAME Marisol"]],
    ["behind a double one", "a%252F«NAME:Marisol» b", ["NAME Marisol"]],
    ["behind a code of JSON", String.raw`a\u003c«NAME:Marisol» b`, ["NAME Marisol"]],
    ["at an apostrophe", "«NAME:Marisol»'s", ["NAME Marisol"]],
  ])("but may be cut %s", (_where, source, expected) => {
    expect(resolved(source)).toEqual(expected);
  }); // biome-ignore format: a table

  test("a run without end is no word: it is cut at 64 characters", () => {
    const { text, hits } = marked(`${"x".repeat(200)}«NAME:ab»${"x".repeat(200)}`);
    expect(resolve(hits, text)).toMatchObject([{ start: 136, end: 266 }]);
  });
});

describe("pieces of one value join", () => {
  test.each([
    ["«NAME:Marisol» «NAME:Hanneken» came", ["NAME Marisol Hanneken"]],
    ["«NAME:Garcia»-«NAME:Lopez» came", ["NAME Garcia-Lopez"]],
    ["«NAME:J». «NAME:Lindgren» came", ["NAME J. Lindgren"]],
    ["«NAME:Everett» «NAME:J».«NAME:Lindgren»", ["NAME Everett J.Lindgren"]],
    ["«NAME:Marisol»%20«NAME:Hanneken»", ["NAME Marisol%20Hanneken"]],
    ["«NAME:Marisol»&nbsp;«NAME:Hanneken»", ["NAME Marisol&nbsp;Hanneken"]],
    ["«ADDRESS:22 Quarry Rd», «ADDRESS:Apt 4» there", ["ADDRESS 22 Quarry Rd, Apt 4"]],
    ["«PHONE:410-555-0143» ext. «PHONE:12» or", ["PHONE 410-555-0143 ext. 12"]],
    ["«PHONE:410-555-0143» x«PHONE:12» or", ["PHONE 410-555-0143 x12"]],
  ])("%s", (source, expected) => {
    expect(resolved(source)).toEqual(expected);
  });

  test.each([
    ["«NAME:Marisol». «NAME:Everett» came", 2],
    ["«NAME:Marisol», «NAME:Everett» came", 2],
    ["«NAME:Marisol» and «NAME:Everett» came", 2],
    ["«NAME:Marisol»\n«NAME:Everett»", 2],
    ["«NAME:Marisol» «CITY:Moorhead»", 2],
    ["«PHONE:410-555-0143» «PHONE:410-555-0144»", 2],
    ["«PHONE:410-555-0143» x «PHONE:410-555-0144»", 2],
    ["«DATE:3/14/87» «DATE:3/15/87»", 2],
  ])("two values stay two: %s", (source, count) => {
    expect(resolved(source)).toHaveLength(count);
  });

  test("the stronger one says why, the higher score counts, other types are kept", () => {
    const text = "Marisol Hanneken";
    const weak = aHit(0, 7, "NAME", { score: 0.5, because: ["weak"], also: ["CITY"] });
    const strong = aHit(8, 16, "NAME", { score: 0.9, because: ["strong"], detector: "sure" });
    expect(resolve([strong, weak], text)).toEqual([
      { start: 0, end: 16, type: "NAME", score: 0.9, detector: "sure", because: ["strong"], also: ["CITY"] },
    ]);
  }); // biome-ignore format: short facts
});

test("stronger evidence wins where two overlap, and a hit that holds another keeps its type", () => {
  const text = "https://x.example/4105550143";
  const url = aHit(0, 28, "URL", { score: 0.5 });
  const phone = aHit(18, 28, "PHONE", { score: 0.9 });
  expect(resolve([phone, url], text)).toMatchObject([{ type: "URL", score: 0.9, also: ["PHONE"] }]);
  const ssn = aHit(2, 13, "SSN", { score: 0.9 });
  expect(resolve([aHit(0, 8, "MRN"), ssn], "x 987-65-4321 y")).toMatchObject([
    { start: 0, end: 13, type: "SSN", also: ["MRN"] },
  ]);
});

test("resolving what is resolved changes nothing, and no edge lies in a word", () => {
  const piece = fc.constantFrom(
    "Marisol", "é", "\u0301", "x", "4", "١", "李", "\u{1d400}", " ", "-", ". ", ", ", "%20", "\\n", "&nbsp;", "\n",
  ); // biome-ignore format: a list
  const types = fc.constantFrom<FindingType>("NAME", "ADDRESS", "PHONE", "DATE");
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }), types), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), spans, (pieces, at) => {
      const text = pieces.join("");
      const hits = at
        .map(([start, length, type]) => aHit(start, Math.min(text.length, start + length), type))
        .filter(({ start, end }) => start < end);
      const once = resolve(hits, text);
      expect(resolve(once, text)).toEqual(once);
      for (const edge of once.flatMap(({ start, end }) => [start, end])) {
        const around = text.slice(Math.max(0, edge - 1), edge + 1);
        if (!/[\\%]|nbsp/.test(text)) expect(around).not.toMatch(/^(?:[a-zé]{2}|\d{2})$/i);
      }
    }),
    { numRuns: 1_000 },
  );
}); // biome-ignore format: short facts

test("a name found in pieces by different means goes as one", () => {
  expect(scanText("Patient: Marisol Hanneken").map(({ start, end }) => [start, end])).toEqual([
    [9, 25],
  ]);
});

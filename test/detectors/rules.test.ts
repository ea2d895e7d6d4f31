import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { Known } from "../../detectors/known.ts";
import { wordsOf } from "../../detectors/lib/words.ts";
import type { Rules } from "../../detectors/rules.ts";
import { sampleOf } from "../../detectors/sample.ts";
import { scanText } from "../../detectors/scan.ts";
import { scanPayload } from "../../detectors/scan-payload.ts";
import type { Span } from "../../detectors/types.ts";
import { aCustom, someRules } from "../support/rules.ts";

const mrn = someRules({ custom: [aCustom()] });
const words = (...list: string[]) =>
  someRules({ custom: [aCustom({ id: "study", type: "OTHER_ID", finds: { words: list } })] });
const found = (text: string, rules = mrn) =>
  scanText(text, { rules }).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
/** What the rules' detectors find by themselves, in the text as it is. */
const own = (text: string, rules: Rules, field = "") =>
  rules.detectors.flatMap((detector) =>
    Array.from(
      detector.detect(sampleOf(text, field)),
      ({ start, end }) => `${detector.type} ${text.slice(start, end)}`,
    ),
  );

describe("a pattern", () => {
  test.each([
    ["chart LK-204417.", ["MRN LK-204417"]],
    ["chart lk-204417, and Lk-204418", ["MRN lk-204417", "MRN Lk-204418"]],
    ["\u{1f600}\u{1f600} LK-204417 \u{1f600}", ["MRN LK-204417"]],
    ["\ud83d lone LK-204417 \ude00", ["MRN LK-204417"]],
    ["ＬＫ-２０４４１７ in full width", ["MRN ＬＫ-２０４４１７"]],
    ["LK%2D204417", ["MRN LK%2D204417"]],
    ["LK-<b>2044</b>17", ["MRN LK-<b>2044</b>17"]],
    ["LK-2044", []],
    ["[MRN]", []],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("counts case where it says so", () => {
    const rules = someRules({ custom: [aCustom({ finds: { pattern: "(?-i)LK-\\d{2,6}" } })] });
    expect(found("LK-204417 lk-20", rules)).toEqual(["MRN LK-204417"]);
  });

  test("has the ends of lines for ^ and $", () => {
    const rules = someRules({ custom: [aCustom({ finds: { pattern: "^\\d{6}$" } })] });
    expect(found("a\n204417\n204418 b", rules)).toEqual(["MRN 204417"]);
  });

  test("that matches nothing at some place finds nothing there", () => {
    const rules = someRules({ custom: [aCustom({ finds: { pattern: "\\b\\d{0,3}" } })] });
    const [detector] = rules.detectors;
    const proposals = [...(detector?.detect(sampleOf("ab 12 cd")) ?? [])];
    expect(proposals.map(({ start, end }) => [start, end])).toEqual([[3, 5]]);
  });

  test("finds in keys, and in numbers under names that say nothing", () => {
    const rules = someRules({ custom: [aCustom({ finds: { pattern: "\\b20\\d{4}\\b" } })] });
    const findings = scanPayload(
      { custom_fields: { chart: 204_417, "LK 204418": "x" }, duration: 204_417 },
      { catalogue: ctmCatalogue, rules },
    );
    expect(findings.map(({ path, type, key = false }) => [path, type, key])).toEqual([
      ["/custom_fields/chart", "MRN", false],
      ["/custom_fields/LK 204418", "MRN", true],
    ]);
  });

  test("has offsets that lie in the text, whatever stands around", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("LK-204417", "lk-", "204417", "\u{1f600}", "\ud800", "\udc00", "é", "\n"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const [detector] = mrn.detectors;
        const proposals = [...(detector?.detect(sampleOf(text)) ?? [])];
        const expected = [...text.matchAll(/[lL][kK\u212a]-\d{6}/g)];
        expect(proposals.map(({ start, end }) => text.slice(start, end))).toEqual(
          expected.map(([match]) => match),
        );
        expect(proposals.map(({ start }) => start)).toEqual(expected.map(({ index }) => index));
      }),
      { numRuns: 200 },
    );
  });
});

describe("with context", () => {
  const rules = someRules({
    custom: [aCustom({ finds: { pattern: "\\d{6}" }, context: ["locker", "número de casilla"] })],
  });
  test.each([
    ["Locker #204417", ["MRN 204417"]],
    ["NUMERO DE CASILLA: 204417", ["MRN 204417"]],
    ["the lockers say 204417", []],
    ["order 204417", []],
    ["204417 is the locker", []],
    [`locker ${"and so on ".repeat(5)}204417`, []],
    ["locker [MRN] 204417", []],
    [`${"x".repeat(80)}locker${".".repeat(43)}204417`, []],
  ])("%j", (text, expected) => {
    expect(own(text, rules)).toEqual(expected);
  });

  test("the field's name is context too", () => {
    expect(own("204417", rules, "custom_fields locker")).toEqual(["MRN 204417"]);
    expect(own("204417", rules, "custom_fields order")).toEqual([]);
  });

  test("words can need it as well", () => {
    const named = someRules({
      custom: [aCustom({ finds: { words: ["Bluebird"] }, context: ["study"] })],
    });
    expect(own("the study Bluebird", named)).toEqual(["MRN Bluebird"]);
    expect(own("a bluebird", named)).toEqual([]);
  });
});

describe("a list of words", () => {
  const rules = words("Bluebird cohort", "Bluebird", "ACME trial", "Señal-2");
  test.each([
    ["the BLUEBIRD  Cohort", ["OTHER_ID BLUEBIRD  Cohort"]],
    ["bluebird, cohort; acme-trial", ["OTHER_ID bluebird, cohort", "OTHER_ID acme-trial"]],
    ["a bluebird's cohort", ["OTHER_ID bluebird's cohort"]],
    ["\u{1f600} senal 2", ["OTHER_ID senal 2"]],
    ["bluebirds, acme and trial", []],
    ["ACME ..... trial", []],
  ])("%j", (text, expected) => {
    expect(own(text, rules)).toEqual(expected);
  });

  test("two lists find what they name, each for itself", () => {
    const both = someRules({
      custom: [
        aCustom({ id: "a", type: "OTHER_ID", finds: { words: ["red oak"] } }),
        aCustom({ id: "b", type: "ACCOUNT", finds: { words: ["oak tree", "oak"] } }),
      ],
    });
    const sample = sampleOf("red oak tree");
    const places = both.detectors.map((detector) =>
      Array.from(detector.detect(sample), ({ start, end }) => sample.text.slice(start, end)),
    );
    expect(places).toEqual([["red oak"], ["oak tree"]]);
  });

  test("finds the same as a search for one phrase after the other", () => {
    const token = fc.constantFrom("red", "Red", "oak", "tree", "réd", "redoak");
    const list = fc.array(fc.array(token, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    const gap = fc.constantFrom(" ", ", ", "-", " ..... ", "\n");
    const text = fc.array(fc.tuple(token, gap), { maxLength: 20 });
    fc.assert(
      fc.property(list, text, (phrases, parts) => {
        const joined = parts.flat().join("");
        const [detector] = words(...phrases.map((phrase) => phrase.join(" "))).detectors;
        const sample = sampleOf(joined);
        const spans = Array.from(detector?.detect(sample) ?? [], ({ start, end }) => [start, end]);
        expect(spans).toEqual(naive(joined, phrases));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Every phrase tried at every word, the longest taken. */
function naive(text: string, phrases: readonly (readonly string[])[]): number[][] {
  const all = wordsOf(text);
  const plain = phrases.map((phrase) => wordsOf(phrase.join(" ")).map(({ folded }) => folded));
  const spans: number[][] = [];
  let done = 0;
  for (const [i, first] of all.entries()) {
    if (first.start < done) continue;
    const ends = plain.flatMap((phrase) => {
      const here = all.slice(i, i + phrase.length);
      const isHere =
        here.length === phrase.length &&
        here.every(
          ({ folded, start }, k) =>
            folded === phrase[k] && (k === 0 || start - (here[k - 1]?.end ?? 0) <= 4),
        );
      return isHere ? [here.at(-1)?.end ?? 0] : [];
    });
    if (ends.length === 0) continue;
    done = Math.max(...ends);
    spans.push([first.start, done]);
  }
  return spans;
}

describe("a threshold", () => {
  const low = aCustom({ type: "CITY", finds: { words: ["Springfield"] }, score: 0.5 });
  test("drops what is less sure, by type or for all", () => {
    const at = (thresholds: object) =>
      found("in Springfield", someRules({ thresholds, custom: [low] }));
    expect(at({})).toHaveLength(1);
    expect(at({ CITY: 0.5 })).toHaveLength(1);
    expect(at({ CITY: 0.51 })).toEqual([]);
    expect(at({ "*": 0.6 })).toEqual([]);
    expect(at({ "*": 0.6, CITY: 0.2 })).toHaveLength(1);
  });

  test("never drops known values or fields that the catalogue types", () => {
    const rules = someRules({ thresholds: { "*": 1 } });
    const known = new Known([{ type: "NAME", text: "Odalys Brennekamp" }]);
    const findings = scanPayload(
      { caller_number: "+14105550143", notes: "for Odalys Brennekamp or 987-65-4321" },
      { catalogue: ctmCatalogue, known, rules },
    );
    expect(findings.map(({ path, type }) => [path, type])).toEqual([
      ["/caller_number", "PHONE"],
      ["/notes", "NAME"],
    ]);
  });
});

describe("what is no name", () => {
  const names = aCustom({ id: "names", type: "NAME", finds: { words: ["Grace", "Hart"] } });
  const rules = someRules({ custom: [names], notNames: ["Gracé Dental", "Mason & Hart"] });
  test.each([
    ["this is GRACE dental, with mason - hart", []],
    ["Grace called Grace Dental", ["NAME Grace"]],
    ["Grace's Dental", []],
    ["Mason Harts", ["NAME Mason Harts"]],
  ])("%j", (text, expected) => {
    expect(found(text, rules)).toEqual(expected);
  });

  test("drops no other type", () => {
    const city = aCustom({ type: "CITY", finds: { words: ["Grace"] } });
    const rest = someRules({ custom: [city], notNames: ["Grace Dental"] });
    expect(found("Grace Dental", rest)).toEqual(["CITY Grace"]);
  });

  test("never drops a value that the payload states of its person", () => {
    const part = fc.constantFrom("Grace Dental", "Grace", "Hart", "Mason & Hart", "and", "Odalys");
    const patient = new Known([{ type: "NAME", text: "Grace Hart" }]);
    const without = someRules({ custom: [names] });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join(", ");
        const [all, kept] = [without, rules].map((each) =>
          scanText(text, { known: patient, rules: each }),
        );
        for (const { 0: name, index } of text.matchAll(/Grace|Hart/g)) {
          const isIn = ({ start, end }: Span) => start <= index && index + name.length <= end;
          expect(kept?.some(isIn), `${text} at ${index}`).toBe(all?.some(isIn));
        }
      }),
    );
  });
});

test("time is the same for each part of a text that matches everywhere", () => {
  const rules = someRules({
    custom: [
      aCustom({ finds: { pattern: "\\w(?:\\w{0,30}z)?" } }),
      aCustom({ id: "w", finds: { words: Array.from({ length: 5_000 }, (_, i) => `aa b${i}`) } }),
    ],
  });
  const text = "aa b1 ".repeat(20_000);
  const counts = rules.detectors.map((detector) => [...detector.detect(sampleOf(text))].length);
  expect(counts).toEqual([80_000, 20_000]);
});

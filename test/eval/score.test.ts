import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Mark, Scored } from "../../eval/document.ts";
import { readSource } from "../../eval/documents.ts";
import { score } from "../../eval/score.ts";
import type { Figures } from "../../eval/tally.ts";

const DOCUMENTS = readSource(
  readFileSync(join(import.meta.dirname, "fixture.md"), "utf8"),
  "fixture.md",
);

/** Predictions by document: the first occurrence of a piece of text, and its type. */
const PREDICTED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  plain: [
    ["Ann Le", "NAME"],
    ["(614) 555", "PHONE"],
    ["0187", "SSN"],
    ["desk 614-555-0100", "PHONE"],
    ["or our desk 61", "phone"],
    ["555-0100", "PHONE"],
    ["asthma", "HEALTH"],
    ["Ives", "PHOTO"],
  ],
  quiet: [
    ["12345", "ZIP"],
    ["234", "SSN"],
  ],
  pieces: [
    ["seven oh four uh five five five", "PHONE"],
    ["o'neill", "NAME"],
    ["josé", "BUSINESS_CONTACT"],
  ],
  astral: [
    ["osé Ó Néill", "NAME"],
    ["٣/٤/1970 in Barre", "DATE"],
    ["Barre", "NAME"],
    ["05641", "ZIP"],
  ],
  busy: [["12 Main St again", "ADDRESS"]],
  whole: [
    ["ann dot", "NAME"],
    ["lee at mail dot example", "EMAIL"],
  ],
};

function predict(text: string, pieces: readonly (readonly [string, string])[]): Mark[] {
  const found = pieces.map(([piece, type]) => {
    const start = text.indexOf(piece);
    return { start, end: start + piece.length, type };
  });
  return [...found, { start: 5, end: 5, type: "NAME" }, { start: 0, end: 9999, type: "NAME" }];
}

const SCORED: readonly Scored[] = DOCUMENTS.map((document) => ({
  document,
  predicted: predict(document.text, PREDICTED[document.id] ?? []),
}));

const counts = (row: Figures) => [
  row.gold, row.leakFree, row.partial, row.typedFound, row.chars, row.charsFound,
  row.predicted, row.typedRight, row.predictedChars, row.predictedCharsRight,
]; // biome-ignore format: counts of marks, then of predictions

/** Worked out by the scorer of the shared development set on the same marks and predictions. */
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  NAME: [4, 1, 4, 3, 30, 24, 5, 3, 31, 31],
  PHONE: [3, 3, 3, 3, 33, 33, 3, 2, 40, 29],
  SSN: [0, 0, 0, 0, 0, 0, 2, 0, 7, 4],
  EMAIL: [1, 1, 1, 1, 25, 25, 1, 1, 19, 19],
  ADDRESS: [0, 0, 0, 0, 0, 0, 0, 0, 5, 0],
  CITY: [1, 1, 1, 0, 5, 5, 0, 0, 0, 0],
  ZIP: [1, 0, 1, 1, 9, 5, 2, 1, 10, 5],
  DATE: [1, 1, 1, 1, 6, 6, 1, 1, 13, 11],
};

test("counts of marks and predictions, in all and by type, are those of the shared scorer", () => {
  const { overall, byType } = score(SCORED);
  expect(counts(overall)).toEqual([11, 7, 11, 9, 108, 98, 15, 8, 121, 98]);
  for (const [type, expected] of Object.entries(EXPECTED)) {
    const row = byType[type];
    expect([type, row && counts(row)]).toEqual([type, expected]);
  }
});

test("figures follow from the counts as the shared scorer has them", () => {
  const { overall, byType } = score(SCORED);
  expect(overall.leakFreeRecall).toBeCloseTo(0.6363636363636364, 12);
  expect(overall.partialRecall).toBe(1);
  expect(overall.charRecall).toBeCloseTo(0.9074074074074074, 12);
  expect(overall.charPrecision).toBeCloseTo(0.8099173553719008, 12);
  expect(overall.typedPrecision).toBeCloseTo(0.5333333333333333, 12);
  expect(overall.typedRecall).toBeCloseTo(0.8181818181818182, 12);
  expect(overall.typedF1).toBeCloseTo(0.6457399103139013, 12);
  expect(byType["MRN"]).toMatchObject({ leakFreeRecall: null, charPrecision: null, typedF1: null });
});

test("documents that leak nothing and false alarms are counted as the shared scorer does", () => {
  const { documents, misses, falseAlarms } = score(SCORED);
  expect(documents).toMatchObject({ all: 7, withPhi: 4, zeroLeak: 1, withoutPhi: 3, alarmed: 2 });
  expect(documents.falseCharsPer1000).toBeCloseTo(120.48192771084338, 10);
  expect(
    misses.map(({ document, mark, covered, of }) => [document.id, mark.type, covered, of]),
  ).toEqual([
    ["plain", "NAME", 5, 6],
    ["pieces", "NAME", 6, 10],
    ["astral", "NAME", 9, 10],
    ["astral", "ZIP", 5, 9],
  ]);
  expect(falseAlarms.map(({ document, prediction }) => [document.id, prediction.type])).toEqual([
    ["plain", "PHONE"],
    ["quiet", "ZIP"],
    ["quiet", "SSN"],
  ]);
});

test("names count by whose they are, and not in the row without names", () => {
  const { byRole, withoutName, overall, byType } = score(SCORED);
  const recall = Object.entries(byRole).map(([role, row]) => [role, row.leakFree, row.gold]);
  expect(recall).toEqual([
    ["other", 1, 1],
    ["patient", 0, 1],
    ["provider", 0, 1],
    ["relative", 0, 1],
  ]);
  expect(withoutName.gold).toBe(overall.gold - (byType["NAME"]?.gold ?? 0));
  expect(withoutName.predicted).toBe(10);
});

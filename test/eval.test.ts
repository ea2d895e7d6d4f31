import { expect, test } from "vitest";
import { baselineOf, fallsBelow, readBaseline } from "../eval/baseline.ts";
import { isPhi, type Mark } from "../eval/document.ts";
import { OWN_SET, readSet } from "../eval/documents.ts";
import { fromText } from "../eval/predict.ts";

const DOCUMENTS = readSet(OWN_SET);
const PERFECT = DOCUMENTS.map((document) => ({ document, predicted: document.spans }));

/** Perfect predictions but for one document. */
const perfectBut = (id: string, predicted: readonly Mark[]) =>
  PERFECT.map((one) => (one.document.id === id ? { ...one, predicted } : one));

test("the detector finds no less, and no more of nobody's, than the committed baseline", () => {
  expect(fallsBelow(DOCUMENTS.map(fromText), readBaseline())).toEqual([]);
});

test("a mark that is missed falls below in its type, its kind of text and in all", () => {
  const below = fallsBelow(perfectBut("o-sms-21", []), baselineOf(PERFECT));
  expect(below.map((fault) => fault.replace(/[\d.]+, was 1/, ""))).toEqual([
    "ALL: leakFreeRecall ",
    "written: leakFreeRecall ",
    "NAME: leakFreeRecall ",
    "DATE: leakFreeRecall ",
  ]);
});

test("a false find falls below in precision, and as an alarm where a text has no identifier", () => {
  const found = [{ start: 0, end: 5, type: "NAME" }];
  const below = fallsBelow(perfectBut("o-call-07", found), baselineOf(PERFECT));
  expect(below.map((fault) => fault.replace(/[\d.]+, was 1/, ""))).toEqual([
    "ALL: charPrecision ",
    "NAME: charPrecision ",
    "documents without identifier that raise an alarm: 1, were 0",
  ]);
});

test("the set holds every type, and a fifth of it holds no identifier", () => {
  const quiet = DOCUMENTS.filter(({ spans }) => !spans.some(({ type }) => isPhi(type)));
  expect(DOCUMENTS.length).toBeGreaterThanOrEqual(100);
  expect(quiet.length / DOCUMENTS.length).toBeGreaterThan(0.2);
  const unmarked = Object.entries(baselineOf(PERFECT).rows).filter(
    ([, { leakFreeRecall }]) => leakFreeRecall === null,
  );
  expect(unmarked).toEqual([]);
});

import { expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { knownValues } from "../../detectors/collect.ts";
import { QuietTexts } from "../../detectors/quiet-texts.ts";
import { compileRules } from "../../detectors/rules.ts";
import { scanText } from "../../detectors/scan.ts";
import { OWN_SET, readSet } from "../../eval/documents.ts";

const rules = () => compileRules({ names: "model", thresholds: {}, notNames: [], custom: [] });

test("a text is judged the second time as it was the first", () => {
  const remembering = { catalogue: ctmCatalogue, rules: rules() };
  for (const { text } of readSet(OWN_SET))
    for (const part of [text, ...text.split(/\n|, /)]) {
      const expected = scanText(part, { catalogue: ctmCatalogue });
      expect(scanText(part, remembering)).toEqual(expected);
      expect(scanText(part, remembering)).toEqual(expected);
    }
});

test("a text that held nothing is still looked through for the person's own values", () => {
  const options = { catalogue: ctmCatalogue, rules: rules(), field: "source" };
  const text = "Grand Larkspur";
  expect(scanText(text, options)).toEqual([]);
  const known = knownValues({ name: "Odalys Larkspur" }, ctmCatalogue);
  expect(scanText(text, { ...options, known })).toMatchObject([
    { start: 6, end: 14, type: "NAME" },
  ]);
  expect(scanText(text, options)).toEqual([]);
});

test("what holds nothing in one field is looked at anew in another", () => {
  const options = { catalogue: ctmCatalogue, rules: rules() };
  expect(scanText("4417209", { ...options, field: "order total" })).toEqual([]);
  expect(scanText("4417209", { ...options, field: "mrn" })).toMatchObject([{ type: "MRN" }]);
});

test("the name of a field that runs on into a text is not taken for another field with that text", () => {
  const options = { catalogue: ctmCatalogue, rules: rules() };
  expect(scanText("ok", { ...options, field: "note\ncall 410 555 0143" })).toEqual([]);
  expect(scanText("call 410 555 0143\nok", { ...options, field: "note" })).toMatchObject([
    { type: "PHONE" },
  ]);
});

test("a key that holds nothing is remembered as a key, and the last look remembers nothing", () => {
  const own = rules();
  expect(scanText("larkspur total", { rules: own, isTalk: false })).toEqual([]);
  expect(own.quiet.has("_", "larkspur total")).toBe(false);
  expect(scanText("larkspur total", { rules: own })).toEqual([]);
  expect(own.quiet.has("_", "larkspur total")).toBe(true);
  expect(own.quiet.has("", "larkspur total")).toBe(false);
  const known = knownValues({ name: "Odalys Larkspur" }, ctmCatalogue);
  expect(scanText("larkspur total", { rules: own, known })).toMatchObject([{ type: "NAME" }]);
});

test("the oldest texts go when there are too many, and long ones are not kept", () => {
  const quiet = new QuietTexts();
  for (let i = 0; i <= 4_096; i++) quiet.add("source", `page ${i}`);
  expect(quiet.has("source", "page 0")).toBe(false);
  expect(quiet.has("source", "page 4096")).toBe(true);
  quiet.add("source", "x".repeat(161));
  expect(quiet.has("source", "x".repeat(161))).toBe(false);
});

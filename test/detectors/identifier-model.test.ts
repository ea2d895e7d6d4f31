import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SHA256 } from "../../detectors/identifiers/sha256.ts";
import { compileRules } from "../../detectors/rules.ts";
import { scanText } from "../../detectors/scan.ts";
import { OWN_SET, readSet } from "../../eval/documents.ts";
import { fromText } from "../../eval/predict.ts";
import { score } from "../../eval/score.ts";
import { isKeptBack, trainIdentifiers } from "../../train/identifiers.ts";

const BYTES = readFileSync(new URL("../../detectors/identifiers/weights.bin", import.meta.url));
const NAMES = readFileSync(new URL("../../detectors/names/model/names.bin", import.meta.url));

const learned = (text: string) =>
  scanText(text)
    .filter(({ detector }) => detector.startsWith("learned-"))
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

test("the weights are those whose hash is kept, and with the model of names below three megabytes", () => {
  expect(createHash("sha256").update(BYTES).digest("hex")).toBe(SHA256);
  expect(BYTES.length + NAMES.length).toBeLessThan(3_000_000);
});

test.each([
  [
    "Agent: Am I speaking with Dana Whitlock?\nCaller: Yes.\nAgent: You live in Odessa or Midland?\nCaller: Gardendale, out Cottonwood Road.",
    "ADDRESS Gardendale",
  ],
  [
    "okay Dana Whitlock and the hospital account is on the bill at the top five oh oh one two seven seven four okay and that was it",
    "OTHER_ID five oh oh one two seven seven four",
  ],
] as const)("what no form tells is found in %j", (text, found) => {
  expect(learned(text)).toContain(found);
});

test("it says nothing where nothing else is somebody's, in tables, and of amounts", () => {
  for (const text of [
    "there is a number on the flyer it says two oh one one eight is that the one i call no that is just the flyer okay",
    "name,room,seat\nDana Whitlock,4410,1188\nRosalind Pike,4412,2207",
    "Dana Whitlock paid $385.00 and takes 20mg for thirty days, since 2019",
  ])
    expect(learned(text)).toEqual([]);
});

test("it is not asked where names are told by rules alone", () => {
  const rules = compileRules({ names: "rules", thresholds: {}, notNames: [], custom: [] });
  const text =
    "okay Dana Whitlock and the hospital account is on the bill at the top five oh oh one two seven seven four okay";
  const found = (by?: typeof rules) =>
    scanText(text, by === undefined ? {} : { rules: by }).filter(({ detector }) =>
      detector.startsWith("learned-"),
    );
  expect(found()).not.toEqual([]);
  expect(found(rules)).toEqual([]);
});

test("the same texts give the same weights, and texts that are kept back none", () => {
  const some = readSet(OWN_SET).slice(0, 6);
  const weights = trainIdentifiers(some);
  expect(Buffer.from(trainIdentifiers(some)).equals(Buffer.from(weights))).toBe(true);
  expect(weights.some((weight) => weight !== 0)).toBe(true);
  expect(readSet(OWN_SET).filter(isKeptBack)).toHaveLength(180);
});

test("of texts that were not learned from, no less is hidden than when that was measured", () => {
  const { overall } = score(readSet(OWN_SET).filter(isKeptBack).map(fromText));
  expect(overall.leakFreeRecall).toBeGreaterThan(0.95);
  expect(overall.charPrecision).toBeGreaterThan(0.94);
});

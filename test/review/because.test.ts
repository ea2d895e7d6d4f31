import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { DETECTORS } from "../../detectors/index.ts";
import { sampleOf } from "../../detectors/sample.ts";
import { scanText } from "../../detectors/scan.ts";
import { type Finding, isScalar, type JsonObject, textOf } from "../../detectors/types.ts";
import { OWN_SET, readSet } from "../../eval/documents.ts";
import { findIn } from "../../src/cli/payload-scan.ts";
import { keysOf, valueAt } from "../../src/judge/path.ts";
import { EXPLAINED_CODES, inWords, sureness, viewIn } from "../../src/review/because.ts";
import { aCustom, someRules } from "../support/rules.ts";

const ROOT = join(import.meta.dirname, "../..");

interface Given {
  /** What was found, as it stands. */
  readonly value: string;
  readonly because: readonly string[];
}

const RULES = someRules({
  custom: [
    aCustom({ context: ["chart"] }),
    aCustom({ id: "studies", finds: { words: ["Bluebird cohort"] } }),
  ],
});

function inText(text: string): Given[] {
  const spans = scanText(text, { catalogue: ctmCatalogue, rules: RULES });
  return spans.map(({ start, end, because }) => ({ value: text.slice(start, end), because }));
}

function inPayload(record: JsonObject): Given[] {
  const valueOf = ({ path, key }: Finding) => {
    const keys = keysOf(path, record);
    const value = valueAt(record, keys) ?? null;
    if (key) return String(keys.at(-1));
    return value !== null && isScalar(value) ? textOf(value) : JSON.stringify(value);
  };
  return findIn({ root: record, record, wrapper: null }, { rules: RULES }).map((finding) => ({
    value: valueOf(finding).slice(finding.start, finding.end || undefined),
    because: finding.because,
  }));
}

/** Everything found in the detectors' examples, by each alone and by all, in the eval documents and in the samples. */
const GIVEN: readonly Given[] = [
  ...DETECTORS.flatMap((detector) =>
    detector.examples.match.flatMap((text) => [
      ...Array.from(detector.detect(sampleOf(text)), ({ start, end, because }) => ({
        value: text.slice(start, end),
        because,
      })),
      ...inText(text),
    ]),
  ),
  ...readSet(OWN_SET).flatMap(({ text, payload }) => [
    ...inText(text),
    ...(payload === undefined ? [] : inPayload(payload)),
  ]),
  ...["post-call", "form", "chat", "text-received"].flatMap((name) =>
    inPayload(JSON.parse(readFileSync(join(ROOT, `samples/${name}.json`), "utf8")) as JsonObject),
  ),
  ...inText("chart LK-204417 of the Bluebird cohort"),
  ...inPayload({ custom_fields: { "note 4105550143778": "x", "Odalys Brennekamp": "y" } }),
];

test("every finding has a reason, and each reason is told in words", () => {
  expect(GIVEN.length).toBeGreaterThan(1_000);
  expect(GIVEN.filter(({ because }) => because.length === 0)).toEqual([]);
  const codes = new Set(GIVEN.flatMap(({ because }) => because));
  expect([...codes].filter((code) => !EXPLAINED_CODES.has(code))).toEqual([]);
});

test("no reason repeats anything of what was found", () => {
  const wordsIn = (text: string): readonly string[] =>
    text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const ours = new Set([...EXPLAINED_CODES].flatMap(wordsIn));
  const telling = GIVEN.flatMap(({ value, because }) => {
    const words = wordsIn(value);
    return because.filter(
      (code) =>
        /\d{3}/.test(code) || wordsIn(code).some((word) => words.includes(word) && !ours.has(word)),
    );
  });
  expect(telling).toEqual([]);
});

const SOURCES = ["detectors", "src/judge"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(join(ROOT, folder, file), "utf8")),
  )
  .join("\n");

test("codes that no example brings forth are told in words too", () => {
  const written = SOURCES.matchAll(/"((?!node:|tel:)[a-z][a-z0-9]*:[a-z0-9][a-z0-9+-]*)"/g);
  const codes = Array.from(written, ([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !EXPLAINED_CODES.has(code))).toEqual([]);
  const views = Array.from(SOURCES.matchAll(/^ {2}\| "([a-z0-9]+)"/gm), ([, view = ""]) => view);
  expect(views).toContain("spoken");
  expect(views.filter((view) => view !== "raw" && !EXPLAINED_CODES.has(`view:${view}`))).toEqual(
    [],
  );
});

test("the table explains no code that nothing gives", () => {
  const plain = [...EXPLAINED_CODES].filter(
    (code) => !/^(?:known|label|view):|^field:[A-Z]/.test(code),
  );
  expect(plain.filter((code) => !SOURCES.includes(`"${code}"`))).toEqual([]);
});

test("a reason says how sure it is and in which view it was seen", () => {
  expect([0.95, 0.94, 0.7, 0.69].map(sureness)).toEqual([
    "sure 0.95",
    "likely 0.94",
    "likely 0.70",
    "possible 0.69",
  ]);
  expect([viewIn(["luhn"]), viewIn(["luhn", "view:spoken"])]).toEqual(["raw", "spoken"]);
  expect(inWords(["luhn", "context:ssn", "no-such-code"])).toBe(
    "its check digit fits; a word nearby says that it is a social security number; no-such-code",
  );
});

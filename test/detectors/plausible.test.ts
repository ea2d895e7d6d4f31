import { describe, expect, test } from "vitest";
import { isPlausible } from "../../detectors/plausible.ts";
import { scanText } from "../../detectors/scan.ts";
import type { FieldFacts } from "../../detectors/types.ts";

const facts = (kind: FieldFacts["kind"]): FieldFacts => ({
  type: null,
  kind,
  of: null,
  health: false,
  volatile: false,
});

const found = (kind: FieldFacts["kind"], text: string) =>
  scanText(text)
    .filter((span) => isPlausible(facts(kind), span, text))
    .map(({ start, end }) => text.slice(start, end));

describe("a label of the practice's", () => {
  test.each([
    "FB - Little Oaks - Flu", "Charleston - Laser", "Carousel B", "Respite - Spring", "Santa Monica - Laser", "Dallas-Fort Worth", "St. Paul",
    "Mount Sinai referral", "Dentist - Austin, TX", "Victoria's Secret lookalike",
  ])("names nobody: %s", (label) => expect(found("label", label)).toEqual([])); // biome-ignore format: a list reads better in rows

  test.each([
    ["Weekend - Sandra", "Sandra"],
    ["Botox - Dr. Patel", "Patel"],
    ["Marisol Hernandez cell", "Marisol Hernandez"],
    ["Sandra 410-555-0143", "410-555-0143"],
  ])("still names a person: %s", (label, name) => expect(found("label", label)).toContain(name));
});

test.each(["Edge", "Macintosh", "Spring"])("what machines fill names nobody: %s", (text) =>
  expect(found("plain", text)).toEqual([]),
);

test.each([
  "transferred from Johns Hopkins",
  "next to Trader Joe's",
  "America/New_York",
  "Blue Cross Blue Shield of Texas",
])("in a text a business is no person: %s", (text) => expect(found("free", text)).toEqual([]));

test("a known person counts in any field", () => {
  const span = { start: 0, end: 4, type: "NAME", score: 0.95, detector: "known", because: ["known:name"] } as const;
  expect(isPlausible(facts("plain"), span, "Edge")).toBe(true);
}); // biome-ignore format: short facts

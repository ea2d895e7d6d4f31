import { expect, test } from "vitest";
import { scanText } from "../../detectors/scan.ts";

const found = (text: string) =>
  scanText(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

test.each([
  ["00482917 is my chart number", "MRN 00482917"],
  ["7704-418-20, that's the account number", "ACCOUNT 7704-418-20"],
  ["B552 0914 7730 thats off my license", "LICENSE B552 0914 7730"],
] as const)("what a code is, the words behind it may say: %s", (text, code) => {
  expect(found(text)).toContain(code);
});

test.each([
  "2024 is the policy year",
  "suite 1200 is our account department",
  "1500 is the balance",
  "option 4 is the claim department",
])("no code is told by what is no number: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("however many dashes stand before the words, it comes to an end", () => {
  const text = `${"1-".repeat(45)}1 x is my account number `.repeat(200);
  expect(scanText(text)).toEqual(expect.any(Array));
});

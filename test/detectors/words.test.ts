import { expect, test } from "vitest";
import { scanText } from "../../detectors/scan.ts";
import { wordsOfText } from "../../detectors/words.ts";

const wordsIn = (text: string) => {
  const { length, lower } = wordsOfText(text);
  return Array.from({ length }, (_, i) => lower(i));
};

test("an emoji is no part of the word beside it", () => {
  expect(wordsIn("📍March 🏠apt👍")).toEqual(["march", "apt"]);
});

test("a letter of a rare script is part of its word, and half a pair of none", () => {
  expect(wordsIn("x𐐨y \ud83dz")).toEqual(["x𐐨y", "z"]);
});

test.each([
  ["👍March fourteenth, nineteen eighty-seven", "DATE"],
  ["📍PO Box 90", "ADDRESS"],
  ["she lives in 📍Truckee, so", "CITY"],
])("a value behind an emoji is found: %s", (text, type) => {
  expect(scanText(text).map((span) => span.type)).toContain(type);
});

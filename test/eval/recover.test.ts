import { expect, test } from "vitest";
import { recover } from "../../bench/peers/recover.ts";

const LABEL = /<([A-Z]+)\d*>/g;

/** What was removed, as text and type. */
function removed(original: string, redacted: string): [string, string][] {
  return recover(original, redacted, LABEL, (label) => label.toLowerCase()).map(
    ({ start, end, type }) => [original.slice(start, end), type],
  );
}

test("each placeholder gives the words it stands for, with its type", () => {
  expect(
    removed(
      "Hi Jo Ray, call 614-555-0187 or (614) 555-0188.",
      "Hi <NAME>, call <PHONE> or <PHONE1>.",
    ),
  ).toEqual([
    ["Jo Ray", "name"],
    ["614-555-0187", "phone"],
    ["(614) 555-0188", "phone"],
  ]);
});

test("a repeat of what was removed that is still there does not count", () => {
  expect(removed("Jo and Jo, again Jo", "Jo and <NAME>, again Jo")).toEqual([["Jo", "name"]]);
});

test("a word changed in part counts whole, one dropped without a placeholder has no type", () => {
  expect(removed("ask Joanna at noon today", "ask <NAME>anna at today")).toEqual([
    ["Joanna", "name"],
    ["noon ", "OTHER"],
  ]);
});

test("a text left as it is, and one removed whole", () => {
  expect(removed("see you at 5", "see you at 5")).toEqual([]);
  expect(removed("Jo Ray", "<NAME>")).toEqual([["Jo Ray", "name"]]);
  expect(removed("", "")).toEqual([]);
});

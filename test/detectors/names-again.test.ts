import { describe, expect, test } from "vitest";
import { namesAgain } from "../../detectors/names-again.ts";
import type { Span } from "../../detectors/types.ts";
import { wordsOfText } from "../../detectors/words.ts";

/** The texts of what is found again where the first `name` was found with a score. */
function againIn(text: string, name: string, score = 0.85): string[] {
  const start = text.indexOf(name);
  const found: Span[] = [
    { start, end: start + name.length, type: "NAME", score, detector: "test", because: [] },
  ];
  return [...namesAgain(text, wordsOfText(text), found)]
    .filter((span) => span.start >= start + name.length)
    .map((span) => `${span.start}:${text.slice(span.start, span.end)}`);
}

const only = (found: readonly string[]) => found.map((one) => one.replace(/^\d+:/, ""));

describe("a name that was found is one wherever the text has it again", () => {
  test.each([
    ["Marisol called. later marisol came", "Marisol", ["marisol"]],
    ["with Hanneken, then hannekens jeep and Hanneken's dog", "Hanneken", ["hanneken", "Hanneken"]],
    ["this is Oluchi. oh oluchi did you hear", "Oluchi", ["oluchi"]],
    ["this is grace speaking good morning grace i have a bill", "grace", ["grace"]],
    ["Grace speaking.\nCaller: Good morning, Grace.", "Grace", ["Grace"]],
  ])("%s", (text, name, again) => {
    expect(only(againIn(text, name))).toEqual(again);
  });
});

describe("what is no name there stays", () => {
  test.each([
    [
      "an everyday word that addresses nobody",
      "this is grace and there is a grace period",
      "grace",
    ],
    [
      "an everyday word behind an article",
      "my wife Blessing said it's a blessing she is",
      "Blessing",
    ],
    ["a firm called so", "Kowalski called about the bill of Kowalski Family Dental", "Kowalski"],
    [
      "a part of a page or a mailbox",
      "Marisol wrote from marisol@example.com at x.example/marisol",
      "Marisol",
    ],
    ["a plural that is a word", "hola buena. buenas tardes", "buena"],
  ])("%s", (_, text, name) => {
    expect(againIn(text, name)).toEqual([]);
  });

  test("what is hardly sure is not looked for", () => {
    expect(againIn("Marisol called. later marisol came", "Marisol", 0.5)).toEqual([]);
  });
});

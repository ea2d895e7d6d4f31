import { expect, test } from "vitest";
import { EVERYDAY_WORDS } from "../../detectors/names/everyday-words.ts";
import { FIRST_NAMES } from "../../detectors/names/first-names.ts";
import { isFirstName, isSurname, listed } from "../../detectors/names/lists.ts";
import { SURNAMES } from "../../detectors/names/surnames.ts";
import { WordTable } from "../../detectors/names/word-table.ts";
import { hashOf, wordsOfText } from "../../detectors/words.ts";

type Lexicon = typeof import("../../detectors/lib/lexicon.ts");

/** A lexicon of its own: lists stay, and the detectors' has few bits left. */
const { extraListFor, listFor, listsOf, wordsOn } = (await import(
  `${new URL("../../detectors/lib/lexicon.ts", import.meta.url).href}?apart`
)) as Lexicon;
const on = (text: string) => listsOf(wordsOfText(text));

test("words of extra lists are told apart from each other and from words of no list", () => {
  const fruit = extraListFor(["qquince", "qmedlar"]);
  const tree = extraListFor(["qmedlar", "qrowan"]);
  const found = on("a qquince, a qmedlar and a qrowan");
  expect([wordsOn(found, fruit), wordsOn(found, tree)]).toEqual([
    [1, 3],
    [3, 6],
  ]);
  const none = on("nothing of the kind");
  expect(wordsOn(none, fruit)).toEqual([]);
});

test("a list that is named after the first text counts from then on", () => {
  on("the first text");
  const late = listFor(["qhornbeam"]);
  const later = extraListFor(["qhornbeam"]);
  const found = on("a qhornbeam");
  expect([wordsOn(found, late), wordsOn(found, later)]).toEqual([[1], [1]]);
});

test("more lists than there are bits are an error, and never a list that finds nothing", () => {
  const fill = (list: () => unknown) => () => {
    for (let i = 0; i <= 32; i++) list();
  };
  expect(fill(() => extraListFor([]))).toThrow(RangeError);
  expect(fill(() => listFor([]))).toThrow(RangeError);
});

test("each word of the lists of names is what the lists say, and its neighbours in them are no part of it", () => {
  const [first, last, everyday] = [FIRST_NAMES, SURNAMES, EVERYDAY_WORDS].map(
    (text) => new Set(text.trim().split(/\s+/)),
  );
  const all = new Set([...(first ?? []), ...(last ?? []), ...(everyday ?? [])]);
  const wrong = [...all].filter(
    (word) =>
      isFirstName(word) !== first?.has(word) ||
      isSurname(word) !== last?.has(word) ||
      listed(word) === "rare" ||
      (!first?.has(word) && !last?.has(word) && listed(word) !== "word"),
  );
  expect([all.size > 40_000, wrong]).toEqual([true, []]);
  const others = [...all].flatMap((word) => [`${word}~`, word.slice(0, -1), `${word} smith`]);
  const taken = others.filter((word) => !all.has(word) && (isFirstName(word) || isSurname(word)));
  expect(taken).toEqual([]);
});

test("a word table knows each word with its lists and nothing else", () => {
  const table = new WordTable(["a bc\nd", "bc  e\n", ""]);
  expect(["a", "bc", "d", "e"].map((word) => table.bitsOf(word))).toEqual([1, 3, 1, 2]);
  expect(table.hashesWith((bits, length) => bits === 3 && length === 2)).toEqual([hashOf("bc")]);
  expect(["", " ", "b", "a bc", "bc ", "bcd", "\n"].map((word) => table.bitsOf(word))).toEqual(
    Array(7).fill(0),
  );
});

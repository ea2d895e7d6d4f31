import { expect, test } from "vitest";
import { doubted, likelyIn, scoreOf } from "../../detectors/names/chance.ts";
import { factsOfWord, hintOf } from "../../detectors/names/model/hints.ts";
import { factsOf, fameOf, type WordTable } from "../../detectors/names/model/word-table.ts";
import { LIKELY_NAME } from "../../detectors/sensitivity.ts";
import { hashOf } from "../../detectors/words.ts";
import { Extracted } from "../../train/extracted.ts";
import { randomFrom } from "../../train/random.ts";

const NOTHING = { given: 0, surname: 0, print: 0, cluster: 0, fine: 0, asking: 0, fame: 0 };

function tableOf(words: Readonly<Record<string, Partial<typeof NOTHING>>>): WordTable {
  const byHash = new Map(
    Object.entries(words).map(([word, facts]) => [hashOf(word), factsOf({ ...NOTHING, ...facts })]),
  );
  const hashes = Int32Array.from(byHash.keys()).sort();
  return { hashes, facts: Int32Array.from(hashes, (hash) => byHash.get(hash) ?? 0) };
}

const TABLE = tableOf({
  mildred: { given: 6 },
  gaddis: { surname: 2 },
  no: { print: 7 },
  book: { print: 5 },
  okafor: { surname: 5, fame: 1 },
});
const factsOfText = (word: string) => factsOfWord(TABLE, word, hashOf(word));

test("what lists say of a word is found though its letters are drawn out", () => {
  expect(factsOfText("noooooo")).toBe(factsOfText("no"));
  expect(factsOfText("boooook")).toBe(factsOfText("book"));
  expect(factsOfText("noo")).toBe(0);
  expect(factsOfText("zzzzz")).toBe(0);
});

test("two names as one word and a name in the plural are hinted at, other words are not", () => {
  expect(hintOf(TABLE, "mildredgaddis")).toBeGreaterThan(0);
  expect(hintOf(TABLE, "mildredgaddis")).toBeLessThan(8);
  expect(hintOf(TABLE, "okafors")).toBeGreaterThanOrEqual(8);
  for (const word of ["gaddismildred", "mildred2gaddis", "books", "kjfhgkjhs", "no", ""])
    expect(hintOf(TABLE, word)).toBe(0);
});

test("who is well known is kept beside all else that is known of a word", () => {
  expect(fameOf(factsOfText("okafor"))).toBe(1);
  expect(fameOf(factsOfText("gaddis"))).toBe(0);
  const all = { given: 7, surname: 7, print: 7, cluster: 127, fine: 1023, asking: 3 };
  expect(fameOf(factsOf({ ...all, fame: 0 }))).toBe(0);
});

test("a hidden word leaves its neighbours nothing of itself, a bare one nothing of the lists either", () => {
  const features = (text: string, hidden: number, bare: number) => {
    const extracted = new Extracted(TABLE);
    extracted.extract(text, { hidden, bare }, randomFrom(1));
    return [0, 1, 2].map((i) => [...extracted.featuresOf(i)]);
  };
  // Words of one form, of which the lists know one.
  const [known, other] = ["call mildred now", "call mildrec now"];
  expect(features(known, 0, 0)[0]).not.toEqual(features(other, 0, 0)[0]);
  expect(features("call abcxit now", 1, 0)[2]).toEqual(features("call abdxit now", 1, 0)[2]);
  expect(features("call gaddis now", 1, 0)[2]).not.toEqual(features("call haddis now", 1, 0)[2]);
  expect(features("call gaddis now", 0, 1)[2]).toEqual(features("call haddis now", 0, 1)[2]);
});

test.each([
  ["RT @clinic_news: well done", true],
  ["so proud of #teamspirit", true],
  ["see https://example.com/a", true],
  ["write to jo@example.com", false],
  ["we meet at 5 @ 10 #4", false],
  [`${"word ".repeat(120)} #end`, false],
])("%j is a post: %j", (text, isPost) => {
  expect(likelyIn({ text }) < likelyIn({ text: "hello" })).toBe(isPost);
});

test("what is likely enough for a post is a doubt elsewhere", () => {
  const [post, other] = [likelyIn({ text: "#teamspirit" }), likelyIn({ text: "hello" })];
  const chance = (post + other) / 2;
  expect([scoreOf(chance, post), scoreOf(chance, other)].map((s) => s >= LIKELY_NAME)).toEqual([
    true,
    false,
  ]);
  expect([doubted(0.8, chance, post), doubted(0.8, chance, other) < LIKELY_NAME]).toEqual([
    0.8,
    true,
  ]);
});

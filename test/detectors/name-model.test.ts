import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NAME_TAGGER } from "../../detectors/names/model/load.ts";
import { pack, unpack } from "../../detectors/names/model/packed.ts";
import { SHA256 } from "../../detectors/names/model/sha256.ts";
import { Tagger } from "../../detectors/names/model/tagger.ts";
import { compileRules } from "../../detectors/rules.ts";
import { scanText } from "../../detectors/scan.ts";
import { wordsOfText } from "../../detectors/words.ts";
import { mistyped } from "../../train/augment.ts";
import { randomFrom } from "../../train/random.ts";
import { train } from "../../train/train.ts";

const FILE = new URL("../../detectors/names/model/names.bin", import.meta.url);
const chances = (text: string, tagger = NAME_TAGGER) => tagger.chances(text, wordsOfText(text));
const namesIn = (text: string) =>
  scanText(text)
    .filter(({ type }) => type === "NAME")
    .map(({ start, end }) => text.slice(start, end));

test("the model is the one whose hash is kept, below three megabytes, and packs to the same bytes", () => {
  const bytes = readFileSync(FILE);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(SHA256);
  expect(bytes.length).toBeLessThan(3_000_000);
  expect(Buffer.from(pack(unpack(bytes))).equals(bytes)).toBe(true);
});

test("a model that is cut off is none", () => {
  expect(() => unpack(readFileSync(FILE).subarray(0, 100_000))).toThrow(RangeError);
});

test.each([
  [
    "okay and what name is the account under it's under thandeka mokoena okay",
    ["thandeka mokoena"],
  ],
  ["yeah this is wyatt i spoke with delphine yesterday about my mri", ["wyatt", "delphine"]],
  ["Rep: And the patient's last name?\nCaller: Szymborska.", ["Szymborska"]],
  ["pt bjarke lm re veneers, wife solveig will cb", ["bjarke", "solveig"]],
  ["hola le habla eusebio carrasquillo necesito cambiar mi cita", ["eusebio carrasquillo"]],
  ["can you let nurse ottoline know that her son hugo is fine", ["ottoline", "hugo"]],
] as const)("names are found in %j", (text, names) => {
  const found = namesIn(text);
  expect(found).toHaveLength(names.length);
  // A word beside one may go with it.
  for (const [i, name] of names.entries()) expect(found[i]).toContain(name);
});

test.each([
  "i will call in may about the bill and mark the form",
  "Thanks for calling Beaumont Family Dental, all agents are busy.",
  "turn left on montgomery street and park behind the store",
  "She has Hashimoto's and takes Synthroid; the Foley catheter is out.",
  "how much is botox and do you take blue cross",
  "Sentiment: Positive. Outcome: Booked. Agent: Unassigned.",
  "status\nin_progress\nGoogle Ads\nspring_promo_v2",
])("nobody is found in %j", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test("a word says the same whatever was read before, and by another tagger", () => {
  const text = "hi this is maribel ostrowski calling for doctor fennimore";
  const before = chances(text);
  // More words than are kept.
  chances(Array.from({ length: 40_000 }, (_, i) => `word${i.toString(36)}`).join(" "));
  expect(chances(text)).toEqual(before);
  expect(chances(text, new Tagger(unpack(readFileSync(FILE))))).toEqual(before);
});

test("a megabyte of one word, of names, of letters and of lines is read", () => {
  for (const text of [
    "a".repeat(1_000_000),
    "maria lopez ".repeat(85_000),
    "k ".repeat(500_000),
    "Name?\n".repeat(170_000),
    "’s".repeat(500_000),
  ])
    expect(chances(text)).toHaveLength(wordsOfText(text).length);
});

test("with names by rules alone the model neither finds nor doubts one", () => {
  const rules = compileRules({ names: "rules", thresholds: {}, notNames: [], custom: [] });
  const found = (text: string) =>
    scanText(text, { rules }).map(({ start, end, detector, score }) => [
      text.slice(start, end), detector, score,
    ]); // biome-ignore format: one finding is one line
  const alone = "ask kowalski about the bill";
  expect(namesIn(alone)).toEqual(["kowalski"]);
  expect(found(alone)).toEqual([]);
  const cued = "okay and her name is reign hightower";
  expect(found(cued)).toEqual([["reign hightower", "person-cue", 0.7]]);
  const doubted = "the Savannah Carolina shuttle is full";
  expect(namesIn(doubted)).toEqual([]);
  expect(found(doubted)).toEqual([["Savannah Carolina", "person-name", 0.85]]);
});

test("balanced leaves out doubts, and nothing that is known or surely said", () => {
  const { balanced } = compileRules({ names: "model", thresholds: {}, notNames: [], custom: [] });
  const isKept = balanced.keeps("");
  const name = { start: 0, end: 4, type: "NAME", detector: "person-model", because: [] } as const;
  expect(isKept({ ...name, score: 0.49 })).toBe(false);
  expect(isKept({ ...name, score: 0.5 })).toBe(true);
  expect(isKept({ ...name, score: 0.49, also: ["CITY"] })).toBe(true);
  expect(isKept({ ...name, score: 0.3, detector: "known" })).toBe(true);
  expect(isKept({ ...name, score: 0.3, type: "PHONE" })).toBe(true);
});

test("the same texts teach the same bytes, and what they teach", () => {
  const training = {
    words: { hashes: new Int32Array(0), facts: new Int32Array(0) },
    pools: { given: ["zorvald", "quimby"], surnames: ["plinth", "vexley"] },
    corpora: [
      {
        examples: [
          { text: "this is zorvald plinth calling", names: [[8, 22]] },
          { text: "my name is quimby vexley", names: [[11, 24]] },
          { text: "i need a new appointment", names: [] },
        ],
        times: 1,
      },
    ] as const,
    own: { calls: 4, written: 4, nobody: 4 },
    rounds: 12,
    kept: 1,
    seed: 5,
  };
  const model = train(training);
  expect(pack(model)).toEqual(pack(train(training)));
  expect(pack(model)).not.toEqual(pack(train({ ...training, seed: 6 })));
  const learned = chances("this is zorvald plinth calling", new Tagger(model));
  expect(learned[2]).toBeGreaterThan(0.5);
  expect(learned[0]).toBeLessThan(0.1);
});

test("how other lines are written changes nothing in a line", () => {
  const line = "well please tell oluwaseun bankole that the nurse called";
  const behind = (before: string) => chances(`${before}\n${line}`).slice(-7);
  const plain = behind("so we had a look at it today");
  expect(Math.max(...plain)).toBeGreaterThan(0.5);
  expect(behind("SO @WE: HAD, A. LOOK at it today")).toEqual(plain);
});

test("slips are typed in words beside names, never in names", () => {
  const text = "please tell oluwaseun bankole that the appointment was moved";
  const typed = mistyped({ text, names: [[12, 29]] }, 1, randomFrom(3));
  const [[start, end] = [0, 0]] = typed.names;
  expect(typed.text.slice(start, end)).toBe("oluwaseun bankole");
  expect(typed.text).not.toContain("appointment");
  expect(typed.text.split(" ")).toHaveLength(text.split(" ").length);
});

test("balanced leaves out what a cue alone says of words that the model holds for none", () => {
  const { balanced } = compileRules({ names: "model", thresholds: {}, notNames: [], custom: [] });
  const [find] = scanText("It is now called Sushi Lover.");
  expect(find?.because).toContain("context:cue");
  expect(scanText("It is now called Sushi Lover.", { rules: balanced })).toEqual([]);
});

test("what animals are called is no name by a cue", () => {
  expect(namesIn("our cat named Fluff ate it")).toEqual([]);
  expect(namesIn("my dog bit a boy named Tevita at the park")).toEqual(["Tevita"]);
});

test("a label in a text silences the model around it, and nowhere else", () => {
  const talk = "agent: who am i speaking with\ncaller: this is for thandiwe moreland";
  const found = (text: string) => scanText(text).map(({ start, end }) => text.slice(start, end));
  expect(found(talk)).toEqual(["thandiwe moreland"]);
  expect(found(`[NAME] called before\n${talk}`)).toEqual(["thandiwe moreland"]);
});

test("what lists find counts at the last look, where the model has no say", () => {
  const text = "Source: Google Ads\nOdalys Brennekamp, [PHONE]";
  const [span] = scanText(text, { isTalk: false });
  expect(text.slice(span?.start, span?.end)).toContain("Odalys");
});

import { isMonthName } from "../lib/months.ts";
import { meaningOf, SAYS } from "../lib/spoken-words.ts";
import { mayBeginTown, townAt } from "../lib/towns.ts";
import { STATES } from "../lib/us-places.ts";
import { fold } from "../lib/words.ts";
import { listed } from "../names/lists.ts";
import type { Sample } from "../sample.ts";
import { isCapitalAt } from "../words.ts";

/** What a word is to the model of identifiers. Their order is part of what was learned. */
const CLASSES = [
  "none", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "ordinal", "short code", "long code", "letter",
  "digit", "teen", "tens", "hundreds", "hundred", "thousand", "code word", "mark", "month", "weekday", "kind", "direction", "state",
  "sure town", "Sure town", "person town", "Person town", "plain town", "Plain town",
  "first", "First", "last", "Last", "both", "Both", "word", "Word", "rare", "Rare",
] as const; // biome-ignore format: a list reads better in rows
type Class = (typeof CLASSES)[number];

/** The number of a class; a capital one's is one more. */
export const classNumber = (name: Class): number => CLASSES.indexOf(name);

const setOf = (words: string) => new Set(words.split(" "));
const KINDS = setOf(
  "street st avenue ave road rd lane ln drive dr boulevard blvd court ct circle cir terrace ter trail trl highway hwy parkway pkwy pike loop place pl way apartment apt unit suite ste building bldg box floor lot trailer route",
);
const DIRECTIONS = setOf(
  "north south east west northeast northwest southeast southwest n s e w ne nw se sw",
);
const WEEKDAYS = setOf(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
const STATE_WORDS = new Set([...STATES.values()].flatMap((state) => state.split(" ")));
const ORDINAL =
  /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th|\d{1,2}(?:st|nd|rd|th))$/;
const LONGEST_SHORT = 6;
const NUMBERS: readonly (readonly [number, Class])[] = [
  [SAYS.digit, "digit"],
  [SAYS.teen, "teen"],
  [SAYS.tens, "tens"],
  [SAYS.hundreds, "hundreds"],
  [SAYS.hundred, "hundred"],
  [SAYS.thousand, "thousand"],
];
const NUMBER_CLASSES = new Map<number, Class>(NUMBERS);

function classOf(word: string, hash: number): Class {
  if (/^\d+$/.test(word)) return String(Math.min(10, word.length)) as Class;
  if (ORDINAL.test(word)) return "ordinal";
  if (/\d/.test(word)) return word.length > LONGEST_SHORT ? "long code" : "short code";
  if (word.length === 1 && word !== "i" && word !== "a") return "letter";
  const says = meaningOf(hash)?.says ?? SAYS.nothing;
  const number = NUMBER_CLASSES.get(says);
  if (number !== undefined) return number;
  if (says === SAYS.mark) return "mark";
  const kind = listed(fold(word));
  if (says === SAYS.code && kind !== "word") return "code word";
  if (isMonthName(word)) return "month";
  if (WEEKDAYS.has(word)) return "weekday";
  if (KINDS.has(word)) return "kind";
  if (DIRECTIONS.has(word)) return "direction";
  return STATE_WORDS.has(word) ? "state" : kind;
}

/** Of words that were looked at, by their hash: most come back. */
const kept = new Map<number, number>();
const MOST_KEPT = 20_000;

function classKept(sample: Sample, i: number): number {
  const hash = sample.words.hashes[i] ?? 0;
  let number = kept.get(hash);
  if (number === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    number = classNumber(classOf(sample.words.lower(i), hash));
    kept.set(hash, number);
  }
  return number;
}

const FIRST_LISTED = classNumber("first");
const TOWNS = { sure: classNumber("sure town"), person: classNumber("person town"), plain: classNumber("plain town") }; // biome-ignore format: one thing

/** For each word of a text its class. */
export function classesOf(sample: Sample): Uint8Array {
  const { text, words, lists } = sample;
  const classes = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const number = classKept(sample, i);
    if (number < FIRST_LISTED) classes[i] = number;
    else if (classes[i] === 0) {
      const at = words.starts[i] ?? 0;
      const capital = isCapitalAt(text, at) ? 1 : 0;
      classes[i] = number + capital;
      if (!mayBeginTown(lists.each[i] ?? 0, text, at)) continue;
      const town = townAt(text, words, i);
      for (let k = i; town !== null && k < town.next; k++)
        classes[k] = TOWNS[town.kind] + (isCapitalAt(text, words.starts[k] ?? 0) ? 1 : 0);
    }
  }
  return classes;
}

const EVERYDAY = new Set([classNumber("word"), classNumber("Word"), classNumber("both")]);

/** An everyday word is part of an identifier only beside something else. */
export function mayBeOfOne(classes: Uint8Array, i: number): boolean {
  if (!EVERYDAY.has(classes[i] ?? 0)) return true;
  const [before = 0, behind = 0] = [classes[i - 1], classes[i + 1]];
  return (before > 0 && before < FIRST_LISTED) || (behind > 0 && behind < FIRST_LISTED);
}

const LISTED = new Set((["word", "Word", "both", "Both", "first", "First", "last", "Last", "rare", "Rare", "mark"] as const).map(classNumber)); // biome-ignore format: one list

/** May a word of a class by itself tell of a number? Other words may only stand beside one. */
export function mayTell(kind: string, number: number): boolean {
  return kind !== "number" || !LISTED.has(number);
}

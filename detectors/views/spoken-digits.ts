import { matches } from "../lib/matches.ts";
import { hashOf, type Words } from "../words.ts";
import { type Mapped, rewriteEach } from "./view.ts";

const DIGITS: Readonly<Record<string, string>> = {
  zero: "0", oh: "0", one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9",
  cero: "0", uno: "1", dos: "2", tres: "3", cuatro: "4", cinco: "5", seis: "6", siete: "7", ocho: "8", nueve: "9",
}; // biome-ignore format: a table reads better in rows
const WORD = Object.keys(DIGITS).join("|");
/** Four of them and more, from the second on. */
const FROM_SECOND = new RegExp(
  `(?<=\\b(?:${WORD})[\\s,.-]{1,3})(?:${WORD})[\\s,.-]{1,3}(?:${WORD})[\\s,.-]{1,3}(?:${WORD}|\\d{2,4})\\b`,
  "iy",
);
/** Digits in words and in figures, one behind the other. */
const RUN = new RegExp(
  `\\b(?:${WORD}|\\d{1,4})(?:[\\s,.-]{1,3}(?:${WORD}|\\d{1,4})){1,40}\\b`,
  "gi",
);
const LEAST_DIGITS = 4;
/** A digit word with what parts it from the next one, or from a group of digits: a pause stays as a hyphen. */
const SPOKEN = new RegExp(
  `\\b(?:${WORD})\\b(?:[ ,.-]{1,3}(?=(?:(?:${WORD})\\b|\\d{2,4}(?![-.]?\\d))))?`,
  "gi",
);

/** Digits said one by one, in English and Spanish: four and more of them, since one alone counts something. */
export const spokenDigits = {
  id: "spoken",
  /** `words` are those of the text. */
  undo(from: Mapped, words: Words): Mapped | null {
    if (!saysFour(from.text, words)) return null;
    return rewriteEach(from, spokenIn(from.text), digitOf);
  },
} as const;

const HASHES = new Set(Object.keys(DIGITS).map(hashOf));

function saysFour(text: string, { length, starts, hashes }: Words): boolean {
  for (let i = 1; i < length; i++) {
    if (!HASHES.has(hashes[i] ?? 0) || !HASHES.has(hashes[i - 1] ?? 0)) continue;
    FROM_SECOND.lastIndex = starts[i - 1] ?? 0;
    if (FROM_SECOND.test(text)) return true;
  }
  return false;
}

const DIGIT = /\p{L}+|\d/gu;

/** The digit words of runs that are long enough. */
function* spokenIn(text: string): Generator<RegExpExecArray> {
  for (const { 0: run, index } of matches(text, RUN)) {
    if ((run.match(DIGIT) ?? []).length < LEAST_DIGITS) continue;
    const end = index + run.length;
    for (SPOKEN.lastIndex = index; ; ) {
      const spoken = SPOKEN.exec(text);
      if (spoken === null || spoken.index >= end) break;
      yield spoken;
    }
  }
}

function digitOf(spoken: string): string {
  const word = /^\p{L}+/u.exec(spoken)?.[0] ?? "";
  const digit = DIGITS[word.toLowerCase()] ?? word;
  return /[,.-]/.test(spoken.slice(word.length)) ? `${digit}-` : digit;
}

import type { Words } from "../words.ts";
import { AS_IN, meaningOf, ONCE, SAYS, SPELLERS } from "./spoken-words.ts";

/** A group of digits or a letter that is said or written as part of something longer. */
export interface Part {
  /** Its first word, and the one behind its last. */
  readonly first: number;
  readonly next: number;
  readonly kind: "digits" | "letters" | "mixed" | "code";
  /** What it stands for: digits, letters in lower case. */
  readonly chars: string;
  /** The other way to write it: "sixty two" is 62, or 60 and 2. */
  readonly other?: string;
  /** Said in words, or one letter alone. */
  readonly isSaid: boolean;
  /** Said with the word it begins, as in "s as in sam". */
  readonly isSure?: true;
}

/** How words of a text follow one another. */
export interface Spoken {
  readonly text: string;
  readonly words: Words;
  /** May this word go on with what the one before it began? */
  readonly goesOn: (word: number) => boolean;
}

/** A written group that is no date, time or measure. */
const MIXED =
  /^(?!\d+(?:st|nd|rd|th|am|pm|mg|ml|mcg|cc|k|x|s|yo|lbs?|in|ft|cm|mm|hrs?|min)$)(?=.*\d)(?=.*[a-z])[a-z\d]{2,17}$/i;
const ACCENTED = /^[^\p{ASCII}]$/u;
/** Crosses stand for what is hidden: `XXX-XX-7716`. */
const CAPITALS = /^(?!XX)[A-Z]{2,4}$/;
const DIGITS = /^\d{1,17}$/;

const [ZERO, NINE, A, Z] = [..."09AZ"].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

/** May something begin at a word? A quick look: most words are none of it, and "a" and "I" mostly are words. */
export function mayBegin({ text, words, goesOn }: Spoken, i: number): boolean {
  const says = meaningOf(words.hashes[i] ?? 0)?.says;
  if (says === SAYS.letter) {
    const next = words.hashes[i + 1] ?? 0;
    const isPart = meaningOf(next) !== undefined || AS_IN.has(next) || SPELLERS.has(next);
    return (isPart || isWritten(text, words.starts[i + 1])) && goesOn(i + 1);
  }
  if (says !== undefined) return STARTS.has(says);
  return isWritten(text, words.starts[i]);
}

/** A digit, or two signs of which the first is a capital and the other no small letter. */
function isWritten(text: string, start = text.length): boolean {
  const [code, next] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (code >= ZERO && code <= NINE) return true;
  if (code > 127) return true;
  return code >= A && code <= Z ? next <= Z : next >= ZERO && next <= NINE;
}

const STARTS: ReadonlySet<number> = new Set([
  SAYS.digit, SAYS.teen, SAYS.tens, SAYS.hundreds, SAYS.times, SAYS.code, SAYS.capital,
]); // biome-ignore format: one list

/** The part of a number, a code or a spelling that begins at a word, if one does. */
export function partAt(spoken: Spoken, i: number): Part | null {
  const { text, words } = spoken;
  const meaning = meaningOf(words.hashes[i] ?? 0);
  if (meaning === undefined)
    return ACCENTED.test(words.lower(i)) ? letterAt(spoken, i) : writtenAt(spoken, i);
  if (text.startsWith("OH", words.starts[i])) return null;
  const { says, value } = meaning;
  if (NUMBERS.has(says)) return numberAt(spoken, i, says, value);
  if (says === SAYS.times) return repeatedAt(spoken, i, value);
  if (says === SAYS.letter) return letterAt(spoken, i);
  if (says === SAYS.code)
    return { first: i, next: i + 1, kind: "code", chars: words.lower(i).charAt(0), isSaid: true };
  const isNamed = says === SAYS.capital && meaningBehind(spoken, i + 1)?.says === SAYS.letter;
  return isNamed ? { ...letterAt(spoken, i + 1), first: i, isSure: true } : null;
}

const NUMBERS: ReadonlySet<number> = new Set([SAYS.digit, SAYS.teen, SAYS.tens, SAYS.hundreds]);

function writtenAt({ text, words }: Spoken, i: number): Part | null {
  const [start = 0, end = 0] = [words.starts[i], words.ends[i]];
  if (!isWritten(text, start)) return null;
  const chars = text.slice(start, end);
  const one = { first: i, next: i + 1, chars: chars.toLowerCase(), isSaid: false };
  if (DIGITS.test(chars)) return { ...one, kind: "digits" };
  if (MIXED.test(chars)) return { ...one, kind: "mixed" };
  return CAPITALS.test(chars) ? { ...one, kind: "letters" } : null;
}

function meaningBehind(spoken: Spoken, i: number) {
  return spoken.goesOn(i) ? meaningOf(spoken.words.hashes[i] ?? 0) : undefined;
}

/** "four", "forty two", "forty two hundred", "four hundred and five", "cuarenta y dos". */
function numberAt(spoken: Spoken, first: number, says: number, value: number): Part | null {
  let next = first + 1;
  let number = value;
  let other: string | undefined;
  if (spoken.words.hashes[first] === ONCE && !isBesideSpanish(spoken, first)) return null;
  if (says === SAYS.hundreds) {
    number = value * 100;
    const rest = under100At(spoken, next);
    if (rest !== null) [number, next] = [number + rest.value, rest.next];
    return digits(first, next, String(number));
  }
  if (says === SAYS.tens) {
    const both = tensAt(spoken, first, value);
    if (both.next > next) {
      [number, next] = [both.value, both.next];
      other = `${value}${number - value}`;
    }
  }
  const after = meaningBehind(spoken, next);
  if (after?.says === SAYS.thousand && number > 0) {
    const rest = meaningBehind(spoken, next + 1);
    if (rest?.says !== SAYS.hundreds) return digits(first, next + 1, `${number}000`);
  }
  if (after?.says !== SAYS.hundred || number === 0)
    return digits(first, next, String(number), other);
  const hundreds = number * 100;
  next += 1;
  const isAnd = spoken.goesOn(next) && spoken.words.lower(next) === "and";
  const rest = under100At(spoken, isAnd ? next + 1 : next);
  if (rest === null || (!isAnd && rest.value === 0)) return digits(first, next, String(hundreds));
  return digits(first, rest.next, String(hundreds + rest.value), `${hundreds}${rest.value}`);
}

function under100At(spoken: Spoken, i: number): { value: number; next: number } | null {
  const meaning = meaningBehind(spoken, i) ?? null;
  if (meaning === null) return null;
  const { says, value } = meaning;
  if (says === SAYS.digit || says === SAYS.teen) return { value, next: i + 1 };
  return says === SAYS.tens ? tensAt(spoken, i, value) : null;
}

function tensAt(spoken: Spoken, i: number, value: number): { value: number; next: number } {
  const isY = spoken.words.lower(i + 1) === "y" && spoken.goesOn(i + 1);
  const at = isY ? i + 2 : i + 1;
  const gap = spoken.text.slice(spoken.words.ends[i], spoken.words.starts[at]);
  const unit = /[,.]/.test(gap) ? undefined : meaningBehind(spoken, at);
  return unit?.says === SAYS.digit && unit.value > 0
    ? { value: value + unit.value, next: at + 1 }
    : { value, next: i + 1 };
}

const SPANISH = /^(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorce|quince|veinti.*|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|el|y)$/; // biome-ignore format: one list

function isBesideSpanish({ words }: Spoken, i: number): boolean {
  return SPANISH.test(words.lower(i - 1)) || SPANISH.test(words.lower(i + 1));
}

function digits(first: number, next: number, chars: string, other?: string): Part {
  const part = { first, next, kind: "digits", chars, isSaid: true } as const;
  return other === undefined ? part : { ...part, other };
}

/** "double three", "triple a". */
function repeatedAt(spoken: Spoken, i: number, times: number): Part | null {
  const meaning = meaningBehind(spoken, i + 1);
  if (meaning?.says === SAYS.digit) return digits(i, i + 2, String(meaning.value).repeat(times));
  if (meaning?.says !== SAYS.letter) {
    const written = spoken.goesOn(i + 1) ? spoken.words.lower(i + 1) : "";
    return /^\d$/.test(written) ? digits(i, i + 2, written.repeat(times)) : null;
  }
  // "double u" is a letter of its own.
  const letter = spoken.words.lower(i + 1);
  const chars = letter === "u" && times === 2 ? "w" : letter.repeat(times);
  return { first: i, next: i + 2, kind: "letters", chars, isSaid: true };
}

function letterAt(spoken: Spoken, i: number): Part {
  const { words, goesOn } = spoken;
  const chars = words.lower(i);
  const letter = { first: i, kind: "letters", chars, isSaid: true } as const;
  const isLike = AS_IN.has(words.hashes[i + 1] ?? 0) && goesOn(i + 1);
  if (isLike) {
    const at = words.lower(i + 2) === "in" ? i + 3 : i + 2;
    if (words.lower(at).length > 1 && words.lower(at).startsWith(chars) && goesOn(at))
      return { ...letter, next: at + 1, isSure: true };
  }
  const isSpelled =
    goesOn(i + 1) && words.lower(i + 1).startsWith(chars) && SPELLERS.has(words.hashes[i + 1] ?? 0);
  return isSpelled ? { ...letter, next: i + 2, isSure: true } : { ...letter, next: i + 1 };
}

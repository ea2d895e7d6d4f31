import { COMMON_WORDS, MONTH_NAMES } from "../lib/common-words.ts";
import { fold, type Word } from "../lib/words.ts";

const MIN_ALONE = 2;
/** Shorter ones are initials, states and interjections too. */
const MIN_PLAIN = 3;
const CUES =
  /(?:\b(?:this is|my name is|name's|name is|i am|i'm|mr|mrs|ms|miss|mx|sr|sra|dr|patient|pt|caller|client|for|from|with|hi|hello|hey|dear|thanks|thank you|soy|me llamo)\b[\s.:,]{0,3})$/i;
const NEXT = /[\s.,+_'’/-]{1,3}(?=[\p{L}\p{N}])/uy;
const WORD = /[\p{L}\p{N}]{1,64}(?:['’]\p{L}{1,64})?/uy;
const LAST_WORD = /(?<![\p{L}\p{N}'’])([\p{L}\p{N}]{1,64})[\s.,+_'’/-]{1,3}$/u;
const LETTER = /[\p{L}\p{N}]/u;
/** "for May" may be the month. */
const NAMED =
  /(?:\b(?:this is|my name is|name is|mr|mrs|ms|miss|mx|dr|patient|caller|hi|hello|hey|dear|thanks|me llamo)\b[\s.:,]{0,3})$/i;

const OWNS = /^['’]s/;

export function wordAt(text: string, index: number): Word | null {
  if (index > 0 && LETTER.test(text.charAt(index - 1))) return null;
  WORD.lastIndex = index;
  const [match] = WORD.exec(text) ?? [];
  if (match === undefined) return null;
  const word = match.replace(/['’]s$/i, "");
  return { folded: fold(word), start: index, end: index + word.length };
}

export function nextWord(text: string, { end }: Word): Word | null {
  NEXT.lastIndex = end;
  const [gap] = NEXT.exec(text) ?? [];
  return gap === undefined ? null : wordAt(text, end + gap.length);
}

export function previousWord(text: string, { start }: Word, from: number): Word | null {
  const begin = Math.max(from, start - 70);
  const match = LAST_WORD.exec(text.slice(begin, start));
  const [, word = ""] = match ?? [];
  return match === null
    ? null
    : { folded: fold(word), start: begin + match.index, end: begin + match.index + word.length };
}

/** Between two parts an initial, or a word in capitals as they are ("Marisol Ann Hanneken"). */
export function isMiddle(word: Word, part: Word, text: string): boolean {
  if (word.folded.length === 1) return true;
  const isCapital = ({ start }: Word) => /\p{Lu}/u.test(text.charAt(start));
  return isCapital(word) && isCapital(part);
}

/** Does one part by itself mean the person here? Words that are more than a name need a sign that they are one. */
export function standsAlone({ folded, start, end }: Word, text: string): boolean {
  if (/^\p{sc=Han}{2,}$/u.test(folded)) return true;
  if (folded.length < MIN_ALONE) return false;
  const isShort = folded.length < MIN_PLAIN;
  if (!COMMON_WORDS.has(folded) && !isShort) return true;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
  if (isShort && !isCapital) return false;
  const before = text.slice(Math.max(0, start - 32), start);
  if (MONTH_NAMES.has(folded) ? NAMED.test(before) : CUES.test(before)) return true;
  if (/^\s?:/.test(text.slice(end, end + 2))) return true;
  if (isShort && OWNS.test(text.slice(end, end + 3))) return true;
  return !MONTH_NAMES.has(folded) && isCapital && /[\p{L}\p{N},;]\s$/u.test(before);
}

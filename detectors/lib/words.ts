import { matches } from "./matches.ts";
/** A word of a text: folded to lower case without accents, and where it stands (UTF-16 units, `end` exclusive). */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const POSSESSIVE = /['’]s$/i;
const ACCENTED = /[^ -~\s]/;
const MARKS = /\p{M}/gu;
const APOSTROPHE = /['’]/;
const APOSTROPHES = /['’]/g;

/** The words of a text in order; a possessive 's is no part of one, an inner apostrophe is left out ("O'Brien" is "obrien"). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of matches(text, WORD)) {
    const word = match.replace(POSSESSIVE, "");
    words.push({ folded: fold(word), start: index, end: index + word.length });
  }
  return words;
}

export function fold(word: string): string {
  const plain = ACCENTED.test(word) ? word.normalize("NFKD").replace(MARKS, "") : word;
  const small = plain.toLowerCase();
  return APOSTROPHE.test(small) ? small.replace(APOSTROPHES, "") : small;
}

/** Is `b` within one insertion, deletion, replacement or swap of neighbours of `a`? */
export function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const rest = short.slice(i);
  if (short.length < long.length) return rest === long.slice(i + 1);
  if (rest.slice(1) === long.slice(i + 1)) return true;
  return (
    short[i] === long[i + 1] && short[i + 1] === long[i] && rest.slice(2) === long.slice(i + 2)
  );
}

import type { Words } from "../words.ts";

// Words that detectors look for, each list with a bit of its own: one look-up tells for a word of a text which lists it
// is on, however many detectors ask. Filled while the detectors are loaded, and never afterwards.

const LISTS = new Map<string, number>();
let bit = 1;

/** Puts words (lower case) on a list of their own; the answer is the list's bit. */
export function listFor(words: Iterable<string>): number {
  const own = bit;
  bit <<= 1;
  for (const word of words) LISTS.set(word, (LISTS.get(word) ?? 0) | own);
  return own;
}

/** For each word the bits of the lists that it is on. */
export function listsOf({ length, lower }: Words): Uint32Array {
  const lists = new Uint32Array(length);
  for (let i = 0; i < length; i++) lists[i] = LISTS.get(lower[i] ?? "") ?? 0;
  return lists;
}

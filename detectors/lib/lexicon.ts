import { hashOf, type Words } from "../words.ts";

// Words that detectors look for, each list with a bit of its own: one look-up tells for a word of a text which lists it
// is on, however many detectors ask. The words are read when the first text is scanned, since most
// processes scan none.

/** A list beyond the first 31: it costs nothing where none of its words is met, and a second look-up for one that is. */
export interface ExtraList {
  readonly extra: number;
}

/** Open addressing: at twice a place the hash, behind it the lists, which are 0 where the place is free. */
type Places = Int32Array;

function bitsFor(places: Places, hash: number): number {
  const mask = places.length - 2;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const bits = places[at + 1] ?? 0;
    if (bits === 0 || places[at] === hash) return bits;
  }
}

/** It grows, to be a quarter full at most: a word that is on no list is mostly known by its first place. */
class Table {
  places: Places = new Int32Array(524_288);
  #hashes = 0;

  add(hash: number, bits: number): void {
    const { places } = this;
    const mask = places.length - 2;
    let at = (hash << 1) & mask;
    while (places[at + 1] !== 0 && places[at] !== hash) at = (at + 2) & mask;
    if (places[at + 1] === 0 && ++this.#hashes * 8 > places.length) {
      this.#grow();
      this.add(hash, bits);
      return;
    }
    places[at] = hash;
    places[at + 1] = (places[at + 1] ?? 0) | bits;
  }

  #grow(): void {
    const { places } = this;
    this.places = new Int32Array(places.length * 2);
    this.#hashes = 0;
    for (let at = 0; at < places.length; at += 2)
      if (places[at + 1] !== 0) this.add(places[at] ?? 0, places[at + 1] ?? 0);
  }
}

/** The sign, which the words of all extra lists bear: a number below 0 says that there is more to look up. */
const EXTRA = 1 << 31;
let nextBit = 1;
let nextExtraBit = 1;
/** Lists whose words were not read yet. */
const unread: Unread[] = [];
const lexicon = new Table();
/** The bits of the extra lists by hash. */
const extraBits = new Map<number, number>();

/** Puts words (lower case) on a list of their own; the answer is the list's bit. At most 31 lists; then `extraListFor`. */
export function listFor(words: Iterable<string>): number {
  return addList(() => Array.from(words, hashOf));
}

/** The same for many words: `read` gives their hashes (`words.ts`), and is called once. */
export function listOfHashes(read: () => readonly number[]): number {
  return addList(read);
}

/** The same for 32 lists more, of words that few texts have. */
export function extraListFor(words: Iterable<string>): ExtraList {
  const extra = nextExtraBit;
  if (extra === 0) throw new RangeError("there is no bit left for an extra list of words");
  nextExtraBit <<= 1;
  unread.push({ read: () => Array.from(words, hashOf), bit: EXTRA, extra });
  return { extra };
}

interface Unread {
  readonly read: () => readonly number[];
  readonly bit: number;
  readonly extra: number;
}

function addList(read: () => readonly number[]): number {
  const bit = nextBit;
  if (bit === EXTRA) throw new RangeError("there is no bit left for another list of words");
  nextBit <<= 1;
  unread.push({ read, bit, extra: 0 });
  return bit;
}

function readLists(): void {
  for (const { read, bit, extra } of unread.splice(0))
    for (const hash of read()) {
      lexicon.add(hash, bit);
      if (extra !== 0) extraBits.set(hash, (extraBits.get(hash) ?? 0) | extra);
    }
}

/** The lists that words are on; `any` has the bits of all of them together. */
export interface OnLists {
  readonly each: readonly number[];
  readonly any: number;
  /** The bits of the extra lists, by the indexes of the words that are on some. */
  readonly extra: ReadonlyMap<number, number>;
}

/**
 * For each word the bits of the lists that it is on. It goes by the words' hashes: one word in some 70,000 that is on
 * no list looks as if it were, which the detectors' closer look finds out.
 */
export function listsOf({ length, hashes }: Words): OnLists {
  if (unread.length > 0) readLists();
  const { places } = lexicon;
  const each: number[] = [];
  let any = 0;
  for (let i = 0; i < length; i++) {
    const bits = bitsFor(places, hashes[i] ?? 0);
    each.push(bits);
    any |= bits;
  }
  return { each, any, extra: any < 0 ? extraOf(each, hashes) : NO_EXTRA };
}

const NO_EXTRA: ReadonlyMap<number, number> = new Map();

function extraOf(each: readonly number[], hashes: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < each.length; i++)
    if ((each[i] ?? 0) < 0) found.set(i, extraBits.get(hashes[i] ?? 0) ?? 0);
  return found;
}

const NONE: readonly number[] = [];

/** The indexes of the words that are on a list, or on one of several, in order. */
export function wordsOn(on: OnLists, list: number | ExtraList): readonly number[] {
  const found: number[] = [];
  if (typeof list === "object") {
    for (const [i, bits] of on.extra) if ((bits & list.extra) !== 0) found.push(i);
    return found;
  }
  const { each, any } = on;
  if ((any & list) === 0) return NONE;
  for (let i = 0; i < each.length; i++) if (((each[i] ?? 0) & list) !== 0) found.push(i);
  return found;
}

import { hashOf, type Words } from "../words.ts";

// Words that detectors look for, each list with a bit of its own: one look-up tells for a word of a text which lists it
// is on, however many detectors ask. Filled while the detectors are loaded, and never afterwards.

const LISTS = new Map<number, number>();
let bit = 1;
let table: Table | null = null;

/** Puts words (lower case) on a list of their own; the answer is the list's bit. At most 32 lists. */
export function listFor(words: Iterable<string>): number {
  const own = bit;
  if (own === 0) throw new RangeError("there is no bit left for another list of words");
  bit <<= 1;
  for (const word of words) {
    const hash = hashOf(word);
    LISTS.set(hash, (LISTS.get(hash) ?? 0) | own);
  }
  table = null;
  return own;
}

/** The lists that words are on; `any` has the bits of all of them together. */
export interface OnLists {
  readonly each: Int32Array;
  readonly any: number;
}

/**
 * For each word the bits of the lists that it is on. It goes by the words' hashes: one word in some 70,000 that is on
 * no list looks as if it were, which the detectors' closer look finds out.
 */
export function listsOf({ length, hashes }: Words): OnLists {
  table ??= tableOf(LISTS);
  const { keys, values, mask } = table;
  const each = new Int32Array(length);
  let any = 0;
  for (let i = 0; i < length; i++) {
    const hash = hashes[i] ?? 0;
    for (let at = hash & mask; values[at] !== 0; at = (at + 1) & mask)
      if (keys[at] === hash) {
        each[i] = values[at] ?? 0;
        any |= values[at] ?? 0;
        break;
      }
  }
  return { each, any };
}

/** Open addressing: a value of 0 marks a free place. */
interface Table {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly mask: number;
}

function tableOf(lists: ReadonlyMap<number, number>): Table {
  let size = 1024;
  while (size < lists.size * 4) size *= 2;
  const [keys, values, mask] = [new Int32Array(size), new Int32Array(size), size - 1];
  for (const [hash, bits] of lists) {
    let at = hash & mask;
    while (values[at] !== 0) at = (at + 1) & mask;
    keys[at] = hash;
    values[at] = bits;
  }
  return { keys, values, mask };
}

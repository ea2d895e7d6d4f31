import { listsOf, type OnLists } from "./lib/lexicon.ts";
import { matches } from "./lib/matches.ts";
import type { Catalogue } from "./types.ts";
import { type Words, wordsOfText } from "./words.ts";

/** What a detector is given: one view of one text, and what is known of the field it stands in. */
export interface Sample {
  /** The text of the view, not necessarily as received. */
  readonly text: string;
  /** Words of the field's name, label or header, lower case, or "" ("ssn", "date of birth"). */
  readonly field: string;
  /** The lists that words of the field's name are on, as bits. */
  readonly fieldLists: number;
  /** What names of fields mean, where a text holds some. */
  readonly catalogue: Catalogue | undefined;
  /** The stretches of the text around its digits: most identifiers have some, and most text has none. */
  readonly numeric: readonly Stretch[];
  readonly words: Words;
  /** For each word the lists that it is on (`lib/lexicon.ts`). */
  readonly lists: OnLists;
}

/** A piece of a text that cuts no word; `start` is its offset there. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** How many digits its longest number has, with up to four marks between two of them. */
  readonly digits: number;
  /** The lists that its words are on, as bits. */
  readonly lists: number;
}

const BEFORE = 56;
const AFTER = 64;
/** How far a stretch is widened to a blank; a longer word is cut. */
const WIDEN = 64;

/** A sample of a text. Stretches and words are made when first asked for. */
export function sampleOf(text: string, field = "", catalogue?: Catalogue): Sample {
  let numeric: Stretch[] | undefined;
  let words: Words | undefined;
  let lists: OnLists | undefined;
  let fieldLists: number | undefined;
  return {
    text,
    field,
    catalogue,
    get numeric() {
      numeric ??= numericStretches(text, this);
      return numeric;
    },
    get words() {
      words ??= wordsOfText(text);
      return words;
    },
    get fieldLists() {
      fieldLists ??= field === "" ? 0 : listsOf(wordsOfText(field)).any;
      return fieldLists;
    },
    get lists() {
      lists ??= listsOf(this.words);
      return lists;
    },
  };
}

const DIGITS = /\d+/g;
/** Between the digits of one number: marks and blanks, no letters. */
const GAP = 4;
const LETTER = /\p{L}/u;

function numericStretches(text: string, { words, lists }: Sample): Stretch[] {
  const stretches: Stretch[] = [];
  let [from, to, last] = [-1, -1, -GAP];
  let [run, digits, word] = [0, 0, 0];
  const close = () => {
    if (to < 0) return;
    const start = widened(text, from, -1);
    const end = widened(text, to, 1);
    let on = 0;
    while (word < words.length && (words.starts[word] ?? 0) < start) word++;
    for (; word < words.length && (words.starts[word] ?? 0) < end; word++)
      on |= lists.each[word] ?? 0;
    stretches.push({ start, text: text.slice(start, end), digits, lists: on });
  };
  for (const { 0: found, index } of matches(text, DIGITS)) {
    if (to < 0 || index - BEFORE - WIDEN > to + WIDEN) {
      close();
      from = Math.max(0, index - BEFORE);
      digits = 0;
    }
    const isNext = index - last <= GAP && !LETTER.test(text.slice(last, index));
    run = isNext ? run + found.length : found.length;
    last = index + found.length;
    digits = Math.max(digits, run);
    to = Math.min(text.length, last + AFTER);
  }
  close();
  return stretches;
}

function widened(text: string, edge: number, step: 1 | -1): number {
  let at = edge;
  const isInside = () => (step < 0 ? at > 0 : at < text.length);
  for (let i = 0; i < WIDEN && isInside(); i++) {
    if (text.charCodeAt(step < 0 ? at - 1 : at) <= 32) break;
    at += step;
  }
  return at;
}

/** Which stretches are worth a pattern: those with a number of so many digits, and with a word of one of the lists. */
export interface Worth {
  readonly digits?: number;
  readonly list?: number;
}

/** All matches of a global pattern in the stretches; `index` counts in the whole text. */
export function* matchesIn(
  stretches: readonly Stretch[],
  pattern: RegExp,
  { digits = 1, list = -1 }: Worth = {},
): Generator<{ readonly index: number; readonly match: RegExpExecArray }> {
  for (const stretch of stretches) {
    if (stretch.digits < digits || (list !== -1 && (stretch.lists & list) === 0)) continue;
    for (const match of matches(stretch.text, pattern))
      yield { index: stretch.start + match.index, match };
  }
}

import { listed } from "../names/lists.ts";
import { LARGE_TOWNS, TOWN_NAMES } from "../names/town-names.ts";
import { WordTable } from "../names/word-table.ts";
import { hashOf, hashWith, NO_HASH, type Words } from "../words.ts";
import { listOfHashes } from "./lexicon.ts";
import { isNoTown } from "./no-towns.ts";
import { TOWNS } from "./us-places.ts";
import { fold } from "./words.ts";

/** A town that is known by its name. Offsets are UTF-16 units of the text. */
export interface Town {
  readonly start: number;
  readonly end: number;
  /** The word behind it. */
  readonly next: number;
  /** `plain`: all its words are everyday ones, too; `person`: it is a given name; otherwise it is hardly anything but a town. */
  readonly kind: "sure" | "person" | "plain";
}

const MOST_WORDS = 4;
const THE = hashOf("the");
/** Between the words of a town: "Winston-Salem", "St. Louis", a line break. */
const GAP = /^(?: |-|\. |\r?\n)$/;
const HYPHEN = 45;
const BLANK = 32;
let table: WordTable | undefined;

const LARGE = 2;

/** The lists that a town is on; 0: it is none. The table is made when the first one is looked up. */
function bitsOf(town: string): number {
  table ??= new WordTable([TOWN_NAMES, LARGE_TOWNS]);
  return table.bitsOf(town);
}

/** The first words of all towns but "the": a text without any of them hardly names one. */
export const TOWN_BEGINNINGS = listOfHashes(() => {
  const hashes = new Set<number>();
  let hash = NO_HASH;
  let isFirst = true;
  for (let at = 0; at <= TOWN_NAMES.length; at++) {
    const code = at < TOWN_NAMES.length ? TOWN_NAMES.charCodeAt(at) : BLANK;
    if (code > BLANK && code !== HYPHEN) {
      if (isFirst) hash = hashWith(hash, code);
    } else if (code === HYPHEN) isFirst = false;
    else {
      if (hash !== NO_HASH && hash !== THE) hashes.add(hash);
      [hash, isFirst] = [NO_HASH, true];
    }
  }
  return [...hashes];
});

/** May a town begin with a word? Most words begin none. */
export function mayBeginTown(on: number, text: string, at: number): boolean {
  return (on & TOWN_BEGINNINGS) !== 0 || text.charCodeAt(at) > ASCII;
}

const ASCII = 127;

/** The longest known town that begins with a word; null when none does. */
export function townAt(text: string, words: Words, first: number): Town | null {
  let name = fold(words.lower(first));
  let found: Town | null = null;
  const start = words.starts[first] ?? 0;
  let isPlain = isEveryday(name);
  for (let i = first; i < words.length && i - first < MOST_WORDS; i++) {
    const end = words.ends[i] ?? start;
    if (i > first) {
      const gap = text.slice(words.ends[i - 1], words.starts[i]);
      if (!GAP.test(gap)) break;
      const word = fold(words.lower(i));
      name += `-${word}`;
      isPlain &&= isEveryday(word);
    }
    if (bitsOf(name) !== 0 && !isNoTown(text.slice(start, end).toLowerCase()))
      found = { start, end, next: i + 1, kind: kindOf(name, isPlain) };
  }
  return found;
}

/** Is it a town's name, in any case? Its words are apart by blanks. */
export function isTownName(name: string): boolean {
  return bitsOf(fold(name).replaceAll(" ", "-")) !== 0;
}

function kindOf(name: string, isPlain: boolean): Town["kind"] {
  if (listed(name) === "first") return "person";
  const isKnown = (bitsOf(name) & LARGE) !== 0 || TOWNS.has(name.replaceAll("-", " "));
  return isPlain && !isKnown ? "plain" : "sure";
}

function isEveryday(word: string): boolean {
  const kind = listed(word);
  return kind === "word" || kind === "both";
}

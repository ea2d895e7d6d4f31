import { COMMON_WORDS } from "../lib/common-words.ts";
import { listFor } from "../lib/lexicon.ts";
import { EVERYDAY_WORDS } from "./everyday-words.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { SURNAMES } from "./surnames.ts";
import { NOT_NAMES } from "./words.ts";

const FIRST: ReadonlySet<string> = new Set(FIRST_NAMES.trim().split(/\s+/));
const LAST: ReadonlySet<string> = new Set(SURNAMES.trim().split(/\s+/));

/**
 * What the lists say of a word: `first` and `last` names are hardly anything else, `both` is an everyday word too,
 * `word` is only that, and `rare` is on no list: a name from elsewhere, a brand, a slip.
 */
export type Listed = "first" | "last" | "both" | "word" | "rare";

const LISTED: ReadonlyMap<string, Listed> = merged();

/** `folded` is lower case without accents and apostrophes. */
export function listed(folded: string): Listed {
  return LISTED.get(folded) ?? (folded.length < SHORTEST ? "word" : "rare");
}

const SHORTEST = 3;

export function isFirstName(folded: string): boolean {
  return FIRST.has(folded);
}

export function isSurname(folded: string): boolean {
  return LAST.has(folded);
}

const CONTRACTED = ["'s", "'m", "'re", "'ve", "'ll", "'d"];
/** The list of words that may be a name and of words of three letters or more that are none (`lib/lexicon.ts`). */
export const NAMES = listFor([...FIRST, ...LAST]);
export const PLAIN = listFor(plainWords(LISTED));

function* plainWords(all: ReadonlyMap<string, Listed>): Generator<string> {
  for (const [word, kind] of all) if (kind === "word" && word.length >= SHORTEST) yield word;
  for (const word of NOT_NAMES) yield word;
  for (const word of NOT_NAMES) for (const end of CONTRACTED) yield word + end;
  for (const word of [
    "i",
    ..."don't can't won't isn't aren't wasn't weren't doesn't didn't hasn't haven't hadn't couldn't wouldn't shouldn't ain't".split(
      " ",
    ),
  ])
    yield word;
}

/** One look-up for a word instead of five. */
function merged(): Map<string, Listed> {
  const all = new Map<string, Listed>();
  for (const word of EVERYDAY_WORDS.trim().split(/\s+/)) all.set(word, "word");
  for (const word of NOT_NAMES) all.set(word, "word");
  for (const name of LAST) all.set(name, "last");
  for (const name of FIRST) all.set(name, "first");
  for (const word of [...COMMON_WORDS, ...NOT_NAMES])
    if (FIRST.has(word) || LAST.has(word)) all.set(word, "both");
  return all;
}

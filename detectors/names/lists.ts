import { COMMON_WORDS } from "../lib/common-words.ts";
import { EVERYDAY_WORDS } from "./everyday-words.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { SURNAMES } from "./surnames.ts";
import { NOT_NAMES } from "./words.ts";

const FIRST: ReadonlySet<string> = new Set(FIRST_NAMES.trim().split(/\s+/));
const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS.trim().split(/\s+/));
const LAST: ReadonlySet<string> = new Set(SURNAMES.trim().split(/\s+/));

/**
 * What the lists say of a word: `first` and `last` names are hardly anything else, `both` is an everyday word too,
 * `word` is only that, and `rare` is on no list: a name from elsewhere, a brand, a slip.
 */
export type Listed = "first" | "last" | "both" | "word" | "rare";

/** `folded` is lower case without accents and apostrophes. */
export function listed(folded: string): Listed {
  const isFirst = FIRST.has(folded);
  if (!isFirst && !LAST.has(folded))
    return EVERYDAY.has(folded) || NOT_NAMES.has(folded) || folded.length < 3 ? "word" : "rare";
  if (COMMON_WORDS.has(folded) || NOT_NAMES.has(folded)) return "both";
  return isFirst ? "first" : "last";
}

export function isFirstName(folded: string): boolean {
  return FIRST.has(folded);
}

export function isSurname(folded: string): boolean {
  return LAST.has(folded);
}

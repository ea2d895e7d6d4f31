import { COMMON_WORDS } from "../lib/common-words.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { SURNAMES } from "./surnames.ts";
import { NOT_NAMES } from "./words.ts";

const FIRST: ReadonlySet<string> = new Set(FIRST_NAMES.trim().split(/\s+/));
const LAST: ReadonlySet<string> = new Set(SURNAMES.trim().split(/\s+/));

/** What the lists say of a word: `name` is hardly anything else, `both` is an everyday word too, `none` is on no list. */
export type Listed = "first" | "last" | "both" | "none";

/** `folded` is lower case without accents and apostrophes. */
export function listed(folded: string): Listed {
  const isFirst = FIRST.has(folded);
  if (!isFirst && !LAST.has(folded)) return "none";
  if (COMMON_WORDS.has(folded) || NOT_NAMES.has(folded)) return "both";
  return isFirst ? "first" : "last";
}

export function isFirstName(folded: string): boolean {
  return FIRST.has(folded);
}

export function isSurname(folded: string): boolean {
  return LAST.has(folded);
}

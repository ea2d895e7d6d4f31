import { COMMON_WORDS } from "../lib/common-words.ts";
import { listOfHashes } from "../lib/lexicon.ts";
import { hashOf } from "../words.ts";
import { EVERYDAY_WORDS } from "./everyday-words.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { SURNAMES } from "./surnames.ts";
import { WordTable } from "./word-table.ts";
import { NOT_NAMES } from "./words.ts";

const FIRST = 1;
const LAST = 2;
const EVERYDAY = 4;
const COMMON = 8;
const NO_NAME = 16;
let table: WordTable | undefined;

/** Made when the first word is looked up: most processes look up none. */
function words(): WordTable {
  table ??= new WordTable([
    FIRST_NAMES,
    SURNAMES,
    EVERYDAY_WORDS,
    [...COMMON_WORDS].join(" "),
    [...NOT_NAMES].join(" "),
  ]);
  return table;
}

/**
 * What the lists say of a word: `first` and `last` names are hardly anything else, `both` is an everyday word too,
 * `word` is only that, and `rare` is on no list: a name from elsewhere, a brand, a slip.
 */
export type Listed = "first" | "last" | "both" | "word" | "rare";

const SHORTEST = 3;

/** `folded` is lower case without accents and apostrophes. */
export function listed(folded: string): Listed {
  const bits = words().bitsOf(folded);
  if ((bits & (FIRST | LAST)) !== 0) {
    if ((bits & (COMMON | NO_NAME)) !== 0) return "both";
    return (bits & FIRST) === 0 ? "last" : "first";
  }
  return isWord(bits) || folded.length < SHORTEST ? "word" : "rare";
}

function isWord(bits: number): boolean {
  return (bits & (FIRST | LAST)) === 0 && (bits & (EVERYDAY | NO_NAME)) !== 0;
}

export function isFirstName(folded: string): boolean {
  return (words().bitsOf(folded) & FIRST) !== 0;
}

export function isSurname(folded: string): boolean {
  return (words().bitsOf(folded) & LAST) !== 0;
}

const DENIED =
  "don't can't won't isn't aren't wasn't weren't doesn't didn't hasn't haven't hadn't couldn't wouldn't shouldn't ain't".split(
    " ",
  );
const CONTRACTED = ["'s", "'m", "'re", "'ve", "'ll", "'d"];
/** The list of words that may be a name and of words of three letters or more that are none (`lib/lexicon.ts`). */
export const NAMES = listOfHashes(() =>
  words().hashesWith((bits) => (bits & (FIRST | LAST)) !== 0),
);
export const PLAIN = listOfHashes(() => [
  ...words().hashesWith((bits, length) => isWord(bits) && length >= SHORTEST),
  ...[...NOT_NAMES].flatMap((word) => [word, ...CONTRACTED.map((end) => word + end)]).map(hashOf),
  ...["i", ...DENIED].map(hashOf),
]);

import { hashOf, hashWith, NO_HASH } from "../../words.ts";
import {
  factsAt,
  givenRank,
  NO_FACTS,
  printRank,
  surnameRank,
  type WordTable,
} from "./word-table.ts";

const DRAWN_OUT = /([a-z])\1\1+/g;
/** Shorter words and pieces are like too many others, longer ones are sentences or codes. */
const LEAST_GLUED = 7;
const MOST_GLUED = 24;
const LEAST_PIECE = 3;
const LONGEST_GIVEN = 10;
const NO_LETTER = /[^a-z]/;
const LEAST_PLURAL = 5;
/** Ranks from which on a name, or a word in print, is common. */
const COMMON = 4;

/** What the lists say of a folded word, or of it without letters that are drawn out ("nooooo"). Pure. */
export function factsOfWord(table: WordTable, word: string, hash: number): number {
  const facts = factsAt(table, hash);
  if (facts !== NO_FACTS) return facts;
  const short = word.replace(DRAWN_OUT, "$1");
  if (short === word) return facts;
  const twice = word.replace(DRAWN_OUT, "$1$1");
  return factsAt(table, hashOf(short)) || factsAt(table, hashOf(twice));
}

/**
 * What a folded word may be of which the lists say nothing: 1 to 6 two names written as one, 8 to 15 a name in the
 * plural, 0 nothing. Pure.
 */
export function hintOf(table: WordTable, word: string): number {
  const known = (part: string) => factsAt(table, hashOf(part));
  if (NO_LETTER.test(word)) return 0;
  return gluedIn(word, known, table) || pluralOf(word, known);
}

/** A given name and a surname as one word, by how common they are; 0 for none. */
function gluedIn(word: string, known: (part: string) => number, table: WordTable): number {
  if (word.length < LEAST_GLUED || word.length > MOST_GLUED) return 0;
  let best = 0;
  let hash = NO_HASH;
  const most = Math.min(LONGEST_GIVEN, word.length - LEAST_PIECE);
  for (let i = 1; i <= most; i++) {
    hash = hashWith(hash, word.charCodeAt(i - 1));
    const given = i < LEAST_PIECE ? 0 : givenRank(factsAt(table, hash));
    if (given < 2) continue;
    const behind = known(word.slice(i));
    const surname = surnameRank(behind);
    if (surname === 0) continue;
    const common = (given > COMMON ? 1 : 0) + (surname >= COMMON ? 1 : 0);
    best = Math.max(best, 1 + common + (printRank(behind) < COMMON ? 3 : 0));
  }
  return best;
}

/** A name with an s ("the kowalskis"), by how common it is; 0 for none. */
function pluralOf(word: string, known: (part: string) => number): number {
  if (word.length < LEAST_PLURAL || !word.endsWith("s")) return 0;
  const facts = known(word.slice(0, -1));
  const [given, surname] = [givenRank(facts), surnameRank(facts)];
  if (given + surname === 0) return 0;
  const common = (given >= COMMON ? 2 : 0) + (surname >= COMMON ? 4 : 0);
  return 8 + common + (printRank(facts) >= COMMON ? 1 : 0);
}

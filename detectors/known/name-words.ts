import { COMMON_WORDS } from "../lib/common-words.ts";
import { isOneEditAway, type Word } from "../lib/words.ts";
import { NAME_SIGN, type Signs } from "./signs.ts";

const FUZZ_LETTERS = 6;
/** An error in the first letter makes other words of short names ("Parker", "marker"). */
const FIRST_LETTER_FUZZ = 8;

/** The words of names, found as they are, and the longer ones with one letter wrong. */
export class NameWords {
  readonly #signs: Signs;
  readonly #parts = new Set<string>();
  /** Forms without blanks; they count as they are, without errors. */
  readonly #glued = new Set<string>();
  /** Long parts by what is left of them without one letter; made when first asked for. */
  #near: Map<string, string[]> | null = null;

  constructor(signs: Signs) {
    this.#signs = signs;
  }

  addPart(word: string): void {
    if (this.#parts.has(word)) return;
    this.#parts.add(word);
    this.#signs.add(NAME_SIGN, word);
    if (word.length >= FUZZ_LETTERS) this.#signs.addNear(NAME_SIGN, word);
    this.#near = null;
  }

  addGlued(word: string): void {
    this.#glued.add(word);
    this.#signs.add(NAME_SIGN, word);
  }

  /** Is it one of the words, without an error? */
  has(word: string): boolean {
    return this.#parts.has(word) || this.#glued.has(word);
  }

  mayMean({ folded }: Word): boolean {
    if (this.has(folded)) return folded.length > 1;
    if (folded.length < FUZZ_LETTERS - 1 || COMMON_WORDS.has(folded)) return false;
    this.#near ??= nearWords(this.#parts);
    for (const key of shortened(folded))
      for (const name of this.#near.get(key) ?? []) if (isNear(name, folded)) return true;
    return false;
  }
}

function isNear(name: string, word: string): boolean {
  return (name.length >= FIRST_LETTER_FUZZ || name[0] === word[0]) && isOneEditAway(name, word);
}

function nearWords(parts: ReadonlySet<string>): Map<string, string[]> {
  const near = new Map<string, string[]>();
  for (const word of parts) {
    if (word.length < FUZZ_LETTERS) continue;
    for (const key of shortened(word)) {
      const others = near.get(key);
      if (others === undefined) near.set(key, [word]);
      else others.push(word);
    }
  }
  return near;
}

/** The word, and the word without each one of its letters: words one edit apart share one of these. */
function* shortened(word: string): Generator<string> {
  yield word;
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

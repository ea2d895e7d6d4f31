import { isPlaceholder, NO_NAME_WORDS } from "../lib/carrier-names.ts";
import { matches } from "../lib/matches.ts";
import { fold, type Word, wordsOf } from "../lib/words.ts";
import type { Found } from "./found.ts";
import { isMiddle, nextWord, previousWord, standsAlone, wordAt } from "./name-context.ts";
import { NameWords } from "./name-words.ts";
import type { Signs } from "./signs.ts";

const MIN_GLUED = 6;
/** Parts that are no name by themselves. */
const PARTICLES = new Set(
  "van von der den de del della di da do dos das la las le los du des st san santa bin ibn al el y e af ten ter zu".split(
    " ",
  ),
);
const IGNORED = new Set(
  "mr mrs ms miss mx dr prof sr sra jr ii iii iv md do rn np pa dds dmd esq phd and the of for or aka nee".split(
    " ",
  ),
);
/** What follows an apostrophe is also said alone ("O'Brien", "D'Angelo"). */
const TAIL = /\p{L}['’](\p{L}{4,})/gu;

/** Names of a person, found in any order of their parts, with initials, glued together, and with one letter wrong. */
export class Names {
  readonly #words: NameWords;
  readonly #particles = new Set<string>();
  readonly #initials = new Set<string>();

  constructor(signs: Signs) {
    this.#words = new NameWords(signs);
  }

  add(text: string): void {
    const words = wordsOf(text.replace(/\([^)]*\)/g, " "))
      .map(({ folded }) => folded)
      .filter((word) => !/\d/.test(word));
    if (isPlaceholder(words, text)) return;
    const parts = words.filter((word) => !IGNORED.has(word) && !NO_NAME_WORDS.has(word));
    const own = parts.filter((word) => !PARTICLES.has(word));
    for (const part of parts)
      if (PARTICLES.has(part)) this.#particles.add(part);
      else this.#words.addPart(part);
    for (const [, tail = ""] of matches(text, TAIL)) this.#words.addPart(fold(tail));
    for (const glued of gluedForms(parts, own))
      if (glued.length >= MIN_GLUED) this.#words.addGlued(glued);
    for (const [initial = ""] of own) this.#initials.add(initial);
  }

  /** Is a word of the text a part of one of the names? */
  covers(text: string): boolean {
    return wordsOf(text).some(({ folded }) => this.#words.has(folded));
  }

  /** `text` has no accents; `starts` is where words begin that may be of a name (`Signs`). */
  *find(text: string, starts: readonly number[]): Generator<Found> {
    let done = 0;
    for (const index of starts) {
      if (index < done) continue;
      const word = wordAt(text, index);
      if (word === null || !this.#words.mayMean(word)) continue;
      const { start, end, parts } = this.#whole(text, word, done);
      if (parts > 1 || standsAlone(word, text)) yield { start, end, type: "NAME" };
      done = end;
    }
  }

  /** A found part with the parts, initials and particles around it. A part counts, and an initial beside a part. */
  #whole(text: string, word: Word, from: number): { start: number; end: number; parts: number } {
    let [first, last, parts] = [word, word, 1];
    for (let next = nextWord(text, last); next !== null; next = nextWord(text, last)) {
      const beyond = nextWord(text, next);
      if (this.#words.mayMean(next) || this.#isInitial(next)) parts++;
      else if (
        beyond !== null &&
        this.#words.mayMean(beyond) &&
        (this.#particles.has(next.folded) || isMiddle(next, word, text))
      )
        parts++;
      else break;
      last = next;
    }
    for (
      let before = previousWord(text, first, from);
      before !== null;
      before = previousWord(text, first, from)
    ) {
      if (this.#isInitial(before)) parts++;
      else if (!this.#particles.has(before.folded)) break;
      first = before;
    }
    return { start: first.start, end: last.end, parts };
  }

  #isInitial({ folded }: Word): boolean {
    return folded.length === 1 && this.#initials.has(folded);
  }
}

/** Whole names without blanks, in both orders; the surname with its particles, or behind an initial. */
function gluedForms(parts: readonly string[], own: readonly string[]): string[] {
  const [first = "", last = ""] = [own[0], own.length > 1 ? own.at(-1) : ""];
  if (last === "") return [];
  return [
    first + last,
    last + first,
    first.charAt(0) + last,
    parts.slice(1).join(""),
    own.slice(1).join(""),
    parts.join(""),
  ];
}

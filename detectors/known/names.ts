import { isPlaceholder, NO_NAME_WORDS } from "../lib/carrier-names.ts";
import { COMMON_WORDS, MONTH_NAMES } from "../lib/common-words.ts";
import { matches } from "../lib/matches.ts";
import { fold, isOneEditAway, type Word, wordsOf } from "../lib/words.ts";
import { alternation, escaped, type Found } from "./found.ts";
import { Needles } from "./needles.ts";

const FUZZ_LETTERS = 6;
/** An error in the first letter makes other words of short names ("Parker", "marker"). */
const FIRST_LETTER_FUZZ = 8;
const MIN_ALONE = 3;
const MIN_GLUED = 6;
/** Of so many parts every letter begins one. */
const MANY = 200;
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
const CUES =
  /(?:\b(?:this is|my name is|name's|name is|i am|i'm|mr|mrs|ms|miss|mx|sr|sra|dr|patient|pt|caller|client|for|from|with|hi|hello|hey|dear|thanks|thank you|soy|me llamo)\b[\s.:,]{0,3})$/i;
const NEXT = /[\s.,+_'’/-]{1,3}(?=[\p{L}\p{N}])/uy;
const WORD = /[\p{L}\p{N}]{1,64}(?:['’]\p{L}{1,64})?/uy;
const LAST_WORD = /(?<![\p{L}\p{N}'’])([\p{L}\p{N}]{1,64})[\s.,+_'’/-]{1,3}$/u;
const LETTER = /[\p{L}\p{N}]/u;
/** What follows an apostrophe is also said alone ("O'Brien", "D'Angelo"). */
const TAIL = /\p{L}['’](\p{L}{4,})/gu;

/** Names of a person, found in any order of their parts, with initials, glued together, and with one letter wrong. */
export class Names {
  readonly #words = new Set<string>();
  /** Forms without blanks; they count as they are, without errors. */
  readonly #glued = new Set<string>();
  readonly #particles = new Set<string>();
  readonly #initials = new Set<string>();
  readonly #needles = new Needles();
  #search: Search | null = null;

  add(text: string): void {
    const words = wordsOf(text.replace(/\([^)]*\)/g, " "))
      .map(({ folded }) => folded)
      .filter((word) => !/\d/.test(word));
    if (isPlaceholder(words)) return;
    const parts = words.filter((word) => !IGNORED.has(word) && !NO_NAME_WORDS.has(word));
    const own = parts.filter((word) => !PARTICLES.has(word));
    for (const part of parts) {
      if (PARTICLES.has(part)) this.#particles.add(part);
      else this.#addPart(part);
    }
    for (const [, tail] of matches(text, TAIL)) this.#addPart(fold(tail ?? ""));
    for (const glued of gluedForms(parts, own)) {
      if (glued.length < MIN_GLUED) continue;
      this.#glued.add(glued);
      this.#needles.add(glued);
    }
    for (const [initial = ""] of own) this.#initials.add(initial);
    this.#search = null;
  }

  #addPart(part: string): void {
    this.#words.add(part);
    if (part.length < FUZZ_LETTERS) this.#needles.add(part);
    else this.#needles.addNear(part);
  }

  /** Is a word of the text a part of one of the names? */
  covers(text: string): boolean {
    return wordsOf(text).some(({ folded }) => this.#words.has(folded) || this.#glued.has(folded));
  }

  /** `text` has no accents. */
  *find(text: string, haystack: string | null): Generator<Found> {
    if (this.#words.size === 0 || !this.#needles.mayBeIn(haystack)) return;
    this.#search ??= searchFor(this.#words, this.#glued);
    const search = this.#search;
    let done = 0;
    for (const index of candidates(text, search)) {
      if (index < done) continue;
      const word = wordAt(text, index);
      if (word === null || !isName(word, search)) continue;
      const { start, end, parts } = this.#whole(text, word, done, search);
      if (parts > 1 || standsAlone(word, text)) yield { start, end, type: "NAME" };
      done = end;
    }
  }

  /** A found part with the parts, initials and particles around it. A part counts, and an initial beside a part. */
  #whole(
    text: string,
    word: Word,
    from: number,
    search: Search,
  ): { start: number; end: number; parts: number } {
    let [first, last, parts] = [word, word, 1];
    for (let next = nextWord(text, last); next !== null; next = nextWord(text, last)) {
      const beyond = nextWord(text, next);
      if (isName(next, search) || this.#isInitial(next)) parts++;
      else if (
        beyond !== null &&
        isName(beyond, search) &&
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

/** What is made of the parts once, when the first text is searched. */
interface Search {
  /** Parts and glued forms. */
  readonly words: ReadonlySet<string>;
  /** Where words begin that may be a part. */
  readonly starts: RegExp;
  /** Long parts from their second letter on, as an error in the first would leave them. */
  readonly tails: readonly RegExp[];
  /** Long parts by what is left of them without one letter. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

function searchFor(parts: ReadonlySet<string>, glued: ReadonlySet<string>): Search {
  const near = new Map<string, string[]>();
  const tails: string[] = [];
  for (const word of parts) {
    if (word.length < FUZZ_LETTERS) continue;
    for (const key of shortened(word)) near.set(key, [...(near.get(key) ?? []), word]);
    if (word.length >= FIRST_LETTER_FUZZ)
      tails.push(word.slice(1), `${word[1]}${word[0]}${word.slice(2)}`);
  }
  const words = new Set([...parts, ...glued]);
  const isMany = words.size > MANY;
  const starts = isMany ? "[^\\s\\d]" : startsOf(parts, glued);
  return {
    words,
    near,
    starts: new RegExp(`(?<![A-Za-z0-9])(?:${starts})`, "gi"),
    tails: isMany ? [] : alternation(tails.map(escaped), "gi"),
  };
}

/**
 * How words begin that may be a part: the first letter, and close behind it the second, or, in long parts, the third as
 * an error would leave it.
 */
function startsOf(parts: ReadonlySet<string>, glued: ReadonlySet<string>): string {
  const behind = new Map<string, { next: string; near: string }>();
  for (const word of [...parts, ...glued]) {
    const [first = "", second = "", third = ""] = word;
    const { next, near } = behind.get(first) ?? { next: "", near: "" };
    const isFuzzy = parts.has(word) && word.length >= FUZZ_LETTERS;
    behind.set(
      first,
      isFuzzy ? { next, near: near + second + third } : { next: next + second, near },
    );
  }
  const oneOf = (letters: string) => (letters === "" ? "(?!)" : `[${letters}]`);
  return Array.from(
    behind,
    ([first, { next, near }]) => `${first}(?:(?=${oneOf(next)})|(?=\\S?${oneOf(near)}))`,
  ).join("|");
}

/** The word, and the word without each one of its letters: words one edit apart share one of these. */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function isName({ folded }: Word, { words, near }: Search): boolean {
  if (words.has(folded)) return folded.length > 1;
  if (folded.length < FUZZ_LETTERS - 1 || COMMON_WORDS.has(folded)) return false;
  return shortened(folded).some((key) =>
    near
      .get(key)
      ?.some(
        (name) =>
          (name.length >= FIRST_LETTER_FUZZ || name[0] === folded[0]) &&
          isOneEditAway(name, folded),
      ),
  );
}

/** Where words begin that may be of a name, in order. */
function candidates(text: string, { starts, tails }: Search): number[] {
  const found = Array.from(matches(text, starts), ({ index }) => index);
  if (tails.length === 0) return found;
  for (const tail of tails)
    for (const { index } of matches(text, tail)) found.push(startOfWord(text, index));
  return found.sort((a, b) => a - b);
}

/** At most two letters before: an error adds or changes one. */
function startOfWord(text: string, index: number): number {
  let start = index;
  while (start > 0 && index - start < 2 && LETTER.test(text.charAt(start - 1))) start--;
  return start;
}

function wordAt(text: string, index: number): Word | null {
  if (index > 0 && LETTER.test(text.charAt(index - 1))) return null;
  WORD.lastIndex = index;
  const [match] = WORD.exec(text) ?? [];
  if (match === undefined) return null;
  const word = match.replace(/['’]s$/i, "");
  return { folded: fold(word), start: index, end: index + word.length };
}

function nextWord(text: string, { end }: Word): Word | null {
  NEXT.lastIndex = end;
  const [gap] = NEXT.exec(text) ?? [];
  return gap === undefined ? null : wordAt(text, end + gap.length);
}

function previousWord(text: string, { start }: Word, from: number): Word | null {
  const begin = Math.max(from, start - 70);
  const match = LAST_WORD.exec(text.slice(begin, start));
  const [, word = ""] = match ?? [];
  return match === null
    ? null
    : { folded: fold(word), start: begin + match.index, end: begin + match.index + word.length };
}

/** Between two parts an initial, or a word in capitals as they are ("Marisol Ann Hanneken"). */
function isMiddle(word: Word, part: Word, text: string): boolean {
  if (word.folded.length === 1) return true;
  const isCapital = ({ start }: Word) => /\p{Lu}/u.test(text.charAt(start));
  return isCapital(word) && isCapital(part);
}

/** Does one part by itself mean the person here? Words that are more than a name need a sign that they are one. */
function standsAlone({ folded, start, end }: Word, text: string): boolean {
  if (/^\p{sc=Han}{2,}$/u.test(folded)) return true;
  if (folded.length < MIN_ALONE) return false;
  if (!COMMON_WORDS.has(folded)) return true;
  const before = text.slice(Math.max(0, start - 32), start);
  if (MONTH_NAMES.has(folded) ? NAMED.test(before) : CUES.test(before)) return true;
  if (/^\s?:/.test(text.slice(end, end + 2))) return true;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
  return !MONTH_NAMES.has(folded) && isCapital && /[\p{L}\p{N},;]\s$/u.test(before);
}

/** "for May" may be the month. */
const NAMED =
  /(?:\b(?:this is|my name is|name is|mr|mrs|ms|miss|mx|dr|patient|caller|hi|hello|hey|dear|thanks|me llamo)\b[\s.:,]{0,3})$/i;

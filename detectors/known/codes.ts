import { isNear } from "../lib/context.ts";
import { matches } from "../lib/matches.ts";
import type { FindingType } from "../types.ts";
import { alternation, type Found } from "./found.ts";

/** Longer runs of digits are found inside still longer ones: country codes and prefixes are written onto numbers. */
const FREE_STANDING_DIGITS = 8;
const MAX_WRITTEN_ON = 16;
const MAX_GAP = 3;
const GAP = `[^A-Za-z0-9]{0,${MAX_GAP}}`;
const MIN_DIGITS_STRIPPED = 6;
/** A number with letters of a kind before or behind it ("MRN-00482917", "ACCT-7700-4418-20") is also said without them. */
const LETTERED = /^[A-Z]{1,6}(\d{7,})$|^(\d{7,})[A-Z]{1,3}$/;
const LAST_FOUR =
  /(?:\bend(?:s|ing)?(?: in| with)?|\blast (?:four|4)(?: digits)?\b[^\d]{0,30})[^\d\p{L}]{0,4}$/iu;
const REACH = 48;
/** The shortest number, one's last four, and the digits that numbers are looked up by. */
const SHORTEST = 4;
const HEAD = 5;
const HEADS = 10 ** HEAD;
const NO_LENGTHS: ReadonlySet<number> = new Set();
const ZERO = 48;

/** Numbers and codes of a person, found whatever separates their characters and in either case. */
export class Codes {
  readonly #digits = new Map<string, FindingType>();
  /** How long the numbers are that begin with five digits. */
  readonly #lengths = new Map<number, Set<number>>();
  /** Numbers without their area: they count only with a separator in them, as people write them. */
  readonly #local = new Set<string>();
  readonly #lastFours = new Map<string, FindingType>();
  readonly #lettered = new Map<string, FindingType>();
  #patterns: readonly RegExp[] | null = null;
  #fewestDigits = Number.POSITIVE_INFINITY;

  /** A text with fewer digits holds none of the codes. */
  get fewestDigits(): number {
    return this.#fewestDigits;
  }

  /** `code` in any spelling, of at least five characters. The first type a code is added with stays. */
  add(type: FindingType, code: string): void {
    const compact = compactOf(code);
    this.#local.delete(compact);
    if (/^\d+$/.test(compact)) return this.#addDigits(type, compact);
    if (!this.#lettered.has(compact)) this.#lettered.set(compact, type);
    this.#mayHave(compact.replace(/\D/g, "").length);
    this.#patterns = null;
    const [, prefixed, suffixed] = LETTERED.exec(compact) ?? [];
    const number = prefixed ?? suffixed;
    if (number !== undefined) this.#addDigits(type, number);
  }

  addLocal(type: FindingType, digits: string): void {
    if (!this.#digits.has(digits)) this.#local.add(digits);
    this.#addDigits(type, digits);
  }

  addLastFour(type: FindingType, code: string): void {
    const four = compactOf(code).slice(-4);
    if (!/^\d{4}$/.test(four)) return;
    if (!this.#lastFours.has(four)) this.#lastFours.set(four, type);
    this.#mayHave(four.length);
  }

  /** Is the text one of the codes, or the end of one of digits (four or more)? */
  covers(text: string): boolean {
    const compact = compactOf(text);
    if (this.#digits.has(compact) || this.#lettered.has(compact)) return true;
    if (!/^\d{4,}$/.test(compact)) return false;
    return [...this.#digits.keys()].some((own) => own.endsWith(compact) || compact.endsWith(own));
  }

  *find(text: string): Generator<Found> {
    yield* this.#findDigits(text);
    if (this.#lettered.size === 0) return;
    this.#patterns ??= alternation([...this.#lettered.keys()].map(spelled), "gi");
    for (const pattern of this.#patterns)
      for (const found of matches(text, pattern)) {
        const [match, ...heads] = found;
        const { index } = found;
        const head = heads.find((letters) => letters !== undefined) ?? "";
        const type = this.#lettered.get(compactOf(head + match));
        if (type !== undefined)
          yield { start: index - head.length, end: index + match.length, type };
      }
  }

  #mayHave(digits: number): void {
    this.#fewestDigits = Math.min(this.#fewestDigits, digits);
  }

  #addDigits(type: FindingType, digits: string): void {
    const short = digits.replace(/^0+/, "");
    for (const own of short.length >= MIN_DIGITS_STRIPPED ? [digits, short] : [digits]) {
      if (this.#digits.has(own)) continue;
      this.#digits.set(own, type);
      const head = Number(own.slice(0, HEAD));
      this.#lengths.set(head, (this.#lengths.get(head) ?? new Set()).add(own.length));
      this.#mayHave(own.length);
    }
  }

  *#findDigits(text: string): Generator<Found> {
    for (const { digits, at } of digitRuns(text)) {
      let head = 0;
      for (let i = 0; i < digits.length; i++) {
        head = (head * 10 + digits.charCodeAt(i) - ZERO) % HEADS;
        const first = i - HEAD + 1;
        const lengths = first < 0 ? undefined : this.#lengths.get(head);
        for (const length of lengths ?? NO_LENGTHS)
          yield* this.#foundAt(text, digits.slice(first, first + length), at, first);
      }
      if (digits.length === 4) yield* this.#findLastFour(text, digits, at);
    }
  }

  *#foundAt(text: string, own: string, at: readonly number[], first: number): Generator<Found> {
    const type = this.#digits.get(own);
    if (type === undefined) return;
    const [start = 0, last = 0] = [at[first], at[first + own.length - 1]];
    if (this.#local.has(own) && last - start < own.length) return;
    if (own.length > FREE_STANDING_DIGITS || isFree(text, start, last))
      yield { ...wholeNumber(text, start, last + 1), type };
  }

  *#findLastFour(text: string, digits: string, at: readonly number[]): Generator<Found> {
    const type = this.#lastFours.get(digits);
    const [start = 0, last = 0] = [at[0], at[3]];
    if (type !== undefined && isNear(LAST_FOUR, text, start, REACH))
      yield { start, end: last + 1, type };
  }
}

export function compactOf(code: string): string {
  return code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
}

interface Run {
  readonly digits: string;
  /** Where each stands. */
  readonly at: readonly number[];
}

/** The digits of a text in runs of four or more, with at most three separators and no letter between two of them. */
function* digitRuns(text: string): Generator<Run> {
  let [from, to, count] = [0, -1, 0];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    if (at - to > MAX_GAP || hasLetter(text, to, at)) {
      if (count >= SHORTEST) yield runIn(text, from, to);
      [from, count] = [at, 0];
    }
    while (isDigit(text.charCodeAt(at))) {
      at++;
      count++;
    }
    to = at;
  }
  if (count >= SHORTEST) yield runIn(text, from, to);
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const small = text.charCodeAt(at) | 32;
    if (small >= 97 && small <= 122) return true;
  }
  return false;
}

function runIn(text: string, from: number, to: number): Run {
  const at: number[] = [];
  let digits = "";
  for (let i = from; i < to; i++)
    if (isDigit(text.charCodeAt(i))) {
      at.push(i);
      digits += text.charAt(i);
    }
  return { digits, at };
}

/** With the digits written onto either end, as far as a country code or an extension goes: a span splits no number. */
function wholeNumber(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (from - start < MAX_WRITTEN_ON && isDigit(text.charCodeAt(start - 1))) start--;
  while (end - to < MAX_WRITTEN_ON && isDigit(text.charCodeAt(end))) end++;
  return { start, end };
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 57;
}

function isFree(text: string, start: number, last: number): boolean {
  return !/\d/.test(text.charAt(start - 1)) && !/\d/.test(text.charAt(last + 1));
}

/** A code's pattern begins at its first digit, with the letters before it behind: digits are rarer in texts than letters. */
function spelled(code: string): string {
  const first = code.search(/\d/);
  const head = Array.from(code.slice(0, first), (letter) => letter + GAP).join("");
  return `(?<=(?<![A-Za-z0-9])(${head}))${Array.from(code.slice(first)).join(GAP)}(?![A-Za-z0-9])`;
}

import { isDigit } from "../lib/ascii.ts";
import { isNear } from "../lib/context.ts";
import type { FindingType } from "../types.ts";
import { digitRuns, type Run } from "./digit-runs.ts";
import type { Found } from "./found.ts";
import { LetteredCodes } from "./lettered.ts";

/** Longer runs of digits are found inside still longer ones: country codes and prefixes are written onto numbers. */
const FREE_STANDING_DIGITS = 8;
const MAX_WRITTEN_ON = 16;
const MIN_DIGITS_STRIPPED = 6;
/** A number with letters of a kind before or behind it ("MRN-00482917", "ACCT-7700-4418-20") is also said without them. */
const LETTERED = /^[A-Z]{1,6}(\d{7,})$|^(\d{7,})[A-Z]{1,3}$/;
const LAST_FOUR =
  /(?:\bend(?:s|ing)?(?: in| with)?|\blast (?:four|4)(?: digits)?\b[^\d]{0,30})[^\d\p{L}]{0,4}$/iu;
const REACH = 48;
/** The digits that numbers are looked up by; none has fewer. */
const HEAD = 5;
const HEADS = 10 ** HEAD;
const NO_LENGTHS: ReadonlySet<number> = new Set();
const ZERO = 48;

/** Numbers and codes of a person, found whatever separates their characters and in either case. */
export class Codes {
  readonly #digits = new Map<string, FindingType>();
  /** How long the numbers are that begin with five digits. */
  readonly #lengths = new Map<number, Set<number>>();
  readonly #lastFours = new Map<string, FindingType>();
  readonly #lettered = new LetteredCodes();
  #fewestDigits = Number.POSITIVE_INFINITY;

  /** A text with fewer digits holds none of the codes. */
  get fewestDigits(): number {
    return Math.min(this.#fewestDigits, this.#lettered.fewestDigits);
  }

  /** `code` in any spelling, of at least five characters. The first type a code is added with stays. */
  add(type: FindingType, code: string): void {
    const compact = compactOf(code);
    if (/^\d+$/.test(compact)) return this.#addDigits(type, compact);
    this.#lettered.add(type, compact);
    const [, prefixed, suffixed] = LETTERED.exec(compact) ?? [];
    const number = prefixed ?? suffixed;
    if (number !== undefined) this.#addDigits(type, number);
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
    for (const run of digitRuns(text)) yield* this.#findIn(run, text);
    yield* this.#lettered.find(text);
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

  *#findIn({ digits, at }: Run, text: string): Generator<Found> {
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

  *#foundAt(text: string, own: string, at: readonly number[], first: number): Generator<Found> {
    const type = this.#digits.get(own);
    if (type === undefined) return;
    const [start = 0, last = 0] = [at[first], at[first + own.length - 1]];
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

/** With the digits written onto either end, as far as a country code or an extension goes: a span splits no number. */
function wholeNumber(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (from - start < MAX_WRITTEN_ON && isDigit(text.charCodeAt(start - 1))) start--;
  while (end - to < MAX_WRITTEN_ON && isDigit(text.charCodeAt(end))) end++;
  return { start, end };
}

function isFree(text: string, start: number, last: number): boolean {
  return !/\d/.test(text.charAt(start - 1)) && !/\d/.test(text.charAt(last + 1));
}

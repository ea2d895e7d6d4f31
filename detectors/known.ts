import { inspect } from "node:util";
import parsePhoneNumber from "libphonenumber-js/min";
import { isPlaceholder } from "./lib/carrier-names.ts";
import { COMMON_WORDS } from "./lib/common-words.ts";
import { compactOf } from "./lib/compact.ts";
import { dateKey, datesIn } from "./lib/dates.ts";
import { Needles } from "./lib/find-all.ts";
import { fold, isOneEditAway, type Word, wordsOf } from "./lib/words.ts";
import type { FindingType, Span } from "./types.ts";

/** A value the payload states of its person, as it stands there. */
export interface StatedValue {
  readonly type: FindingType;
  readonly text: string;
  /** Keys pressed in a voice menu: what they are is not said. */
  readonly isKeyed?: boolean;
}

const SCORE = 0.95;
const FUZZ_LETTERS = 6;
const MIN_ID_LENGTH = 5;
const MIN_DIGITS = 7;
const MIN_MAILBOX = 5;
const OFFICES =
  /^(?:info|contact|hello|office|admin|support|noreply|no-reply|sales|billing|appointments|scheduling)$/;
const SUFFIXES: Readonly<Record<string, string>> = {
  lane: "ln", street: "st", avenue: "ave", road: "rd", drive: "dr", court: "ct", boulevard: "blvd", place: "pl", terrace: "ter",
  circle: "cir", highway: "hwy", parkway: "pkwy", trail: "trl", square: "sq", north: "n", south: "s", east: "e", west: "w",
  apartment: "apt", suite: "ste", mews: "mews", way: "way",
}; // biome-ignore format: a table reads better in rows
const ADDRESS_TAILS = new Set([...Object.values(SUFFIXES), "unit"]);

/**
 * Who a payload is about: the values it states of its person, found again in any text in whatever spelling. In memory
 * only: it throws when it is serialised and shows nothing when printed.
 */
export class Known {
  readonly #nameWords = new Set<string>();
  readonly #longNames: string[] = [];
  readonly #cities: string[][] = [];
  readonly #streets: string[][] = [];
  readonly #compact = new Map<string, FindingType>();
  readonly #emails = new Set<string>();
  readonly #mailboxes = new Set<string>();
  readonly #dates = new Set<string>();
  readonly #zips = new Set<string>();
  readonly #codes: Needles;
  readonly #zipCodes: Needles;
  readonly #mailNames: Needles;

  constructor(values: Iterable<StatedValue>) {
    for (const value of values) this.#add(value);
    for (const word of this.#nameWords) if (word.length >= FUZZ_LETTERS) this.#longNames.push(word);
    this.#codes = new Needles(this.#compact.keys());
    this.#zipCodes = new Needles(this.#zips);
    this.#mailNames = new Needles([...this.#emails, ...this.#mailboxes]);
  }

  /** Every known value in the text, sorted, not overlapping. Offsets are UTF-16 units. Time is linear in the text. */
  find(text: string): Span[] {
    const spans = [...this.#findCompact(text), ...this.#findEmails(text), ...this.#findDates(text)];
    if (this.#nameWords.size + this.#cities.length + this.#streets.length > 0) {
      const words = wordsOf(text);
      spans.push(...this.#findNames(words, text), ...this.#findPlaces(words));
    }
    return withoutOverlap(spans);
  }

  /** Is this text one of the person's own values, or a part of one? Then nothing forgives it. */
  covers(type: FindingType, text: string): boolean {
    if (type === "NAME") return wordsOf(text).some(({ folded }) => this.#nameWords.has(folded));
    if (type === "EMAIL") return this.#emails.has(text.trim().toLowerCase());
    const digits = text.replace(/\D/g, "");
    return this.#compact.has(digits) || this.#compact.has(digits.slice(-10));
  }

  toJSON(): never {
    throw new TypeError("known values are not written anywhere");
  }

  [inspect.custom](): string {
    return "Known {}";
  }

  #add({ type, text, isKeyed }: StatedValue): void {
    if (isKeyed) return this.#addKeyed(text);
    switch (type) {
      case "NAME":
        return this.#addName(text);
      case "PHONE":
        return this.#addPhone(text);
      case "EMAIL":
        return this.#addEmail(text);
      case "DATE":
        return this.#addDate(text);
      case "ADDRESS":
        return this.#addStreet(text);
      case "CITY":
        if (fold(text).length >= 4) this.#cities.push(wordsOf(text).map(({ folded }) => folded));
        return;
      case "ZIP":
        return void this.#zips.add(/^\d{5}/.exec(text.trim())?.[0] ?? "none");
      case "SSN":
      case "CARD":
      case "MRN":
      case "PLAN_ID":
      case "ACCOUNT":
      case "LICENSE":
      case "VEHICLE":
      case "DEVICE":
      case "OTHER_ID":
      case "IP":
        return this.#addCode(type, text);
      case "AGE90":
      case "URL":
      case "BIOMETRIC":
      case "PHOTO":
        return;
    }
  }

  #addName(text: string): void {
    const words = wordsOf(text)
      .map(({ folded }) => folded)
      .filter((word) => !/\d/.test(word));
    if (isPlaceholder(words)) return;
    for (const word of words) this.#nameWords.add(word);
    const [first, last] = [words[0], words.at(-1)];
    if (
      words.length < 2 ||
      first === undefined ||
      last === undefined ||
      first.length + last.length < 8
    )
      return;
    this.#nameWords.add(first + last).add(last + first);
  }

  #addPhone(text: string): void {
    const digits = text.normalize("NFKC").replace(/\D/g, "");
    const national = digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
    if (national.length >= MIN_DIGITS) this.#compact.set(national, "PHONE");
    // Abroad a number is written with a trunk 0 at home and without it from outside.
    const parsed = digits.length > 10 ? parsePhoneNumber(`+${digits}`) : undefined;
    if (
      parsed !== undefined &&
      parsed.countryCallingCode !== "1" &&
      parsed.nationalNumber.length >= 8
    )
      this.#compact.set(parsed.nationalNumber, "PHONE");
  }

  #addEmail(text: string): void {
    const address = text.trim().toLowerCase();
    const mailbox = address.slice(0, address.lastIndexOf("@"));
    if (mailbox === "") return;
    this.#emails.add(address);
    if (mailbox.length >= MIN_MAILBOX && !OFFICES.test(mailbox)) this.#mailboxes.add(mailbox);
  }

  #addDate(text: string): void {
    for (const { means } of datesIn(text)) for (const date of means) this.#dates.add(dateKey(date));
  }

  #addStreet(text: string): void {
    const words = wordsOf(text).map(({ folded }) => SUFFIXES[folded] ?? folded);
    if (/^-?\d{1,3}\.\d{3,}$/.test(text)) return this.#addCode("ADDRESS", text.replace("-", ""));
    if (words.length >= 2) this.#streets.push(words);
  }

  #addCode(type: FindingType, text: string): void {
    const { text: compact } = compactOf(text.normalize("NFKC"));
    const isSpecific =
      compact.length >= MIN_ID_LENGTH && /\d/.test(compact) && !compact.includes("|");
    if (isSpecific && !this.#compact.has(compact)) this.#compact.set(compact, type);
  }

  #addKeyed(text: string): void {
    const digits = text.replace(/\D/g, "");
    if (digits.length < 6) return;
    this.#addDate(digits);
    this.#compact.set(digits, [...datesIn(digits)].length > 0 ? "DATE" : "OTHER_ID");
  }

  *#findCompact(text: string): Generator<Span> {
    if (this.#codes.size > 0) {
      const compact = compactOf(text);
      for (const { value, index } of this.#codes.in(compact.text)) {
        const start = compact.at[index] ?? 0;
        const end = (compact.at[index + value.length - 1] ?? 0) + 1;
        const type = this.#compact.get(value) ?? "OTHER_ID";
        if (isWhole(text, start, end, value)) yield span(start, end, type, type.toLowerCase());
      }
    }
    for (const { index } of this.#zipCodes.in(text)) {
      const end = index + 5;
      if (/\d/.test(text.charAt(index - 1)) || /\d/.test(text.charAt(end))) continue;
      const plusFour = /^-\d{4}(?!\d)/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
      yield span(index, end + plusFour, "ZIP", "zip");
    }
  }

  *#findEmails(text: string): Generator<Span> {
    if (this.#mailNames.size === 0) return;
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return;
    for (const { value, index } of this.#mailNames.in(lower)) {
      const end = index + value.length;
      const isPart =
        LETTER_OR_DIGIT.test(lower.charAt(index - 1)) || LETTER_OR_DIGIT.test(lower.charAt(end));
      if (!isPart) yield span(index, end, "EMAIL", "email");
    }
  }

  *#findDates(text: string): Generator<Span> {
    if (this.#dates.size === 0) return;
    for (const { start, end, means } of datesIn(text))
      if (means.some((date) => this.#dates.has(dateKey(date))))
        yield span(start, end, "DATE", "date");
  }

  *#findNames(words: readonly Word[], text: string): Generator<Span> {
    const isName = words.map((word) => this.#isNameWord(word));
    for (let i = 0; i < words.length; i++) {
      if (!isName[i]) continue;
      let last = i;
      while (
        last + 1 < words.length &&
        isJoined(text, words, last) &&
        (isName[last + 1] || this.#isInitial(words[last + 1]))
      )
        last++;
      const [from, to] = [words[i], words[last]];
      if (from === undefined || to === undefined) continue;
      if (last > i || this.#standsAlone(from, text)) yield span(from.start, to.end, "NAME", "name");
      i = last;
    }
  }

  #isNameWord({ folded, start, end }: Word): boolean {
    if (this.#nameWords.has(folded)) return end - start > 1;
    if (folded.length < FUZZ_LETTERS || COMMON_WORDS.has(folded)) return false;
    return this.#longNames.some((name) => name[0] === folded[0] && isOneEditAway(name, folded));
  }

  /** One letter that a part of the name begins with, beside another part. */
  #isInitial(word: Word | undefined): boolean {
    return (
      word?.folded.length === 1 && [...this.#nameWords].some((name) => name.startsWith(word.folded))
    );
  }

  #standsAlone({ folded, start, end }: Word, text: string): boolean {
    if (folded.length < 3) return false;
    if (!COMMON_WORDS.has(folded)) return true;
    const before = text.slice(Math.max(0, start - 32), start);
    if (CUES.test(before) || /^\s?:/.test(text.slice(end, end + 2))) return true;
    const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
    return isCapital && /[\p{L}\p{N},;]\s$/u.test(before);
  }

  *#findPlaces(words: readonly Word[]): Generator<Span> {
    for (let i = 0; i < words.length; i++) {
      const street = Math.max(...this.#streets.map((parts) => matchStreet(words, i, parts)), 0);
      const first = words[i];
      if (first === undefined) return;
      const lastOf = (count: number) => words[i + count - 1]?.end ?? first.end;
      if (street > 0) yield span(first.start, lastOf(street), "ADDRESS", "address");
      for (const city of this.#cities)
        if (city.every((part, at) => words[i + at]?.folded === part))
          yield span(first.start, lastOf(city.length), "CITY", "city");
    }
  }
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CUES =
  /(?:\b(?:this is|my name is|name's|name is|i am|i'm|mr|mrs|ms|miss|mx|sr|sra|dr|patient|pt|caller|client|for|from|with|hi|hello|hey|dear|thanks|thank you|soy|me llamo)\b[\s.:,]{0,3})$/i;

/** Only blanks, a comma, a hyphen, a dot or what joins in addresses stands between a word and the next. */
function isJoined(text: string, words: readonly Word[], i: number): boolean {
  const [here, next] = [words[i], words[i + 1]];
  if (here === undefined || next === undefined) return false;
  return /^[\s.,+_'’-]{1,3}$/.test(text.slice(here.end, next.start));
}

/** How many words from `i` on are the street, with or without its number and the kind of street; 0 when they are not. */
function matchStreet(words: readonly Word[], i: number, street: readonly string[]): number {
  const [number = "", ...named] = street;
  const hasNumber = /^\d/.test(number);
  const name = hasNumber ? named : street;
  const core = name.filter((word, at) => at === 0 || !ADDRESS_TAILS.has(word));
  const at = (offset: number) =>
    SUFFIXES[words[i + offset]?.folded ?? ""] ?? words[i + offset]?.folded;
  const skip = hasNumber && at(0) === number ? 1 : 0;
  const [first] = core;
  if (first === undefined || at(skip) !== first) return 0;
  let count = skip;
  for (const word of name) {
    if (at(count) !== word) break;
    count++;
  }
  const isNamed = core.length >= 2 && count - skip >= 2;
  return skip === 1 || isNamed ? count : 0;
}

/** A code of digits stands free of other digits; others stand free of letters and digits. Eight digits and more count inside longer ones: country codes and prefixes are written onto numbers. */
function isWhole(text: string, start: number, end: number, value: string): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (/^\d+$/.test(value)) {
    if (value.length > 8) return true;
    return !/\d/.test(before) && !/\d/.test(after);
  }
  return !/[A-Za-z0-9]/.test(before) && !/[A-Za-z0-9]/.test(after);
}

function span(start: number, end: number, type: FindingType, what: string): Span {
  return { start, end, type, score: SCORE, detector: "known", because: [`known:${what}`] };
}

function withoutOverlap(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const next of spans) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else if (next.end > last.end) kept[kept.length - 1] = { ...last, end: next.end };
  }
  return kept;
}

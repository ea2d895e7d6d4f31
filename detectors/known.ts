import { createRequire } from "node:module";
import { inspect } from "node:util";
import { Codes, compactOf } from "./known/codes.ts";
import { Emails } from "./known/emails.ts";
import type { Found } from "./known/found.ts";
import { Names } from "./known/names.ts";
import { Places } from "./known/places.ts";
import { EMAIL_SIGN, MONTH_SIGN, type Seen, Signs } from "./known/signs.ts";
import { digitsIn } from "./lib/ascii.ts";
import { dateKey, datesIn, everyDateIn } from "./lib/dates.ts";
import { matches } from "./lib/matches.ts";
import type { FindingType, Span } from "./types.ts";
import { rewrite, viewOf } from "./views/view.ts";

const require = createRequire(import.meta.url);

/** Loaded for the first number from abroad: its 93 files take a scanning thread as long as the detectors do. */
function phoneNumbers() {
  return require("libphonenumber-js/min") as typeof import("libphonenumber-js/min");
}

/** A value the payload states of its person, as it stands there. */
export interface StatedValue {
  readonly type: FindingType;
  readonly text: string;
  /** Keys pressed in a voice menu: what they are is not said. */
  readonly isKeyed?: boolean;
}

/** Surer than any detector of names and towns; a span joined with a known value keeps it. */
export const KNOWN_SCORE = 0.95;
const MIN_ID_LENGTH = 5;
const MIN_KEYED = 6;
/** North American numbers are also said without their area. */
const LOCAL_DIGITS = 7;
const NATIONAL_DIGITS = 10;
const DECIMAL_DEGREES = /^-?\d{1,3}\.\d{3,}$/;
const ZIP_DIGITS = 5;
/** `Mar 4 '87`. */
const FEWEST_DIGITS = 3;
/** How the months begin, in English and Spanish, and what announces a date of birth in numbers. */
const DATE_WORDS =
  "jan feb mar apr may jun jul aug sep oct nov dec ene abr ago dic bir bor dob d.o".split(" ");
/** Latin letters with an accent, in one character or in two. */
const ACCENT = /[\u00c0-\u024f\u1e00-\u1eff]|\p{Mn}/u;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]\p{Mn}{0,4}|[A-Za-z]\p{Mn}{1,4}/gu;

/**
 * Who a payload is about: the values it states of its person, found again in any text in whatever spelling. In memory
 * only: it throws when it is serialised and shows nothing when printed.
 */
export class Known {
  readonly #signs = new Signs();
  readonly #names = new Names(this.#signs);
  readonly #codes = new Codes();
  readonly #emails = new Emails(this.#signs);
  readonly #places = new Places(this.#signs);
  readonly #dates = new Set<string>();
  /** The last two digits of their years. */
  readonly #years = new Set<string>();
  readonly #zips = new Set<string>();

  #stated: (() => Iterable<StatedValue>) | null;
  #statesSomebody = false;

  /** `stated` is asked once, when something is first looked for: for most rows of an export that is never. */
  constructor(stated: Iterable<StatedValue> | (() => Iterable<StatedValue>)) {
    this.#stated = typeof stated === "function" ? stated : () => stated;
  }

  /** Every known value in the text, sorted, not overlapping. Offsets are UTF-16 units. Time is linear in the text. */
  find(text: string): Span[] {
    this.#read();
    const seen = this.#signs.in(text);
    const { signs, digits } = seen;
    if (signs === 0 && digits < FEWEST_DIGITS && digits < this.#codes.fewestDigits) return [];
    const found: Found[] = [];
    const add = (places: Iterable<Found>) => {
      for (const place of places) found.push(place);
    };
    if ((signs & EMAIL_SIGN) !== 0) add(this.#emails.find(text));
    if (this.#mayHoldDate(text, seen)) add(this.#findDates(text));
    if (digits >= this.#codes.fewestDigits) add(this.#codes.find(text));
    if (digits >= ZIP_DIGITS) add(this.#findZips(text));
    if (signs !== 0) add(this.#findWords(text, seen));
    return found.length === 0 ? [] : withoutOverlap(found.map(spanOf));
  }

  /** Does the payload state any value of a person? */
  get statesSomebody(): boolean {
    this.#read();
    return this.#statesSomebody;
  }

  /** Is this text one of the person's own values, or a part of one? Then nothing forgives it. */
  covers(type: FindingType, text: string): boolean {
    this.#read();
    if (type === "NAME") return this.#names.covers(text);
    if (type === "EMAIL") return this.#emails.covers(text);
    return this.#codes.covers(text);
  }

  toJSON(): never {
    throw new TypeError("known values are not written anywhere");
  }

  [inspect.custom](): string {
    return "Known {}";
  }

  #read(): void {
    const stated = this.#stated;
    if (stated === null) return;
    for (const value of stated()) {
      this.#statesSomebody = true;
      this.#add(value);
    }
    // Not before: a person whose values could not be read is not one without any.
    this.#stated = null;
  }

  #add({ type, text, isKeyed }: StatedValue): void {
    if (isKeyed) return this.#addKeyed(text);
    switch (type) {
      case "NAME":
        return this.#addName(text);
      case "PHONE":
        return this.#addPhone(text);
      case "EMAIL":
        return this.#emails.add(text);
      case "DATE":
        return this.#addDate(text);
      case "ADDRESS":
        if (DECIMAL_DEGREES.test(text)) return this.#addCode(type, text);
        return this.#places.addStreet(text);
      case "CITY":
        return this.#places.addCity(text);
      case "ZIP":
        return this.#addZip(text);
      case "SSN":
      case "CARD":
        this.#codes.addLastFour(type, text);
        return this.#addCode(type, text);
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

  /** A name field may hold what is known instead of the name: an address, or a number. */
  #addName(text: string): void {
    if (text.includes("@")) return this.#emails.add(text);
    if (digitsIn(compactOf(text)) >= LOCAL_DIGITS) this.#addPhone(text);
    this.#names.add(text);
  }

  #addPhone(text: string): void {
    const digits = text.normalize("NFKC").replace(/\D/g, "");
    const national = /^1\d{10}$/.test(digits) ? digits.slice(1) : digits;
    if (national.length < LOCAL_DIGITS) return;
    this.#codes.add("PHONE", national);
    this.#codes.addLastFour("PHONE", national);
    if (national.length === NATIONAL_DIGITS)
      this.#codes.add("PHONE", national.slice(-LOCAL_DIGITS));
    if (digits.length <= NATIONAL_DIGITS || national !== digits) return;
    // Abroad a number is written with a trunk 0 at home and without it from outside.
    const abroad = phoneNumbers().default(`+${digits}`)?.nationalNumber ?? "";
    if (abroad.length > LOCAL_DIGITS) this.#codes.add("PHONE", abroad);
  }

  #addDate(text: string): void {
    for (const { means } of everyDateIn(text))
      for (const date of means) {
        this.#dates.add(dateKey(date));
        this.#years.add(String(date.year).slice(-2));
      }
    if (this.#dates.size > 0) for (const word of DATE_WORDS) this.#signs.add(MONTH_SIGN, word);
  }

  #addZip(text: string): void {
    const [zip] = /^\d{5}/.exec(text.trim()) ?? [];
    if (zip === undefined) this.#addCode("ZIP", text);
    else this.#zips.add(zip);
  }

  #addCode(type: FindingType, text: string): void {
    const code = compactOf(text);
    if (code.length >= MIN_ID_LENGTH && /\d/.test(code)) this.#codes.add(type, code);
  }

  #addKeyed(text: string): void {
    const digits = text.replace(/\D/g, "");
    if (digits.length < MIN_KEYED) return;
    this.#addDate(digits);
    this.#codes.add([...datesIn(digits)].length > 0 ? "DATE" : "OTHER_ID", digits);
  }

  /** Names and places, which are told without accents. */
  *#findWords(text: string, seen: Seen): Generator<Found> {
    const hasAccent = seen.isForeign && ACCENT.test(text);
    const plain = hasAccent ? rewrite({ text, rewritten: null }, ACCENTED, unaccented) : null;
    if (plain === null) {
      yield* this.#names.find(text, seen.names);
      yield* this.#places.find(text, seen.signs);
      return;
    }
    const view = viewOf("raw", plain);
    const { names } = this.#signs.in(view.text);
    for (const finder of [
      this.#names.find(view.text, names),
      this.#places.find(view.text, seen.signs),
    ])
      for (const { start, end, type } of finder) yield { ...view.toOriginal(start, end), type };
  }

  *#findZips(text: string): Generator<Found> {
    if (this.#zips.size === 0) return;
    for (const { 0: match, 1: zip = "", index } of matches(text, FIVE_DIGITS))
      if (this.#zips.has(zip)) yield { start: index, end: index + match.length, type: "ZIP" };
  }

  /** A date has its year's last two digits, or it is said in words, with the month or the birth named. */
  #mayHoldDate(text: string, { signs, digits }: Seen): boolean {
    if (this.#dates.size === 0) return false;
    if ((signs & MONTH_SIGN) !== 0) return true;
    return digits >= FEWEST_DIGITS && [...this.#years].some((year) => text.includes(year));
  }

  *#findDates(text: string): Generator<Found> {
    for (const { start, end, means } of everyDateIn(text))
      if (means.some((date) => this.#dates.has(dateKey(date)))) yield { start, end, type: "DATE" };
  }
}

const FIVE_DIGITS = /(?<!\d)(\d{5})(?:-\d{4})?(?!\d)/g;

function unaccented(letters: string): string {
  return letters.normalize("NFKD").replace(/\p{M}/gu, "");
}

function spanOf({ start, end, type }: Found): Span {
  const because = [`known:${type.toLowerCase()}`];
  return { start, end, type, score: KNOWN_SCORE, detector: "known", because };
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

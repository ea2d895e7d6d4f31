import { BLANK, digitsIn, isDigit, isLetter } from "./lib/ascii.ts";
import { wordsOn } from "./lib/lexicon.ts";
import { PREPOSITIONS } from "./lib/lived-towns.ts";
import { matchAt } from "./lib/matches.ts";
import { BUSINESS } from "./lib/no-towns.ts";
import { townBehindPreposition } from "./lib/placed-towns.ts";
import { townBehindAddress } from "./lib/stated-towns.ts";
import { HOMES, STREET_WORDS } from "./lib/street-words.ts";
import { townAt } from "./lib/towns.ts";
import { fold } from "./lib/words.ts";
import { NOT_NAMES } from "./names/words.ts";
import type { Sample } from "./sample.ts";
import type { FindingType, Span } from "./types.ts";
import { hashOf, isCapitalAt } from "./words.ts";

const DETECTOR = "unnamed";
const SCORE = 0.5;

/** Finds that say that a text is about somebody. A telephone number alone may be an office's. */
const OF_SOMEBODY: ReadonlySet<FindingType> = new Set(["NAME", "EMAIL", "SSN", "MRN", "PLAN_ID"]);
const LIKELY = 0.6;

const BEFORE = "(?<![\\p{L}\\p{N}_.$€@/&=?%:+-])";
const AFTER = "(?![\\p{L}\\p{N}_@%/]|[-.:]\\p{N})";
const FORMS = [
  // Groups with a dash, with or without letters: `44-100-2`, `H-33017`.
  `(?=(?:[A-Z-]*\\d){5})[A-Z\\d]{1,12}(?:-[A-Z\\d]{1,12}){1,5}`,
  // Parcels of UPS in groups.
  "1Z(?: ?[A-Z\\d]{2,6}){3,8}",
  // Letters and digits on end: `ZGJ802M55710`, `304418B`.
  "(?=(?:[A-Z]*\\d){5})(?=\\d*[A-Z])[A-Z\\d]{6,22}",
  // Digits in groups, behind capitals or many of them: `LNB 201 884 91`.
  "(?:[A-Z]{1,4} \\d{1,5}(?: \\d{2,5}){1,5}|\\d{1,5}(?: \\d{2,5}){3,6})(?: [A-Z]{1,2}(?![\\p{L}\\p{N}]))?",
  // Digits on end, more than amounts have.
  "\\d{7,14}",
  // As machines number things: `ch_9fa0017`.
  "[a-z]{1,6}_(?=[a-z]*\\d)(?=\\d*[a-z])(?=(?:[a-z]*\\d){3})[a-z\\d]{6,40}",
].map((form) => new RegExp(`${BEFORE}${form}${AFTER}`, "uy"));
const FEWEST = 5;
const FEWEST_LETTERED = 8;
const FEWEST_IN_GROUPS = 10;

/** What others number: goods, forms, firms, procedures and drugs. */
const OF_NOBODY =
  /\b(?:orders?|forms?|lots?|batch|tin|ein|fein|tax id|taxonomy|npi|ndc|duns|naics|sku|upc|isbn|gtin|udi|parts?|p\/n|pn|models?|cat(?:alog(?:ue)?)?|items?|version|ver|build|firmware|fw|rev|po|p\.o\.|cpt|hcpcs|icd(?:-10)?|dx|codes?|coupon|promo|payer id|payor id|bin|pcn|suite|ste|inc|incident|sha|commit|aid|vendor|supplier)\b[\s#:.=-]{0,3}(?:(?:no|num|number|id|is|ref|nbr)\b[\s#:.]{0,3}){0,2}$/i;
const REACH = 32;
/** Procedures with their modifier, drugs by the NDC, tests by the LOINC, years, and months of a year. */
const NUMBERED =
  /^(?:\d{5}-\d{2}|\d{3,5}-\d|[A-Z]\d{4}-[A-Z\d]{2}|\d{4,5}-\d{3,4}-\d{1,2}|(?:19|20)\d{2}-(?:(?:19|20)?\d{2}|\d{2}-\d{2})|\d{2}-(?:19|20)\d{2}|[A-TV-Z]\d{2}[A-Z\d]{0,5})$/;
const LOCAL = /^\d{3}-\d{4}$/;
const OURS = /^\s?\((?:ours|not a pt)/i;

/**
 * What no word names, in a text where somebody was found: codes, since what has so many digits is mostly a number of
 * theirs there (goods, forms, firms and procedures have a word before them), homes by their name, streets and towns.
 * `found` is what the detectors found in the text; offsets are UTF-16 units.
 */
export function* unnamedIn(sample: Sample, found: readonly Span[]): Generator<Span> {
  if (!found.some(({ type, score }) => OF_SOMEBODY.has(type) && score >= LIKELY)) return;
  const isFound = coverOf(found);
  yield* behindFinds(sample, found);
  for (const { type, end } of found)
    if (type === "ADDRESS")
      for (const town of townBehindAddress(sample.text, end))
        if (!isFound(town)) yield unnamed(town, "CITY", "place:somebody");
  yield* placesIn(sample, isFound);
  yield* codesIn(sample, isFound);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

type Covers = (place: Place) => boolean;

/** Tells whether a place overlaps one of the finds. */
function coverOf(found: readonly Span[]): Covers {
  const covered: { start: number; end: number }[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = covered.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else covered.push({ start, end });
  }
  return (place) => {
    let [low, high] = [0, covered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((covered[middle]?.end ?? 0) <= place.start) low = middle + 1;
      else high = middle;
    }
    return (covered[low]?.start ?? place.end) < place.end;
  };
}

function unnamed({ start, end }: Place, type: FindingType, because: string): Span {
  return { start, end, type, score: SCORE, detector: DETECTOR, because: [because] };
}

/** Words in lower case, as their hashes: most words that are met are none of these, and are not read. */
const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashOf));

/** A unit behind a home: `2210 Grand Concourse 5F`, `18 Ganga, 3rd fl`; and behind a name that is a house's. */
const UNIT =
  /,? (?:\d{1,4}[A-Z]|\d{1,2}(?:st|nd|rd|th) fl(?:oor)?|#\d{1,5}[A-Z]?)(?![\p{L}\p{N}-])/uy;
const UNIT_OF_NAME = / \d{1,3}[ABCEGHJKL](?![\p{L}\p{N}-])/uy;
/** An age behind a name: "my dad Avram, 91". */
const AGE = /[,;] (9\d|1[01]\d)(?=[",.;)\n]|$| (?:and|y)\b)/y;

function* behindFinds({ text }: Sample, found: readonly Span[]): Generator<Span> {
  for (const { end, type } of found) {
    if (type !== "ADDRESS" && type !== "NAME") continue;
    const unit = matchAt(text, type === "ADDRESS" ? UNIT : UNIT_OF_NAME, end)?.[0];
    if (unit !== undefined)
      yield unnamed({ start: end, end: end + unit.length }, "ADDRESS", "place:somebody");
    const { 0: behind = "", 1: age = "" } = (type === "NAME" && matchAt(text, AGE, end)) || [];
    if (age !== "")
      yield unnamed(
        { start: end + behind.length - age.length, end: end + behind.length },
        "AGE90",
        "age:somebody",
      );
  }
}

const KINDS =
  "Manor|Village|Gardens|Terrace|Heights|Towers?|Apartments|Apts|Pointe|Villas?|Estates|Commons|Ranch|Run|Trace|Landing|Mews|Residences|Acres";
const KIND = hashesOf(
  `${KINDS.toLowerCase().replaceAll("s?", "").replaceAll("|", " ")} towers villas`,
);
/** Houses and quarters where people live, by their name: `Leahi Manor`, `Kestrel Mews 12, Flat 3`, `Bldg 7, Willow Run`. */
const HOME = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])((?:(?:[Bb]ldg|[Bb]uilding|[Uu]nit|[Aa]pt|[Rr]m|[Rr]oom|[Ll]ot)\\.? #?[A-Z\\d]{1,4},? )?(?:\\p{Lu}[\\p{L}'’]{2,20} )?\\p{Lu}[\\p{L}'’]{2,20})) (?:${KINDS})(?: \\d{1,4}[A-Z]?)?(?:,? (?:[Ff]lat|[Aa]pt|[Uu]nit|[Rr]m|[Rr]oom|[Bb]ldg|#)\\.? ?[A-Z\\d]{1,5})?(?! ?\\p{Lu}|[\\p{L}\\p{N}'’])`,
  "uy",
);
/** "Staying at a motel on Sprague": a street by its name alone. */
const ON_STREET =
  /[^.!?\n\d]{0,30}? (?:on|off) (\p{Lu}[\p{L}'’]{2,20}(?: \p{Lu}[\p{L}'’]{2,20})?)(?![\p{L}\p{N}'’])/uy;
const STAYS = hashesOf(
  "live lives living stay stays staying house home apartment apt motel hotel trailer reside resides",
);

function* placesIn({ text, words, lists }: Sample, isFound: Covers): Generator<Span> {
  for (const i of wordsOn(lists, PREPOSITIONS | HOMES | STREET_WORDS)) {
    const [start = 0, end = 0] = [words.starts[i], words.ends[i]];
    const [on = 0, hash = 0] = [lists.each[i], words.hashes[i]];
    if ((on & PREPOSITIONS) !== 0 && isCapitalAt(text, end + 1) && PLACES.has(hash))
      for (const town of townBehindPreposition(text, end + 1))
        if (!isFound(town)) yield unnamed(town, "CITY", "place:somebody");
    if ((on & PREPOSITIONS) !== 0 && isCapitalAt(text, end + 1) && PLACES.has(hash)) {
      const town = townAt(text, words, i + 1);
      const isLong =
        town !== null && town.next > i + 2 && isCapitalAt(text, words.starts[i + 2] ?? 0);
      if (isLong && !isFound(town) && !BUSINESS.test(text.slice(town.end + 1, town.end + 16)))
        yield unnamed(town, "CITY", "place:somebody");
    }
    if ((on & (HOMES | STREET_WORDS)) === 0) continue;
    if (isCapitalAt(text, start) && KIND.has(hash)) {
      const match = matchAt(text, HOME, start - 1);
      const [home = "", before = ""] = match ?? [];
      const place = { start: start - 1 - before.length, end: start - 1 + home.length };
      if (match !== null) yield unnamed(place, "ADDRESS", "place:somebody");
    }
    if (!STAYS.has(hash)) continue;
    const [lead, street = ""] = matchAt(text, ON_STREET, end) ?? [];
    if (lead === undefined || street.split(" ").some((word) => NOT_NAMES.has(fold(word)))) continue;
    const to = end + lead.length;
    yield unnamed({ start: to - street.length, end: to }, "ADDRESS", "place:somebody");
  }
}

const PLACES = hashesOf("in near from en desde outside to");

function* codesIn({ text, numbers }: Sample, isFound: Covers): Generator<Span> {
  let from = 0;
  for (let i = 0; i < numbers.length; i++) {
    const digit = numbers.starts[i] ?? 0;
    if (digit < from) continue;
    const code = codeAround(text, digit, from);
    if (code === undefined) continue;
    const { start, end } = code;
    from = end;
    if (OF_NOBODY.test(text.slice(Math.max(0, start - REACH), start))) continue;
    if (OURS.test(text.slice(end, end + 12))) continue;
    if (isFound(code)) continue;
    yield unnamed(code, LOCAL.test(text.slice(start, end)) ? "PHONE" : "OTHER_ID", "code:somebody");
  }
}

/** The code that a number stands in, which begins with up to so many letters before it. */
function codeAround(text: string, digit: number, from: number): Place | undefined {
  const least = Math.max(from, digit - LONGEST_LEAD);
  let start = digit;
  while (start > least && isOfCode(text.charCodeAt(start - 1))) start--;
  const hasWord = text.charCodeAt(start - 1) === BLANK && isCapital(text.charCodeAt(start - 2));
  // Most numbers are times and amounts, which are too short whatever stands around them.
  if (!hasWord && !mayBeCode(text, start)) return undefined;
  const word = hasWord
    ? /[A-Z]{1,4} $/.exec(text.slice(Math.max(from, start - 5), start))?.[0]
    : undefined;
  for (const at of word === undefined ? [start] : [start - word.length, start])
    for (const form of FORMS) {
      const match = matchAt(text, form, at)?.[0];
      if (match !== undefined && isCode(match)) return { start: at, end: at + match.length };
    }
  return undefined;
}

/** Are there as many digits as a code has, before anything that is not of one? */
function mayBeCode(text: string, start: number): boolean {
  let digits = 0;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      if (++digits === FEWEST) return true;
    } else if (code === BLANK ? !isDigit(text.charCodeAt(at + 1)) : !isOfCode(code)) return false;
  }
}

const LONGEST_LEAD = 13;
const DASH = 45;
const UNDERSCORE = 95;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isOfCode(code: number): boolean {
  return isLetter(code) || code === DASH || code === UNDERSCORE;
}

function isCode(code: string): boolean {
  const digits = digitsIn(code);
  if (NUMBERED.test(code) || isRange(code)) return false;
  if (!code.includes(" ")) return digits >= FEWEST;
  return digits >= (/[A-Z]/.test(code) ? FEWEST_LETTERED : FEWEST_IN_GROUPS);
}

/** `200-219`, `1200-1500`. */
function isRange(code: string): boolean {
  const [, low, high] = /^(\d{1,5})-(\d{1,5})$/.exec(code) ?? [];
  return low !== undefined && high !== undefined && low.length === high.length && low < high;
}

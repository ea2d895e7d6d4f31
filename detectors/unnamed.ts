import { matchAt, matches } from "./lib/matches.ts";
import { townsBehindPrepositions } from "./lib/placed-towns.ts";
import { fold } from "./lib/words.ts";
import { NOT_NAMES } from "./names/words.ts";
import { numbersOf } from "./numbers.ts";
import type { FindingType, Span } from "./types.ts";

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
  // Letters and digits on end: `ZGJ802M55710`, `304418B`.
  "(?=(?:[A-Z]*\\d){5})(?=\\d*[A-Z])[A-Z\\d]{6,22}",
  // Digits in groups, behind capitals or many of them: `LNB 201 884 91`.
  "(?:[A-Z]{1,4} \\d{1,5}(?: \\d{2,5}){1,5}|\\d{1,5}(?: \\d{2,5}){3,6})(?: [A-Z]{1,2}(?![\\p{L}\\p{N}]))?",
  // Digits on end, more than amounts have.
  "\\d{7,14}",
  // As machines number things: `ch_9fa0017`.
  "[a-z]{2,6}_(?=[a-z]*\\d)(?=\\d*[a-z])(?=(?:[a-z]*\\d){3})[a-z\\d]{6,40}",
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
 * Codes that no word names, in a text where somebody was found: what has so many digits there is mostly a number of
 * theirs. Goods, forms, firms and procedures have a word before them. Offsets are UTF-16 units of the text.
 */
export function* unnamedIn(text: string, found: readonly Span[]): Generator<Span> {
  if (!found.some(({ type, score }) => OF_SOMEBODY.has(type) && score >= LIKELY)) return;
  for (const { start, end } of placesIn(text))
    yield unnamed(start, end, "ADDRESS", "place:somebody");
  for (const { start, end } of townsBehindPrepositions(text))
    if (!isFound(found, start, end)) yield unnamed(start, end, "CITY", "place:somebody");
  yield* codesIn(text, found);
}

function isFound(found: readonly Span[], start: number, end: number): boolean {
  return found.some((other) => other.start < end && start < other.end);
}

function unnamed(start: number, end: number, type: FindingType, because: string): Span {
  return { start, end, type, score: SCORE, detector: DETECTOR, because: [because] };
}

/** Houses and quarters where people live, by their name: `Leahi Manor`, `Kestrel Mews 12, Flat 3`, `Bldg 7, Willow Run`. */
const PLACE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Bb]ldg|[Bb]uilding|[Uu]nit|[Aa]pt|[Rr]m|[Rr]oom|[Ll]ot)\\.? #?[A-Z\\d]{1,4},? )?(?:\\p{Lu}[\\p{L}'’]{2,20} ){1,2}(?:Manor|Village|Gardens|Terrace|Heights|Arms|Towers?|Apartments|Apts|Pointe|Villas?|Estates|Commons|Ranch|Run|Trace|Landing|Mews|Residences?|Homes|Acres)(?: \\d{1,4}[A-Z]?)?(?:,? (?:[Ff]lat|[Aa]pt|[Uu]nit|[Rr]m|[Rr]oom|[Bb]ldg|#)\\.? ?[A-Z\\d]{1,5})?(?! ?\\p{Lu}|[\\p{L}\\p{N}'’])`,
  "gu",
);

/** "Staying at a motel on Sprague": a street by its name alone. */
const ON_STREET =
  /(?<=\b(?:liv(?:es?|ing)|stay(?:s|ing)?|motel|hotel|house|home|apartment|apt|duplex|condo|trailer|moved|resid(?:es?|ing))\b[^.!?\n\d]{0,30} (?:on|off) )\p{Lu}[\p{L}'’]{2,20}(?: \p{Lu}[\p{L}'’]{2,20})?(?![\p{L}\p{N}'’])/gu;

function* placesIn(text: string): Generator<{ start: number; end: number }> {
  for (const { 0: match, index } of matches(text, ON_STREET))
    if (match.split(" ").every((word) => !NOT_NAMES.has(fold(word))))
      yield { start: index, end: index + match.length };
  for (const { 0: match, index } of matches(text, PLACE))
    yield { start: index, end: index + match.length };
}

function* codesIn(text: string, found: readonly Span[]): Generator<Span> {
  const numbers = numbersOf(text);
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
    if (isFound(found, start, end)) continue;
    yield unnamed(
      start,
      end,
      LOCAL.test(text.slice(start, end)) ? "PHONE" : "OTHER_ID",
      "code:somebody",
    );
  }
}

/** The code that a number stands in, which begins with up to so many letters before it. */
function codeAround(text: string, digit: number, from: number) {
  const least = Math.max(from, digit - LONGEST_LEAD);
  let start = digit;
  while (start > least && LEAD.test(text.charAt(start - 1))) start--;
  const word = /[A-Z]{1,4} $/.exec(text.slice(Math.max(from, start - 5), start))?.[0];
  for (const at of word === undefined ? [start] : [start - word.length, start])
    for (const form of FORMS) {
      const match = matchAt(text, form, at)?.[0];
      if (match !== undefined && isCode(match)) return { start: at, end: at + match.length };
    }
  return undefined;
}

const LONGEST_LEAD = 13;
const LEAD = /[A-Za-z_-]/;

function isCode(code: string): boolean {
  const digits = code.replace(/\D/g, "").length;
  if (NUMBERED.test(code) || isRange(code)) return false;
  if (!code.includes(" ")) return digits >= FEWEST;
  return digits >= (/[A-Z]/.test(code) ? FEWEST_LETTERED : FEWEST_IN_GROUPS);
}

/** `200-219`, `1200-1500`. */
function isRange(code: string): boolean {
  const [, low, high] = /^(\d{1,5})-(\d{1,5})$/.exec(code) ?? [];
  return low !== undefined && high !== undefined && low.length === high.length && low < high;
}

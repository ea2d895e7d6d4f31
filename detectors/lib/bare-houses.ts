import type { Sample } from "../sample.ts";
import { BLANK, isLetter } from "./ascii.ts";
import { matchAt } from "./matches.ts";

/** A house, with its unit, and where its town may begin behind it. Offsets are UTF-16 units. */
export interface BareHouse {
  readonly start: number;
  readonly end: number;
}

const DIRECTION = "(?:[NSEWnsew]|NE|NW|SE|SW|ne|nw|se|sw)\\.? ";
const NAME = "\\p{Lu}[\\p{L}'’]{2,20}(?: \\p{Lu}[\\p{L}'’]{2,20}){0,2}";
const UNIT =
  "(?:[ ,]{1,2}(?:(?:[Aa]pt|[Aa]partment|[Uu]nit|[Ff]lat|[Aa]pto|[Dd]epto|[Bb]ldg)\\b[ .:#]{0,3}|#\\s?)(?=[A-Za-z]{0,2}-?\\d|[A-Za-z]\\b)[A-Za-z0-9-]{1,6}|,? \\d{1,2}(?:st|nd|rd|th) fl(?:oor)?\\b|,? (?:rear|upstairs|downstairs|upper|lower|basement)\\b)";
/** `400 Beacon, Apt 5D`, `19 N Birchwood`; the second group is its unit. */
const HOUSE = new RegExp(
  `(?<![\\d.,$/#:%-])[1-9]\\d{0,4}(?:-?[A-Da-d])?(?: 1/2)? (?:${DIRECTION})?(${NAME})(${UNIT})?(?![\\p{L}\\d])`,
  "uy",
);
/** In small letters a word or two, where the clause ends. */
const SMALL_HOUSE = new RegExp(
  `(?<![\\d.,$/#:%-])[1-9]\\d{0,4} (?:${DIRECTION})?(\\p{Ll}[\\p{L}'’]{2,16}(?: \\p{Ll}[\\p{L}'’]{2,16})?)(${UNIT})?(?=[,;.)\\n]|$| in \\p{L})`,
  "uy",
);
/** What leads to where somebody lives, or where something goes. */
const LEADS =
  /(?:\b(?:liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ing)|home|house) (?:is )?at|\b(?:mail|mailed|ship|shipped|send|sent|deliver|delivered|forward|forwarded|moved|moving|went(?: out)?|goes)\b[^.\n?!]{0,32} to)[\s:]{1,2}$/i;
const IS_ADDRESS =
  /\b(?:address|addrs?|addy|direcci[oó]n|domicilio)\b(?: on file| es| is(?: still| now)?|'s)?[\s:,.=-]{1,3}$|\b(?:address|addrs?|direcci[oó]n|domicilio|(?:do|does) (?:you|he|she|they) live|viv(?:e|es))\b[^?\n]{0,30}\?[^\n]{0,10}\n(?:\[?[\d:]{4,8}(?: ?[ap]m)?\]?\s?)?(?:[\p{L}\p{N} ._()-]{1,30}:\s?)?(?:(?:it's|its|it is|yes|yeah|sure|um|uh|at|es|en|still|ok)[\s,]{1,2}){0,3}$/iu;
const REACH = 110;
/** The town behind it, with its state or ZIP code: no cue is needed. */
const TOWN_BEHIND =
  /,? \p{Lu}[\p{L}.'’-]{2,20}(?: \p{Lu}[\p{L}.'’-]{2,20}){0,2},? (?:(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b(?!-)|\d{5}(?!\d))/uy;
/** No street begins with these. */
const NO_STREET =
  /\b(?:mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|times?|mg|ml|mcg|pm|am|calls?|people|persons?|patients?|leads?|units?|visits?|pills?|tabs?|tablets?|caps?|doses?|miles?|blocks?|dollars|percent|of|to|in|at|for|and|or|on|is|by|with|different|other|others|more|less|kids|children|(?:jan|febr?|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ch|il|e|y|ust|ember|ober)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mon|tues?|wed|thurs?|fri|sat|sun|\p{L}{3,6}day|st|nd|rd|th)\b/iu;
const YEAR = /^(?:19|20)\d{2} /;
const LONG = /^\d{3}/;

/**
 * Houses whose street bears no word for one: `5 Lark`, `400 Beacon, Apt 5D`. The words before say that it is an
 * address, or its unit or town does.
 */
export function bareHousesOf(sample: Sample): readonly BareHouse[] {
  return sample.once(housesIn);
}

function housesIn({ text, numbers }: Sample): readonly BareHouse[] {
  const houses: BareHouse[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const start = numbers.starts[i] ?? 0;
    const end = numbers.ends[i] ?? 0;
    if (end - start > LONGEST) continue;
    // `18-B Ganga`
    const at = text.charCodeAt(end) === DASH && text.charCodeAt(end + 2) === BLANK ? end + 2 : end;
    if (text.charCodeAt(at) !== BLANK) continue;
    if (!isLetter(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) < 128) continue;
    const house = houseAt(text, start);
    if (house !== null) houses.push(house);
  }
  return houses;
}

const LONGEST = 5;
const DASH = 45;

function houseAt(text: string, start: number): BareHouse | null {
  const capital = matchAt(text, HOUSE, start);
  const match = capital ?? matchAt(text, SMALL_HOUSE, start);
  if (match === null) return null;
  const { 0: house, 1: name = "", 2: unit } = match;
  if (NO_STREET.test(name)) return null;
  const end = start + house.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (IS_ADDRESS.test(before) || LEADS.test(before)) return { start, end };
  if (capital === null || YEAR.test(house)) return null;
  const isUnit = unit !== undefined && (LONG.test(house) || !unit.includes("#"));
  return isUnit || matchAt(text, TOWN_BEHIND, end) !== null ? { start, end } : null;
}

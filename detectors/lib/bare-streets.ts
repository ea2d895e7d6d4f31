import { type Proposal, propose } from "../detector.ts";
import { listed } from "../names/lists.ts";
import type { Sample } from "../sample.ts";
import { hashOf, isCapitalAt, type Words, wordFrom } from "../words.ts";
import { isNear } from "./context.ts";
import { matches } from "./matches.ts";
import { isMonthName } from "./months.ts";
import { isNoTown } from "./no-towns.ts";
import { BETWEEN, UNITS } from "./spoken-words.ts";
import { fold } from "./words.ts";

// A house number and a street's name without its kind: "1612 Cherry", "thirteen thirteen north claiborne". Something
// besides must say that it is one: a direction, a unit or a town behind it, or words before it.

const hashes = (words: string) => new Set(words.split(" ").map(hashOf));
const DIRECTION = hashes(
  "north south east west northeast northwest southeast southwest n s e w ne nw se sw",
);
const KIND = hashes(
  "street avenue road lane drive boulevard court place way circle terrace trail highway parkway",
);
/** No street's name begins with one of these. */
const NO_NAME = hashes(
  "of and or is are was in on at to for from with by the a an my your his her that this side end bound wing entrance tower people patients calls percent dollars mg ml am pm okay yes no please thanks thank zip apartment apt unit suite number ext extension exp expires dash slash dot then but so if because when where what who how i you he she we they it it's that's",
);
const LONGEST_NAME = 3;
const BEFORE_NUMBER =
  /(?:^|[\n:;,.?!]\s*|\b(?:at|to|is|it's|its|that's|on|yes|yeah|now|no|okay|ok|address|still|from|up|live|lives|uh|um|so|there|place|son|es|en)\s)$/i;
const CUE =
  /\b(?:address|addr|lives?|living|stay(?:s|ing)?|moved?|mail(?:ing|ed)?|ship(?:s|ped|ping)?|send(?:ing)?|sent|deliver(?:s|y|ed|ing)?|pick(?:ing|ed)?(?: (?:you|him|her|them|it|me|us))?[- ]up|drop(?:ping)?[- ]off|house|home|residence|still (?:at|on)|street|domicilio|direcci[oó]n|vive|vivo|come to|same place|at (?:my|his|her|our) \p{L}{3,12}['’]s)\b/iu;
const REACH = 80;
/** What leads to where somebody lives, or where something goes. */
const LEADS =
  /(?:\b(?:liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ing)|home|house) (?:is )?at|\b(?:mail|mailed|ship|shipped|send|sent|deliver|delivered|forward|forwarded|moved|moving|went(?: out)?|goes)\b[^.\n?!]{0,32}(?: to|['’]s,))[\s:]{1,2}$/i;
const IS_ADDRESS =
  /\b(?:address|addrs?|addy|direcci[oó]n|domicilio)\b(?: on file| es| is(?: still| now)?|'s)?[\s:,.=-]{1,3}$|\b(?:address|addrs?|direcci[oó]n|domicilio|(?:do|does) (?:you|he|she|they) live|viv(?:e|es))\b[^?\n]{0,30}\?[^\n]{0,10}\n(?:\[?[\d:]{4,8}(?: ?[ap]m)?\]?\s?)?(?:[\p{L}\p{N} ._()-]{1,30}:\s?)?(?:(?:it's|its|it is|yes|yeah|sure|um|uh|at|es|en|still|ok)[\s,]{1,2}){0,3}$/iu;
/** "Is that Luz at", "she's at": where somebody is. */
const IS_AT =
  /\b(?:(?:is|was) (?:that|this) \p{L}{2,16}|s?he['’]?s|(?:s?he|they) (?:is|are|was|were)|they['’]?re|we['’]?re|i['’]?m|(?:pick-?up|drop-?off|ride) (?:is|was)|i (?:am|was)|you(?:['’]re| are)?|still|now|over) at[\s:]{1,2}$|\bpick(?:ing)? (?:you|him|her|them|me) up (?:from |at )?[\s:]{0,2}$/iu;
const TOLD_REACH = 110;
/** A unit behind the name, or a town with its ZIP code. */
const UNIT =
  /^,? ?(?:(?:(?:the )?(?:basement|upstairs|downstairs|garage|lower|upper) (?:unit|apartment|apt)\b|(?:apartment|apt|unit|door|cottage|suite|ste|building|bldg|trailer|number|lot|#)\b[ .#]{0,2}(?:[A-Za-z]?-?\d{1,4}[A-Za-z]?|[A-Za-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|#\d{1,4}\b))/i;
const TOWN_AND_ZIP =
  /^,? (?:in )?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2},? (?:[A-Z]{2},? )?\d{5}(?!\d)/u;
const YEAR = /^(?:19|20)\d\d$/;

/** Streets with their number and without their kind, and with their unit. */
export function bareStreetsOf(sample: Sample): readonly Proposal[] {
  return sample.once(streetsIn);
}

function streetsIn(sample: Sample): readonly Proposal[] {
  return Array.from(bareStreetsIn(sample));
}

function* bareStreetsIn({ text, numbers, words }: Sample): Generator<Proposal> {
  for (let i = 0; i < numbers.length; i++) {
    const [start = 0, end = 0] = [numbers.starts[i], numbers.ends[i]];
    const digits = end - start;
    if (digits > 5 || text.charCodeAt(end) !== BLANK) continue;
    const first = wordFrom(words, end);
    const isDirected = DIRECTION.has(words.hashes[first] ?? 0);
    const named = isDirected ? first + 1 : first;
    const next = nameFrom(text, words, named, isDirected);
    // "two oh six maple apartment two": with a unit any word is a street's.
    if (next === named && isBeforeUnit(text, words, named)) {
      const unit =
        UNIT.exec(text.slice(words.ends[named], (words.ends[named] ?? 0) + 24))?.[0] ?? "";
      yield propose(start, (words.ends[named] ?? 0) + unit.length, 0.65, "street");
    }
    if (next === named) continue;
    const isNumbered = isDirected && ORDINAL.test(words.lower(named)) && digits > 1;
    const lead = text.slice(Math.max(0, start - 16), start);
    const isNot = !BEFORE_NUMBER.test(lead) && NOT.test(lead);
    if (!isNumbered && !isNot && !BEFORE_NUMBER.test(lead)) continue;
    const last = KIND.has(words.hashes[next] ?? 0) ? next : next - 1;
    const nameEnd = words.ends[last] ?? end;
    const behind = text.slice(nameEnd, nameEnd + 64);
    const unit = UNIT.exec(behind)?.[0] ?? "";
    const isYear = YEAR.test(text.slice(start, end));
    const before = text.slice(Math.max(0, start - TOLD_REACH), start);
    const isAsked = LEADS.test(before) || IS_ADDRESS.test(before) || IS_AT.test(before);
    if (
      digits < 2 &&
      !isAsked &&
      !isNamedBefore(text, start, text.slice(words.starts[named], nameEnd))
    )
      continue;
    const isTold =
      isAsked ||
      isNamedBefore(text, start, text.slice(words.starts[named], nameEnd)) ||
      (unit !== "" && !isYear && (digits > 2 || !unit.includes("#"))) ||
      TOWN_AND_ZIP.test(behind) ||
      isNumbered ||
      (isDirected && digits > 2) ||
      (!isYear && digits > (isNot ? 1 : 2) && isNear(CUE, text, start, REACH));
    if (isTold) yield propose(start, nameEnd + unit.length, 0.7, "street");
  }
}

/** "are you still on dogwood yes six dogwood": was the same name told as a street's shortly before? */
function isNamedBefore(text: string, start: number, name: string): boolean {
  if (name.length < 4 || name.includes("\n")) return false;
  const before = text.slice(Math.max(0, start - NAMED_REACH), start).toLowerCase();
  return before.includes(` on ${name.toLowerCase()} `) && NAMED_CUE.test(before);
}

const NAMED_REACH = 90;
const NAMED_CUE =
  /\b(?:still|live|lives|living|park|house|home|moved|address|street|stay|staying)\b/;

/** Is a word that might be a street's name followed at once by a unit? */
function isBeforeUnit(text: string, words: Words, i: number): boolean {
  const hash = words.hashes[i] ?? 0;
  const end = words.ends[i] ?? 0;
  if (NO_NAME.has(hash) || UNITS.has(hash) || BETWEEN.has(hash) || /\d/.test(words.lower(i)))
    return false;
  return end - (words.starts[i] ?? 0) > 3 && UNIT_WORD.test(text.slice(end, end + 24));
}

const UNIT_WORD =
  /^,? (?:apartment|apt|unit|trailer|lot|cottage) [#]?(?:\d{1,4}[A-Za-z]?|[A-Za-z])\b/i;
/** "it's 88 Vantage Point, not 31 Willow" */
const NOT = /\b(?:not|instead of|no longer|used to be|was)\s$/i;
const BLANK = 32;

/** The word behind a street's name: capitals, or words that are no others; behind a direction any one word. */
function nameFrom(text: string, words: Words, first: number, isDirected: boolean): number {
  let next = first;
  for (; next < words.length && next - first < LONGEST_NAME; next++) {
    const at = words.starts[next] ?? 0;
    const hash = words.hashes[next] ?? 0;
    const gap = at - (words.ends[next - 1] ?? 0);
    if (gap !== 1 || NO_NAME.has(hash) || UNITS.has(hash) || BETWEEN.has(hash)) break;
    const word = fold(words.lower(next));
    if (isDirected && next === first && ORDINAL.test(word))
      return ORDINAL_WORD.test(words.lower(next + 1)) ? next + 2 : next + 1;
    const isName = isCapitalAt(text, at) || RARE.has(listed(word));
    if (!isName && !(isDirected && next === first)) break;
    if (/\d/.test(word) || isMonthName(word) || isNoTown(word)) break;
  }
  return next;
}

const RARE: ReadonlySet<string> = new Set(["rare", "last", "first"]);
/** "West 32nd", said or written. */
const ORDINAL = /^(?:\d{1,3}(?:st|nd|rd|th)?|(?:[a-z]{3,10}th|first|second|third))$/;

const ORDINAL_WORD = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;

const UNIT_AHEAD =
  /^[^\d\n]{0,48}?(?:\n[^\n\d]{0,24}?)?\b((?:apartment|apt|unit|building|bldg|cottage|trailer|lot|room|rm|number)\.? #?(?:\d{1,4}[A-Za-z]?|[A-Za-z]\d{0,4})(?:,? (?:number|unit|apartment|apt)\.? #?\d{1,4}[A-Za-z]?)?)(?![\w-])/i;
const AHEAD = 96;
/** Where a street is told, a unit is one of a house wherever it stands. */
const UNIT_ALONE =
  /(?<![\w-])(?:unit|apartment|apt|building|bldg)\.? #?\d{1,4}[A-Za-z]?(?![\w-])/gi;

/** A unit told behind its street, in the same breath or in the answer: "Are you at 310 Old Mill Road?" – "Building C, number 207". */
export function* unitsBehind(text: string, found: readonly Proposal[]): Generator<Proposal> {
  for (const { 0: unit, index } of matches(text, UNIT_ALONE))
    yield propose(index, index + unit.length, 0.6, "street");
  for (const { end } of found) {
    const [match, unit = ""] = UNIT_AHEAD.exec(text.slice(end, end + AHEAD)) ?? [];
    if (match === undefined || NO_UNIT.test(match)) continue;
    yield propose(end + match.length - unit.length, end + match.length, 0.7, "street");
  }
}

/** Whose number it is, the words say: "what's the number", "account number 4". */
const NO_UNIT =
  /\b(?:phone|account|member|policy|claim|card|callback|cell|fax|security|record|chart|case|order|model|group|id|your|my|his|her|the|a|best|good|what) number\b|number (?:is|for|to)\b/i;

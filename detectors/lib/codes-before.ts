import { digitsIn } from "./ascii.ts";
import { type Code, codeAt, isDateLike } from "./codes.ts";

// Codes that stand before the words that say what they are.

/** `00482917 (MRN)`: a cue in parentheses, which begins and ends at the offsets. */
export function codeExplained(text: string, cue: number, end: number): Code | undefined {
  if (!CLOSED.test(text.slice(end, end + 12))) return undefined;
  const [token = "", value = ""] = EXPLAINED.exec(text.slice(Math.max(0, cue - 32), cue)) ?? [];
  const start = cue - token.length;
  const code = value === "" ? undefined : codeAt(text, start);
  return code?.end === start + value.length ? code : undefined;
}

const CLOSED = /^(?: ?(?:#|no\.?|number|id))?\)/i;
const EXPLAINED = /(?<![^\s:;,#=])([A-Za-z0-9-]{3,24}) ?\($/;

/** `7704418 is my account number`, `B552 0914 7730 thats off my license`: a cue behind "is" or "that's", between two offsets. */
export function codeTold(text: string, cue: number, end: number): Code | undefined {
  if (!LEADS.test(text.slice(Math.max(0, cue - LONGEST_LEAD), cue))) return undefined;
  const from = Math.max(0, cue - TOLD_REACH);
  const before = text.slice(from, cue);
  if (!TELLS.test(before) || NO_NUMBER.test(text.slice(cue, end + LONGEST_NOUN))) return undefined;
  const match = TOLD.exec(before);
  if (match === null) return undefined;
  const { 0: told, 1: code = "", index } = match;
  const digits = digitsIn(code);
  if (digits < FEWEST_DIGITS && (digits === code.length || code.length < FEWEST)) return undefined;
  if (YEAR.test(code) || isDateLike(code)) return undefined;
  const start = from + index + told.indexOf(code);
  return { start, end: start + code.length, code, isAnswer: false };
}

/** What a cue begins that has no number, or an amount of money. */
const NO_NUMBER =
  /^(?:balance|savings|checking)\b|^[\p{L} ]{2,24} (?:department|dept|team|manager|reps?|lines?|holders?|limit|charges?|fees?|room|desk|area|payments?|due|total|discount|people|pages?)\b/iu;
const LONGEST_NOUN = 16;
/** What the pattern ends with, and a number before what it says of it: most cues have neither before them. */
const LEADS =
  /(?:\b(?:is|was|es|thats|its|whichs|off|from|on|for|of|my|the|his|her|their|your|ur|our|mi|su|el|la|new|old|current|full|right|correct)|['’]s)\s$/i;
const LONGEST_LEAD = 10;
const TELLS = /\d[\d A-Z-]{0,40},?\s(?:and\s|y\s)?(?:that|this|it|which|is|was|es)/i;
const TOLD_REACH = 96;
const FEWEST_DIGITS = 4;
const FEWEST = 5;
const YEAR = /^(?:19|20)\d\d$/;
const TOLD =
  /(?<![\w$€£.,/:@-]|[$#] |\b(?:first|last|next|only|suite|ste|room|rm|floor|unit|apt) )(?:#\s?)?((?=[A-Z-]{0,6}\d)[A-Z\d]{1,24}(?:-[A-Z\d]{1,24}| (?=[A-Z]{0,4}\d|[A-Z] )[A-Z\d]{1,10}){0,12}),?\s(?:(?:and|y)\s)?(?:(?:that|this|it|which)(?:['’]?s|\s(?:is|was))|is|was|es|eso es)(?:\s(?:off|from|on|for|of))?(?:\s(?:my|the|his|her|their|your|ur|our|mi|su|el|la|new|old|current|full|right|correct|pt['’]?s|\p{Ll}{2,12}['’]s)){0,3}\s$/iu;

import { BLANK, isLetter } from "./ascii.ts";
import { isMonthName } from "./months.ts";

const COMMA = 44;
const APOSTROPHE = 39;
const QUOTE = 0x2019;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const LONGEST_NAME = 10;
const SMALL_WORDS: ReadonlySet<string> = new Set(["the", "of", "de", "del"]);
const ORDINAL = /^(?:st|nd|rd|th)/i;

/** Does a month's name end before a number? "Mar 5", "marzo de 2020", "Sept., 2017", "Apr-02", "Aug '23": the form says what exactly may stand between. */
export function isBehindMonth(text: string, start: number): boolean {
  let end = endOfWord(text, start);
  let word = wordBefore(text, end);
  if (isSmallWord(word)) {
    end = endOfWord(text, end - word.length);
    word = wordBefore(text, end);
  }
  return isMonthName(word);
}

const DAY_WORDS: ReadonlySet<string> = new Set(
  (
    "lunes martes miercoles miércoles jueves viernes sabado sábado domingo el del al dia día the " +
    "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday"
  ).split(" "),
);

/** Does a weekday, or an article as before a day of the month, end before a number? "el jueves 6", "Thurs 23", "el 6". */
export function isBehindDay(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== BLANK) return false;
  const end = text.charCodeAt(start - 2) === COMMA ? start - 2 : start - 1;
  let from = end;
  while (end - from <= LONGEST_NAME && isWordAt(text, from - 1)) from--;
  return DAY_WORDS.has(text.slice(from, end).toLowerCase());
}

/** Letters, and those of "miércoles". */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || (code >= 0xc0 && code <= 0x17f);
}

/** Where the word before a place ends, with a mark or a blank or two between, a dot and a comma; 0 when none does. */
function endOfWord(text: string, from: number): number {
  const code = text.charCodeAt(from - 1);
  if (code === DASH || code === SLASH) return from - 1;
  const at = code === APOSTROPHE || code === QUOTE ? from - 1 : from;
  let end = at;
  while (at - end < 2 && text.charCodeAt(end - 1) === BLANK) end--;
  if (end === at && at === from && code !== DOT) return 0;
  if (text.charCodeAt(end - 1) === COMMA) end--;
  if (text.charCodeAt(end - 1) === DOT) end--;
  return end;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (end - start <= LONGEST_NAME && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** Does a month's name follow a number? "15 May", "15th of may", "3-Feb", "20feb2025", "12 de marzo". */
export function isBeforeMonth(text: string, end: number): boolean {
  let at = end;
  if (isLetter(text.charCodeAt(at)) && ORDINAL.test(text.slice(at, at + 2))) at += 2;
  const mark = text.charCodeAt(at);
  if (mark === BLANK || mark === DASH || mark === SLASH) at++;
  if (!isLetter(text.charCodeAt(at))) return false;
  const word = wordAfter(text, at);
  return isMonthName(isSmallWord(word) ? wordAfter(text, at + word.length + 1) : word);
}

function isSmallWord(word: string): boolean {
  return word.length <= 3 && SMALL_WORDS.has(word.toLowerCase());
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end - start <= LONGEST_NAME && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

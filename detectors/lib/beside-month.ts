import { BLANK, isLetter } from "./ascii.ts";
import { isMonthName } from "./months.ts";

const COMMA = 44;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const LONGEST_NAME = 10;
const SMALL_WORDS: ReadonlySet<string> = new Set(["the", "of", "de", "del"]);
const ORDINAL = /^(?:st|nd|rd|th)/i;

/** Does a month's name end before a number? "Mar 5", "marzo de 2020", "Sept., 2017": the form says what exactly may stand between. */
export function isBehindMonth(text: string, start: number): boolean {
  let end = endOfWord(text, start);
  let word = wordBefore(text, end);
  if (isSmallWord(word)) {
    end = endOfWord(text, end - word.length);
    word = wordBefore(text, end);
  }
  return isMonthName(word);
}

/** Where the word before a place ends, with a blank or two between, a dot and a comma; 0 when none does. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (at - end < 2 && text.charCodeAt(end - 1) === BLANK) end--;
  if (end === at) return 0;
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

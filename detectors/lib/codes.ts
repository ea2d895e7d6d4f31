import { digitsIn } from "./ascii.ts";
/** Something formed like a number that an office gave out: it has a digit. */
export interface Code {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  /** The cue stands in a question and the code in its answer. */
  readonly isAnswer: boolean;
}

/** Letters and digits with a digit among them, in groups; a few capitals may stand apart before the digits. */
const CODE =
  /(?=[A-Za-z]{0,24}[-./·_]?[A-Za-z]{0,12}[-./·_]?[A-Za-z]{0,12}\d)[A-Za-z0-9]{1,26}(?:[-./·_*][A-Za-z0-9]{1,22}){0,6}|[A-Z]{1,4}(?= [A-Z0-9-]{0,5}\d)/y;
const SINGLE = /\d(?:[ -]\d){3,15}(?![ -]?\d)/y;
const NEXT_GROUP = / (?=[A-Z-]{0,4}\d)[A-Z0-9]{2,5}(?:[-·*][A-Z0-9]{1,6})?(?![A-Za-z0-9:%/]|\.\d)/y;
/** Behind one group on its own the next may be a single digit. */
const LATER_GROUP =
  / (?=[A-Z-]{0,4}\d)[A-Z0-9]{1,5}(?:[-·*][A-Z0-9]{1,6})?(?![A-Za-z0-9:%/]|\.\d)/y;
/** Behind a few capitals on their own; a single digit there has further groups behind it. */
const LONE_DIGIT = / \d(?= \d{2,5}(?: \d|[\s,;.)]|$))/y;
const LONG_GROUP = / [A-Z]?\d{3,10}(?:[-·*][A-Z0-9]{1,6})?(?![A-Za-z0-9:%/]|\.\d)/y;
/** Behind a longer number the next group alone may be a number of something else. */
const TWO_GROUPS = / \d{2,4} \d{2,4}(?![A-Za-z0-9:%/-]|\.\d)/y;
/** `NSX119 028 4` */
const LETTERED_HEAD = /^[A-Z]{1,4}\d{2,5}$/;
const SMALL_GROUPS = / \d{2,4} \d{1,4}(?![A-Za-z0-9:%/-]|\.\d)/y;
/** A capital that ends a code in groups; `A` and `I` are words too, and end it where nothing follows. */
const LAST_LETTER = / (?:[B-HJ-Z](?=[\s,;:)]|\.?$)|[AI](?=[,;:)\n]|\.?$))/y;
/** Which of a family a member is, behind a long number. */
const DEPENDENT = / 0\d(?=[\s,;)]|\.?(?:\s|$))(?! ?[\d:/-])/y;
/** Letters and digits on end, as plans number their members, and four to six more digits that are no year. */
const LETTERED = /^[A-Z]{2,4}\d{4,6}$/;
const LETTERED_GROUP = / (?!(?:19\d|20[0-3])\d(?!\d))\d{4,6}(?![A-Za-z0-9:%/-]|\.\d)/y;
const MEMBER = 9;
const MAX_GROUP = 5;
/** A number of these is no code's last group. */
const UNIT =
  /^ (?:am|pm|a\.m|p\.m|min|mins|minutes|days?|weeks?|months?|years?|hours?|hrs?|mg|ml|mm|x|times|visits?|calls?|units?|y\/?o|dollars|percent)\b/i;

/** The code that begins at an offset, with its groups. */
export function codeAt(text: string, start: number, isAnswer = false): Code | undefined {
  SINGLE.lastIndex = start;
  const [single] = SINGLE.exec(text) ?? [];
  if (single !== undefined) return { start, end: start + single.length, code: single, isAnswer };
  CODE.lastIndex = start;
  const [head] = CODE.exec(text) ?? [];
  if (head === undefined) return undefined;
  const end = endOfGroups(text, start, head);
  const code = text.slice(start, end);
  return isCode(code) ? { start, end, code, isAnswer } : undefined;
}

/** Where the groups end that belong to a code with a first one. */
function endOfGroups(text: string, start: number, head: string): number {
  let end = start + head.length;
  let length = head.length;
  if (LETTERED.test(head))
    return groupAt(text, end, LETTERED_GROUP) ?? groupAt(text, end, DEPENDENT) ?? end;
  if (head.length >= MEMBER) return groupAt(text, end, DEPENDENT) ?? end;
  if (head.length > MAX_GROUP && LETTERED_HEAD.test(head)) {
    const more = groupAt(text, end, SMALL_GROUPS);
    if (more !== undefined) return more;
  }
  if (/^\d{6,8}$/.test(head)) return groupAt(text, end, TWO_GROUPS) ?? end;
  if (!/\d/.test(head)) {
    const long = groupAt(text, end, LONG_GROUP);
    const first = long ?? groupAt(text, end, LONE_DIGIT);
    if (first !== undefined) [length, end] = [first - end - 1, first];
  }
  while (length <= MAX_GROUP) {
    const next = groupAt(text, end, end > start + head.length ? LATER_GROUP : NEXT_GROUP);
    if (next === undefined) break;
    [length, end] = [next - end - 1, next];
  }
  return end > start + head.length ? (groupAt(text, end, LAST_LETTER) ?? end) : end;
}

/** The end of a group that begins at an offset and is no amount of something. */
function groupAt(text: string, at: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = at;
  const [group] = pattern.exec(text) ?? [];
  if (group === undefined) return undefined;
  const end = at + group.length;
  return UNIT.test(text.slice(end, end + 12)) ? undefined : end;
}

/** Dates and versions. Of two numbers of a day and its month one is a month. */
const DATE_LIKE =
  /^(?:(?:(?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2]))(?:[-./]\d{2,4})?|\d{1,2}[-./]\d{1,2}|(?:19|20)\d{2}-\d{2}-\d{2}(?:T.*)?|\d{1,2}(?:st|nd|rd|th)?|v\d{1,4}(?:\.\d{1,6}){1,4})$/i;
const MEASURE = /^\d+(?:\.\d+)?(?:mg|ml|mcg|mm|cm|kg|lbs?|x|am|pm|min|hrs?|k|m|s|yo)$/i;

/** Is it formed like a day, or a version? */
export function isDateLike(code: string): boolean {
  return DATE_LIKE.test(code);
}

function isCode(code: string): boolean {
  if (DATE_LIKE.test(code) || MEASURE.test(code) || /^(?:19|20)\d{2}$/.test(code)) return false;
  const digits = digitsIn(code);
  return (
    digits >= 3 || (digits >= 1 && code.length >= 5) || (digits >= 2 && /^[A-Z]\d+$/.test(code))
  );
}

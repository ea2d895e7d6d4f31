import { listFor } from "./lexicon.ts";
import { matches } from "./matches.ts";
import { spokenDatesIn } from "./spoken-dates.ts";

/** A calendar date; months and days from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const MESES =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  );
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
/** The words of which a date with a month's name has one (`lib/lexicon.ts`). */
export const MONTH_LIST = listFor(
  "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december enero ene febrero marzo abril abr mayo junio julio agosto ago septiembre octubre noviembre diciembre dic".split(
    " ",
  ),
);
/** A month glued to its day: `20feb2025`. */
export const GLUED_MONTH =
  /\d(?:st|nd|rd|th)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)/i;
/** A month's name, as the source of a pattern. */
export const MONTH_WORD = MONTH;
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

const GAP = "[-/.\\s_]{1,3}";
const YEAR_FIRST = new RegExp(
  `(?<!\\d|\\d[-.])(\\d{4})(${GAP})(\\d{1,2})(${GAP})(\\d{1,2})(?!\\d|[-.]\\d)`,
  "g",
);
const YEAR_LAST = new RegExp(
  `(?<!\\d|\\d[-./])(\\d{1,2})(${GAP})(\\d{1,2})(${GAP})(\\d{4}|\\d{2})(?!\\d|[-./]\\d)`,
  "g",
);
/** It begins at the day, with the month behind it: digits are rarer than words that begin like a month. */
const MONTH_FIRST = new RegExp(
  `(?<=\\b((${MONTH})\\.? {1,2}))(?<!\\d)(${DAY}),?(?: of)? {1,2}(\\d{4}|['’]?\\d{2}(?! ?[ap]\\.?m?\\b|[-:/]))(?!\\d)`,
  "gi",
);
const DAY_FIRST = new RegExp(
  `(?<!\\d)(${DAY})[- ]?(?:of |de )?(${MONTH})\\.?(?:,| de| del)?[- ]?(\\d{4}|['’]?\\d{2})(?!\\d)`,
  "gi",
);
const TOGETHER = /(?<!\d)\d{8}(?!\d)/g;
const SHORT_TOGETHER = /(?<!\d)(\d{2})(\d{2})(\d{2})(?!\d)/g;

export interface DateAt {
  readonly start: number;
  readonly end: number;
  /** `spaced`: only blanks between the parts; `digits`: nothing between them. Both may be other numbers. */
  readonly form: "separated" | "words" | "spaced" | "digits";
  /** Every date it may mean: `03/04/1987` is two. */
  readonly means: readonly CalendarDate[];
}

/**
 * Every whole date written in the text, in whatever order of its parts. Offsets are UTF-16 units. `hasMonth`: the text
 * may have a month's name.
 */
export function* datesIn(text: string, hasMonth = true): Generator<DateAt> {
  const at = (
    index: number,
    match: string,
    form: DateAt["form"],
    means: readonly CalendarDate[],
  ): DateAt[] => {
    const real = means.filter(isReal);
    return real.length > 0 ? [{ start: index, end: index + match.length, form, means: real }] : [];
  };
  for (const { 0: match, 1: y, 2: one = "", 3: m, 4: two = "", 5: d, index } of matches(
    text,
    YEAR_FIRST,
  ))
    yield* at(index, match, formOf(one, two), [date(y, m, d)]);
  for (const { 0: match, 1: a, 2: one = "", 3: b, 4: two = "", 5: y = "", index } of matches(
    text,
    YEAR_LAST,
  ))
    yield* at(
      index,
      match,
      formOf(one, two),
      yearsOf(y).flatMap((year) => [date(year, a, b), date(year, b, a)]),
    );
  for (const { 0: match, 1: a, 2: b, 3: y = "", index } of matches(text, SHORT_TOGETHER))
    yield* at(
      index,
      match,
      "digits",
      yearsOf(y).flatMap((year) => [date(year, a, b), date(year, b, a)]),
    );
  for (const { 0: match, index } of matches(text, TOGETHER))
    yield* at(index, match, "digits", [
      date(match.slice(0, 4), match.slice(4, 6), match.slice(6)),
      date(match.slice(4), match.slice(0, 2), match.slice(2, 4)),
      date(match.slice(4), match.slice(2, 4), match.slice(0, 2)),
    ]);
  if (!hasMonth) return;
  for (const { 0: match, 1: before = "", 2: month = "", 3: d = "", 4: y = "", index } of matches(
    text,
    MONTH_FIRST,
  ))
    yield* at(
      index - before.length,
      before + match,
      "words",
      yearsOf(y).map((year) => date(year, monthOf(month), Number.parseInt(d, 10))),
    );
  for (const { 0: match, 1: d = "", 2: month = "", 3: y = "", index } of matches(text, DAY_FIRST))
    yield* at(
      index,
      match,
      "words",
      yearsOf(y).map((year) => date(year, monthOf(month), Number.parseInt(d, 10))),
    );
}

/** Every whole date of the text, also those said in words. */
export function* everyDateIn(text: string): Generator<DateAt> {
  yield* datesIn(text);
  for (const { start, end, year, month, day } of spokenDatesIn(text)) {
    const spoken = { year, month, day };
    if (isReal(spoken)) yield { start, end, form: "words", means: [spoken] };
  }
}

export function dateKey({ year, month, day }: CalendarDate): string {
  return `${year}-${month}-${day}`;
}

function date(year: unknown, month: unknown, day: unknown): CalendarDate {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function isReal({ year, month, day }: CalendarDate): boolean {
  return year >= 1880 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function yearsOf(text: string): number[] {
  const year = Number(text.replace(/\D/g, ""));
  return text.length === 4 ? [year] : [1900 + year, 2000 + year];
}

function monthOf(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  const english = MONTHS.findIndex((month) => month.startsWith(start));
  return 1 + (english >= 0 ? english : MESES.findIndex((mes) => mes.startsWith(start)));
}

function formOf(one: string, two: string): DateAt["form"] {
  if (one.trim() === "" || two.trim() === "") return "spaced";
  return "separated";
}

export interface PartialDateAt {
  readonly start: number;
  readonly end: number;
  /** Nothing else is written so; otherwise words nearby must say that it is a date. */
  readonly isSure: boolean;
}

const MONTH_DAY = new RegExp(
  `(?<=\\b((${MONTH})\\.? (?:the )?))(\\d{1,2})(st|nd|rd|th)?(?![\\d:/.-]\\d|\\d|['’,]? ?\\d{4}|\\s?(?:mg|ml|am|pm|x)\\b)`,
  "gi",
);
const DAY_MONTH = new RegExp(
  `(?<![\\d:/.$-])(\\d{1,2})(?:st|nd|rd|th)?[- ](?:of |de )?(${MONTH})\\b(?!,? \\d{4}|[- ]\\d{2}(?!\\d))`,
  "gi",
);
const MONTH_YEAR = new RegExp(
  `(?<=\\b((${MONTH})\\.?,? (?:of |de |del )?))(?:19|20)\\d{2}(?!\\d|[-/.]\\d)`,
  "gi",
);
const SLASHED =
  /(?<![\d/.$]|\d |(?<!\d\/\d{1,2})-)(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d|-?(?:\d{3}|inch|lb))/g;
/** `10/feb`, `3-ene`. */
const DAY_SLASH_MONTH = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})[/-](${MONTH})(?![\\p{L}]|[/-]\\d)`,
  "giu",
);
/** `9-3`, `03/2028`: only where words say so. */
const DASHED =
  /(?<![\d/.$#-]|\d )(\d{1,2})-(\d{1,2})(?![\d/.-]|\s?(?:am|pm|a\.m|p\.m|days?|weeks?|hours?|hrs?|min|years?|yrs?|x|mg|people|pm)\b)/gi;
const MONTH_SLASH_YEAR = /(?<![\d/.-])(0?[1-9]|1[0-2])[/-]((?:19|20)\d{2})(?![\d/-])/g;
/** More days of the month before: `Dec 8 or 9`, `the 11th or 12th`. */
const ALSO =
  /(?<=(?:\b\d{1,2}(?:st|nd|rd|th)|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}),? (?:or|and|&|to|thru|through) (?:the )?)\d{1,2}(?:st|nd|rd|th)?(?![\d:/]|\s?(?:am|pm)\b)/gi;
const DOTTED =
  /(?<![\d/.$v-]|\d )(\d{1,2})\.(\d{2})(?![\d./%]|\s?(?:mg|ml|mm|cm|kg|lbs?|usd|am|pm|hours?|hrs?|%)\b)/gi;
const DAY_ALONE = new RegExp(
  String.raw`(?<=\b(?:the|el|on|by|before|after|until|till)\s)(\d{1,2})(?:st|nd|rd|th)\b(?!\s(?:floor|street|st|ave|avenue|grade|graders?|time|visit|week|month|session|dose|try|attempt|person|one|row|page|step|child|baby|pregnancy|opinion|party|cousin|wife|husband|place|quarter|half|century|degree|gen|edition|appointment|call|message|of\b(?!\s(?:${MONTH}))|and final|anniversary|birthday))`,
  "gi",
);
const FRACTION =
  /^(?:1\/[2348]|[23]\/[348]|[57]\/8|3\/5|2\/5|4\/5|1\/5|1\/6|5\/6|9\/10|5\/5|10\/10)$/;
const RATED =
  /\b(?:pain|scored?|rated?|rating|stars?|level|scale|out|nps|apgar|gcs|phq|gad|vision|strength|friendliness|quality|service)\b[^.\n]{0,24}$/i;
const RATING =
  /^\s?(?:stars?|pain|on (?:the|a)|out of|tablets?|tabs?|pills?|caps?|cups?|inch|in\b|miles?|hours?|price|off|strength|\+?\s?edema|reps?|sets?|of\b)/i;

const ORDINAL = /\d(?:st|nd|rd|th)\b|\b(?:or|and|to|thru|through|&) \d/i;

/** Dates without a year, or without a day: `9/25`, `Apr 2`, `15 May`, `nov 2017`, `the 19th`. Offsets are UTF-16 units. */
export function* partialDatesIn(text: string, hasMonth = true): Generator<PartialDateAt> {
  if (hasMonth) yield* withMonthsIn(text);
  if (text.includes("/")) yield* slashedIn(text);
  yield* inDigitsIn(text);
}

function* withMonthsIn(text: string): Generator<PartialDateAt> {
  for (const found of matches(text, MONTH_DAY)) {
    const { 0: match, 1: before = "", 2: month = "", 3: day = "", 4: ordinal, index } = found;
    if (!isDay(day)) continue;
    const start = index - before.length;
    yield {
      start,
      end: index + match.length,
      isSure: isMonth(text, start, month) || ordinal !== undefined,
    };
  }
  for (const { 0: match, 1: day = "", 2: month = "", index } of matches(text, DAY_MONTH))
    if (isDay(day)) {
      const isSure =
        month.length > 3 || /\D[- ]?(?:of|de) |st|nd|rd|th/i.test(match) || /^\p{Lu}/u.test(month);
      yield {
        start: index,
        end: index + match.length,
        isSure: isSure && !/^(?:may|march)$/.test(month),
      };
    }
  for (const { 0: match, 1: before = "", index } of matches(text, MONTH_YEAR))
    yield { start: index - before.length, end: index + match.length, isSure: true };
  for (const { 0: match, 1: day = "", index } of matches(text, DAY_SLASH_MONTH))
    if (isDay(day)) yield { start: index, end: index + match.length, isSure: true };
}

/** `9-3`, `6.14`, `03/2028`, and days alone. */
function* inDigitsIn(text: string): Generator<PartialDateAt> {
  if (text.includes("."))
    for (const { 0: match, 1: m = "", 2: d = "", index } of matches(text, DOTTED))
      if (Number(m) >= 1 && Number(m) <= 12 && isDay(d))
        yield { start: index, end: index + match.length, isSure: false };
  if (text.includes("-"))
    for (const { 0: match, 1: m = "", 2: d = "", index } of matches(text, DASHED))
      if (Number(m) >= 1 && Number(m) <= 12 && isDay(d))
        yield { start: index, end: index + match.length, isSure: false };
  for (const { 0: match, index } of matches(text, MONTH_SLASH_YEAR))
    yield { start: index, end: index + match.length, isSure: false };
  if (!ORDINAL.test(text)) return;
  for (const { 0: match, index } of matches(text, ALSO))
    if (isDay(match.replace(/\D/g, "")))
      yield { start: index, end: index + match.length, isSure: true };
  for (const { 0: match, 1: day = "", index } of matches(text, DAY_ALONE))
    if (isDay(day)) yield { start: index, end: index + match.length, isSure: true };
}

function* slashedIn(text: string): Generator<PartialDateAt> {
  const found = [...matches(text, SLASHED)].filter(
    ({ 1: a, 2: b = "" }) => Number(a) >= 1 && Number(a) <= 12 && isDay(b),
  );
  for (const [i, { 0: match, index }] of found.entries()) {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + match.length, index + match.length + 20);
    if (RATED.test(before) || RATING.test(after)) continue;
    const isListed = [found[i - 1], found[i + 1]].some(
      (other) => other !== undefined && Math.abs(other.index - index) <= 12,
    );
    yield { start: index, end: index + match.length, isSure: !FRACTION.test(match) || isListed };
  }
}

function isDay(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 31;
}

/** "may 2" and "mar 2" say less than "May 2" and "april 2". */
function isMonth(text: string, start: number, month: string): boolean {
  return !/^(?:may|mar|jan|march)$/.test(month) && /[\s(:,;"'*>/-]|^$/.test(text.charAt(start - 1));
}

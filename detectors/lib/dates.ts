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
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

const YEAR_FIRST = /(?<!\d)(\d{4})[-/. ]{1,3}(\d{1,2})[-/. ]{1,3}(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<!\d)(\d{1,2})[-/. ]{1,3}(\d{1,2})[-/. ]{1,3}(\d{4}|\d{2})(?!\d)/g;
/** It begins at the day, with the month behind it: digits are rarer than words that begin like a month. */
const MONTH_FIRST = new RegExp(
  `(?<=\\b((${MONTH})\\.? {1,2}))(?<!\\d)(${DAY}),?(?: of)? {1,2}(\\d{4}|['’]?\\d{2})(?!\\d)`,
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
  /** Every date it may mean: `03/04/1987` is two. */
  readonly means: readonly CalendarDate[];
}

/** Every whole date written in the text, in whatever order of its parts. Offsets are UTF-16 units. */
export function* datesIn(text: string): Generator<DateAt> {
  const at = (index: number, match: string, means: readonly CalendarDate[]): DateAt[] => {
    const real = means.filter(isReal);
    return real.length > 0 ? [{ start: index, end: index + match.length, means: real }] : [];
  };
  for (const { 0: match, 1: y, 2: m, 3: d, index } of text.matchAll(YEAR_FIRST))
    yield* at(index, match, [date(y, m, d)]);
  for (const { 0: match, 1: a, 2: b, 3: y = "", index } of text.matchAll(YEAR_LAST))
    yield* at(
      index,
      match,
      yearsOf(y).flatMap((year) => [date(year, a, b), date(year, b, a)]),
    );
  for (const {
    0: match,
    1: before = "",
    2: month = "",
    3: d = "",
    4: y = "",
    index,
  } of text.matchAll(MONTH_FIRST))
    yield* at(
      index - before.length,
      before + match,
      yearsOf(y).map((year) => date(year, monthOf(month), Number.parseInt(d, 10))),
    );
  for (const { 0: match, 1: d = "", 2: month = "", 3: y = "", index } of text.matchAll(DAY_FIRST))
    yield* at(
      index,
      match,
      yearsOf(y).map((year) => date(year, monthOf(month), Number.parseInt(d, 10))),
    );
  for (const { 0: match, 1: a, 2: b, 3: y = "", index } of text.matchAll(SHORT_TOGETHER))
    yield* at(
      index,
      match,
      yearsOf(y).flatMap((year) => [date(year, a, b), date(year, b, a)]),
    );
  for (const { 0: match, index } of text.matchAll(TOGETHER))
    yield* at(index, match, [
      date(match.slice(0, 4), match.slice(4, 6), match.slice(6)),
      date(match.slice(4), match.slice(0, 2), match.slice(2, 4)),
      date(match.slice(4), match.slice(2, 4), match.slice(0, 2)),
    ]);
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

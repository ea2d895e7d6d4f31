import { sampleOf } from "../sample.ts";
import { MONTH, monthOf } from "./months.ts";
import { type Figures, type Form, figuresOf, formsIn, SHAPE } from "./number-forms.ts";
import { spokenDatesIn } from "./spoken-dates.ts";

/** A calendar date; months and days from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DateAt {
  readonly start: number;
  readonly end: number;
  /** `spaced`: only blanks between the parts; `digits`: nothing between them. Both may be other numbers. */
  readonly form: "separated" | "words" | "spaced" | "digits";
  /** Every date it may mean: `03/04/1987` is two. */
  readonly means: readonly CalendarDate[];
}

const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const GAP = "[-/.\\s_]{1,3}";
const YEAR_FIRST = new RegExp(
  `(?<!\\d[-.])(\\d{4})(${GAP})(\\d{1,2})(${GAP})(\\d{1,2})(?!\\d|[-.]\\d)`,
  "y",
);
const YEAR_LAST = new RegExp(
  `(?<!\\d[-./])(\\d{1,2})(${GAP})(\\d{1,2})(${GAP})(\\d{4}|(?<=\\s)(?:19|20) \\d{2}(?![:\\d])|\\d{2})(?!\\d|[-./]\\d)`,
  "y",
);
const MONTH_FIRST = new RegExp(
  `(?<=\\b((${MONTH})(?:\\.? {1,2}(?:the )?|[-/.])))(${DAY})(?:,?(?: of)? {1,2}|[/.,]|-(?=\\d{4}|(?<=[-/.]\\d{1,2}-)))(\\d{4}|['’]?\\d{2}(?! ?[ap]\\.?m?\\b|[-:/]))(?!\\d)`,
  "iy",
);
const DAY_FIRST = new RegExp(
  `(${DAY})[-/. ]?(?:of |de )?(${MONTH})\\.?(?:,| de| del)?[-/. ]?(\\d{4}|['’]?\\d{2})(?!\\d)`,
  "iy",
);
/** The month as a Roman number, as in much of Europe and Latin America: `19/XI/1958`. */
const ROMAN =
  /(\d{1,2})[-/.](I{1,3}|I?V|VI{1,3}|I?X|XI{1,2}|(?:i{1,3}|i?v|vi{1,3}|i?x|xi{1,2})(?=[-/.]\d{4}))[-/.](\d{4}|\d{2})(?![\p{L}\d])/uy;
const ROMANS = "I II III IV V VI VII VIII IX X XI XII".split(" ");
const TOGETHER = /\d{8}/y;
const SHORT_TOGETHER = /(\d{2})(\d{2})(\d{2})/y;

/** With a mark behind every sign, as some write down what they hear: `0.3.1.4.1.9.8.2`. */
const SIGN_BY_SIGN = /(?<!\d[-.]?)\d([-.])\d(?:\1\d){4,6}(?![-.]?\d)/y;
const signBySign = ({ 0: match, index }: RegExpExecArray) =>
  dateAt(index, match, "digits", ofDigits(match.replace(/\D/g, "")));

const WHOLE: readonly Form<DateAt>[] = [
  {
    needs: SHAPE.short | SHAPE.joined | SHAPE.dot,
    pattern: SIGN_BY_SIGN,
    read: signBySign,
  },
  {
    needs: SHAPE.short | SHAPE.joined | SHAPE.dash,
    pattern: SIGN_BY_SIGN,
    read: signBySign,
  },
  {
    needs: SHAPE.four | SHAPE.joined,
    pattern: YEAR_FIRST,
    read: ({ 0: match, 1: y, 2: one = "", 3: m, 4: two = "", 5: d, index }) =>
      dateAt(index, match, formOf(one, two), [date(y, m, d)]),
  },
  {
    needs: SHAPE.short | SHAPE.joined,
    pattern: YEAR_LAST,
    read: ({ 0: match, 1: a, 2: one = "", 3: b, 4: two = "", 5: y = "", index }) =>
      dateAt(index, match, formOf(one, two), eitherOrder(y, a, b)),
  },
  {
    needs: SHAPE.six,
    pattern: SHORT_TOGETHER,
    read: ({ 0: match, 1: a, 2: b, 3: y = "", index }) =>
      dateAt(index, match, "digits", eitherOrder(y, a, b)),
  },
  {
    needs: SHAPE.eight,
    pattern: TOGETHER,
    read: ({ 0: match, index }) =>
      dateAt(index, match, "digits", [
        date(match.slice(0, 4), match.slice(4, 6), match.slice(6)),
        date(match.slice(4), match.slice(0, 2), match.slice(2, 4)),
        date(match.slice(4), match.slice(2, 4), match.slice(0, 2)),
      ]),
  },
  {
    needs: SHAPE.short | SHAPE.monthBefore,
    pattern: MONTH_FIRST,
    read: ({ 0: match, 1: before = "", 2: month = "", 3: d = "", 4: y = "", index }) =>
      dateAt(index - before.length, before + match, "words", inWords(y, month, d)),
  },
  {
    needs: SHAPE.short | SHAPE.monthAfter,
    pattern: DAY_FIRST,
    read: ({ 0: match, 1: d = "", 2: month = "", 3: y = "", index }) =>
      dateAt(index, match, "words", inWords(y, month, d)),
  },
  {
    needs: SHAPE.short | SHAPE.roman,
    pattern: ROMAN,
    read: ({ 0: match, 1: d, 2: month = "", 3: y = "", index }) =>
      dateAt(
        index,
        match,
        "words",
        yearsOf(y).map((year) => date(year, ROMANS.indexOf(month.toUpperCase()) + 1, d)),
      ),
  },
];

/** Every whole date written in the text, in whatever order of its parts. Offsets are UTF-16 units. */
export function datesIn(text: string, figures: Figures = figuresOf(text)): Generator<DateAt> {
  return formsIn(text, figures, WHOLE);
}

const LETTER = /\p{L}/u;

/** Every whole date of the text, also those said in words. */
export function* everyDateIn(text: string): Generator<DateAt> {
  const sample = sampleOf(text);
  yield* datesIn(text, figuresOf(text, sample.numbers));
  if (!LETTER.test(text)) return;
  for (const { start, end, year, month, day } of spokenDatesIn(sample)) {
    const spoken = { year, month, day };
    if (isReal(spoken)) yield { start, end, form: "words", means: [spoken] };
  }
}

export function dateKey({ year, month, day }: CalendarDate): string {
  return `${year}-${month}-${day}`;
}

function dateAt(
  start: number,
  match: string,
  form: DateAt["form"],
  dates: readonly CalendarDate[],
): DateAt | null {
  const means = dates.filter(isReal);
  return means.length > 0 ? { start, end: start + match.length, form, means } : null;
}

function date(year: unknown, month: unknown, day: unknown): CalendarDate {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

const NONE: readonly CalendarDate[] = [];

function eitherOrder(year: string, a: unknown, b: unknown): readonly CalendarDate[] {
  // Most numbers side by side are neither, and are many.
  if (Math.min(Number(a), Number(b)) > 12 || Math.max(Number(a), Number(b)) > 31) return NONE;
  return yearsOf(year).flatMap((y) => [date(y, a, b), date(y, b, a)]);
}

function inWords(year: string, month: string, day: string): CalendarDate[] {
  return yearsOf(year).map((y) => date(y, monthOf(month), Number.parseInt(day, 10)));
}

/** What six to eight digits may mean: a year of two or four of them, in front or behind. */
function ofDigits(digits: string): CalendarDate[] {
  const year = digits.length === 6 ? 2 : 4;
  const rest = digits.slice(0, -year);
  const dates = [1, 2].flatMap((at) => [
    ...eitherOrder(digits.slice(-year), rest.slice(0, at), rest.slice(at)),
  ]);
  return digits.length === 8
    ? [...dates, date(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))]
    : dates;
}

function isReal({ year, month, day }: CalendarDate): boolean {
  return year >= 1880 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function yearsOf(text: string): number[] {
  const digits = text.replace(/\D/g, "");
  const year = Number(digits);
  return digits.length === 4 ? [year] : [1900 + year, 2000 + year];
}

function formOf(one: string, two: string): DateAt["form"] {
  return one.trim() === "" || two.trim() === "" ? "spaced" : "separated";
}

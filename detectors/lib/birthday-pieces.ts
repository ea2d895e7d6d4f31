import { DAY, DIA as DIA_DICHO, MONTH_NUMBER, numberOf, TWO_DIGITS, YEAR } from "./date-words.ts";
import { matches } from "./matches.ts";
import { MONTH, monthOf } from "./months.ts";

/** A part of a date. Offsets are UTF-16 units; year, month and day are 0 where it does not say them. */
export interface DatePiece {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SMALL =
  "(?:is|was|on|it's|its|that's|please|okay|ok|sure|yes|yeah|uh|um|er|my|his|her|would be|es|for (?:me|us|you|him|her|the record)|again|then|there)";
/** At once behind words of a birth: "birthday six twenty". A third number makes it a whole date, or none. */
const MONTH_AND_DAY = new RegExp(
  `^(?:[\\s,.:?]{1,3}${SMALL}){0,3}[\\s,.:?]{1,3}(${MONTH_NUMBER}),? (${DAY})(?![a-z-]| (?:${TWO_DIGITS}|hundred|thousand|dollars?|percent|minutes?|hours?|days?|weeks?|months?|years?|[ap] ?m|o'clock|this (?:morning|afternoon|evening))\\b)`,
  "i",
);
/** "of what year ninety four", "And the year?" and in the next turn its answer, "de qué año mil novecientos ochenta". */
const YEAR_ASKED = new RegExp(
  `\\b(?:(?:what|which|the|birth) year|qué año|que año)\\b(?:(?!\\b(?:she|he|i'?m|they|old)\\b)[^\\n\\d?.]){0,24}?(?:[?.]?[^\\n\\d]{0,4}\\n[^\\n:]{0,24}:\\s?|[ ,?:]{1,3})(?:${SMALL}[ ,.]{1,2}){0,3}(${YEAR}|${TWO_DIGITS}|mil novecientos(?: [a-zé]{3,12}(?: y [a-z]{3,6})?)?|\\d{4}|\\d{2})(?![\\p{L}\\d-]| (?:years?|months?|dollars?|percent)\\b)`,
  "iu",
);
/** "nacimiento veinte de qué mes" */
const DIA_ASKED = new RegExp(`^[^\\n\\d]{0,24}?\\b(${DIA_DICHO})(?=,? (?:de )?qu[eé] mes)`, "i");
/** A year that nothing else is said like, behind a remark: "día de los muertos de mil novecientos cincuenta y uno". */
const ANO_DICHO =
  /^[^\n\d?]{0,80}?\b(?:de|del|en) (mil novecientos(?: [a-zé]{3,12}(?: y [a-z]{3,6})?)?)(?![\p{L}\d])/iu;
const AHEAD = 120;
const YEAR_AHEAD = 260;

/** The month and day, and the year, of a birthday that is told in pieces behind a word that ends at a place. */
export function* birthdayPieces(text: string, end: number): Generator<DatePiece> {
  const told = MONTH_AND_DAY.exec(text.slice(end, end + AHEAD));
  if (told !== null) {
    const { 0: match, 1: monthWord = "", 2: dayWord = "" } = told;
    const [month, day] = [numberOf(monthWord), numberOf(dayWord)];
    const last = end + match.length;
    const length = monthWord.length + dayWord.length + (match.endsWith(`, ${dayWord}`) ? 2 : 1);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31)
      yield { start: last - length, end: last, year: 0, month, day };
  }
  const dia = DIA_ASKED.exec(text.slice(end, end + AHEAD));
  if (dia !== null) {
    const [{ length }, day = ""] = dia;
    yield {
      start: end + length - day.length,
      end: end + length,
      year: 0,
      month: 0,
      day: numberOf(day),
    };
  }
  const ano = ANO_DICHO.exec(text.slice(end, end + YEAR_AHEAD));
  if (ano !== null) {
    const last = end + ano.index + ano[0].length;
    yield { start: last - (ano[1] ?? "").length, end: last, year: 1, month: 0, day: 0 };
  }
  const asked = YEAR_ASKED.exec(text.slice(end, end + YEAR_AHEAD));
  if (asked === null) return;
  const last = end + asked.index + asked[0].length;
  yield { start: last - (asked[1] ?? "").length, end: last, year: 1, month: 0, day: 0 };
}

const LABEL = (name: string) =>
  `(?:[\\w ]{0,16}[_ ])?(?<![\\p{L}\\d])(?:${name})["']?\\s{0,2}[:=]\\s{0,2}["']?`;
const BETWEEN = "[\"']?[\\s,;|&]{1,3}[\"']?";
const MES = `(${MONTH}|\\d{1,2})`;
const DIA = "(\\d{1,2})";
const REST = `(?:${BETWEEN}${LABEL("year|yr|yyyy|año")}(\\d{4}|\\d{2}))?(?!\\d)`;
/** A form that asks for each part: `Month: March Day: 14 Year: 1990`, `dob_day=14&dob_month=3`. */
const FIELDS = [
  new RegExp(
    `(?<![\\p{L}\\d])(?:month|mm|mes)["']?\\s{0,2}[:=]\\s{0,2}["']?${MES}${BETWEEN}${LABEL("day|dd|d[ií]a")}${DIA}${REST}`,
    "giud",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:day|dd|d[ií]a)["']?\\s{0,2}[:=]\\s{0,2}["']?${DIA}${BETWEEN}${LABEL("month|mm|mes")}${MES}${REST}`,
    "giud",
  ),
];

/** The parts of a date that stand in fields of their own, one behind the other. */
export function* dateFieldsIn(text: string): Generator<DatePiece> {
  for (const pattern of FIELDS)
    for (const { indices } of matches(text, pattern))
      for (const [start, end] of indices?.slice(1).filter((place) => place !== undefined) ?? [])
        yield { start, end, year: 0, month: monthOf(text.slice(start, end)), day: 0 };
}

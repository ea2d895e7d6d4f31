import type { Sample } from "../sample.ts";
import { listFor, wordsOn } from "./lexicon.ts";
import { matchAt, matches } from "./matches.ts";
import { MESES, MONTHS, monthOf } from "./months.ts";

/** A date in words. Offsets are UTF-16 units; year and month 0 where none is said. */
export interface SpokenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const UNITS = "one two three four five six seven eight nine".split(" ");
const TEENS =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const UNIDADES = "uno dos tres cuatro cinco seis siete ocho nueve".split(" ");
const HASTA_VEINTINUEVE =
  "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const DECENAS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
/** What each word is worth, without accents. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ...ORDINALS.map((word, i) => [word, i + 1] as const),
  ["thirtieth", 30],
  ["oh", 0],
  ...UNIDADES.map((word, i) => [word, i + 1] as const),
  ["un", 1],
  ["primero", 1],
  ...HASTA_VEINTINUEVE.map((word, i) => [plain(word), i + 10] as const),
  ...DECENAS.map((word, i) => [word, (i + 3) * 10] as const),
]);

const oneOf = (words: readonly string[]) => `(?:${words.join("|")})`;
const GAP = "[ -]{1,2}";
const UNDER_100 = `(?:${oneOf(TENS)}(?:${GAP}${oneOf(UNITS)})?|${oneOf(TEENS)}|${oneOf(UNITS)})`;
const DAY = `(?:(?:twenty|thirty)${GAP}${oneOf(ORDINALS.slice(0, 9))}|${oneOf(ORDINALS)}|thirtieth|(?:twenty|thirty)${GAP}${oneOf(UNITS)}|${oneOf(TEENS)}|twenty|thirty|${oneOf(UNITS)}|\\d{1,2}(?:st|nd|rd|th)?)`;
/** Between the parts of a date, where people think. */
const SAID_GAP = "(?:,? (?:(?:uh|um|er|eh),? )?)";
const YEAR = `(?:(?:nineteen|twenty)(?: hundred)?${GAP}(?:(?:and |oh${GAP})?${UNDER_100})|two thousand(?: (?:and )?${UNDER_100})?|(?:19|20)\\d{2})`;
/** As people say one behind a month and its day; less would be a time ("may fifth two thirty"). */
const SHORT_YEAR = `(?:oh${GAP}${oneOf(UNITS)}|${oneOf(TENS.slice(1))}(?:${GAP}${oneOf(UNITS)})?)`;
const SHORT = new RegExp(`^${SHORT_YEAR}$`, "i");
const MONTH = oneOf(MONTHS);
/** They begin at their month's name, a word of the text; what stands before it is looked back at. */
const MONTH_FIRST = new RegExp(
  `\\b(?<month>${MONTH})(?: the)?${SAID_GAP}(?<day>${DAY})(?![a-z-])(?:${SAID_GAP}?(?:of )?(?<year>${YEAR}|${SHORT_YEAR}))?(?![a-z])`,
  "iy",
);
const DAY_FIRST = new RegExp(
  `(?<=\\b(?<before>(?<day>${DAY})(?: of)? ))(?<month>${MONTH})(?:${SAID_GAP}(?:of )?(?<year>${YEAR}|${SHORT_YEAR}))?(?![a-z])`,
  "iy",
);
const DIA = `(?:treinta y uno|${["primero", "un", ...UNIDADES, ...HASTA_VEINTINUEVE, "treinta"].toSorted((a, b) => b.length - a.length).join("|")}|\\d{1,2})`;
const BAJO_CIEN = `(?:${oneOf(DECENAS)}(?: y ${oneOf(UNIDADES)})?|${[...HASTA_VEINTINUEVE, ...UNIDADES].toSorted((a, b) => b.length - a.length).join("|")})`;
const ANO = `(?:mil novecientos(?: ${BAJO_CIEN})?|dos mil(?: ${BAJO_CIEN})?|${oneOf(DECENAS)}(?: y ${oneOf(UNIDADES)})?|(?:19|20)\\d{2})`;
const DIA_PRIMERO = new RegExp(
  `(?<=(?<![\\p{L}\\d])(?<before>(?<day>${DIA}) de ))(?<month>${oneOf(MESES)})(?:,? (?:de|del) (?:año )?(?<year>${ANO}))?(?![\\p{L}\\d])`,
  "iuy",
);
/** Numbers alone, as people say a day of birth: `eleven twenty-two seventy-nine`. */
const TWO_DIGITS = `(?:oh${GAP}${oneOf(UNITS)}|${UNDER_100})`;
const NUMBERS = new RegExp(
  `\\b(${oneOf([...UNITS, "ten", "eleven", "twelve"])}|oh${GAP}${oneOf(UNITS)}),? (${DAY}),? (${YEAR}|${TWO_DIGITS})(?![a-z-])`,
  "gi",
);
const ORDINAL = new RegExp(`(?:${oneOf(ORDINALS)}|thirtieth)$`, "i");
/** "on thursday the ninth" */
const WEEKDAY = new RegExp(`[a-z]{3,6}day,? the (${DAY})(?![a-z-])`, "iy");
const BIRTH =
  /\b(?:birth|birthdays?|born|dob|d\.o\.b|date of birth)\b[^\n]{0,60}(?:\n[^\n]{0,40})?$/i;
const OF_BIRTH = /birth|born|dob|d\.o\.b/iy;
/** How far behind words of a birth its day may be said, and how long it may be. */
const BIRTH_REACH = 120;
const LONGEST = 70;
/** Words that have a date said with them: names of months, days of the week, words of a birth. */
const SAID = listFor([
  ...[...MONTHS, ...MESES, "birth", "birthday"].flatMap((word) => [word, `${word}'s`]),
  ..."monday tuesday wednesday thursday friday saturday sunday born dob d birthdays".split(" "),
  ...ORDINALS,
  "thirtieth",
]);

interface BesideMonth {
  readonly pattern: RegExp;
  /** Is it a day where no year is said? */
  readonly isDay: (day: string, month: string, text: string, at: number) => boolean;
}

const BESIDE_MONTH: readonly BesideMonth[] = [
  {
    pattern: MONTH_FIRST,
    isDay: (day, month, text, at) => ORDINAL.test(day) && isMonth(month, text, at),
  },
  { pattern: DAY_FIRST, isDay: (day) => ORDINAL.test(day) },
  { pattern: DIA_PRIMERO, isDay: () => true },
];

/** Dates said in words, in English and Spanish: with their month's name anywhere, in numbers only where a birth was asked for. */
export function* spokenDatesIn({ text, words, lists }: Sample): Generator<SpokenDate> {
  const said = wordsOn(lists, SAID);
  if (said.length === 0) return;
  // What a pattern took, it does not look at again.
  const from = BESIDE_MONTH.map(() => 0);
  let told = 0;
  for (const i of said) {
    const start = words.starts[i] ?? 0;
    yield* besideMonth(text, start, from);
    yield* behindWeekday(text, start);
    yield* dayAlone(text, start, words.ends[i] ?? start);
    if (matchAt(text, OF_BIRTH, start) === null) continue;
    const end = words.ends[i] ?? 0;
    for (const birth of numbersIn(text, Math.max(told, end), end + BIRTH_REACH)) {
      told = birth.end;
      yield birth;
    }
  }
}

/** Dates with the month that stands at a place; `from` says where each of the patterns may begin. */
function* besideMonth(text: string, at: number, from: number[]): Generator<SpokenDate> {
  for (const [k, { pattern, isDay }] of BESIDE_MONTH.entries()) {
    const match = matchAt(text, pattern, at);
    if (match === null) continue;
    const { before = "", month = "", day = "", year = "" } = match.groups ?? {};
    const start = at - before.length;
    if (start < (from[k] ?? 0)) continue;
    const end = at + match[0].length;
    from[k] = end;
    const isSaid = year !== "" && (!SHORT.test(year) || isMonth(month, text, at));
    if (isSaid || isDay(day, month, text, at)) yield* dateAt(start, end, month, day, year);
  }
}

function* behindWeekday(text: string, at: number): Generator<SpokenDate> {
  const match = matchAt(text, WEEKDAY, at);
  if (match === null) return;
  const day = match[1] ?? "";
  const end = at + match[0].length;
  yield { start: end - day.length, end, year: 0, month: 0, day: numberOf(day) };
}

/** Words that lead to a day, and those that lead to the first one of other things too. */
const TO_FIRST = "on|until|till|til|by|starting|since|before|after|through|thru";
const LEAD = new RegExp(
  `(?:\\b(?:${TO_FIRST}|to|for|move|moved|take|is|was|from|around|do|does|have|be|got)|[:.?!\\n]|^) ?the (?:(twenty|thirty)[ -])?$`,
  "i",
);
const LEAD_FIRST = new RegExp(`\\b(?:${TO_FIRST}) the (?:(twenty|thirty)[ -])?$`, "i");
const FIRSTS = /^(?:first|second|third)$/i;
/** What may follow a day; behind "the fourth" anything else is counted. */
const BEHIND_DAY =
  /^(?:\s?(?:[,.?!;\n]|$)|\s(?:okay|ok|yes|yeah|at|i|i'll|i'm|i've|it|it's|is|was|so|but|with|if|because|please|thanks|thank|does|do|can|could|would|will|works|alright|great|perfect|right|in|from|to|through|no|not|well|um|uh|he|she|we|they|that|that's|then|are|you|your|around|instead)\b)/i;
const LEAD_REACH = 24;

/** "i'll take the twenty fifth": a day without its month. */
function* dayAlone(text: string, at: number, end: number): Generator<SpokenDate> {
  const word = text.slice(at, end);
  if (!ORDINAL.test(word)) return;
  const before = text.slice(Math.max(0, at - LEAD_REACH), at);
  const isPlainFirst = FIRSTS.test(word) && !/(?:twenty|thirty)[ -]$/i.test(before);
  const lead = (isPlainFirst ? LEAD_FIRST : LEAD).exec(before);
  if (lead === null || !BEHIND_DAY.test(text.slice(end, end + LEAD_REACH))) return;
  const tens = lead[1] ?? "";
  const start = at - (tens === "" ? 0 : tens.length + 1);
  const day = numberOf(`${tens} ${word}`);
  if (day <= 31) yield { start, end, year: 0, month: 0, day };
}

/** Days of birth in numbers alone that begin between two places. */
function* numbersIn(text: string, from: number, to: number): Generator<SpokenDate> {
  const ahead = text.slice(from, to + LONGEST);
  for (const { 0: match, 1: month = "", 2: day = "", 3: year = "", index } of matches(
    ahead,
    NUMBERS,
  )) {
    const start = from + index;
    if (start > to) return;
    if (BIRTH.test(text.slice(Math.max(0, start - BIRTH_REACH), start)))
      yield* dateAt(start, start + match.length, month, day, year);
  }
}

/** "in march two people" and "you may second that" name no day; what begins an answer does. */
function isMonth(name: string, text: string, at: number): boolean {
  return !VERB.test(name) || BEFORE_DAY.test(text.slice(Math.max(0, at - 9), at));
}

const VERB = /^(?:may|march)$/;
const BEFORE_DAY =
  /(?:\b(?:on|by|until|till|since|before|after|for|is|was|of|around|about|born|uh|um)\s|(?:^|[\n:.,?!])\s?)$/i;
const DIGIT = /\d/;

function* dateAt(
  start: number,
  end: number,
  monthWord: string,
  dayWords: string,
  yearWords: string,
): Generator<SpokenDate> {
  const isWritten = DIGIT.test(dayWords) && (yearWords === "" || DIGIT.test(yearWords));
  if (isWritten) return;
  const day = numberOf(dayWords);
  const month = monthOf(monthWord) || numberOf(monthWord);
  if (day < 1 || day > 31 || month < 1 || month > 12) return;
  yield { start, end, year: yearOf(yearWords), month, day };
}

/** The sum of the words' values, as "twenty-second" is 20 and 2. */
function numberOf(words: string): number {
  if (DIGIT.test(words)) return Number.parseInt(words, 10);
  return wordsOf(words).reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
}

/** Two digits are of the last century where this one would be in the future of most. */
const TURN = 30;

function yearOf(words: string): number {
  if (words === "") return 0;
  if (DIGIT.test(words)) return Number(words);
  const all = wordsOf(words);
  const rest = (count: number) => numberOf(all.slice(count).join(" "));
  if (all[0] === "two" && all[1] === "thousand") return 2000 + rest(2);
  if (all[0] === "dos" && all[1] === "mil") return 2000 + rest(2);
  if (all[0] === "mil") return 1900 + rest(2);
  const isCentury = (all[0] === "nineteen" || all[0] === "twenty") && all.length > 1;
  if (isCentury && (all[0] === "nineteen" || rest(1) > 9 || all[1] === "oh"))
    return (all[0] === "nineteen" ? 1900 : 2000) + rest(all[1] === "hundred" ? 2 : 1);
  const short = numberOf(words);
  return short < TURN ? 2000 + short : 1900 + short;
}

function wordsOf(words: string): string[] {
  return plain(words)
    .split(/[\s-]+/)
    .filter((word) => word !== "");
}

function plain(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

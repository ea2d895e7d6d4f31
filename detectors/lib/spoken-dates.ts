import type { Sample } from "../sample.ts";
import { hashOf } from "../words.ts";
import { birthdayPieces } from "./birthday-pieces.ts";
import {
  ANO, BAJO_CIEN, CENTURIES, DATE_WORDS, DAY, DEL, DIA, GAP, MONTH_NAME, MONTH_NUMBER, MONTH_ORDINAL, numberOf, ORDINAL, ORDINALS, oneOf, SHORT_YEAR, TENS_OF_YEAR, THINKING, TWO_DIGITS, UNITS, YEAR, yearOf,
} from "./date-words.ts"; // biome-ignore format: short names
import { wordsOn } from "./lexicon.ts";
import { matchAt, matches } from "./matches.ts";
import { MESES, MONTHS, monthOf } from "./months.ts";
import { isClauseEndAt, spokenDayAt } from "./spoken-days.ts";

/** A date in words. Offsets are UTF-16 units; year, month and day are 0 where none is said. */
export interface SpokenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * They begin at their month's name, a word of the text; what stands before it is looked back at once the name is there,
 * since looking back is dear.
 */
const MONTH_FIRST = new RegExp(
  `\\b(?<month>${MONTH_NAME})(?<the> the)?${THINKING}(?<day>${DAY})(?![a-z-])(?:${THINKING}(?:of )?(?<year>${YEAR}|${SHORT_YEAR}))?(?![a-z])`,
  "iy",
);
const DAY_FIRST = new RegExp(
  `(?=${MONTH_NAME})(?<=\\b(?<before>(?<day>${DAY})(?: of)? ))(?<month>${MONTH_NAME})(?:${THINKING}(?:of )?(?<year>${YEAR}|${SHORT_YEAR}))?(?![a-z])`,
  "iy",
);
/** "the eleventh of feb" */
const DAY_OF_SHORT = new RegExp(
  `(?=(?:jan|feb|apr|aug|sept?|oct|nov|dec)\\b)(?<=\\b(?<before>(?<day>${ORDINAL})(?: of)? ))(?<month>[a-z]{3,4})(?:${THINKING}(?:of )?(?<year>${YEAR}|${SHORT_YEAR}))?(?![a-z])`,
  "iy",
);
/** "august of twenty three", "march twenty twenty". */
const MONTH_YEAR = new RegExp(
  `\\b(?<month>${MONTH_NAME})(?: (?<year>${YEAR})|,? of (?<year>${YEAR}|(?:twenty ?)?${TWO_DIGITS}))(?![a-z-])`,
  "iy",
);
/** "agosto del setenta", "octubre de dos mil ocho" */
const MES_Y_ANO = new RegExp(
  `(?<month>${oneOf(MESES)})(?:,? (?:de|del) (?:año )?(?<year>${ANO}|${BAJO_CIEN}))(?![\\p{L}\\d])`,
  "iuy",
);
const DIA_PRIMERO = new RegExp(
  `(?=${oneOf(MESES)})(?<=(?<![\\p{L}\\d])(?<before>(?<day>${DIA}) de ))(?<month>${oneOf(MESES)})(?:,? (?:de|del) (?:año )?(?<year>${ANO}))?(?![\\p{L}\\d])`,
  "iuy",
);
/** "the second of the third eighty seven", from the last word of the day on. */
const OF_MONTH = new RegExp(
  `(?= of the )(?<=\\b(?<day>${ORDINAL})) of the (?<month>${MONTH_ORDINAL})(?:${THINKING}(?:of )?(?<year>${YEAR}|${TWO_DIGITS}))?(?![a-z-])`,
  "iy",
);
/** "nueve del nueve del cincuenta y ocho", from the word before the month on. */
const DEL_MES = new RegExp(
  `(?<=(?<![\\p{L}\\d])(?<before>(?<day>${DIA}) ))(?:del|de) (?<month>${DIA}) (?:del|de) (?:año )?(?<year>${ANO})(?![\\p{L}\\d])`,
  "iuy",
);
/** Numbers alone with a whole year: "one nineteen twenty twenty six", from the century on. */
const WITH_YEAR = new RegExp(
  `(?<=\\b(?<before>(?<month>${MONTH_NUMBER}),? (?<day>${DAY}),? ))(?<year>(?:nineteen${GAP}(?:${TENS_OF_YEAR})|twenty${GAP}(?:twenty|thirty|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|two thousand)(?:${GAP}(?:and )?(?:${UNITS.join("|")}))?)(?![a-z-])`,
  "iy",
);
/** Numbers alone, as people say a day of birth: `eleven twenty-two seventy-nine`. */
const NUMBERS = new RegExp(
  `\\b(${MONTH_NUMBER}),? (${DAY}),? (${YEAR}|${TWO_DIGITS})(?![a-z-])`,
  "gi",
);
/** "nineteen seventy one october the ten" */
const YEAR_BEFORE = new RegExp(`\\b((?:nineteen|two thousand)\\b[a-z -]{3,18}),? $`, "i");
const WHOLE_YEAR = new RegExp(`^${YEAR}$`, "i");
const YEAR_REACH = 34;
const IS_ORDINAL = new RegExp(`^${ORDINAL}$`, "i");
const BIRTH =
  /\b(?:birth|birthdays?|born|dob|d\.o\.b|date of birth)\b[^\n]{0,60}(?:\n[^\n]{0,40})?$/i;
/** How far behind words of a birth its day may be said, and how long it may be. */
const BIRTH_REACH = 120;
const LONGEST = 70;
const BIRTH_WORDS =
  "birth birth's birthday birthday's birthdays birthdate born dob nacimiento".split(" ");
const D_O_B = /d\.o\.b/iy;

const CENTURY_HASHES = new Set(CENTURIES.map(hashOf));
/** What follows a century's first word in a year. */
const IN_YEAR = new Set(
  `thousand ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ${TENS_OF_YEAR.replaceAll("|", " ")}`
    .split(" ")
    .map(hashOf),
);
const DEL_HASHES = new Set(DEL.map(hashOf));
const D = hashOf("d");
const IS_BIRTH = new Set([...BIRTH_WORDS.map(hashOf), D]);
const IS_MONTH = new Set(
  [...MONTHS, ...MESES, ..."jan feb apr aug sep sept oct nov dec".split(" ")].flatMap((word) => [
    hashOf(word),
    hashOf(`${word}'s`),
  ]),
);
const IS_MES = new Set(MESES.map(hashOf));
const IS_ORDINAL_WORD = new Set([...ORDINALS, "thirtieth"].map(hashOf));

interface BesideMonth {
  readonly pattern: RegExp;
  readonly isSpanish: boolean;
  /** Is it a day where no year is said? */
  readonly isDay: (said: Said, text: string, at: number, end: number) => boolean;
}

interface Said {
  readonly day: string;
  readonly month: string;
  readonly the: string;
}

const BESIDE_MONTH: readonly BesideMonth[] = [
  {
    pattern: MONTH_FIRST,
    isSpanish: false,
    isDay: ({ day, month, the }, text, at, end) =>
      the !== "" || IS_ORDINAL.test(day)
        ? isMonth(month, day, text, at, end)
        : isTold(month, text, at, end),
  },
  { pattern: DAY_FIRST, isSpanish: false, isDay: ({ day }) => IS_ORDINAL.test(day) },
  { pattern: DAY_OF_SHORT, isSpanish: false, isDay: ({ day }) => IS_ORDINAL.test(day) },
  { pattern: MONTH_YEAR, isSpanish: false, isDay: () => false },
  { pattern: DIA_PRIMERO, isSpanish: true, isDay: () => true },
  { pattern: MES_Y_ANO, isSpanish: true, isDay: () => false },
];

/** Dates said in words, in English and Spanish: with their month anywhere, in numbers only where a birth was asked for. */
export function* spokenDatesIn({ text, words, lists }: Sample): Generator<SpokenDate> {
  const said = wordsOn(lists, DATE_WORDS);
  if (said.length === 0) return;
  // What a pattern took, it does not look at again.
  const from = BESIDE_MONTH.map(() => 0);
  let told = 0;
  let dayEnd = Number.NEGATIVE_INFINITY;
  for (const i of said) {
    const start = words.starts[i] ?? 0;
    const end = words.ends[i] ?? start;
    const hash = words.hashes[i] ?? 0;
    if (IS_MONTH.has(hash)) {
      yield* besideMonth(text, start, IS_MES.has(hash), from);
      continue;
    }
    if (CENTURY_HASHES.has(hash)) {
      if (IN_YEAR.has(words.hashes[i + 1] ?? 0)) yield* inNumbers(text, WITH_YEAR, start);
      continue;
    }
    if (DEL_HASHES.has(hash)) {
      yield* inNumbers(text, DEL_MES, start);
      continue;
    }
    if (!IS_BIRTH.has(hash)) {
      if (IS_ORDINAL_WORD.has(hash)) {
        yield* ofMonth(text, end);
        const gap = start - dayEnd <= LONGEST_OR ? OR.exec(text.slice(dayEnd, start)) : null;
        if (gap !== null && isClauseEndAt(text, end)) {
          const also = { start: dayEnd + gap[0].length, end };
          yield { ...also, year: 0, month: 0, day: numberOf(text.slice(also.start, end)) };
          dayEnd = end;
          continue;
        }
      }
      const day = spokenDayAt(text, start, end, dayEnd);
      if (day !== null) {
        dayEnd = day.end;
        yield { ...day, year: 0, month: 0 };
      }
      continue;
    }
    if (hash === D && matchAt(text, D_O_B, start) === null) continue;
    for (const birth of numbersIn(text, Math.max(told, end), end + BIRTH_REACH)) {
      told = birth.end;
      yield birth;
    }
    if (told <= end) yield* birthdayPieces(text, end);
  }
}

/** Dates with the month that stands at a place; `from` says where each of the patterns may begin. */
function* besideMonth(
  text: string,
  at: number,
  isMes: boolean,
  from: number[],
): Generator<SpokenDate> {
  for (const [k, { pattern, isDay, isSpanish }] of BESIDE_MONTH.entries()) {
    if (isSpanish !== isMes) continue;
    const match = matchAt(text, pattern, at);
    if (match === null) continue;
    const { before = "", month = "", the = "", day = "", year = "" } = match.groups ?? {};
    const start = at - before.length;
    if (start < (from[k] ?? 0)) continue;
    const end = at + match[0].length;
    from[k] = end;
    if (year !== "") yield* dateAt(start, end, month, day, year);
    else if (isDay({ day, month, the }, text, at, end)) {
      const earlier = yearBefore(text, start);
      yield* dateAt(start - earlier.length, end, month, day, earlier.replace(/,? $/, ""));
    }
  }
}

/** A year said before its month and day, with the blank behind it; "" where there is none. */
function yearBefore(text: string, start: number): string {
  const match = YEAR_BEFORE.exec(text.slice(Math.max(0, start - YEAR_REACH), start));
  return match !== null && WHOLE_YEAR.test(match[1] ?? "") ? match[0] : "";
}

/** A day and the number of its month, in order: "the twenty second of the sixth". */
function* ofMonth(text: string, at: number): Generator<SpokenDate> {
  const match = matchAt(text, OF_MONTH, at);
  if (match === null) return;
  const { day = "", month = "", year = "" } = match.groups ?? {};
  yield* dateAt(at - day.length, at + match[0].length, month, day, year);
}

/** Day, month and year in numbers, of which a pattern begins at a place behind the first. */
function* inNumbers(text: string, pattern: RegExp, at: number): Generator<SpokenDate> {
  const match = matchAt(text, pattern, at);
  if (match === null) return;
  const { before = "", day = "", month = "", year = "" } = match.groups ?? {};
  yield* dateAt(at - before.length, at + match[0].length, month, day, year);
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

/** "in march two people" and "you may second that" name no day, "may seventh" does. */
function isMonth(name: string, day: string, text: string, at: number, end: number): boolean {
  if (!VERB.test(name) || !FIRSTS.test(day)) return true;
  const before = text.slice(Math.max(0, at - 9), at);
  return BEFORE_DAY.test(before) || (isClauseEndAt(text, end) && !SUBJECT.test(before));
}

/** "on april two", and nothing that is counted follows. */
function isTold(name: string, text: string, at: number, end: number): boolean {
  return (
    isClauseEndAt(text, end) &&
    (!VERB.test(name) || ON_DAY.test(text.slice(Math.max(0, at - 9), at)))
  );
}

/** Between two days that are told together: "the fifth or sixth". */
const OR = /^,? (?:or|and|to|through|thru|maybe)(?: maybe)? (?:(?=twenty|thirty)|$)/i;
const LONGEST_OR = 24;
const VERB = /^(?:may|march)$/;
const FIRSTS = /^(?:first|second|third)$/i;
const SUBJECT = /\b(?:i|you|we|they|he|she|it|who|and|to)\s$/i;
const ON_DAY = /\b(?:on|by|until|till|since|before|after)\s$/i;
const BEFORE_DAY = /\b(?:on|by|until|till|since|before|after|for|is|was|of|around|about|so)\s$/i;
const DIGIT = /\d/;

function* dateAt(
  start: number,
  end: number,
  monthWord: string,
  dayWords: string,
  yearWords: string,
): Generator<SpokenDate> {
  const isWritten =
    (dayWords === "" || DIGIT.test(dayWords)) && (yearWords === "" || DIGIT.test(yearWords));
  if (isWritten) return;
  const day = numberOf(dayWords);
  const month = monthOf(monthWord) || numberOf(monthWord);
  if (day > 31 || (day < 1 && dayWords !== "") || month < 1 || month > 12) return;
  yield { start, end, year: yearOf(yearWords), month, day };
}

import { matches } from "./matches.ts";

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
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const MESES =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  );

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
const YEAR = `(?:(?:nineteen|twenty)(?: hundred)?${GAP}(?:(?:and |oh${GAP})?${UNDER_100})|two thousand(?: (?:and )?${UNDER_100})?|(?:19|20)\\d{2})`;
const MONTH = oneOf(MONTHS);
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH})(?: the)? (${DAY})(?![a-z-])(?:,? ?(?:of )?(${YEAR}))?(?![a-z])`,
  "gi",
);
const DAY_FIRST = new RegExp(
  `\\b(${DAY})(?: of)? (${MONTH})(?:,? (?:of )?(${YEAR}))?(?![a-z])`,
  "gi",
);
const DIA = `(?:treinta y uno|${["primero", "un", ...UNIDADES, ...HASTA_VEINTINUEVE, "treinta"].toSorted((a, b) => b.length - a.length).join("|")}|\\d{1,2})`;
const BAJO_CIEN = `(?:${oneOf(DECENAS)}(?: y ${oneOf(UNIDADES)})?|${[...HASTA_VEINTINUEVE, ...UNIDADES].toSorted((a, b) => b.length - a.length).join("|")})`;
const ANO = `(?:mil novecientos(?: ${BAJO_CIEN})?|dos mil(?: ${BAJO_CIEN})?|(?:19|20)\\d{2})`;
const DIA_PRIMERO = new RegExp(
  `(?<![\\p{L}\\d])(${DIA}) de (${oneOf(MESES)})(?:,? (?:de|del) (?:año )?(${ANO}))?(?![\\p{L}\\d])`,
  "giu",
);
/** Numbers alone, as people say a day of birth: `eleven twenty-two seventy-nine`. */
const TWO_DIGITS = `(?:oh${GAP}${oneOf(UNITS)}|${UNDER_100})`;
const NUMBERS = new RegExp(
  `\\b(${oneOf([...UNITS, "ten", "eleven", "twelve"])}|oh${GAP}${oneOf(UNITS)}),? (${DAY}),? (${YEAR}|${TWO_DIGITS})(?![a-z-])`,
  "gi",
);
const ORDINAL = new RegExp(`(?:${oneOf(ORDINALS)}|thirtieth)$`, "i");
/** "on thursday the ninth" */
const WEEKDAY = new RegExp(
  `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? the (${DAY})(?![a-z-])`,
  "gi",
);
const BIRTH =
  /\b(?:birth|birthday|born|dob|d\.o\.b|date of birth)\b[^\n]{0,60}(?:\n[^\n]{0,40})?$/i;
const BIRTH_REACH = 120;
/** A word of a date that no other text lacks. */
const SIGN = new RegExp(`\\b(?:${MONTH}|${oneOf(MESES)})\\b`, "i");

/** Dates said in words, in English and Spanish: with their month's name anywhere, in numbers only where a birth was asked for. */
export function* spokenDatesIn(text: string): Generator<SpokenDate> {
  if (SIGN.test(text)) {
    for (const { 0: match, 1: month = "", 2: day = "", 3: year, index } of matches(
      text,
      MONTH_FIRST,
    ))
      if (year !== undefined || isDayOf(month, day, text, index))
        yield* dateAt(index, match, month, day, year);
    for (const { 0: match, 1: day, 2: month, 3: year, index } of matches(text, DAY_FIRST))
      if (year !== undefined || ORDINAL.test(day ?? ""))
        yield* dateAt(index, match, month, day, year);
    for (const { 0: match, 1: day, 2: month, 3: year, index } of matches(text, DIA_PRIMERO))
      yield* dateAt(index, match, month, day, year);
  }
  if (/day/i.test(text))
    for (const { 0: match, 1: day = "", index } of matches(text, WEEKDAY))
      yield {
        start: index + match.length - day.length,
        end: index + match.length,
        year: 0,
        month: 0,
        day: numberOf(day),
      };
  if (!/\b(?:birth|born|dob|d\.o\.b)/i.test(text)) return;
  for (const { 0: match, 1: month = "", 2: day, 3: year, index } of matches(text, NUMBERS))
    if (BIRTH.test(text.slice(Math.max(0, index - BIRTH_REACH), index)))
      yield* dateAt(index, match, month, day, year);
}

/** Without a year: "in march two people" and "you may second that" name no day. */
function isDayOf(month: string, day: string, text: string, index: number): boolean {
  if (!ORDINAL.test(day)) return false;
  if (!/^(?:may|march)$/.test(month)) return true;
  return /\b(?:on|by|until|till|since|before|after|for|is|was|of)\s$/i.test(
    text.slice(Math.max(0, index - 8), index),
  );
}

function* dateAt(
  start: number,
  match: string,
  monthWord = "",
  dayWords = "",
  yearWords = "",
): Generator<SpokenDate> {
  const isWritten = /\d/.test(dayWords) && (yearWords === "" || /\d/.test(yearWords));
  const day = numberOf(dayWords);
  const month = monthOf(monthWord.toLowerCase());
  if (isWritten || day < 1 || day > 31 || month < 1 || month > 12) return;
  yield { start, end: start + match.length, year: yearOf(yearWords), month, day };
}

function monthOf(word: string): number {
  const named = Math.max(MONTHS.indexOf(word), MESES.indexOf(word));
  return named >= 0 ? named + 1 : numberOf(word);
}

/** The sum of the words' values, as "twenty-second" is 20 and 2. */
function numberOf(words: string): number {
  const [digits] = /\d+/.exec(words) ?? [];
  if (digits !== undefined) return Number(digits);
  return wordsOf(words).reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
}

/** Two digits are of the last century where this one would be in the future of most. */
const TURN = 30;

function yearOf(words: string): number {
  if (words === "") return 0;
  if (/^\d{4}$/.test(words)) return Number(words);
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

import { listFor } from "./lexicon.ts";
import { MESES, MONTHS } from "./months.ts";

// The words that days and years are said in, as sources of patterns and as numbers.

export const UNITS = "one two three four five six seven eight nine".split(" ");
const TEENS =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
export const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const UNIDADES = "uno dos tres cuatro cinco seis siete ocho nueve".split(" ");
const HASTA_VEINTINUEVE =
  "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const DECENAS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");

export const TENS_OF_YEAR = TENS.join("|");

/** What each word is worth, without accents. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ...ORDINALS.map((word, i) => [word, i + 1] as const),
  ["thirtieth", 30],
  ["oh", 0],
  ["o", 0],
  ...UNIDADES.map((word, i) => [word, i + 1] as const),
  ["un", 1],
  ["primero", 1],
  ...HASTA_VEINTINUEVE.map((word, i) => [plain(word), i + 10] as const),
  ...DECENAS.map((word, i) => [word, (i + 3) * 10] as const),
]);

export const oneOf = (words: readonly string[]) => `(?:${words.join("|")})`;
const longestFirst = (...words: string[]) => words.sort((a, b) => b.length - a.length).join("|");

export const GAP = "[ -]{1,2}";
const UNDER_100 = `(?:${oneOf(TENS)}(?:${GAP}${oneOf(UNITS)})?|${oneOf(TEENS)}|${oneOf(UNITS)})`;
/** "twenty-second", "fifth". */
export const ORDINAL = `(?:(?:twenty|thirty)${GAP}${oneOf(ORDINALS.slice(0, 9))}|${oneOf(ORDINALS)}|thirtieth)`;
export const DAY = `(?:${ORDINAL}|(?:twenty|thirty)${GAP}${oneOf(UNITS)}|${oneOf(TEENS)}|twenty|thirty|${oneOf(UNITS)}|\\d{1,2}(?:st|nd|rd|th)?)`;
export const YEAR = `(?:(?:nineteen|twenty)(?: hundred)?${GAP}(?:(?:and |oh${GAP})?${UNDER_100})|two thousand(?: (?:and )?${UNDER_100})?|(?:19|20)\\d{2})`;
/** Between the parts of a date, where people think. */
export const THINKING = "(?:,? (?:(?:uh|um|er|eh),? )?)";
/** A year's last two digits as nothing else is said: behind a day, a time would begin with less than thirteen. */
export const SHORT_YEAR = `(?:${oneOf(TENS.slice(1))}(?:${GAP}${oneOf(UNITS)})?|oh?${GAP}${oneOf(UNITS)})(?! (?:minutes?|dollars?|bucks|percent|years?|days?|hours?|weeks?|months?|milligrams?|hundred)\\b)`;
/** Two digits, wherever a year has to follow. */
export const TWO_DIGITS = `(?:oh?${GAP}${oneOf(UNITS)}|${UNDER_100})`;
export const MONTH_NUMBER = `(?:${oneOf([...UNITS, "ten", "eleven", "twelve"])}|oh${GAP}${oneOf(UNITS)})`;
/** "the second of the third". */
export const MONTH_ORDINAL = oneOf(ORDINALS.slice(0, 12));
export const MONTH_NAME = oneOf(MONTHS);
export const DIA = `(?:treinta y uno|${longestFirst("primero", "un", ...UNIDADES, ...HASTA_VEINTINUEVE, "treinta")}|\\d{1,2})`;
/** The last two digits of a year in Spanish. */
export const BAJO_CIEN = `(?:${oneOf(DECENAS)}(?: y ${oneOf(UNIDADES)})?|${longestFirst(...HASTA_VEINTINUEVE, ...UNIDADES)})`;
export const ANO = `(?:mil novecientos(?: ${BAJO_CIEN})?|dos mil(?: ${BAJO_CIEN})?|(?:19|20)\\d{2}|${oneOf(DECENAS)}(?: y ${oneOf(UNIDADES)})?)`;

const DIGIT = /\d/;

/** The sum of the words' values, as "twenty-second" is 20 and 2; of figures the number they begin with. */
export function numberOf(words: string): number {
  if (DIGIT.test(words)) return Number.parseInt(words, 10);
  return wordsOf(words).reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
}

/** Two digits are of the last century where this one would be in the future of most. */
const TURN = 30;

/** The year that words say; 0 where there are none. */
export function yearOf(words: string): number {
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

/** First words of holidays. */
const HOLIDAYS =
  "christmas new valentine's valentines st saint mother's mothers father's fathers thanksgiving labor memorial independence armistice flag columbus presidents president's veterans veteran's groundhog inauguration election m mlk martin easter good ash palm halloween hanukkah chanukah passover rosh yom ramadan eid diwali kwanzaa juneteenth mardi cinco navidad nochebuena año boxing semana thxgiving thanxgiving tgiving t turkey xmas x nye pats pat's paddys paddy's vday v mem lunar chinese leap";
export const CENTURIES = ["nineteen", "twenty", "two"];
export const DEL = ["del"];
const NUMEROS =
  "primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta".split(
    " ",
  );
/** Words that have a date said with them: names of months, days and holidays, words of a birth, centuries and days in Spanish. */
export const DATE_WORDS = listFor([
  ...[...MONTHS, ...MESES, "birth", "birthday"].flatMap((word) => [word, `${word}'s`]),
  ..."monday tuesday wednesday thursday friday saturday sunday lunes martes miércoles miercoles jueves viernes sábado sabado domingo born dob d birthdays birthdate nacimiento".split(
    " ",
  ),
  ...[...ORDINALS, "thirtieth"].flatMap((word) => [word, `${word}'s`]),
  ..."jan feb mar apr jun jul aug sep sept oct nov dec ene abr dic".split(" "),
  ...HOLIDAYS.split(" "),
  ...CENTURIES,
  ...DEL,
  ...NUMEROS,
]);

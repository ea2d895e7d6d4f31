export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(
    " ",
  );
export const MESES: readonly string[] =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  );

/** A month's name, short or whole, as the source of a pattern. */
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";

const NAMES: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...MESES,
  ..."jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
]);

/** Is it a month's name, short or whole, in any case? */
export function isMonthName(word: string): boolean {
  return word.length >= SHORTEST && NAMES.has(word.toLowerCase());
}

const SHORTEST = 3;

/** The number of a month, from 1, by the first letters of its name; 0 when there is none. */
export function monthOf(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  const english = MONTHS.findIndex((month) => month.startsWith(start));
  return 1 + (english >= 0 ? english : MESES.findIndex((mes) => mes.startsWith(start)));
}

/** How a number is shown, where that is more than its digits. */
export type NumberLook =
  | { readonly kind: "plain" }
  | {
      readonly kind: "date";
      readonly hasDate: boolean;
      readonly hasTime: boolean;
      /** Hours that go on beyond 24. */
      readonly isElapsed: boolean;
    }
  /** Digits with signs between them, and zeros before them: `000-00-0000`. */
  | { readonly kind: "digits"; readonly sections: readonly DigitSection[] };

interface DigitSection {
  readonly holds: (value: number) => boolean;
  /** `0` and `#` are places for digits; all else stands as it is. */
  readonly pattern: string;
}

const PLAIN: NumberLook = { kind: "plain" };
type Moment = Extract<NumberLook, { kind: "date" }>;
const DATE: Moment = { kind: "date", hasDate: true, hasTime: false, isElapsed: false };
const TIME: Moment = { kind: "date", hasDate: false, hasTime: true, isElapsed: false };
const ELAPSED: Moment = { ...TIME, isElapsed: true };

/** The formats that have numbers and no code (ECMA-376, 18.8.30); 27 to 36 and 50 to 58 are dates of East Asia. */
export function builtInLook(id: number): NumberLook {
  if (id === 22) return { ...DATE, hasTime: true };
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DATE;
  if (id === 46) return ELAPSED;
  return (id >= 18 && id <= 21) || id === 45 || id === 47 ? TIME : PLAIN;
}

/** No format of a spreadsheet is longer. */
const LONGEST_CODE = 255;
const QUOTED = /"[^"]*"|\\.|_.|\*./g;
const IN_BRACKETS = /\[[^\]]*\]/g;

/** The look that a format code gives. */
export function lookOf(code: string): NumberLook {
  if (code.length > LONGEST_CODE) return PLAIN;
  const bare = code.replace(QUOTED, "");
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(bare);
  const signs = bare.replace(IN_BRACKETS, "").replace(/general/gi, "");
  const hasTime = isElapsed || /[hs]/i.test(signs);
  const hasDate = /[yd]/i.test(signs) || (/m/i.test(signs) && !hasTime);
  if (hasDate || hasTime) return { kind: "date", hasDate, hasTime, isElapsed };
  const sections = code.split(";").map(digitSection);
  const isDigits = (section: DigitSection | null): section is DigitSection => section !== null;
  const first = sections[0];
  return first !== undefined && first !== null
    ? { kind: "digits", sections: sections.filter(isDigits) }
    : PLAIN;
}

const CONDITION = /^\[(<=|>=|<>|<|>|=)(\d+(?:\.\d+)?)\]/;
const COMPARE: Readonly<Record<string, (value: number, to: number) => boolean>> = {
  "<=": (value, to) => value <= to,
  ">=": (value, to) => value >= to,
  "<>": (value, to) => value !== to,
  "<": (value, to) => value < to,
  ">": (value, to) => value > to,
  "=": (value, to) => value === to,
};

/** Null for any format but one of telephone numbers, ZIP codes, SSNs and the like. */
function digitSection(section: string): DigitSection | null {
  const [whole = "", sign = "", to = "0"] = CONDITION.exec(section) ?? [];
  const pattern = section
    .slice(whole.length)
    .replace(IN_BRACKETS, "")
    .replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, sign?: string) => mark(quoted ?? sign ?? ""))
    .replace(/_.|\*./g, "");
  if (!/^[-()/ 0#\ue000]+$/.test(pattern)) return null;
  if (!/00|[0#].*[-()/ \ue000].*[0#]/.test(pattern)) return null;
  const compare = COMPARE[sign];
  return {
    holds: compare === undefined ? () => true : (value) => compare(value, Number(to)),
    pattern: pattern.replaceAll("\ue000", "."),
  };
}

/** A full stop that is a sign and no decimal point stands for itself. */
function mark(quoted: string): string {
  return quoted.replaceAll(".", "\ue000");
}

/** What a number is shown as; null where that is the number itself. */
export function shownAs(value: number, look: NumberLook, is1904: boolean): string | null {
  switch (look.kind) {
    case "plain":
      return null;
    case "digits":
      return digitsOf(value, look.sections);
    case "date":
      return momentOf(value, look, is1904);
  }
}

function digitsOf(value: number, sections: readonly DigitSection[]): string | null {
  const section = sections.find(({ holds }) => holds(value));
  if (section === undefined || !Number.isSafeInteger(value) || value < 0) return null;
  const digits = [...String(value)];
  const places = [...section.pattern];
  const first = places.findIndex((sign) => sign === "0" || sign === "#");
  for (let i = places.length - 1; i >= 0; i--)
    if (places[i] === "0" || places[i] === "#")
      places[i] = digits.pop() ?? (places[i] === "0" ? "0" : "");
  // More digits than places stand before the first.
  places[first] = digits.join("") + (places[first] ?? "");
  return places.join("");
}

const DAY_S = 86_400;
/** 31 December 9999, the last day that a spreadsheet knows. */
const LAST_DAY = 2_958_465;
const DAYS_TO_1904 = 1_462;
/** Longer times than people note: a date under a format of times. */
const LONGEST_ELAPSED_DAYS = 1_000;

/** ISO 8601, so that it is read the same everywhere; null for what is no day. */
function momentOf(
  value: number,
  { hasDate, hasTime, isElapsed }: Moment,
  is1904: boolean,
): string | null {
  const days = is1904 ? value + DAYS_TO_1904 : value;
  if (value < 0 || days > LAST_DAY + 1) return null;
  const seconds = Math.round(value * DAY_S);
  if (isElapsed && value < LONGEST_ELAPSED_DAYS) return clock(seconds);
  if (!hasDate && value < 1) return clock(seconds % DAY_S);
  // Spreadsheets count 29 February 1900, which there was not.
  const since = !is1904 && days < 60 ? days + 1 : days;
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(since * DAY_S) * 1_000).toISOString();
  return hasTime || seconds % DAY_S !== 0 ? at.slice(0, 19) : at.slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

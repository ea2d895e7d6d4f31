import { MONTH } from "./months.ts";
import { type Figures, type Form, formsIn, SHAPE } from "./number-forms.ts";

export interface PartialDateAt {
  readonly start: number;
  readonly end: number;
  /** Nothing else is written so; otherwise words nearby must say that it is a date. */
  readonly isSure: boolean;
}

const MONTH_DAY = new RegExp(
  `(?<=\\b((${MONTH})(?:\\.? (?:the )?|[-/])))(\\d{1,2})(st|nd|rd|th)?(?![\\d:/.-]\\d|\\d|['’,]? ?\\d{4}|\\s?(?:mg|ml|am|pm|x)\\b)`,
  "iy",
);
const DAY_MONTH = new RegExp(
  `(?<=(?<![\\d:/.$%\\p{L}-])(\\d{1,2} ?[-–] ?)|(?<![:/.$%\\p{L}-]))(\\d{1,2})(?:st|nd|rd|th)?[- ]?(?:of |de )?(${MONTH})\\b(?!,? (?:19|20)\\d{2}(?!\\d)|[- ]\\d{2}(?!\\d))`,
  "iuy",
);
const MONTH_YEAR = new RegExp(
  `(?<=\\b((${MONTH})\\.?,? (?:of |de |del )?))(?:19|20)\\d{2}(?![-/.]\\d)`,
  "iy",
);
/** `Aug '23`. */
const MONTH_SHORT_YEAR = new RegExp(
  `(?<=\\b((${MONTH})\\.?,? ?(?:of )?['’]))\\d{2}(?![\\d\\p{L}:/])`,
  "iuy",
);
/** `10/feb`, `3-ene`. */
const DAY_SLASH_MONTH = new RegExp(`(?<![/.-])(\\d{1,2})[/-](${MONTH})(?![\\p{L}]|[/-]\\d)`, "iuy");
const SLASHED =
  /(?<![/.$]|(?<!\d{3})\d |(?<!\d\/\d{1,2})-)(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d|-?(?:\d{3}|inch|lb))/y;
/** `9-3`, `03/2028`: only where words say so. */
const DASHED =
  /(?<![/.$#-]|\d )(\d{1,2})-(\d{1,2})(?<clock> (?:[01]\d:?[0-5]\d|2[0-3]:?[0-5]\d)(?!\d))?(?![\d/.-]|\s?(?:am|pm|a\.m|p\.m|days?|weeks?|hours?|hrs?|min|years?|yrs?|x|mg|people|pm)\b)/iy;
const MONTH_SLASH_YEAR = /(?<=(\()?)(?<![/.-])(0?[1-9]|1[0-2])[/-]((?:19|20)\d{2})(?![\d/-])/y;
/** ISO 8601 without a day: only where words say so. Goods expire with their lot. */
const YEAR_MONTH =
  /(?<=(\b(?:in|around|circa|en) (?!2000-))?)(?<![\d/.-]|\blot\b.{0,24})(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?![\d/-])/iy;
/** Another day told with one: `the 5th or the 9th`. */
const ALSO =
  /(?<=(?:\b\d{1,2}(?:st|nd|rd|th)|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}),? (?:or|and|&|to|thru|through) (?:the )?)\d{1,2}(?:st|nd|rd|th)?(?![\d:/]|\s?(?:am|pm)\b)|(?<=\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)[-–])\d{1,2}(?:st|nd|rd|th)/iy;
/** The same with a number only, where the clause ends: `9/29 or 30`, `Jan 8 or 9`, `Nov 27-28`. */
const ALSO_NUMBER = new RegExp(
  `(?=\\d{1,2}(?![\\d:/.-]\\d|\\d)(?:[?!);\\n]|,? ?$|[.,](?:\\s|$)| (?:at|@|in|for|if|works?|is|are|would|either|whichever|after|before|a las|por|en|de (?:${MONTH}))\\b))(?<=(?:(?<![\\d/])\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\b(?:${MONTH})\\.? \\d{1,2}|\\d{1,2} de (?:${MONTH}))(?: (?:or|and|y|o|u|to|thru|through|al) | ?[&–-] ?))\\d{1,2}`,
  "iy",
);
const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
/** `el jueves 6`, `Thurs 23`, and `el 6` where the clause ends or a time follows. An English weekday is followed by hours, too. */
const DAY_OF_WEEK = new RegExp(
  `(?<=\\b(?:(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo),?|(${WEEKDAY}),?(?: the)?) )(\\d{1,2})(?![\\d:/.-]\\d|\\d|\\s?(?:am|pm|a\\.m|p\\.m|h(?:rs)?\\b|horas)|\\s?(?:%|min|people|patients|calls))`,
  "iuy",
);
const DAY_IN_SPANISH =
  /(?<=\b(?:el|del|al)(?: d[ií]a)? )\d{1,2}(?![\d:/.%-]\d|\d)(?=[?!);\n]|,? ?$|[.,](?:\s|$)| (?:a las?|por la|en la|tengo|tiene|y el|o el|al(?= \d)|puede|para|si)\b)/iuy;
/** `fri 12th`, `mon. 14th?` */
const ORDINAL_OF_WEEK = new RegExp(
  `(?<=\\b${WEEKDAY}(?:\\.?,?|\\.) )(\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\d])(?! (?:floor|street|st|ave|time|visit|session)\\b)`,
  "iuy",
);
/** `14th works 4 me`, where a line begins or breaks off. */
const DAY_WORKS =
  /(?<=^|\n|[.!?,] |: )(\d{1,2})(?:st|nd|rd|th)(?= (?:works?|is (?:ok|fine|good|better)|ok\b|at \d|pls|please|or (?:the )?\d{1,2}(?:st|nd|rd|th)|of (?:this|next|last) month)|(?<=^\d{1,2}[a-z]{2})[?.! ]{0,3}$|(?<=[.?!] \d{1,2}[a-z]{2}|: \d{1,2}[a-z]{2})[.?!](?:\s|$))/iuy;
/** `Aug 3-9`. */
const MONTH_RANGE = new RegExp(
  `(?<=\\b((${MONTH})\\.? ))(\\d{1,2})(?:st|nd|rd|th)? ?[-–] ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}]|[:/.-]\\d| ?(?:am|pm|mg|people|patients)\\b)`,
  "iuy",
);
/** Two days of one month: `11 or 12 may`. */
const DAYS_MONTH = new RegExp(
  `(?<=(?<![\\d:/.$%-])(\\d{1,2}(?:st|nd|rd|th)? ?(?:or|and|&|o|y|-|–) ?))(\\d{1,2})(?:st|nd|rd|th)?(?: of| de)? ${MONTH}(?![\\p{L}])`,
  "iuy",
);
/** `Jun-66`: no month has so many days. */
const MONTH_DASH_YEAR = new RegExp(
  `(?<=\\b((${MONTH})[-/]))(?:3[2-9]|[4-9]\\d)(?![\\d\\p{L}:/-])`,
  "iuy",
);
const DOTTED =
  /(?<![/.$v-]|\d )(\d{1,2})\.(\d{2})(?![\d/%]|\.\d|\s?(?:mg|ml|mm|cm|kg|lbs?|usd|am|pm|hours?|hrs?|%)\b)/iy;
/** `sx 4.9`: the day of one digit only at once behind a word that says so. */
const DOTTED_SHORT =
  /(?<=\b(?:sx|appt|surgery|injection|visit|f\/u|seen|dob|dos|doi)\.? )(\d{1,2})\.(\d)(?![\d/%]|\.\d|\s?(?:mg|ml|mm|cm|cc|kg|lbs?|units?|hours?|hrs?|weeks?|months?|years?|yrs?|x|k|%)(?![a-z]))/iy;
const DAY_ALONE = new RegExp(
  String.raw`(?<=\b(?:the|el|on|by|before|after|until|till)\s)(\d{1,2})(?:st|nd|rd|th)\b(?!\s(?:floor|street|st|ave|avenue|grade|graders?|time|visit|week|month|session|dose|try|attempt|person|one|row|page|step|child|baby|pregnancy|opinion|party|cousin|wife|husband|place|quarter|half|century|degree|gen|edition|appointment|call|message|of\b(?!\s(?:(?:this|that|next|last|the) month|${MONTH}))|and final|anniversary|birthday))`,
  "iy",
);

/** `30th, 6:50`: a day that begins its line or turn, with the time behind it. */
const DAY_AND_TIME =
  /(?<=^|\n|[\p{L})]: )(\d{1,2})(?:st|nd|rd|th)(?=,? (?:at |@ ?|around )?\d{1,2}(?::\d{2}| ?[ap]\.?m\b))/iuy;

const CAPITAL = /^[A-Z]/;
/** Of a day and its month: "the 2nd of may". */
const CONNECTED = /\D[- ]?(?:of|de) |st|nd|rd|th/i;
const VERB = /^(?:may|march)$/;
/** In small letters these say little: "mar 2", "may 2". */
const WEAK = /^(?:may|mar|jan|march)$/;
const BEFORE_MONTH = /[\s(:,;"'*>/-]|^$/;
/** Nothing is said to march or to be allowed behind it. */
const CLAUSE_END = /^\s*(?:$|[\n,;!?)]|\.(?:\s|$)|(?:at|@|y|and|or|thru)(?: |\d))/i;
/** Such a month is a verb's subject's: "you may 2", "they march 3". */
const SUBJECT = /\b(?:i|you|we|they|he|she|it|who|that|to|and)\s$/i;

const PARTIAL: readonly Form<PartialDateAt>[] = [
  {
    needs: SHAPE.short | SHAPE.monthBefore,
    pattern: MONTH_DAY,
    read: ({ 0: match, 1: before = "", 2: month = "", 3: day, 4: ordinal, index }, text) => {
      const start = index - before.length;
      const end = index + match.length;
      const isSure =
        ordinal !== undefined ||
        (isMonth(text, start, end, month) && (CAPITAL.test(month) || !before.endsWith("-")));
      return isDay(day) ? { start, end, isSure } : null;
    },
  },
  {
    needs: SHAPE.short | SHAPE.monthAfter,
    pattern: DAY_MONTH,
    read: ({ 0: match, 1: before = "", 2: day, 3: month = "", index }) => {
      const isNamed =
        CAPITAL.test(month) ||
        CONNECTED.test(match) ||
        (month.length > 3 && !/^\d+\p{L}/u.test(match));
      const isSure = isNamed && !VERB.test(month);
      return partialAt(index - before.length, before + match, isDay(day), isSure);
    },
  },
  {
    needs: SHAPE.four | SHAPE.monthBefore,
    pattern: MONTH_YEAR,
    read: ({ 0: match, 1: before = "", index }) =>
      partialAt(index - before.length, before + match, true, true),
  },
  {
    needs: SHAPE.short | SHAPE.monthBefore,
    pattern: MONTH_SHORT_YEAR,
    read: ({ 0: match, 1: before = "", index }) =>
      partialAt(index - before.length, before + match, true, true),
  },
  {
    needs: SHAPE.four | SHAPE.joined | SHAPE.dash,
    pattern: YEAR_MONTH,
    read: ({ 0: match, 1: cue, index }) => partialAt(index, match, true, cue !== undefined),
  },
  {
    needs: SHAPE.short | SHAPE.glued,
    pattern: DAY_AND_TIME,
    read: ({ 1: day = "", index }) => partialAt(index, `${day}th`, isDay(day), true),
  },
  {
    needs: SHAPE.short | SHAPE.monthAfter,
    pattern: DAY_SLASH_MONTH,
    read: ({ 0: match, 1: day, index }) => partialAt(index, match, isDay(day), true),
  },
  {
    needs: SHAPE.short | SHAPE.joined | SHAPE.dot,
    pattern: DOTTED,
    read: ({ 0: match, 1: m, 2: d, index }) =>
      partialAt(index, match, isMonthNumber(m) && isDay(d), false),
  },
  {
    needs: SHAPE.short | SHAPE.joined | SHAPE.dot,
    pattern: DOTTED_SHORT,
    read: ({ 0: match, 1: m, 2: d, index }) =>
      partialAt(index, match, isMonthNumber(m) && isDay(d), true),
  },
  {
    needs: SHAPE.short | SHAPE.joined | SHAPE.dash,
    pattern: DASHED,
    read: ({ 1: m = "", 2: d = "", groups, index }) =>
      partialAt(index, `${m}-${d}`, isMonthNumber(m) && isDay(d), groups?.["clock"] !== undefined),
  },
  {
    needs: SHAPE.short | SHAPE.joined,
    pattern: MONTH_SLASH_YEAR,
    read: ({ 0: match, 1: opened, index }, text) =>
      partialAt(index, match, true, opened !== undefined && text[index + match.length] === ")"),
  },
  {
    needs: SHAPE.short | SHAPE.behind,
    pattern: ALSO,
    read: ({ 0: match, index }) => partialAt(index, match, isDay(match.replace(/\D/g, "")), true),
  },
  {
    needs: SHAPE.short | SHAPE.behind,
    pattern: ALSO_NUMBER,
    read: ({ 0: match, index }) => partialAt(index, match, isDay(match), true),
  },
  {
    needs: SHAPE.short | SHAPE.dayBefore,
    pattern: DAY_OF_WEEK,
    read: ({ 1: english, 2: day = "", index }) =>
      partialAt(index, day, isDay(day) && (english === undefined || Number(day) > 12), true),
  },
  {
    needs: SHAPE.short | SHAPE.dayBefore,
    pattern: DAY_IN_SPANISH,
    read: ({ 0: day, index }) => partialAt(index, day, isDay(day), true),
  },
  {
    needs: SHAPE.short | SHAPE.monthBefore | SHAPE.joined,
    pattern: MONTH_RANGE,
    read: ({ 0: match, 1: before = "", 2: month = "", 3: day, 4: last, index }) =>
      partialAt(
        index - before.length,
        before + match,
        isDay(day) && isDay(last) && Number(day) < Number(last),
        CAPITAL.test(month) || !WEAK.test(month),
      ),
  },
  {
    needs: SHAPE.short | SHAPE.behind | SHAPE.monthAfter,
    pattern: DAYS_MONTH,
    read: ({ 0: match, 1: before = "", 2: day, index }) =>
      partialAt(
        index - before.length,
        before + match,
        isDay(day) && isDay(/\d+/.exec(before)?.[0]),
        true,
      ),
  },
  {
    needs: SHAPE.short | SHAPE.monthBefore,
    pattern: MONTH_DASH_YEAR,
    read: ({ 0: match, 1: before = "", index }) =>
      partialAt(index - before.length, before + match, true, true),
  },
  ...[ORDINAL_OF_WEEK, DAY_WORKS].map((pattern) => ({
    needs: SHAPE.short | SHAPE.glued,
    pattern,
    read: ({ 0: match, 1: day, index }: RegExpExecArray) =>
      partialAt(index, match, isDay(day), true),
  })),
  {
    needs: SHAPE.short | SHAPE.glued,
    pattern: DAY_ALONE,
    read: ({ 0: match, 1: day, index }) => partialAt(index, match, isDay(day), true),
  },
];

/** Dates without a year, or without a day: `9/25`, `Apr 2`, `15 May`, `nov 2017`, `the 19th`. Offsets are UTF-16 units. */
export function* partialDatesIn(text: string, figures: Figures): Generator<PartialDateAt> {
  yield* formsIn(text, figures, PARTIAL);
  if (text.includes("/")) yield* slashedIn(text, figures);
}

interface Slashed {
  readonly start: number;
  readonly end: number;
}

const SLASHES: readonly Form<Slashed>[] = [
  {
    needs: SHAPE.short | SHAPE.joined | SHAPE.slash,
    pattern: SLASHED,
    read: ({ 0: match, 1: m = "", 2: d = "", index }) =>
      (isMonthNumber(m) && isDay(d)) || isDayFirst(m, d)
        ? { start: index, end: index + match.length }
        : null,
  },
];
/** `18/02`, as most of the world writes it: a month below ten has its zero. */
function isDayFirst(d: string, m: string): boolean {
  return Number(d) > 12 && isDay(d) && isMonthNumber(m) && (m.startsWith("0") || Number(m) > 10);
}

const FRACTION =
  /^(?:1\/[2348]|[23]\/[348]|[57]\/8|3\/5|2\/5|4\/5|1\/5|1\/6|5\/6|9\/10|5\/5|10\/10)$/;
const RATED =
  /\b(?:pain|scored?|rated?|rating|stars?|level|scale|nps|apgar|gcs|phq|gad|vision|strength|friendliness|quality|service)\b(?![^.\n]{0,24}\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|urday)?,? $)[^.\n|;]{0,24}$/i;
const RATING =
  /^\s?(?:stars?|pain|on (?:the|a)|out of|tablets?|tabs?|pills?|caps?|cups?|inch|in\b|miles?|hours?|price|off|strength|\+?\s?edema|reps?|sets?|pods?\b|nodes?\b|replicas?\b|hosts?\b|servers?\b|of\b)/i;

/** "5/6 at 4": a day with its time. */
const TIMED =
  /^,? ?(?:at|@) ?\d{1,2}(?::\d{2}|(?= ?(?:[ap]\.?m?\b|[.,?!;)]|$|still|ok|works?|if|or|and|for|with|pls|please|then|is|good|w\/)))/i;
/** Two of them side by side are a list of days, not a fraction. */
const BESIDE = 12;

function* slashedIn(text: string, figures: Figures): Generator<PartialDateAt> {
  const found = [...formsIn(text, figures, SLASHES)];
  for (const [i, { start, end }] of found.entries()) {
    if (RATED.test(text.slice(Math.max(0, start - 40), start))) continue;
    if (RATING.test(text.slice(end, end + 20))) continue;
    const isListed = [found[i - 1], found[i + 1]].some(
      (other) => other !== undefined && Math.abs(other.start - start) <= BESIDE,
    );
    const isTimed = TIMED.test(text.slice(end, end + 20));
    yield { start, end, isSure: !FRACTION.test(text.slice(start, end)) || isListed || isTimed };
  }
}

function partialAt(
  start: number,
  match: string,
  isReal: boolean,
  isSure: boolean,
): PartialDateAt | null {
  return isReal ? { start, end: start + match.length, isSure } : null;
}

function isDay(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 31;
}

function isMonthNumber(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

/** "may 2" and "mar 2" say less than "May 2" and "april 2". */
function isMonth(text: string, start: number, end: number, month: string): boolean {
  if (!BEFORE_MONTH.test(text.charAt(start - 1))) return false;
  if (!WEAK.test(month)) return true;
  return (
    CLAUSE_END.test(text.slice(end, end + 8)) &&
    !SUBJECT.test(text.slice(Math.max(0, start - 8), start))
  );
}

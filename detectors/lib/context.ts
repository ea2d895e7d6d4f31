import { matchesIn, type Sample } from "../sample.ts";
import { listFor } from "./lexicon.ts";
import { afterStandIns } from "./stand-ins.ts";

/** Longer than the longest label or token. */
const STAND_IN_LENGTH = 24;

/**
 * Is one of the words in the text shortly before? `before` is in characters. What stands before a label of ours does
 * not count, nor does the label: else redacting would bring words nearer to values, and redacting twice find more.
 */
export function isNear(words: RegExp, text: string, index: number, before: number): boolean {
  const context = text.slice(Math.max(0, index - before - STAND_IN_LENGTH), index);
  return words.test(afterStandIns(context).slice(-before));
}

/**
 * Between a question and its answer: no digits but those of a time, since transcripts may begin the answer's line with
 * a time and a speaker.
 */
export const QUESTION_GAP = "(?:[^\\d]|\\d{1,2}:\\d{2}(?::\\d{2})?){0,60}";

const SINGLE = "\\d(?!\\d)";
const FOUR_DIGITS = new RegExp(
  `(?<!\\d)(?:\\d{4}(?!\\d)|(?<!\\d[ ,-])${SINGLE}(?:[ ,-]{1,2}${SINGLE}){3}(?![ ,-]{1,2}${SINGLE}))`,
  "g",
);

/** The words among them, and the signs that stand for digits. */
const ENDS = listFor(
  "ssn ssn4 social soc last last4 ends ending visa mastercard master amex discover mc disc cc card cards debit".split(
    " ",
  ),
);
const SYMBOLS = /[*•#]|xx|(?<![a-z])x\d{4}/i;

/** What every wording for the last digits of a number has; it spares most numbers a closer look. */
const LAST_DIGITS =
  /\b(?:ssn4?|social|soc|last4?|ends|ending|visa|master ?card|mc|disc|cc|amex|discover|cards?|debit)\b|[*xX•#] ?$/i;

/**
 * Four digits, as written or said one by one, where the words before them say whose they are. It begins at the digits,
 * which are rare, and so costs nothing in plain text. Patterns end in `$`; `reach` is at most 140.
 */
export function fourDigitsAfter(
  sample: Sample,
  words: readonly RegExp[],
  reach: number,
): readonly Place[] {
  return sample
    .once(lastFours)
    .filter(({ start }) => words.some((pattern) => isNear(pattern, sample.text, start, reach)));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const LONGEST_REACH = 140;

/** Four digits with a word before them that speaks of last digits. */
function lastFours({ text, numeric, lists }: Sample): readonly Place[] {
  if ((lists.any & ENDS) === 0 && !SYMBOLS.test(text)) return NONE;
  const places: Place[] = [];
  for (const { match, index } of matchesIn(numeric, FOUR_DIGITS, { digits: 4 }))
    if (isNear(LAST_DIGITS, text, index, LONGEST_REACH))
      places.push({ start: index, end: index + match[0].length });
  return places;
}

const NONE: readonly Place[] = [];

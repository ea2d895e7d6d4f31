import { MARK } from "../marks.ts";
import { type Mapped, rewrite, type Step } from "./view.ts";

const BRACKETED =
  /\(\s?(?:dot|at|punto|arroba)\s?\)|\[\s?(?:dot|at|punto|arroba)\s?\]|\{\s?(?:dot|at)\s?\}/;
const CAPITAL = / AT (?=[\w-]{1,40}(?:\.| DOT ))/;
/** In small letters behind a dot or a digit, which words before "at" have not: `jane.doe at example dot com`. */
const SMALL = /(?:[._]\w{1,30}|\d) at (?=[\w-]{1,40} dot (?:com|net|org|edu|gov|example)\b)/;
const SIGNS =
  /\s?[([{]\s?(?:dot|at|DOT|AT|Dot|At|punto|arroba)\s?[)\]}]\s?| AT (?=[\w-]{1,40}(?:\.| DOT ))| DOT (?=[\w-]{2,40})|(?<=[._]\w{1,30}|\d) at (?=[\w-]{1,40} dot (?:com|net|org|edu|gov|example)\b)|(?<=(?:[._]\w{1,30}|\d) at [\w-]{1,40}) dot (?=(?:com|net|org|edu|gov|example)\b)/g;

/** Mailboxes written so that machines do not see them: `jane (at) example (dot) com`. */
export const obfuscated: Step = {
  id: "obfuscated",
  signs: MARK.bracket | MARK.capital | MARK.dot,
  undo(from: Mapped): Mapped | null {
    const { text } = from;
    return BRACKETED.test(text) ||
      (text.includes(" AT ") && CAPITAL.test(text)) ||
      (text.includes(" dot ") && SMALL.test(text))
      ? rewrite(from, SIGNS, (sign) => (/at|arroba/i.test(sign) ? "@" : "."))
      : null;
  },
};

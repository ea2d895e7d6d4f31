import { MARK } from "../marks.ts";
import { type Mapped, rewrite, type Step } from "./view.ts";

const BRACKETED =
  /\(\s?(?:dot|at|punto|arroba)\s?\)|\[\s?(?:dot|at|punto|arroba)\s?\]|\{\s?(?:dot|at)\s?\}/;
const CAPITAL = / AT (?=[\w-]{1,40}(?:\.| DOT ))/;
/** In small letters behind a dot or a digit, which words before "at" have not: `jane.doe at mail dot example dot com`. */
const LOCAL = String.raw`(?:[._]\w{1,30}|\d)`;
const ENDING = "(?:com|net|org|edu|gov|example)\\b";
const DOTS_AHEAD = String.raw`(?=(?:[\w-]{1,40} dot ){1,3}${ENDING})`;
const SMALL = new RegExp(`${LOCAL} at ${DOTS_AHEAD}`);
const SIGNS = new RegExp(
  String.raw`\s?[([{]\s?(?:dot|at|DOT|AT|Dot|At|punto|arroba)\s?[)\]}]\s?| AT (?=[\w-]{1,40}(?:\.| DOT ))| DOT (?=[\w-]{2,40})|` +
    String.raw`(?<=${LOCAL}) at ${DOTS_AHEAD}|(?<=${LOCAL} at [\w-]{1,40}(?: dot [\w-]{1,40}){0,2}) dot (?=(?:[\w-]{1,40} dot ){0,2}${ENDING})`,
  "g",
);

/** Mailboxes written so that machines do not see them: `jane (at) example (dot) com`. */
export const obfuscated: Step = {
  id: "obfuscated",
  signs: MARK.bracket | MARK.capital | MARK.dot | MARK.ofStandIn | MARK.digit,
  undo(from: Mapped): Mapped | null {
    const { text } = from;
    return BRACKETED.test(text) ||
      (text.includes(" AT ") && CAPITAL.test(text)) ||
      (text.includes(" dot ") && SMALL.test(text))
      ? rewrite(from, SIGNS, (sign) => (/at|arroba/i.test(sign) ? "@" : "."))
      : null;
  },
};

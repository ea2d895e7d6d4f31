import { MARK } from "../marks.ts";
import { type Mapped, rewrite, type Step } from "./view.ts";

const BRACKETED =
  /\(\s?(?:dot|at|punto|arroba)\s?\)|\[\s?(?:dot|at|punto|arroba)\s?\]|\{\s?(?:dot|at)\s?\}/;
const CAPITAL = / AT (?=[\w-]{1,40}(?:\.| DOT ))/;
const SIGNS =
  /\s?[([{]\s?(?:dot|at|DOT|AT|Dot|At|punto|arroba)\s?[)\]}]\s?| AT (?=[\w-]{1,40}(?:\.| DOT ))| DOT (?=[\w-]{2,40})/g;

/** Mailboxes written so that machines do not see them: `jane (at) example (dot) com`. */
export const obfuscated: Step = {
  id: "obfuscated",
  signs: MARK.bracket | MARK.capital,
  undo(from: Mapped): Mapped | null {
    const { text } = from;
    return BRACKETED.test(text) || (text.includes(" AT ") && CAPITAL.test(text))
      ? rewrite(from, SIGNS, (sign) => (/at|arroba/i.test(sign) ? "@" : "."))
      : null;
  },
};

import { type Mapped, rewrite } from "./view.ts";

const HIDDEN =
  /\(\s?(?:dot|at|punto|arroba)\s?\)|\[\s?(?:dot|at|punto|arroba)\s?\]|\{\s?(?:dot|at)\s?\}| AT (?=[\w-]{1,40}(?:\.| DOT ))/;
/** Whoever these words stand for has no mailbox: "find us at example dot com" is a page. */
const NOBODY =
  "same|us|me|him|her|them|it|look|looked|online|here|is|are|page|site|website|available|more|and|or|out|up|m|re";
const TLD = "(?:com|org|net|edu|gov|mil|io|co|us|info|biz|me|health|care|example)\\b";
const SIGNS = new RegExp(
  `\\s?[([{]\\s?(?:dot|at|DOT|AT|Dot|At|punto|arroba)\\s?[)\\]}]\\s?| AT (?=[\\w-]{1,40}(?:\\.| DOT ))| DOT (?=[\\w-]{2,40})|(?<=[\\w.-])(?<!\\b(?:${NOBODY})) at (?=[\\w-]{1,40}(?: dot [\\w-]{1,40}){0,2} dot ${TLD})| dot (?=(?:[\\w-]{1,40} dot )?${TLD})`,
  "g",
);

/** Mailboxes written so that machines do not see them: `jane (at) example (dot) com`. */
export const obfuscated = {
  id: "obfuscated",
  undo(from: Mapped): Mapped | null {
    return from.text.includes(" dot ") || HIDDEN.test(from.text)
      ? rewrite(from, SIGNS, (sign) => (/at|arroba/i.test(sign) ? "@" : "."))
      : null;
  },
} as const;

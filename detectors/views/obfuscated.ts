import { type Mapped, rewrite } from "./view.ts";

const HIDDEN =
  /\(\s?(?:dot|at|punto|arroba)\s?\)|\[\s?(?:dot|at|punto|arroba)\s?\]|\{\s?(?:dot|at)\s?\}| AT (?=[\w-]{1,40}(?:\.| DOT ))/;
const SIGNS =
  /\s?[([{]\s?(?:dot|at|DOT|AT|Dot|At|punto|arroba)\s?[)\]}]\s?| AT (?=[\w-]{1,40}(?:\.| DOT ))| DOT (?=[\w-]{2,40})/g;

/** Mailboxes written so that machines do not see them: `jane (at) example (dot) com`. */
export const obfuscated = {
  id: "obfuscated",
  undo(from: Mapped): Mapped | null {
    return HIDDEN.test(from.text)
      ? rewrite(from, SIGNS, (sign) => (/at|arroba/i.test(sign) ? "@" : "."))
      : null;
  },
} as const;

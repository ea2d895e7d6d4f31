import { type Mapped, rewrite } from "./view.ts";

const WORD = String.raw`\p{Lu}[\p{L}'’.-]{0,20}`;
/** Between words with capitals, in a sentence that goes on behind them: a label or a list does not. */
const IN_NAME = String.raw`(?<=\p{Ll}\.? (?:\p{Lu}[\p{L}'’-]{1,20}|\d{1,6})[.,]? ?\r?\n)(?![^\n:=]{1,40}[:=])(?=${WORD}(?: ${WORD}){0,2}(?:,? \p{Ll}|[.!?](?: |\r?\n|$)))`;
/** In a date in words: `March\n14, 1987`. */
const IN_DATE = String.raw`(?<=\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)\p{L}{0,6}\.? ?\r?\n)(?=\d{1,2},? \d{4}(?!\d))`;
const BREAK = new RegExp(` ?\\r?\\n(?:${IN_NAME}|${IN_DATE})`, "gu");

/** Names, streets and dates in words that a line break goes through, in one line again. */
export const reflowed = {
  id: "reflowed",
  undo(from: Mapped): Mapped | null {
    return from.text.includes("\n") ? rewrite(from, BREAK, () => " ") : null;
  },
} as const;

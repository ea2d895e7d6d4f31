import { matchAt } from "../lib/matches.ts";
import { MARK } from "../marks.ts";
import { type Mapped, rewriteEach, type Step } from "./view.ts";

const WORD = String.raw`\p{Lu}[\p{L}'’.-]{0,20}`;
/** Between words with capitals, in a sentence that goes on behind them: a label or a list does not. */
const IN_NAME = String.raw`(?<=\p{Ll}\.? (?:\p{Lu}[\p{L}'’-]{1,20}|\d{1,6})[.,]? ?\r?\n)(?![^\n:=]{1,40}[:=])(?=${WORD}(?: ${WORD}){0,2}(?:,? \p{Ll}|[.!?](?: |\r?\n|$)))`;
/** In a date in words: `March\n14, 1987`. */
const IN_DATE = String.raw`(?<=\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)\p{L}{0,6}\.? ?\r?\n)(?=\d{1,2},? \d{4}(?!\d))`;
const BREAK = new RegExp(` ?\\r?\\n(?:${IN_NAME}|${IN_DATE})`, "uy");

/** Names, streets and dates in words that a line break goes through, in one line again. */
export const reflowed: Step = {
  id: "reflowed",
  signs: MARK.newline,
  undo: (from: Mapped) => rewriteEach(from, breaksIn(from.text), () => " "),
};

/** What `BREAK` matches, looked for from each line's end. */
function* breaksIn(text: string): Generator<RegExpExecArray> {
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    let start = text[at - 1] === "\r" ? at - 1 : at;
    if (text[start - 1] === " ") start--;
    if (!isDigitAt(text, at + 1) && !(mayBeName(text, at + 1) && endsInName(text, start))) continue;
    const found = matchAt(text, BREAK, start);
    if (found !== null) yield found;
  }
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A quick look, as the next one is: most lines end in words, and the next ones begin with a label. */
function mayBeName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || code >= 128;
}

function endsInName(text: string, end: number): boolean {
  const mark = text.charAt(end - 1);
  let start = mark === "," || mark === "." ? end - 1 : end;
  while (start > 0 && end - start <= LONGEST && text.charCodeAt(start - 1) > BLANK) start--;
  return mayBeName(text, start) || isDigitAt(text, start);
}

const BLANK = 32;
const LONGEST = 24;

import { isCapitalAt, type Words } from "../words.ts";
import { type Part, partAt, type Spoken } from "./spoken-parts.ts";
import { meaningOf, SAYS } from "./spoken-words.ts";

/** A longer run is cut: nobody says that much of one value. */
const MAX_PARTS = 48;

const COLON = ":".charCodeAt(0);

/** A text made ready to be read for what is said in it. */
export function spokenOf(text: string, words: Words): Spoken {
  const goesOn = (word: number) => {
    const [end = 0, start = -1] = [words.ends[word - 1], words.starts[word]];
    if (start < 0 || !isJoined(text, end, start)) return false;
    // `four A: okay`: the next one speaks.
    return text.charCodeAt(words.ends[word] ?? 0) !== COLON || !isCapitalAt(text, start);
  };
  return { text, words, goesOn };
}

const BLANK = 32;
const [COMMA, DASH, DOT, OPEN, CLOSE] = [...",-.()"].map((mark) => mark.charCodeAt(0));

/** Do two words stand together, with no more than blanks, a comma, a hyphen, a dot or brackets between? */
function isJoined(text: string, end: number, start: number): boolean {
  if (start - end === 1 && text.charCodeAt(end) === BLANK) return true;
  if (start - end > 3) return false;
  let hasBlank = false;
  for (let at = end; at < start; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK) hasBlank = true;
    else if (code !== COMMA && code !== DASH && code !== DOT && code !== OPEN && code !== CLOSE)
      return false;
  }
  const mark = text.charCodeAt(end);
  if (mark === COMMA || mark === DOT) {
    if (text.charCodeAt(end + 1) === DOT) return false;
    // `1,200`, `98.6` and cells of a table are no groups, `410.555` is one.
    if (!hasBlank && (mark === COMMA || !/\d{3}\.\d{3}/.test(text.slice(end - 3, end + 4))))
      return false;
    if (mark === DOT && hasBlank && /\p{Lu}/u.test(text.charAt(start))) return false;
  }
  return end > 0;
}

/** "the last four", "the first three" ask for digits and are none. */
export const LAST = /^(?:last|first|final|these|those|all|other|of|últimos|ultimos)$/;
const FIGURES = /^\d+$/;

/** Parts that follow one another, with the marks before each. */
export interface Run {
  readonly parts: Part[];
  readonly marks: string[];
  readonly next: number;
}

const TIED_BEFORE = /[$/%@=<>€£*\\_]$|\d[:.,]$/;
const TIED_AFTER = /^[/%@=<>*\\_]|^[:,]\d|^\.\d(?!\d)/;

/** Is a written number tied to a sign that makes something else of it? */
function isTied(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return TIED_BEFORE.test(before) || TIED_AFTER.test(after);
}

/** The run that begins at a word: parts, with marks and hesitation between. */
export function runFrom(spoken: Spoken, begin: number): Run | null {
  const { text, words } = spoken;
  const parts: Part[] = [];
  const marks: string[] = [];
  let mark = "";
  let [i, end] = [begin, begin];
  while (parts.length < MAX_PARTS) {
    const meaning = meaningOf(words.hashes[i] ?? 0);
    if (parts.length > 0 && !spoken.goesOn(i)) break;
    if (parts.length > 0 && meaning?.says === SAYS.hesitation) {
      i++;
      continue;
    }
    if (parts.length > 0 && meaning?.says === SAYS.mark && mark === "") {
      mark = String.fromCharCode(meaning.value);
      i += words.lower(i + 1) === "bajo" ? 2 : 1;
      continue;
    }
    const part = i < words.length ? partAt(spoken, i) : null;
    if (part === null) break;
    const [start = 0, last = 0] = [words.starts[part.first], words.ends[part.next - 1]];
    if (!part.isSaid && isTied(text, start, last)) break;
    // "97110 x 12"
    if (
      part.chars === "x" &&
      FIGURES.test(words.lower(i - 1)) &&
      FIGURES.test(words.lower(part.next))
    )
      break;
    // "the last four of it"
    if (
      parts.length === 0 &&
      part.chars.length === 1 &&
      part.kind === "digits" &&
      part.isSaid &&
      LAST.test(words.lower(begin - 1))
    )
      return null;
    const before = mark !== "" || parts.length === 0 ? mark : pauseBefore(text, words, part.first);
    parts.push(part);
    marks.push(before);
    mark = "";
    i = part.next;
    end = i;
  }
  return parts.length === 0 ? null : { parts, marks, next: end };
}

function pauseBefore(text: string, words: Words, first: number): string {
  const gap = text.slice(words.ends[first - 1], words.starts[first]);
  return /[,.()-]/.test(gap) ? "-" : "";
}

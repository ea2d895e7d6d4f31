import { isFirstName, isSurname, listed } from "../names/lists.ts";
import { type Token, tokenAt } from "../names/parse.ts";
import { NOT_NAMES, PARTICLES, TITLES } from "../names/words.ts";
import type { FindingType } from "../types.ts";
import { digitsIn } from "./ascii.ts";
import { isPlaceholder } from "./carrier-names.ts";
import { isSpeakers } from "./label-names.ts";
import type { Labelled } from "./labels.ts";
import { wordsOf } from "./words.ts";

/** Letters, digits and the marks of codes. */
export const NUMBERED = /^[A-Za-z0-9#(][A-Za-z0-9 ._/#()+-]{2,40}$/;

/** How much of a value, from its start, is an identifier of the type; 0 when it is none. */
export function lengthFor(type: FindingType, value: string, found: Labelled): number {
  switch (type) {
    case "NAME":
      return nameLength(value, found);
    case "ADDRESS":
      return NO_STREET.test(value) || (found.form === "line" && !/\d/.test(value))
        ? 0
        : value.length;
    case "CITY":
      return (
        /^\p{L}[\p{L} .'’-]{1,30}/u.exec(value.replace(/,? [A-Z]{2}(?:,? \d{5}.{0,6})?$/, ""))?.[0]
          .length ?? 0
      );
    case "ZIP":
      // Sheets take the zero off that New England's begin with.
      if (found.form !== "line" && /^[1-9]\d{3}$/.test(value)) return value.length;
      return (
        /^(?:\d{5}(?:-\d{4})?(?![\d.])|[A-Z]\d[A-Z] ?\d[A-Z]\d\b)/i.exec(value)?.[0].length ?? 0
      );
    case "SSN":
    case "PHONE":
    case "CARD":
      return digitsLength(value, type === "CARD" ? 3 : 4);
    case "EMAIL":
      return value.includes("@") ? value.length : 0;
    case "AGE90":
      return (
        /^(?:9\d|1[01]\d|19[0-3]\d(?=$|\s))(?![\d.,]\d|\d| ?[%$])/.exec(value)?.[0].length ?? 0
      );
    case "DATE":
    case "BIOMETRIC":
    case "PHOTO":
      return 0;
    case "IP":
    case "URL":
      return /^\S{3,}$/.test(value) ? value.length : 0;
    case "MRN":
    case "PLAN_ID":
    case "ACCOUNT":
    case "LICENSE":
    case "VEHICLE":
    case "DEVICE":
    case "OTHER_ID":
      return codeLength(value, found);
  }
}

/** A time under "pickup", a direction under "dir". */
const NO_STREET = /^(?:0\d{3}|\d{1,2}:\d{2}(?: ?[ap]m)?|in|out|inbound|outbound)$/i;

/** Of numbers in groups, masked or not, with so many digits. */
function digitsLength(value: string, fewest: number): number {
  const [digits = ""] = /^[+(\d*xX•][\d ().*xX•/+-]{2,30}(?:ext?\.? ?\d{1,6})?/.exec(value) ?? [];
  return digitsIn(digits) < fewest ? 0 : digits.replace(/[ (]+$/, "").length;
}

function codeLength(value: string, { form }: Labelled): number {
  const isCode = /\d/.test(value) && NUMBERED.test(value) && value.split(" ").length <= 5;
  if (isCode && (form !== "line" || value.split(" ").every((word) => /\d|^[A-Z]{1,3}$/.test(word))))
    return value.length;
  if (/^@[\w.]{3,40}$/.test(value)) return value.length;
  const [code] = /^#?(?=\S{0,20}\d)[A-Za-z0-9][\w./-]{2,40}/.exec(value) ?? [];
  return code?.replace(/[.]$/, "").length ?? 0;
}

/** Degrees behind a name are none of its parts. */
const DEGREES =
  /(?:,? (?:MD|DO|NP|PA|PA-C|RN|LPN|DDS|DMD|PhD|PsyD|LMFT|LCSW|LPC|DPT|OD|DC|FNP|APRN|CNM|Esq)\.?)+$/;
const SURNAME_FIRST = /^\p{Lu}[\p{L}\p{M}'’ -]{1,40}, ?\p{Lu}[\p{L}\p{M}.'’ -]{0,40}$/u;
const NAME = /^(?:\p{L}[\p{L}\p{M}.'’"“”()-]{0,30}(?:, ?| ?)){1,6}/u;
const MAX_NAME_WORDS = 6;

/** How long a name is that a value begins with: nobody answers "Name" with a common noun. */
function nameLength(value: string, { form, label }: Labelled): number {
  return form === "line" ? spokenName(value, isSpeakers(label)) : wholeName(value);
}

function wholeName(cell: string): number {
  const value = cell.replace(DEGREES, "");
  if (SURNAME_FIRST.test(value) && !/, [A-Z]{2}$/.test(value)) return value.length;
  const [name] = NAME.exec(value) ?? [];
  if (name === undefined || /^\d/.test(value.slice(name.length))) return 0;
  const words = wordsOf(name).map(({ folded }) => folded);
  if (words.length > MAX_NAME_WORDS || isPlaceholder(words, name)) return 0;
  const everyday = words.filter((word) => listed(word) === "word" && word.length > 2).length;
  const isListed = words.some((word) => isFirstName(word) || isSurname(word));
  if (everyday > 0 && (!isListed || everyday * 2 > words.length)) return 0;
  return name.trimEnd().replace(/[,(]+$/, "").length;
}

/** Two letters that no word is: "jp morales". */
const INITIALS =
  /^(?!dr|mr|ms|st|ft|pt|dx|hx|tx|rx|pm|tv|td|vs|wk|yr|hr|ct|mg|ml|kg|cm|mm|lb|ny|nj|nc|nd|nh|nm|sc|sd|tn|wv|md|ks|ky)[b-df-hj-np-tv-z]{2}$/;
const NAME_GAP = /^(?:\.? |\. ?(?=\p{L})|, ?(?=\p{Lu})| ["“(](?=\p{L})|["”)] )/u;

/** In a line that may go on: words up to one that is no name. Behind a speaker's label nothing may follow it. */
function spokenName(value: string, isSpeaker: boolean): number {
  const tokens: Token[] = [];
  for (let next = tokenAt(value, 0); next !== null && tokens.length < MAX_NAME_WORDS; ) {
    const isTitle = tokens.length === 0 && TITLES.has(next.folded);
    if (
      !isTitle &&
      !(PARTICLES.has(next.folded) && next.isCapital) &&
      (next.listed === "word"
        ? !next.isInitial && !INITIALS.test(next.folded)
        : NOT_NAMES.has(next.folded) && !isFirstName(next.folded))
    )
      break;
    tokens.push(next);
    const gap = NAME_GAP.exec(value.slice(next.end))?.[0];
    if (gap === undefined || (gap.startsWith(".") && next.folded.length > 3)) break;
    next = tokenAt(value, next.end + gap.length);
  }
  const last = tokens.at(-1);
  if (
    last === undefined ||
    isPlaceholder(
      tokens.map(({ folded }) => folded),
      value.slice(0, last.end),
    )
  )
    return 0;
  const rest = value.slice(last.end);
  const isListed = tokens.some(({ folded }) => isFirstName(folded) || isSurname(folded));
  const isEnd = /^\.?\s*(?:$|[(<|/–—-])/.test(rest);
  if (isSpeaker) return isEnd && (isListed || tokens.length > 1) && last.isCapital ? last.end : 0;
  if (isEnd || /^[,.;]/.test(rest)) return last.end;
  return isListed ? last.end : 0;
}

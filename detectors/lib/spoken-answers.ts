import type { FindingType } from "../types.ts";
import { wordFrom } from "../words.ts";
import { matches } from "./matches.ts";
import type { SaidSpan, Speech } from "./speech.ts";
import { meaningOf, SAYS } from "./spoken-words.ts";

/** Questions whose short answer is the value, however it was heard: "be a 0 e 6A d". */
const ASKED: readonly (readonly [RegExp, FindingType])[] = [
  [/\b(?:post ?code|zip(?: code)?)\b[^\n?]{0,40}\?[^\n]{0,8}\n/gi, "ZIP"],
  [/\b(?:date of birth|birth ?date|birthday|were you born)\b[^\n?]{0,40}\?[^\n]{0,8}\n/gi, "DATE"],
  // Behind a day and its month: "The ninth." – "And the year?"
  [/\b(?:and|what's|what was|what is) the year\?[^\n]{0,8}\n/gi, "DATE"],
];
const LABEL = /(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s?)?[\p{L}][\p{L} .\d()'-]{0,30}:\s?/uy;
const LINE = /[^\n]{0,64}/y;
const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\d|\b(?:first|second|third|[a-z]{3,10}th)\b/i;
/** What leads to an answer: "and" may be a letter misheard. */
const SMALL =
  /^(?:okay|ok|yes|yeah|yep|sure|um|uh|er|it|it's|its|is|my|that|that's|so|the|well|please|thanks|thank|you|was|born|on|think|guess|believe|ugh|sorry)$/;
const LONGEST = 60;
const MOST_WORDS = 12;

/** Short answers to questions for a postcode or a day of birth, without small words before and behind. */
export function* answersIn(speech: Speech): Generator<SaidSpan> {
  if (!speech.isTalk) return;
  for (const [question, type] of ASKED)
    for (const { 0: asked, index } of matches(speech.text, question)) {
      const span = answerAt(speech, index + asked.length, type);
      if (span !== null) yield { ...span, type, score: 0.7, because: ["context:said"] };
    }
}

function answerAt({ text, words }: Speech, at: number, type: FindingType) {
  LABEL.lastIndex = at;
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return null;
  LINE.lastIndex = at + label.length;
  const line = LINE.exec(text)?.[0] ?? "";
  if (line.length > LONGEST) return null;
  const end = at + label.length + line.length;
  let first = wordFrom(words, at + label.length);
  let last = wordFrom(words, end) - 1;
  const isSmall = (i: number) => SMALL.test(words.lower(i));
  while (first <= last && isSmall(first)) first++;
  while (first <= last && isSmall(last)) last--;
  if (first > last || last - first >= MOST_WORDS) return null;
  const said = text.slice(words.starts[first], words.ends[last]);
  const isValue =
    type === "DATE" ? MONTH.test(said) || hasNumber(words.hashes, first, last) : hasCode(said);
  return isValue ? { start: words.starts[first] ?? at, end: words.ends[last] ?? end } : null;
}

function hasNumber(hashes: readonly number[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const says = meaningOf(hashes[i] ?? 0)?.says ?? SAYS.nothing;
    if (says === SAYS.digit || says === SAYS.teen || says === SAYS.tens) return true;
  }
  return false;
}

/** A digit beside letters one by one, or a number said beside them. */
function hasCode(said: string): boolean {
  return /\d/.test(said) && /\b\p{L}{1,2}\b|\d\p{L}|\p{L}\d|\b\p{Lu}/u.test(said);
}

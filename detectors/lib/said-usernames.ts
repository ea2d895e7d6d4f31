import type { Sample } from "../sample.ts";
import { hashOf, wordFrom } from "../words.ts";
import { matches } from "./matches.ts";
import { meaningOf, SAYS } from "./spoken-words.ts";

/** What a user name is told behind, be it in the answer to a question. */
const LEADS =
  /\b(?:user ?names?|user ?id|log ?in(?: name)?|screen ?name|gamertag|usuario)\b(?:['’]s)?(?:(?:,? (?:is|it's|its|it is|that's|would be|should be|was|es|uh|um|just))|\?[^\n]{0,8}\n(?:\[?[\d:]{4,8}\]?\s?)?[\p{L}\p{N} ._()-]{1,30}:){1,3}\s/giu;
const setOf = (words: string) => new Set(words.split(" ").map(hashOf));
const MARKS = setOf("underscore dash hyphen dot period guion punto bajo");
/** Where the sentence goes on. */
const STOP = setOf(
  "all one word okay ok yes yeah and or but i it it's is was not the my your his her a an so with no lowercase lower upper case capital please thanks thank at what how that that's then in on for to does did can could he she we they uh um wait sorry",
);
/** Such a name is written, and found by its form. */
const WRITTEN = /\d\p{L}|\p{L}\d/u;
const MOST_WORDS = 8;

/** A user name that is said: "it's nacho p fifty two", "tina underscore b forty". Offsets count in the sample's text. */
export function* saidUsernames({ text, words }: Sample): Generator<{ start: number; end: number }> {
  for (const { 0: lead, index } of matches(text, LEADS)) {
    const first = wordFrom(words, index + lead.length);
    let [next, last, formed] = [first, -1, 0];
    for (; next < words.length && next - first < MOST_WORDS; next++) {
      const hash = words.hashes[next] ?? 0;
      const isJoined =
        next === first || /^,? $/.test(text.slice(words.ends[next - 1], words.starts[next]));
      const isMark = MARKS.has(hash);
      const isSign =
        isMark || meaningOf(hash)?.says === SAYS.letter || words.lower(next).length === 1;
      if (!isJoined || (STOP.has(hash) && !isSign)) break;
      if (WRITTEN.test(words.lower(next))) break;
      if (isSign || meaningOf(hash) !== undefined) formed++;
      if (!isMark) last = next;
    }
    if (formed > 0 && last > first)
      yield { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
  }
}

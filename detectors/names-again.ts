import { fold } from "./lib/words.ts";
import { isFirstName, listed } from "./names/lists.ts";
import { capitalsAt } from "./names/parse.ts";
import { nameIn } from "./names/run.ts";
import { BUSINESS_WORDS, NOT_NAMES, PARTICLES, TITLES } from "./names/words.ts";
import type { Span } from "./types.ts";
import { hashOf, isCapitalAt, type Words, wordFrom } from "./words.ts";

/** What is a name once is one wherever it stands; so sure must the find be. */
const SURE = 0.6;
const SHORTEST = 3;
const LONGEST_SPAN = 60;
const MOST_NAMES = 2_000;

interface Known {
  /** How long the name itself is: "sione's" and "siones" are longer. */
  readonly length: number;
  /** Also an everyday word: one only where somebody is spoken to. */
  readonly isWord: boolean;
}

/**
 * The places where a name that was found stands once more, whatever tells nothing of it there: "the stepdad rob", "good
 * morning dawn". Everyday words count only where somebody is addressed, firms' and streets' names not at all. `found`
 * are the finds in the same text. Time is linear.
 */
export function* namesAgain(text: string, words: Words, found: readonly Span[]): Generator<Span> {
  yield* besideNames(text, words, found);
  const known = knownOf(words, found);
  if (known.size === 0) return;
  const told = wordsTold(words, found);
  for (let i = 0; i < words.length; i++) {
    const name = known.get(words.hashes[i] ?? 0);
    if (name === undefined || told.has(i)) continue;
    const start = words.starts[i] ?? 0;
    const end = start + name.length;
    if (isInCode(text, start, words.ends[i] ?? end) || isOfFirm(text, words, i)) continue;
    if (name.isWord && !isAddressed(text, start, end)) continue;
    if (COUNTED.has(words.lower(i - 1)) && !isCapitalAt(text, start)) continue;
    yield {
      start,
      end,
      type: "NAME",
      score: 0.6,
      detector: "names-again",
      because: ["name:again"],
    };
  }
}

/** "Big Mike", "Little Joe" */
const SIZES: ReadonlySet<string> = new Set(["big", "little", "lil", "baby"]);
const AND = /^ (?:and|&|n|y|or) $/i;
/** Before these it is the word, whatever name stands behind the "and". */
const DETERMINED: ReadonlySet<string> = new Set(
  "the a an my your his her our their this that of in on for some any no to i you we they it can will would please".split(
    " ",
  ),
);
const LIKELY = 0.4;

/** Given names that are everyday words, told with another name: "summer and hunter", "Lake & River". */
function* besideNames(text: string, words: Words, found: readonly Span[]): Generator<Span> {
  for (const { start, end, type, score } of found) {
    if (type !== "NAME" || score < LIKELY) continue;
    const first = wordFrom(words, start);
    const next = wordFrom(words, end);
    const size = words.starts[first - 1];
    if (
      size !== undefined &&
      SIZES.has(words.lower(first - 1)) &&
      text.slice(words.ends[first - 1], start) === " "
    )
      if (isCapitalAt(text, size) && isCapitalAt(text, start))
        yield {
          start: size,
          end: start,
          type: "NAME",
          score: 0.6,
          detector: "names-again",
          because: ["name:beside"],
        };
    for (const [i, gapFrom, gapTo] of [
      [first - 2, words.ends[first - 2], start],
      [next + 1, end, words.starts[next + 1]],
    ] as const) {
      if (gapFrom === undefined || gapTo === undefined || !AND.test(text.slice(gapFrom, gapTo)))
        continue;
      const word = fold(words.lower(i));
      if (!isFirstName(word) || NOT_NAMES.has(word) || word.length < SHORTEST) continue;
      if (DETERMINED.has(words.lower(i - 1)) && i < first) continue;
      if (isOfFirm(text, words, i)) continue;
      const [from = 0, to = 0] = [words.starts[i], words.ends[i]];
      yield {
        start: from,
        end: to,
        type: "NAME",
        score: 0.6,
        detector: "names-again",
        because: ["name:beside"],
      };
    }
  }
}

/** The words of the names themselves, by their indexes. */
function wordsTold(words: Words, found: readonly Span[]): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { start, end, type, score } of found)
    if (type === "NAME" && score >= SURE)
      for (let i = wordFrom(words, start); (words.starts[i] ?? end) < end; i++) told.add(i);
  return told;
}

function knownOf(words: Words, found: readonly Span[]): Map<number, Known> {
  const known = new Map<number, Known>();
  for (const { start, end, type, score } of found) {
    if (type !== "NAME" || score < SURE || end - start > LONGEST_SPAN) continue;
    for (let i = wordFrom(words, start); i < words.length && (words.ends[i] ?? 0) <= end; i++) {
      if (known.size > MOST_NAMES) return known;
      const word = words.lower(i).replace(/'s$/, "");
      if (word.length < SHORTEST || known.has(hashOf(word))) continue;
      const folded = fold(word);
      if (NOT_NAMES.has(folded) || TITLES.has(folded) || PARTICLES.has(folded)) continue;
      const kind = listed(folded);
      if (kind === "word" || /\d/.test(word) || SHORTENED.has(word)) continue;
      const isWord = kind === "both";
      const name = { length: word.length, isWord };
      for (const form of isWord ? [word, `${word}'s`] : [word, `${word}'s`, `${word}s`])
        if (!known.has(hashOf(form)) && (form === word || listed(fold(form)) !== "word"))
          known.set(hashOf(form), name);
    }
  }
  return known;
}

/** Small words as people type them, which a name may stand beside. */
const SHORTENED: ReadonlySet<string> = new Set(
  "thats whats hes shes theyre youre dont cant wont ive ill wasnt isnt arent didnt doesnt couldnt wouldnt lets whos theres heres havent hasnt yall".split(
    " ",
  ),
);

/** Part of an address, a path, a mailbox or a code. */
function isInCode(text: string, start: number, end: number): boolean {
  return (
    "=?%&\\#_+$~`{}/@.".includes(text.charAt(start - 1) || " ") ||
    "%&\\=@_+`{}/".includes(text.charAt(end) || " ") ||
    (text.charAt(end) === "." && /[\p{L}\d]/u.test(text.charAt(end + 1)))
  );
}

function isOfFirm(text: string, words: Words, i: number): boolean {
  const start = words.starts[i] ?? 0;
  if (!isCapitalAt(text, start)) return BUSINESS_WORDS.has(words.lower(i + 1));
  const run = capitalsAt(text, start);
  return run.length > 0 && nameIn(run, text) === "business";
}

/** Behind these it is the word after all: "it's a blessing". */
const COUNTED: ReadonlySet<string> = new Set("a an any no some every".split(" "));

const GREETED =
  /(?:\b(?:thanks|thank you|hi|hello|hey|sorry|good (?:morning|afternoon|evening)|bye|miss|mr|mister|ms|mrs|dr|doctor)\.?,?|[\p{L}.!?],) $/iu;
const GREETED_ALONE = /\b(?:okay|ok|perfect|great|alright|all right|sure|yes|no) $/i;
const REACH = 20;
const PAUSE = /^(?:[.,!?;\n]|$)/;
/** What is said to somebody next. */
const GOES_ON =
  /^ (?:i|i'm|i'll|i've|what|what's|how|can you|could you|do you|did you|are you|have a|okay|ok|let me|let's|thank|thanks|your|so|and (?:what|how|can|your|i)|who|where|when|you have|you're|we|we'll|we're|this is)\b/i;

/** Is somebody spoken to by that word? */
function isAddressed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const isName = isCapitalAt(text, start);
  if (GREETED.test(before))
    return PAUSE.test(behind) ? isName || !/,\s$/.test(before) : GOES_ON.test(behind);
  return GREETED_ALONE.test(before) && GOES_ON.test(behind);
}

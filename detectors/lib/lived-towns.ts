import { type Proposal, propose } from "../detector.ts";
import { listed } from "../names/lists.ts";
import type { Sample } from "../sample.ts";
import { hashOf, isCapitalAt, type Words, wordFrom } from "../words.ts";
import { listFor, wordsOn } from "./lexicon.ts";
import { matchAt } from "./matches.ts";
import { BUSINESS, isNoTown } from "./no-towns.ts";
import { STREET_WORDS } from "./street-words.ts";
import { TOWN, townNamed } from "./town-forms.ts";
import { mayBeginTown, type Town, townAt } from "./towns.ts";
import { STATE } from "./us-places.ts";
import { fold } from "./words.ts";

export const ASKS = listFor("city town ciudad where area hometown".split(" "));
export const PREPOSITIONS = listFor("in from near outside around to en de desde".split(" "));
/** A word before such a preposition in its sentence: a sentence that begins with it says nothing of anybody. */
const SAYS_WHO =
  /(?<=\b(?:[a-z]{3,16}|i'm|im|i am|he|we|we're|me|us|\p{L}{2,12}'s)\b[^.!?\n]{0,24})/iuy;
const LIVES_REACH = 48;
/** From a word that asks for a town to the answer's first letter. */
const TO_ANSWER =
  /(?:(?<=\bwhich )area|where (?:do|are|does|is) (?:you|he|she|they)[^?\n]{0,24}|city|town|ciudad|hometown)\b[^?\n]{0,24}\?[^\n]{0,10}\n(?:\[?[\d:]{4,8}\]?\s?)?(?:[\p{L}\d _.()]{1,32}:\s?)?(?:(?:it's|i'm|im|we're|in|from|uh|um|yes|near|outside)[\s,]{1,2}){0,4}(?=\p{L})/iuy;

/** The same without marks, as machines write: "what town are you in uh lake placid". */
const TO_PLAIN_ANSWER =
  /(?:city|town)(?: and state)? (?:are|is|do|does|did) (?:you|he|she|they|that|this|it|the \p{L}{3,10})(?: \p{L}{2,8}){0,2}? (?:in|from|live in|stay in|living in)(?: now)? (?:(?:caller|customer|patient|client|uh|um|oh|i'm|im|we're|in|it's|its|he's|she's|near|outside|well|right)\s){0,4}(?=\p{L})/iuy;

const hashes = (words: string) => new Set(words.split(" ").map(hashOf));
const TOWN_AT = new RegExp(TOWN, "uy");

/** The towns that somebody lives in, stays in or comes from, by the words before them or the question that they answer. */
export function* livedTownsIn(sample: Sample): Generator<Proposal> {
  yield* behindPrepositions(sample);
  yield* inAnswers(sample);
  yield* behindStreets(sample);
}

const STREETS = hashes(
  "street st avenue ave road rd lane ln boulevard blvd drive court circle trail highway terrace parkway",
);

/** "kuhio highway kapaa": in small letters, with nothing between. */
function* behindStreets({ text, words, lists }: Sample): Generator<Proposal> {
  for (const i of wordsOn(lists, STREET_WORDS)) {
    if (!STREETS.has(words.hashes[i] ?? 0)) continue;
    const at = words.starts[i + 1] ?? text.length;
    if (at - (words.ends[i] ?? 0) !== 1 || isCapitalAt(text, at)) continue;
    if (!mayBeginTown(lists.each[i + 1] ?? 0, text, at)) continue;
    const town = townAt(text, words, i + 1);
    if (town?.kind === "sure" && !isBusiness(text, town))
      yield propose(town.start, town.end, 0.7, "street");
  }
}

/** "lives in X", "from X": a known town in any case, another one where the words say so. */
function* behindPrepositions({ text, words, lists }: Sample): Generator<Proposal> {
  for (const i of wordsOn(lists, PREPOSITIONS)) {
    const at = words.starts[i + 1];
    if (at === undefined) return;
    const isCapital = isCapitalAt(text, at);
    const isLived = isLivedBefore(words, i);
    const mayBeKnown = isLived || mayBeginTown(lists.each[i + 1] ?? 0, text, at);
    const gap = text.slice(words.ends[i], at);
    // "in", and in the next line who speaks.
    if (gap.includes("\n") && LABEL.test(text.slice(at, at + 24))) continue;
    const isNext = !APART.test(gap);
    const town = mayBeKnown && isNext ? townAt(text, words, i + 1) : null;
    if (town === null && !isCapital && !isLived) continue;
    const start = words.starts[i] ?? 0;
    if (isCapital && isTold(text, words, i)) yield* capitalTownAt(text, at);
    if (!isNext || matchAt(text, SAYS_WHO, start) === null) continue;
    if (town !== null && isSaid(town, text, words, i, isLived) && !isBusiness(text, town))
      yield propose(town.start, town.end, 0.8, "context:lives");
    else if (isCapital) {
      const before = text.slice(Math.max(0, start - LIVES_REACH), start);
      if (SURE.test(before) || (FROM.has(words.lower(i)) && COMES.test(before)))
        yield* capitalTownAt(text, at);
    } else if (isLived) yield* rareTownAt(words, i + 1);
  }
}

const LABEL = /^[\p{L} _]{1,20}\d{0,3}:/u;
const APART = /[,.;:?!()\]]|^.{4}/u;

/** "Northgate Fertility", "Lakes Vein Center": more of a name in capitals follows, which is no state's. */
function isBusiness(text: string, { start, end }: Town): boolean {
  const behind = text.slice(end, end + 24);
  if (BUSINESS.test(behind.trimStart())) return true;
  return isCapitalAt(text, start) && /^ \p{Lu}\p{Ll}/u.test(behind) && !STATE_BEHIND.test(behind);
}

const STATE_BEHIND = new RegExp(`^ ${STATE}\\b`);

/** Does a known town stand for itself here? One that is an everyday word or a given name needs more than a preposition. */
function isSaid(
  { kind, start: from, end }: Town,
  text: string,
  words: Words,
  i: number,
  isLived: boolean,
): boolean {
  const preposition = words.lower(i);
  if (isLived || (preposition === "in" && isOutBefore(words, i))) return true;
  const start = words.starts[i] ?? 0;
  const before = text.slice(Math.max(0, start - LIVES_REACH), start);
  const isCapital = isCapitalAt(text, from);
  const isPhrase = text.slice(from, end).includes(" ");
  if (preposition === "from" && ACROSS.test(before)) return false;
  if (preposition === "to" && !isCapital && !GOES.test(before)) return false;
  if (kind === "plain" && !isCapital) return isPhrase && BACK.test(before);
  if (kind === "plain") return SURE.test(before) || preposition === "near";
  if (kind === "sure") return true;
  return PLACED.has(preposition) || (FROM.has(preposition) && COMES.test(before));
}

/** Behind these also "slippery rock" is a town. */
const BACK =
  /\b(?:back|moved|moving|move|drive|driving|drove|fly|flying|flew|trip|relocat\w{2,4}|come|comes|coming|came|i'm|im|he's|she's|we're|they're)\s(?:down\s|up\s|over\s|out\s)?$/i;
const ACROSS = /\bacross\s$/i;
/** "to purchase" is what somebody does, behind these words "to" leads somewhere. */
const GOES =
  /\b(?:going|go|goes|went|gone|mov(?:e|es|ed|ing)|driv(?:e|es|ing)|drove|fly|flies|flying|flew|travel\w{0,4}|came|come|coming|back|close|near|closer|next|transfer\w{0,4}|relocat\w{2,4}|trip|way|headed|ride|down|over|up|out|it|them|this|mail|send|sent)\s$/i;

/** Behind these nobody stands: "from austin" may be a person. */
const PLACED = new Set(["in", "near", "outside", "en"]);

/** Before a preposition: whatever follows and is no other word is a place. */
const LIVES = hashes("live lives living lived stay stays staying stayed reside resides residing born raised moved move moves moving vivo vive viven vivimos viviendo"); // biome-ignore format: one list
const BETWEEN = hashes("over out down up here there back right still now just both alone currently actually together way"); // biome-ignore format: one list
const MOST_BETWEEN = 2;
/** "over in", "way out here in". */
const OUT = hashes("over out down up back");
const HERE = hashes("here there");

function isLivedBefore({ hashes: hash }: Words, i: number): boolean {
  let k = i - 1;
  while (k >= i - MOST_BETWEEN && BETWEEN.has(hash[k] ?? 0)) k--;
  return LIVES.has(hash[k] ?? 0);
}

function isOutBefore({ hashes: hash }: Words, i: number): boolean {
  return OUT.has(hash[HERE.has(hash[i - 1] ?? 0) ? i - 2 : i - 1] ?? 0);
}

const LONGEST_TOWN = 3;
const SHORTEST_TOWN = 4;

/** A place on no list, in small letters: "we stay in buckhead". */
function* rareTownAt(words: Words, first: number): Generator<Proposal> {
  let next = first;
  let rare = 0;
  for (; next < words.length && next - first < LONGEST_TOWN; next++) {
    const word = fold(words.lower(next));
    const gap = (words.starts[next] ?? 0) - (words.ends[next - 1] ?? 0);
    if (gap !== 1 || isNoTown(word) || /\d/.test(word)) break;
    if (word.length >= SHORTEST_TOWN && isRare(word)) rare++;
    else if (next > first || !BEGINS.has(word)) break;
  }
  if (rare === 0 || next === first) return;
  yield propose(words.starts[first] ?? 0, words.ends[next - 1] ?? 0, 0.6, "context:lives");
}

function isRare(word: string): boolean {
  const kind = listed(word);
  return kind === "rare" || kind === "last";
}

const NAME_BEFORE =
  /(?:^|[^\p{L}.])\p{Lu}\p{Ll}{1,20}[ -]\p{Lu}\p{Ll}{2,20}(?:,? [A-Z]{2,4})?(?: \([^()\n]{1,24}\))? $/u;
const NAME_REACH = 72;

/**
 * Where the preposition itself tells: behind "near" and "desde", and "in" behind the two names of a person. The town is
 * no everyday word then.
 */
function isTold(text: string, words: Words, i: number): boolean {
  const start = words.starts[i] ?? 0;
  const word = words.lower(i);
  if ((words.starts[i + 1] ?? 0) - (words.ends[i] ?? 0) !== 1) return false;
  const isSaid =
    word === "near" ||
    word === "desde" ||
    (word === "in" && NAME_BEFORE.test(text.slice(Math.max(0, start - NAME_REACH), start)));
  return isSaid && (BEGINS.has(words.lower(i + 1)) || listed(fold(words.lower(i + 1))) !== "word");
}

/** Everyday words that towns begin with. */
export const BEGINS: ReadonlySet<string> = new Set(
  "los las el la san santa st fort ft mount mt new north south east west lake port cape grand".split(
    " ",
  ),
);

/** Answers to "which city?". */
function* inAnswers({ text, words, lists }: Sample): Generator<Proposal> {
  const isAsked = text.includes("?");
  let from = 0;
  for (const i of wordsOn(lists, ASKS)) {
    const start = words.starts[i] ?? 0;
    if (start < from) continue;
    const question = isAsked ? matchAt(text, TO_ANSWER, start)?.[0] : undefined;
    if (question === undefined) {
      const plain = matchAt(text, TO_PLAIN_ANSWER, start)?.[0];
      if (plain === undefined) continue;
      const town = townAt(text, words, wordFrom(words, start + plain.length));
      if (
        town !== null &&
        (town.kind !== "plain" || text.slice(town.start, town.end).includes(" "))
      )
        yield propose(town.start, town.end, 0.7, "context:lives");
      continue;
    }
    from = start + question.length;
    const answer = wordFrom(words, from);
    const town = townAt(text, words, answer);
    if (town !== null) yield propose(town.start, town.end, 0.8, "context:lives");
    else yield* capitalTownAt(text, words.starts[answer] ?? 0);
  }
}

/** Words behind which an unknown name in capitals is a town. */
const SURE =
  /\b(?:lives?|living|lived|moved|moving|grew up|born|raised|resides?|vivo|vive|vivimos|visiting|stays?|staying|stayed|relocat\w{2,4}|jail|prison|hearing|shelter|rehab|prescriber|based|house|home|hotel|wifi|he's|she's|i'm|im|i am|it's|we're|son'?s?|daughter'?s?|mom'?s?|dad'?s?|mother'?s?|father'?s?|sister'?s?|brother'?s?|sons|place|apartment|condo)\b/i;

/** Words that lead to where somebody comes from. */
const COMES =
  /\b(?:(?:viene[ns]?|vengo|venimos|viaja|coming|comes?|came|driv(?:e|es|ing|en)|drove|commut(?:es?|ing)|travel(?:s|ing)?)\s(?:\p{L}{1,10}\s){0,2}|(?:he|she|they|we|i)(?:['’](?:m|s|re)| is| are| am| was| were)?\s(?:originally\s|actually\s|also\s|both\s|all\s)?)$/iu;
const FROM = new Set(["from", "de", "desde", "outside"]);

/** A town in capitals that stands at a place, and is no business. */
export function* capitalTownAt(text: string, at: number): Generator<Proposal> {
  TOWN_AT.lastIndex = at;
  const [name] = TOWN_AT.exec(text) ?? [];
  if (name === undefined) return;
  // "I NEED TO KNOW IF": capitals alone make no town.
  if (name === name.toUpperCase() && listed(fold(name.split(" ")[0] ?? "")) === "word") return;
  const after = text.slice(at + name.length, at + name.length + 16).trimStart();
  // Who speaks is no answer: "Visitor: [CITY]".
  if (!BUSINESS.test(after) && !after.startsWith(":"))
    yield* townNamed(name, at, 0.65, "context:lives");
}

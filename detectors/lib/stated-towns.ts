import { type Proposal, propose } from "../detector.ts";
import { listed } from "../names/lists.ts";
import type { Sample } from "../sample.ts";
import { hashOf, isCapitalAt, type Words, wordFrom } from "../words.ts";
import { BLANK } from "./ascii.ts";
import { wordsOn } from "./lexicon.ts";
import { matchAt } from "./matches.ts";
import { isNoTown } from "./no-towns.ts";
import { HOMES } from "./street-words.ts";
import { TOWN, townNamed } from "./town-forms.ts";
import { isTownName, townAt } from "./towns.ts";
import { STATE_BEGINNINGS, STATES } from "./us-places.ts";
import { fold } from "./words.ts";

/** Names of states that are people's as well, and such as go on: behind these a town must be a known one. */
const NAMES: ReadonlySet<string> = new Set(
  "virginia georgia carolina dakota washington delaware".split(" "),
);
const FULL: ReadonlySet<string> = new Set([...STATES.values()].filter((name) => name.length > 3));
const LONGEST_TOWN = 3;
const OF_TOWN = hashOf("city");

/** "that's in crivitz wisconsin": before a state's name in small letters, as in speech. */
export function* townsBeforeStates({ text, words, lists }: Sample): Generator<Proposal> {
  for (const i of wordsOn(lists, STATE_BEGINNINGS)) {
    const at = words.starts[i] ?? 0;
    if (i === 0 || isCapitalAt(text, at) || text.slice(words.ends[i - 1], at) !== " ") continue;
    const state = words.lower(i);
    if (!FULL.has(state) && !FULL.has(`${state} ${words.lower(i + 1)}`)) continue;
    const known = knownBefore(text, words, i);
    if (known !== null) yield propose(known.start, known.end, 0.75, "state");
    else if (!NAMES.has(state) && isRare(words, i - 1))
      yield propose(words.starts[i - 1] ?? 0, words.ends[i - 1] ?? 0, 0.65, "state");
  }
}

/** `apt 2r norristown 19401`: a known town in small letters before a ZIP code. */
export function* townsBeforeZips({ text, words, numbers }: Sample): Generator<Proposal> {
  for (let i = 0; i < numbers.length; i++) {
    const at = numbers.starts[i] ?? 0;
    if ((numbers.ends[i] ?? 0) - at !== ZIP_LENGTH || text.charCodeAt(at - 1) !== BLANK) continue;
    const word = wordFrom(words, at);
    if (word === 0 || words.starts[word] !== at) continue;
    const known = knownBefore(text, words, word);
    if (known !== null && !isCapitalAt(text, known.start))
      yield propose(known.start, known.end, 0.7, "zip");
  }
}

const ZIP_LENGTH = 5;

/** The longest known town that ends before a word. */
function knownBefore(text: string, words: Words, next: number) {
  for (let first = Math.max(0, next - LONGEST_TOWN); first < next; first++) {
    const town = townAt(text, words, first);
    if (town !== null && town.next === next && (town.kind !== "plain" || next - first > 1))
      return town;
  }
  return null;
}

function isRare(words: Words, i: number): boolean {
  const word = fold(words.lower(i));
  const kind = listed(word);
  return (
    word.length > 3 &&
    words.hashes[i] !== OF_TOWN &&
    (kind === "rare" || kind === "last") &&
    !isNoTown(word) &&
    !/[\d'’]/.test(words.lower(i))
  );
}

/** `Lives Kannapolis, 1212 Dale Ave`: as notes are written. */
const LIVES = new RegExp(
  `(?:[Ll]ives?|[Rr]esides|[Ll]iving|[Ss]tays|[Vv]ive) (${TOWN})(?=[,.;)\\n]|$)`,
  "uy",
);

export function* townsBehindLives({ text, words, lists }: Sample): Generator<Proposal> {
  for (const i of wordsOn(lists, HOMES)) {
    const at = words.starts[i] ?? 0;
    if (!isCapitalAt(text, (words.ends[i] ?? 0) + 1)) continue;
    const match = matchAt(text, LIVES, at);
    const town = match?.[1] ?? "";
    const kind = listed(fold(town.split(" ")[0] ?? ""));
    const isTown = isTownName(town) && town.includes(" ");
    if (match !== null && (isTown || (kind !== "first" && kind !== "word")))
      yield* townNamed(town, at + match[0].length - town.length, 0.7, "context:lives");
  }
}

const BEHIND_STREET = new RegExp(`,? (?:in )?(${TOWN})(?=[,.;)"\\n]|$| \\d{5}| [A-Z]{2}\\b)`, "uy");

/** The town in capitals behind an address that ends at an offset: `PO Box 118, Rhinelander`. */
export function* townBehindAddress(text: string, end: number): Generator<Proposal> {
  const match = matchAt(text, BEHIND_STREET, end);
  const town = match?.[1] ?? "";
  if (match !== null) yield* townNamed(town, end + match[0].length - town.length, 0.6, "street");
}

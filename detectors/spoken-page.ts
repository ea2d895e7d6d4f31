import { defineDetector, NOTHING, type Proposal, propose } from "./detector.ts";
import { extraListFor, wordsOn } from "./lib/lexicon.ts";
import { meaningOf, SAYS } from "./lib/spoken-words.ts";
import { fold } from "./lib/words.ts";
import { listed } from "./names/lists.ts";
import type { Sample } from "./sample.ts";
import { hashOf, type Words } from "./words.ts";

const SLASHES = extraListFor(["slash", "diagonal"]);
const setOf = (words: string) => new Set(words.split(" ").map(hashOf));
const SLASH = setOf("slash diagonal");
const DOT = setOf("dot punto");
const TLD = setOf(
  "com org net edu gov io co us info biz me health care example app dev ai page link ly tv mx ca uk",
);
/** Before the host and behind the path: words of the sentence around. */
const AROUND = setOf(
  "is it's its it to at the a on in that's that link site website page url go visit type enter under and my your our okay ok yes yeah um uh so then i i'm you he she we they got get see looking for please thanks thank perfect great alright oh no not all one with where but or es la el en de por gracias bueno sí",
);
/** Everybody's pages there are somebody's. */
const SOCIAL = setOf("instagram facebook tiktok linkedin twitter venmo snapchat threads pinterest");
/** What one person's own part follows. */
const OWN = setOf(
  "patient patients pt client clients member members user users profile consent intake invite invites visit visits upload uploads results result record records chart charts account accounts booking appointment appointments appt statement invoice pay refill apply application start confirm verify reset survey review rsvp form forms portal room video join meet p r i u c m s t",
);
const MOST_HOST = 4;
const MOST_PARTS = 8;
const MOST_WORDS = 4;

/** Pages that are told in words, where their path is one person's: "portal dot example slash patients slash ida vance". */
export const spokenPage = defineDetector({
  id: "spoken-page",
  type: "URL",
  reads: "words",
  source: "45 CFR 164.514(b)(2)(i)(N)",
  examples: {
    match: ["the link is portal dot northclinic dot com slash patients slash ida vance okay", "it's instagram dot com slash lil miss tori b", "clinic dot example slash r slash seven seven k two b", "go to clinic.example slash consent slash hyun woo park"],
    noMatch: ["go to northclinic dot com slash book", "smile dot com slash new patients okay", "you can slash the dose", "northclinic dot com slash specials and then", "either slash or"],
  }, // biome-ignore format: one list is one line
  detect(sample) {
    const slashes = wordsOn(sample.lists, SLASHES);
    return slashes.length === 0 ? NOTHING : pagesIn(sample, slashes);
  },
});

function* pagesIn({ text, words }: Sample, slashes: readonly number[]): Generator<Proposal> {
  let done = 0;
  for (const slash of slashes) {
    if (slash < done) continue;
    const first = hostBefore(text, words, slash);
    if (first === null || first < done) continue;
    const { next, isOwn } = pathFrom(text, words, slash);
    done = next;
    const isSocial = SOCIAL.has(words.hashes[first] ?? 0);
    if (next > slash + 1 && (isOwn || isSocial))
      yield propose(words.starts[first] ?? 0, words.ends[next - 1] ?? 0, 0.7, "path:person");
  }
}

/** Do a word and the one before it stand together, with no more than a blank, a comma or a dot between? */
function isJoined(text: string, words: Words, i: number): boolean {
  return i > 0 && /^[ ,.-]{1,2}$/.test(text.slice(words.ends[i - 1], words.starts[i]));
}

/** The first word of the host that ends before a slash. */
function hostBefore(text: string, words: Words, slash: number): number | null {
  if (!isJoined(text, words, slash) || !TLD.has(words.hashes[slash - 1] ?? 0)) return null;
  const isDotted = (i: number) => text.slice(words.ends[i - 1], words.starts[i]) === ".";
  let first = slash - 1;
  if (!isDotted(first) && !DOT.has(words.hashes[first - 1] ?? 0)) return null;
  for (let count = 0; count < MOST_HOST && isJoined(text, words, first); ) {
    const hash = words.hashes[first - 1] ?? 0;
    if (AROUND.has(hash) && !DOT.has(words.hashes[first] ?? 0)) break;
    if (!DOT.has(hash)) count++;
    first--;
  }
  return first < slash - 1 ? first : null;
}

/** Where the path ends, and whether a part of it is one person's. */
function pathFrom(text: string, words: Words, slash: number): { next: number; isOwn: boolean } {
  let [i, isOwn, isAsked, parts] = [slash, false, false, 0];
  while (parts++ < MOST_PARTS && SLASH.has(words.hashes[i] ?? 0) && isJoined(text, words, i)) {
    const from = i + 1;
    let [to, signs] = [from, 0];
    while (to < words.length && isJoined(text, words, to) && !SLASH.has(words.hashes[to] ?? 0)) {
      const isSign = isSpelled(words, to);
      if (!isSign && (to - from - signs >= MOST_WORDS || AROUND.has(words.hashes[to] ?? 0))) break;
      if (isSign) signs++;
      to++;
    }
    isOwn ||= signs > 2 || isName(words, from, to, isAsked);
    isAsked = OWN.has(words.hashes[from] ?? 0);
    i = to;
    if (to === from) break;
  }
  return { next: i, isOwn };
}

function isSpelled(words: Words, i: number): boolean {
  const says = meaningOf(words.hashes[i] ?? 0)?.says;
  return says === SAYS.digit || says === SAYS.letter || /^\d/.test(words.lower(i));
}

/** Somebody's name, or behind a word for persons what is no everyday word. */
function isName(words: Words, from: number, to: number, isAsked: boolean): boolean {
  let names = 0;
  for (let i = from; i < to; i++) {
    const kind = listed(fold(words.lower(i)));
    if (kind === "first" || kind === "last") names++;
    else if (isAsked && kind === "rare") return true;
  }
  return names > (isAsked ? 0 : 1);
}

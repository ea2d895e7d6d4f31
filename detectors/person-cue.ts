import { defineDetector, type Proposal, propose } from "./detector.ts";
import { listFor } from "./lib/lexicon.ts";
import { matchAt } from "./lib/matches.ts";
import { MARK } from "./marks.ts";
import { doubted, likelyIn } from "./names/chance.ts";
import { isFirstName, NAMES, PLAIN } from "./names/lists.ts";
import { type Token, tokenAt } from "./names/parse.ts";
import { NOT_NAMES } from "./names/words.ts";
import { nameChanceBetween, type Sample } from "./sample.ts";
import { isCapitalAt, type Words } from "./words.ts";

/** Words behind which a name in small letters is one that the lists know. */
const SURE = listFor(
  "name's señor señora doña soy i'm im dr doctor doc mr mrs ms miss sr sra hi hello hey dear hola named called patient mom dad mother father wife husband son daughter sister sis brother neighbor uncle aunt auntie cousin grandma grandpa nephew niece tía tío".split(
    " ",
  ),
);
/** The same, for names that are hardly anything else. */
const WEAK = listFor(
  "its it's tell for from with w by btw and call see about thanks thx ty".split(" "),
);
/** Words that end a phrase: "my name is", "this is", "ask for". */
const ENDINGS = listFor(
  "is es llamo am for with me her him them dicen llaman by pronounced nicknamed was to".split(" "),
);
const PHRASES = /(?:\bname is|\bthis is|\bnombre es|\bme llamo|\bi am|\bask for|\bspeaking with)$/;
const LONGEST_PHRASE = 16;
const GAP = /^\.?,?\s{1,2}(?=\p{Ll})|^\/\s(?=\p{Ll})/u;
/** A name behind the last sentence signs it. */
const SIGNED =
  /(?:^|[.!?,\n–—~-]|\b(?:thanks|thank you|thx|ty|regards|sincerely|best|gracias))\s{0,2}(\p{L}[\p{L}'’-]{1,20}(?:\s\p{L}[\p{L}'’.-]{0,20}){0,2})[.!\s]{0,3}$/iu;
/** Words of a question for a name, and the question with what leads to its answer. */
const ASKING = listFor("name names name's who nombre apellido".split(" "));
const ASKED =
  /(?:names?|who am i (?:speaking|talking) (?:with|to)|who is (?:this|calling)|nombre|apellido)\b[^?\n]{0,48}\?[^\n]{0,16}\n(?:\[?[\d:]{4,8}\]?\s?)?(?:[\p{L} .()-]{1,32}:\s?)?(?:(?:it's|its|it is|yes|sure|i'm|im|my name is|uh|um|hi|oh|yeah|ok|okay|this is|es|me llamo)\b[\s,.]{1,3}){0,3}(?=\p{Ll})/iuy;
/** Behind these even a name that is on no list is one. */
const INTRODUCED =
  /(?<![\p{L}\p{N}'])(?:(?:hi|hey|hello),? (?:its|it's|this is)|(?:my|his|her|patient's|son's|daughter's) name is|name's|me llamo|(?:mi|su) nombre es|(?:last|first|middle|maiden|legal|full|married|sur) ?name (?:is|was)|surname is|apellido es|pronounced|(?:she|he|who|they|patient|pt|mom|dad) (?:just )?(?:goes|go|went) by|answers to|under the name|over to|(?:transfer|connect|put) you (?:over |through )?(?:to|with))$/iu;
/** Behind these any word is one that is no small word: what somebody is called. */
const NICKNAMED =
  /(?<![\p{L}\p{N}'])(?:(?:they|everybody|everyone|people|folks|friends|the family|my family|kids) (?:all |just |always )?calls? (?:me|her|him|them)|(?:me|le) (?:dicen|llaman)|(?:likes?|prefers?|wants?) to be called|prefers to go by|nickname(?:'s| is)|nicknamed|i go by)$/iu;
const LONGEST_INTRODUCTION = 36;
const INTRODUCTION_GAP = /\s{1,2}(?=\p{L})/uy;
const SIGNED_REACH = 90;
const LONGEST_SIGNATURE = 3;

/** Names in small letters: behind cues, and where one signs at the end. Only words of the lists that are nothing else. */
export const personCue = defineDetector({
  id: "person-cue",
  type: "NAME",
  reads: "words",
  needs: { marks: MARK.foreign | MARK.apostrophe, lists: SURE | WEAK | ENDINGS | ASKING | NAMES },
  source: "45 CFR 164.514(b)(2)(i)(A); names of the Social Security Administration and the Census",
  examples: {
    match: ["hi this is marisol hanneken", "im kaylee", "i like texting it ok. grace kim", "my name is tomasz", "tell kaylee the code", "by dr rivera at", "see you then. marisol", "thx, mohammed a.", "Desk: your name?\nVisitor: oluwaseun adebayo", "they call me peanut", "me dicen lucha", "likes to be called \"Ace\"", "the last name is abernathyx", "last name w u", "the name is l-e", "his name is jooh okay"],
    noMatch: ["this is urgent", "i am late", "for the visit", "hi there", "by grace", "from my phone", "call me. thanks", "see you in may", "with insurance", "they call me back", "people call her tomorrow", "it goes by quickly", "name i d number", "his name is on there", "the name a b c plumbing"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, words, lists } = sample;
    for (let i = 0; i + 1 < words.length; i++) {
      const on = lists.each[i] ?? 0;
      if ((on & (SURE | WEAK | ENDINGS)) === 0) continue;
      if (
        ((lists.each[i + 1] ?? 0) & NAMES) === 0 &&
        !isPossessive(words, i + 1) &&
        !isAccented(text, words, i + 1)
      )
        continue;
      const end = words.ends[i] ?? 0;
      const gap = GAP.exec(text.slice(end, end + 4))?.[0];
      if (gap === undefined) continue;
      const isPhrase = (on & ENDINGS) !== 0 && isPhraseAt(text, end);
      const isSure = isPhrase || (on & SURE) !== 0;
      if (!isSure && (on & WEAK) === 0) continue;
      const tokens = namesAt(text, end + gap.length, isSure);
      const last = tokens.at(-1);
      if (last === undefined) continue;
      const at = tokens[0]?.start ?? 0;
      const score = isSure
        ? 0.7
        : doubted(0.55, nameChanceBetween(sample, at, last.end), sample.once(likelyIn));
      if (score > 0) yield propose(at, last.end, score, "context:cue");
    }
    if ((lists.any & ASKING) !== 0 && text.includes("?")) yield* answers(sample);
    if ((lists.any & ASKING) !== 0) yield* spelledShort(sample);
    if ((lists.any & (ENDINGS | SURE | WEAK)) !== 0) yield* introduced(sample);
    if (!maySign(sample)) return;
    const from = Math.max(0, text.length - SIGNED_REACH);
    const signed = SIGNED.exec(text.slice(from));
    if (signed === null) return;
    const start = from + signed.index + signed[0].lastIndexOf(signed[1] ?? "");
    const tokens = namesAt(text, start, true);
    const last = tokens.at(-1);
    const end = start + (signed[1]?.length ?? 0);
    const score = doubted(0.6, nameChanceBetween(sample, start, end), sample.once(likelyIn));
    if (score === 0) return;
    const token = tokenAt(text, start);
    const isDashed =
      /[–—~-]\s{0,2}$/.test(text.slice(0, start)) &&
      (isFirstName(token?.folded ?? "") ||
        (token?.listed === "rare" && token.isCapital && ENDED.test(text.slice(0, start))));
    if (isDashed && !(signed[1] ?? "").includes(" "))
      yield propose(start, end, score, "context:signed");
    else if (last !== undefined && last.end >= end - 2)
      yield propose(start, end, score, "context:signed");
  },
});

/** A sentence, and the dash before who wrote it. */
const ENDED = /[.!?]\s{1,2}[–—~-]\s{0,2}$/;

function* answers({ text, words, lists }: Sample): Generator<Proposal> {
  for (let i = 0; i < words.length; i++) {
    if (((lists.each[i] ?? 0) & ASKING) === 0) continue;
    ASKED.lastIndex = words.starts[i] ?? 0;
    const [question] = ASKED.exec(text) ?? [];
    if (question === undefined) continue;
    const at = (words.starts[i] ?? 0) + question.length;
    const tokens = isCapitalAt(text, at) ? [] : answerAt(text, at);
    const last = tokens.at(-1);
    if (last !== undefined) yield propose(tokens[0]?.start ?? 0, last.end, 0.7, "context:question");
  }
}

/** A name of two letters, spelled: "last name w u", "name is l-e". Longer ones are told by their letters (`said.ts`). */
const TWO_LETTERS =
  /(?:names?|name's|nombre|apellido)(?: is| es| it's| its| that's|,|:){0,2} (?:(?:just|spelled|only) )?(?!i[ -][ad]\b|[ap][ -]m\b|o[ -]k\b|a[ -]i\b)\p{L}(?: |-|, )\p{L}(?![\p{L}\p{N}'’]|[ -]\p{L}\b| \d| is spelled)/iuy;

function* spelledShort({ text, words, lists }: Sample): Generator<Proposal> {
  for (let i = 0; i < words.length; i++) {
    if (((lists.each[i] ?? 0) & ASKING) === 0) continue;
    TWO_LETTERS.lastIndex = words.starts[i] ?? 0;
    const [match = ""] = TWO_LETTERS.exec(text) ?? [];
    const letters = /\p{L}(?: |-|, )\p{L}$/u.exec(match)?.[0];
    if (letters === undefined) continue;
    const end = (words.starts[i] ?? 0) + match.length;
    yield propose(end - letters.length, end, 0.6, "name:spelled");
  }
}

/** What answers: a name that the lists know, or a line of words that are no others. */
function answerAt(text: string, at: number): readonly Token[] {
  const listed = namesAt(text, at, true);
  if (listed.length > 0) return listed;
  const tokens: Token[] = [];
  for (let next = tokenAt(text, at); next !== null; next = tokenAt(text, next.end + 1)) {
    if (next.listed !== "rare" || tokens.length === LONGEST_SIGNATURE) return [];
    tokens.push(next);
    if (text.charAt(next.end) !== " ") break;
  }
  const end = tokens.at(-1)?.end ?? 0;
  return END_OF_ANSWER.test(text.slice(end, end + 2)) ? tokens : [];
}

const END_OF_ANSWER = /^[.!]?(?:\n|$)/;

/** Names on no list behind words that nothing else follows. */
function* introduced({ text, words, lists }: Sample): Generator<Proposal> {
  for (let i = 0; i + 1 < words.length; i++) {
    if (((lists.each[i] ?? 0) & (ENDINGS | SURE | WEAK)) === 0) continue;
    const end = words.ends[i] ?? 0;
    const before = text.slice(Math.max(0, end - LONGEST_INTRODUCTION), end);
    if (((lists.each[i + 1] ?? 0) & (NAMES | PLAIN)) !== 0) {
      if (NICKNAMED.test(before)) yield* nicknameAt(text, end);
      continue;
    }
    if (!INTRODUCED.test(before) && !NICKNAMED.test(before)) continue;
    INTRODUCTION_GAP.lastIndex = end;
    const [gap] = INTRODUCTION_GAP.exec(text) ?? [];
    const token = gap === undefined ? null : tokenAt(text, end + gap.length);
    if (token?.listed === "rare") yield propose(token.start, token.end, 0.6, "context:cue");
  }
}

/** The nickname behind a phrase for one, in quotes or not. */
function* nicknameAt(text: string, end: number): Generator<Proposal> {
  const [gap] = matchAt(text, NICKNAME_GAP, end) ?? [];
  const token = gap === undefined ? null : tokenAt(text, end + gap.length);
  if (token === null || NOT_NAMES.has(token.folded) || token.folded.length < 3) return;
  if (!token.isCapital && OTHER_WORDS.test(token.folded)) return;
  yield propose(token.start, token.end, 0.6, "context:cue");
}

const NICKNAME_GAP = /[\s,]{1,2}["“'‘]?(?=\p{L})/uy;
/** How, when and where somebody is called. */
const OTHER_WORDS =
  /^(?:today|tomorrow|tonight|anytime|whenever|directly|instead|later|names?|crazy|collect|monday|tuesday|wednesday|thursday|friday|quickly|fast)$/;

/** Is there a word among the last that the lists of names may know? */
function maySign({ text, words, lists }: Sample): boolean {
  for (let i = words.length - 1; i >= 0 && i > words.length - 2 - LONGEST_SIGNATURE; i--)
    if (
      ((lists.each[i] ?? 0) & NAMES) !== 0 ||
      !PLAIN_WORD.test(text.slice(words.starts[i], words.ends[i]))
    )
      return true;
  return false;
}

const PLAIN_WORD = /^[A-Za-z0-9]*$/;

function isPhraseAt(text: string, end: number): boolean {
  return PHRASES.test(text.slice(Math.max(0, end - LONGEST_PHRASE), end).toLowerCase());
}

function isPossessive(words: Words, i: number): boolean {
  const [start = 0, end = 0] = [words.starts[i], words.ends[i]];
  return end - start > 3 && words.lower(i).includes("'");
}

/** The lists of the lexicon have names without their accents. */
function isAccented(text: string, { starts, ends }: Words, i: number): boolean {
  return ACCENTED.test(text.slice(starts[i], ends[i]));
}

const ACCENTED = /[à-ÿ]/;

/** Listed names from an offset on; behind a sure cue an everyday word may begin, when a surname follows it. */
function namesAt(text: string, at: number, isSure: boolean): Token[] {
  const tokens: Token[] = [];
  for (let next = tokenAt(text, at); next !== null && tokens.length < 3; ) {
    if (!isName(next, tokens) || text.charAt(next.end) === "/") break;
    tokens.push(next);
    const gap = /^\.? (?=\p{L})/u.exec(text.slice(next.end, next.end + 3))?.[0];
    next = gap === undefined ? null : tokenAt(text, next.end + gap.length);
  }
  const hasName = tokens.some(({ listed }) => listed === "first" || (isSure && listed === "last"));
  return hasName && (isSure || tokens[0]?.listed === "first") ? tokens : [];
}

function isName({ folded, listed, isInitial }: Token, before: readonly Token[]): boolean {
  if (NOT_NAMES.has(folded) && !isInitial) return false;
  if (listed === "first" || listed === "last") return folded.length > 2;
  if (isInitial) return before.length > 0 && folded !== "i";
  return listed === "both" && before.length === 0 && isFirstName(folded);
}

import { defineDetector, type Proposal, propose } from "./detector.ts";
import { listFor } from "./lib/lexicon.ts";
import { matches } from "./lib/matches.ts";
import { TOWNS } from "./lib/us-places.ts";
import { isFirstName, isSurname, listed, PLAIN } from "./names/lists.ts";
import { capitalsAt, isSuffix, type Token, wordBefore } from "./names/parse.ts";
import { BUSINESS_WORDS, CUE_WORDS, NOT_NAMES, TITLES, WEAK_CUES } from "./names/words.ts";
import type { Sample } from "./sample.ts";
import { isCapitalAt } from "./words.ts";

const COMMA = /,[ ]?(?=\p{Lu})/uy;
/** Phrases whose next word is a name, listed or not. */
const INTRODUCED =
  /(?:\b(?:this is|name(?:'s| is)|i'?m|i am|it'?s|soy|me llamo|mi nombre es|speaking (?:with|to)|called|spoke (?:with|to)|named|se llama|answered by|taken by|booked by|assigned to|signed by|message for|call(?:ing)? (?:about|for|from)|aka|also known as|likes to be called)|\bby|\/s\/)[\s"'“*_]{1,3}$/i;
const SPEAKER = /^(?: \([^()\n]{1,20}\))?:(?!\/\/)/;
/** Before the name an agent asked for. */
const ASKED =
  /\b(?:names?|who am i (?:speaking|talking) (?:with|to)|who is (?:this|calling)|who's (?:this|calling)|nombre|apellido)\b[^?\n]{0,48}\?[^\n]{0,16}\n(?:\[?[\d:]{4,8}\]?\s?)?(?:[\p{L} .()-]{1,32}:\s?)?(?:(?:it's|its|it is|yes|sure|i'm|my name is|uh|um|hi|oh|yeah|ok|okay|this is|sorry|es|me llamo)\b[\s,.]{1,3}){0,3}$/iu;
const LINE_HEAD = /^[\s>*•-]{0,4}(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[\s-]{0,3})?$/;
const LABELLED_END = /^(?:\s{0,2}(?:[\n,;|<(]|$)|\s{2})/;
const SAINTS = new Set("st saint san santa".split(" "));
const PLACE_BEFORE = /\b(?:in|from|to|near|at|outside|around)\s$/i;
const WITH_PARTNER = /^\s(?:&|and|\+)\s(?:\p{Lu}[\p{L}'’-]*\s?){1,5}/u;

/**
 * Names of persons written with capitals: behind titles and cues, from the lists of given names and surnames, surname
 * first, and labels of who speaks. What is a name once in a text is one wherever it stands in it.
 */
export const personName = defineDetector({
  id: "person-name",
  type: "NAME",
  reads: "words",
  source: "45 CFR 164.514(b)(2)(i)(A); names of the Social Security Administration and the Census",
  examples: {
    match: ["Patient: Marisol Hanneken", "Dr. Levitt", "my name is Thandiwe", "This is Lakeisha from", "HANNEKEN MARISOL", "OKAFOR, CHINEDU T", "DELACRUZ,ROSALYN", "Mr van 't Hoff", "his wife Geraldine", "Hi Raúl, your", "Guadalupe Treviño", "Maria: hello\nAgent: hi", "spoke with Priya", "Grace Kim called", "Everett J Lindgren Jr", "Abernathy, Wren", "Hope Anderson", "soy Guadalupe", "Dr. A. Mbeki", "Mrs. Ferreira-Lopes"],
    noMatch: ["Grace Dental", "Will call back", "May 2", "Hope Recovery Center", "Mason & Hart Orthopaedics", "Parkinson's disease", "Google Ads", "Thank you for calling", "St. Mary Hospital", "Mark this number as safe", "Lyme disease", "the Grand Avenue Library", "Rose Street Clinic", "CALL US TODAY", "New Patient Special"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, words } = sample;
    const doubtful: Token[] = [];
    const known = new Set<string>();
    /** Names found, by the hash of their first word: speakers are named line by line. */
    const names = new Map<number, Again>();
    let done = 0;
    for (let i = 0; i < words.length; i++) {
      const index = words.starts[i] ?? 0;
      if (index < done || !isCapitalAt(text, index) || isPlainWord(sample, i)) continue;
      if (isPart(text, index)) continue;
      const again = names.get(words.hashes[i] ?? 0);
      if (again !== undefined && isSame(again.name, text, index)) {
        done = index + again.name.length;
        yield propose(index, done, again.score, "name:again");
        continue;
      }
      const run = capitalsAt(text, index);
      const last = run.at(-1);
      if (last === undefined) continue;
      const found = nameIn(run, text);
      if (found === "business") {
        done = last.end;
        continue;
      }
      if (found === null) {
        doubtful.push(...run.filter(({ folded }) => folded.length > 2));
        done = last.end;
        continue;
      }
      for (const { folded, isInitial } of found.tokens) if (!isInitial) known.add(folded);
      const { start, end, score } = found.proposal;
      if (start === index) names.set(words.hashes[i] ?? 0, { name: text.slice(start, end), score });
      yield found.proposal;
      done = Math.max(end, index + 1);
    }
    yield* spelledIn(text, known);
    for (const { folded, start, end, listed } of doubtful)
      if (known.has(folded) && (listed !== "both" || !startsSentence(text, start)))
        yield propose(start, end, 0.6, "name:again");
  },
});

interface Again {
  readonly name: string;
  readonly score: number;
}

/** Does the same name stand here, and go no further? */
function isSame(name: string, text: string, index: number): boolean {
  if (!text.startsWith(name, index)) return false;
  const end = index + name.length;
  return /^(?:[:,.;!?)\n]|\s\p{Ll}|['’]s|$)/u.test(text.slice(end, end + 2));
}

/** Inside of an address, a path or a code. */
function isPart(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  if (before === " " || before === "") return false;
  if ("/_=".includes(before)) return true;
  return ".&@-".includes(before) && WORD_CHARACTER.test(text.charAt(index - 2));
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** An everyday word with a capital, as sentences begin with, and no other behind it. */
function isPlainWord({ words, lists, text }: Sample, i: number): boolean {
  if (((lists.each[i] ?? 0) & PLAIN) === 0) return false;
  const before = i === 0 ? 0 : (words.ends[i - 1] ?? 0);
  const isCued = ((lists.each[i - 1] ?? 0) & CUES) !== 0 && text.charAt(before) !== ":";
  const end = words.ends[i] ?? 0;
  return !isCued && (text.charAt(end) !== " " || !isGoingOn(text, end + 1));
}

/** Does a capital follow, or a particle of a name ("Mr van 't Hoff")? */
function isGoingOn(text: string, at: number): boolean {
  return (
    isCapitalAt(text, at) ||
    /^(?:v[ao]n|de[lr]?|d[aiou]s?|la|el|al|bin|ibn|st|'t)\b/.test(text.slice(at, at + 4))
  );
}

/** Titles and cues as a list of the lexicon. */
const CUES = listFor([...TITLES, ...CUE_WORDS]);

const SPELLED = /(?<![\p{L}\p{N}-])\p{Lu}(?:-\p{Lu}){2,20}(?![\p{L}\p{N}-])/gu;

/** Names letter by letter: `L-A-M-A-R`. */
function* spelledIn(text: string, known: ReadonlySet<string>): Generator<Proposal> {
  if (!text.includes("-")) return;
  for (const { 0: letters, index } of matches(text, SPELLED)) {
    const word = letters.replaceAll("-", "").toLowerCase();
    if (
      known.has(word) ||
      isFirstName(word) ||
      isSurname(word) ||
      (listed(word) === "rare" && word.length > 4)
    )
      yield propose(index, index + letters.length, 0.8, "name:spelled");
  }
}

interface NameFound {
  readonly proposal: Proposal;
  readonly tokens: readonly Token[];
}

/** The name that a run of words with capitals holds; null when it is none, or none by itself. */
function nameIn(run: readonly Token[], text: string): NameFound | "business" | null {
  let first = 0;
  let cue = run[0] === undefined ? "" : wordBefore(text, run[0].start);
  const isNameBehind = (token: Token) => isCue(cue) && isFirstName(token.folded) && !token.isUpper;
  for (let token = run[first]; token !== undefined; token = run[++first]) {
    if (!isOther(token) && !isLabel(token, run[first + 1])) break;
    if (isNameBehind(token)) break;
    cue = token.folded;
  }
  const cut = run.findIndex(
    (token, i) => i >= first && (i > first || !isCue(cue)) && isOther(token) && !isSuffix(token),
  );
  const tokens = run.slice(first, cut === -1 ? undefined : cut);
  const [head] = tokens;
  const end = tokens.at(-1)?.end;
  if (head === undefined || end === undefined) return null;
  if (!TITLES.has(cue) && isBusiness(run, cut, end, text)) return "business";

  const behind = givenBehind(tokens, cue, text, end);
  if (behind !== null) return behind;
  const why = reasonFor(tokens, cue, text, head.start, end);
  if (why === null) return null;
  return { proposal: propose(head.start, end, why.score, why.because), tokens };
}

/** Words in capitals, or cues with one, before a name that is written otherwise: "PCP Amy Strand". */
function isLabel(token: Token, next: Token | undefined): boolean {
  if (next === undefined || token.isInitial) return false;
  if (CUE_WORDS.has(token.folded)) return true;
  return (
    token.isUpper &&
    !next.isUpper &&
    !next.isInitial &&
    token.listed !== "first" &&
    token.listed !== "last"
  );
}

function isCue(word: string): boolean {
  return TITLES.has(word) || CUE_WORDS.has(word);
}

function isOther({ folded, isInitial }: Token): boolean {
  if (isInitial) return folded === "i";
  return NOT_NAMES.has(folded) || TITLES.has(folded) || BUSINESS_WORDS.has(folded);
}

function isBusiness(run: readonly Token[], cut: number, end: number, text: string): boolean {
  if (cut !== -1 && BUSINESS_WORDS.has(run[cut]?.folded ?? "")) return true;
  const after = text.slice(end, end + 48);
  const [next = ""] = /^['’]?s?\s\p{L}+/u.exec(after) ?? [];
  if (/\p{Lu}/u.test(next) && BUSINESS_WORDS.has(next.replace(/^['’]?s?\s/, "").toLowerCase()))
    return true;
  const [partner = ""] = WITH_PARTNER.exec(after) ?? [];
  return partner.split(/\s/).some((word) => BUSINESS_WORDS.has(word.toLowerCase()));
}

const SHORT_UPPER = 5;

/** Surname, given names: `OKAFOR, CHINEDU T`, `Abernathy, Wren`. */
function givenBehind(
  surname: readonly Token[],
  cue: string,
  text: string,
  end: number,
): NameFound | null {
  COMMA.lastIndex = end;
  const [comma] = COMMA.exec(text) ?? [];
  if (comma === undefined) return null;
  const run = capitalsAt(text, end + comma.length);
  const cut = run.findIndex((token) => NOT_NAMES.has(token.folded) && !isSuffix(token));
  const given = run.slice(0, cut === -1 ? undefined : cut).slice(0, 3);
  const [head, last] = [given[0], given.at(-1)];
  const [from] = surname;
  if (head === undefined || last === undefined || from === undefined) return null;
  const isUpper = surname.every((token) => token.isUpper) && head.isUpper && !head.isInitial;
  const hasListed = [...surname, head].some(isListed);
  const isSure = head.listed === "first" && surname.at(-1)?.listed !== "both";
  const isPlain = [...surname, head].some(({ listed }) => listed === "word" || listed === "both");
  if (head.isUpper && !surname.every((token) => token.isUpper)) return null;
  // Carriers write a caller's name so: capitals, and no blank behind the comma.
  const isCallerId =
    comma === "," && isUpper && ![...surname, head].some(({ folded }) => NOT_NAMES.has(folded));
  const isLikely =
    (isCallerId && head.folded.length > 2) ||
    (isUpper && (hasListed || !isPlain)) ||
    (isCue(cue) && (hasListed || !isPlain) && head.listed !== "both");
  const isShort = head.isUpper && !hasListed && head.folded.length < SHORT_UPPER;
  if (isShort || !(isSure || isLikely)) return null;
  return {
    proposal: propose(from.start, last.end, 0.8, "name:surname-first"),
    tokens: [...surname, ...given],
  };
}

interface Reason {
  readonly score: number;
  readonly because: string;
}

function reasonFor(
  tokens: readonly Token[],
  cue: string,
  text: string,
  start: number,
  end: number,
): Reason | null {
  const [head] = tokens;
  if (head === undefined || SAINTS.has(cue)) return null;
  const words = tokens.filter((token) => !token.isInitial);
  const isLabelled = cue.endsWith(":");
  const word = isLabelled ? cue.slice(0, -1) : cue;
  if (TITLES.has(cue) && words.length > 0) return { score: 0.9, because: "context:title" };
  const isNamed = words.some(isNameWord) && (!head.isUpper || tokens.some(isListed));
  if (CUE_WORDS.has(word) && isNamed && (!isLabelled || isLabelledName(tokens, text, end)))
    return { score: 0.85, because: "context:cue" };
  const before = text.slice(Math.max(0, start - 40), start);
  if (isSpeaker(tokens, text, start, end)) return { score: 0.8, because: "context:speaker" };
  const isAsked = isNamed && isAnswer(text, start);
  if (isAsked || (isNamed && INTRODUCED.test(before)))
    return { score: 0.7, because: "context:cue" };
  return tokens.length > 1 ? severalWords(tokens, cue) : oneWord(head, cue, before);
}

function isListed({ listed }: Token): boolean {
  return listed === "first" || listed === "last";
}

/** On a list of names, or no everyday word. */
function isNameWord({ folded, listed }: Token): boolean {
  return listed === "rare" || listed === "first" || listed === "last" || isFirstName(folded);
}

/** Behind a label like "Patient:" and not behind a speaker's: all of the value is a name. */
function isLabelledName(tokens: readonly Token[], text: string, end: number): boolean {
  const isAlone = LABELLED_END.test(text.slice(end, end + 3));
  return tokens.some(isListed) ? isAlone || tokens.length > 1 : isAlone && tokens.every(isNameWord);
}

function isSpeaker(tokens: readonly Token[], text: string, start: number, end: number): boolean {
  if (tokens.length > 3 || !SPEAKER.test(text.slice(end, end + 26))) return false;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  if (start - line > 24 || !LINE_HEAD.test(text.slice(line, start))) return false;
  if (tokens.some(isListed)) return true;
  const [head] = tokens;
  if (head === undefined || !isNameWord(head)) return false;
  // A label that comes back speaks.
  return text.includes(`\n${text.slice(head.start, end)}:`, end);
}

function isAnswer(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - ASKED_REACH), start);
  return before.includes("?") && ASKED.test(before);
}

const ASKED_REACH = 150;

function severalWords(tokens: readonly Token[], cue: string): Reason | null {
  const [head, ...others] = tokens;
  if (head === undefined) return null;
  const last = others.findLast((token) => !token.isInitial && !isSuffix(token));
  const isPlain = ({ listed }: Token) => listed === "both" || listed === "word";
  const rare = tokens.filter(({ listed }) => listed === "rare").length;
  if (head.listed === "first" && (last === undefined || !isPlain(last) || isSurname(last.folded)))
    return { score: 0.85, because: "list:given-name" };
  if (
    last === undefined &&
    others[0]?.isInitial &&
    (isFirstName(head.folded) || (head.listed === "rare" && !head.isUpper))
  )
    return { score: 0.6, because: "list:given-name" };
  if (head.isInitial && last !== undefined && !isPlain(last) && !last.isUpper)
    return { score: 0.7, because: "initial" };
  if (isFirstName(head.folded) && last !== undefined && !isPlain(last))
    return { score: 0.65, because: "list:given-name" };
  if (tokens.some(isPlain)) return null;
  if (tokens.some(isListed)) return { score: 0.65, because: "list:surname" };
  const isShouted = tokens.every((token) => token.isUpper);
  if (rare > 1 && !isShouted)
    return { score: WEAK_CUES.has(cue) ? 0.6 : 0.45, because: "form:two-words" };
  return null;
}

function oneWord(
  { folded, listed, isUpper, isInitial }: Token,
  cue: string,
  before: string,
): Reason | null {
  if (isInitial || isUpper) return null;
  if (TOWNS.has(folded) && PLACE_BEFORE.test(before)) return null;
  if (listed === "first") return { score: 0.6, because: "list:given-name" };
  if (listed === "last" && WEAK_CUES.has(cue)) return { score: 0.5, because: "list:surname" };
  return null;
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\n]\s*|["“(]\s*)$/.test(text.slice(Math.max(0, start - 4), start));
}

import { defineDetector, type Proposal, propose } from "./detector.ts";
import { TOWNS } from "./lib/us-places.ts";
import { isFirstName, isSurname } from "./names/lists.ts";
import { capitalsAt, isSuffix, type Token, wordBefore } from "./names/parse.ts";
import { BUSINESS_WORDS, CUE_WORDS, NOT_NAMES, TITLES, WEAK_CUES } from "./names/words.ts";

const CAPITAL = /\p{Lu}(?<=(?:^|[^\p{L}\p{N}@/._&=-])\p{Lu})/gu;
const COMMA = /,[ ]?(?=\p{Lu})/uy;
/** Phrases whose next word is a name, listed or not. */
const INTRODUCED =
  /(?:\b(?:this is|name(?:'s| is)|i'?m|i am|it'?s|soy|me llamo|mi nombre es|speaking (?:with|to)|called|spoke (?:with|to)|named|se llama|answered by|taken by|booked by|assigned to|signed by|message for|call(?:ing)? (?:about|for|from)|aka|also known as|likes to be called)|[(–—-]|\bby|\/s\/)[\s"'“*_]{1,3}$/i;
const SPEAKER = /^(?: \([^()\n]{1,20}\))?:(?!\/\/)/;
const LINE_HEAD = /(?:^|\n)[\s>*•-]{0,4}(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[\s-]{0,3})?$/;
const PLACE_BEFORE = /\b(?:in|from|to|near|at|outside|around)\s$/i;
const WITH_PARTNER = /^\s(?:&|and|\+)\s(?:\p{Lu}[\p{L}'’-]*\s?){1,5}/u;

/**
 * Names of persons written with capitals: behind titles and cues, from the lists of given names and surnames, surname
 * first, and labels of who speaks. What is a name once in a text is one wherever it stands in it.
 */
export const personName = defineDetector({
  id: "person-name",
  type: "NAME",
  source: "45 CFR 164.514(b)(2)(i)(A); names of the Social Security Administration and the Census",
  examples: {
    match: ["Patient: Marisol Hanneken", "Dr. Levitt", "my name is Thandiwe", "This is Lakeisha from", "HANNEKEN MARISOL", "OKAFOR, CHINEDU T", "DELACRUZ,ROSALYN", "Mr van 't Hoff", "his wife Geraldine", "Hi Raúl, your", "Guadalupe Treviño", "Maria: hello\nAgent: hi", "spoke with Priya", "Grace Kim called", "Everett J Lindgren Jr", "Abernathy, Wren", "Hope Anderson", "soy Guadalupe", "Dr. A. Mbeki", "Mrs. Ferreira-Lopes"],
    noMatch: ["Grace Dental", "Will call back", "May 2", "Hope Recovery Center", "Mason & Hart Orthopaedics", "Parkinson's disease", "Google Ads", "Thank you for calling", "St. Mary Hospital", "Mark this number as safe", "Lyme disease", "the Grand Avenue Library", "Rose Street Clinic", "CALL US TODAY", "New Patient Special"],
  }, // biome-ignore format: one list is one line
  *detect({ text }) {
    const doubtful: Token[] = [];
    const known = new Set<string>();
    let done = 0;
    for (const { index } of text.matchAll(CAPITAL)) {
      if (index < done) continue;
      const run = capitalsAt(text, index);
      const last = run.at(-1);
      if (last === undefined) continue;
      const found = nameIn(run, text);
      if (found === null) {
        doubtful.push(...run.filter(({ folded }) => folded.length > 2));
        done = last.end;
        continue;
      }
      for (const { folded, isInitial } of found.tokens) if (!isInitial) known.add(folded);
      yield found.proposal;
      done = Math.max(found.proposal.end, index + 1);
    }
    for (const { folded, start, end, listed } of doubtful)
      if (known.has(folded) && (listed !== "both" || !startsSentence(text, start)))
        yield propose(start, end, 0.6, "name:again");
  },
});

interface NameFound {
  readonly proposal: Proposal;
  readonly tokens: readonly Token[];
}

/** The name that a run of words with capitals holds, or null. */
function nameIn(run: readonly Token[], text: string): NameFound | null {
  let first = 0;
  let cue = run[0] === undefined ? "" : wordBefore(text, run[0].start);
  const isNameBehind = (token: Token) => isCue(cue) && isFirstName(token.folded) && !token.isUpper;
  for (let token = run[first]; token !== undefined; token = run[++first]) {
    if (!isOther(token) || isNameBehind(token)) break;
    cue = token.folded;
  }
  const cut = run.findIndex(
    (token, i) => i >= first && (i > first || !isCue(cue)) && isOther(token) && !isSuffix(token),
  );
  const tokens = run.slice(first, cut === -1 ? undefined : cut);
  const [head] = tokens;
  const end = tokens.at(-1)?.end;
  if (head === undefined || end === undefined) return null;
  if (!TITLES.has(cue) && isBusiness(run, cut, end, text)) return null;

  const behind = givenBehind(tokens, cue, text, end);
  if (behind !== null) return behind;
  const why = reasonFor(tokens, cue, text, head.start, end);
  if (why === null) return null;
  return { proposal: propose(head.start, end, why.score, why.because), tokens };
}

function isCue(word: string): boolean {
  return TITLES.has(word) || CUE_WORDS.has(word);
}

function isOther({ folded, isInitial }: Token): boolean {
  return (
    (isInitial && folded === "i") ||
    NOT_NAMES.has(folded) ||
    TITLES.has(folded) ||
    BUSINESS_WORDS.has(folded)
  );
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
  const isListed = [...surname, head].some(({ listed }) => listed === "first" || listed === "last");
  const isSure = head.listed === "first" && surname.at(-1)?.listed !== "both";
  const isLikely =
    (isUpper && (isListed || isCue(cue))) || (isCue(cue) && isListed && head.listed !== "both");
  const isShort = head.folded.length === 2 && head.isUpper;
  if (isShort || !(isSure || isLikely)) return null;
  return {
    proposal: propose(from.start, last.end, 0.8, "name:surname-first"),
    tokens: [...surname, ...given],
  };
}

function reasonFor(
  tokens: readonly Token[],
  cue: string,
  text: string,
  start: number,
  end: number,
): { score: number; because: string } | null {
  const [head] = tokens;
  if (head === undefined) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  const words = tokens.filter((token) => !token.isInitial);
  const isSpeaker = SPEAKER.test(text.slice(end, end + 26)) && LINE_HEAD.test(before);
  const isKnown = ({ listed }: Token) => listed === "first" || listed === "last";
  if (TITLES.has(cue) && words.length > 0) return { score: 0.9, because: "context:title" };
  if (
    CUE_WORDS.has(cue) &&
    (!head.isUpper || tokens.some(isKnown)) &&
    words.some((w) => isNameWord(w))
  )
    return { score: 0.85, because: "context:cue" };
  if (isSpeaker && tokens.length <= 3 && isSpeakerName(tokens, text))
    return { score: 0.8, because: "context:speaker" };
  if (tokens.length > 1) return severalWords(tokens, cue, before);
  return oneWord(head, cue, before);
}

/** On a list, or no everyday word. */
function isNameWord({ folded, listed }: Token): boolean {
  return listed !== "both" || isFirstName(folded) || isSurname(folded);
}

function isSpeakerName(tokens: readonly Token[], text: string): boolean {
  const [head] = tokens;
  if (head === undefined) return false;
  if (head.listed === "first" || tokens.some(({ listed }) => listed === "last")) return true;
  const label = `\n${text.slice(head.start, tokens.at(-1)?.end)}:`;
  return isFirstName(head.folded) && text.includes(label, head.start);
}

function severalWords(
  tokens: readonly Token[],
  cue: string,
  before: string,
): { score: number; because: string } | null {
  const [head, ...others] = tokens;
  if (head === undefined) return null;
  const isKnown = ({ listed }: Token) => listed === "first" || listed === "last";
  const known = tokens.filter(isKnown).length;
  const everyday = tokens.filter(({ listed }) => listed === "both").length;
  const last = others.findLast((token) => !token.isInitial && !isSuffix(token));
  if (
    (head.listed === "first" || head.isInitial) &&
    (last === undefined || last.listed !== "both" || isSurname(last.folded))
  )
    return known > 0 || INTRODUCED.test(before)
      ? { score: 0.85, because: "list:given-name" }
      : null;
  if (
    head.listed === "both" &&
    isFirstName(head.folded) &&
    last !== undefined &&
    (isKnown(last) || last.listed === "none")
  )
    return { score: 0.65, because: "list:given-name" };
  if (known > 0 && everyday === 0) return { score: 0.65, because: "list:surname" };
  if (everyday === 0 && (WEAK_CUES.has(cue) || INTRODUCED.test(before)))
    return { score: 0.5, because: "context:cue" };
  return INTRODUCED.test(before) && known > 0 ? { score: 0.5, because: "context:cue" } : null;
}

function oneWord(
  { folded, listed, isUpper, isInitial }: Token,
  cue: string,
  before: string,
): { score: number; because: string } | null {
  if (isInitial) return null;
  if (isUpper && listed !== "first") return null;
  const isPlace = TOWNS.has(folded) && PLACE_BEFORE.test(before);
  if (listed === "first") return isPlace ? null : { score: 0.6, because: "list:given-name" };
  if (INTRODUCED.test(before) && (listed !== "both" || isFirstName(folded)))
    return { score: 0.6, because: "context:cue" };
  if (listed === "last" && !isPlace && WEAK_CUES.has(cue))
    return { score: 0.5, because: "list:surname" };
  return null;
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\n]\s*|["“(]\s*)$/.test(text.slice(Math.max(0, start - 4), start));
}

import { TOWNS } from "../lib/us-places.ts";
import { isFirstName, isSurname } from "./lists.ts";
import { isSuffix, type Token } from "./parse.ts";
import { CUE_WORDS, PARTICLES, TITLES, WEAK_CUES } from "./words.ts";

/** Phrases whose next word is a name, listed or not. */
const INTRODUCED =
  /(?:\b(?:this is|name(?:'s| is)|i'?m|i am|it'?s|soy|me llamo|mi nombre es|speaking (?:with|to)|called|spoke (?:with|to)|named|se llama|answered by|taken by|booked by|assigned to|signed by|message for|call(?:ing)? (?:about|for|from)|aka|also known as|likes to be called)|\bby|\/s\/)[\s"'“*_]{1,3}$/i;
/** The last words of these phrases: most words before a name are none, and need no closer look. */
const INTRODUCES = new Set(
  "is name's i'm im am it's its soy llamo es to with called named llama by for about from aka as".split(
    " ",
  ),
);
/** What is done by persons, and by no firm. */
const BY_ONE =
  /\b(?:signed|answered|taken|booked|seen|entered|called|referred|written|prescribed) by\s$/i;
/** What is called so is an animal. */
const ANIMAL =
  /\b(?:dog|cat|puppy|pup|kitten|kitty|pet|horse|pony|mare|parrot|hamster|rabbit|bunny|poodle|beagle|retriever|labrador|terrier|spaniel|siamese|perr[oa]|gat[oa])s?\b[^.!?\n]{0,24}$/i;
const SAID_ON = /^, \p{Ll}/u;
const SPEAKER = /^(?: \([^()\n]{1,20}\))?:(?!\/\/)/;
/** Before the name an agent asked for. */
const ASKED =
  /\b(?:names?|who am i (?:speaking|talking) (?:with|to)|who is (?:this|calling)|who's (?:this|calling)|nombre|apellido)\b[^?\n]{0,48}\?[^\n]{0,16}\n(?:\[?[\d:]{4,8}\]?\s?)?(?:[\p{L} .()-]{1,32}:\s?)?(?:(?:it's|its|it is|yes|sure|i'm|my name is|uh|um|hi|oh|yeah|ok|okay|this is|sorry|es|me llamo)\b[\s,.]{1,3}){0,3}$/iu;
const LINE_HEAD = /^[\s>*•-]{0,4}(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[\s-]{0,3})?$/;
const LABELLED_END = /^(?:\s{0,2}(?:[\n,;|<(]|$)|\s{2})/;
/** A longer title is not abbreviated: its dot or comma ends a clause; and a French size is no father. */
const CLAUSE_END = /(?:\p{L}{6}[.,]\s{0,2}|\bfr,\s?)$/iu;
/** Cues that may stand before an animal's name. */
const NAMING = new Set(["named", "called"]);
/** Titles behind which one letter is somebody: "Mrs. T". */
const ABBREVIATED = new Set("dr mr mrs ms sra sr".split(" "));
const SIZES = new Set(["big", "little", "lil"]);
const SAINTS = new Set("st saint san santa".split(" "));
const PLACE_BEFORE = /\b(?:in|from|to|near|at|outside|around)\s$/i;
const NAMED_PLACE = /\b(?:city|town|village|county|university|state|ciudad) (?:of|de)\s$/i;

/** Why words are a name, and how sure that is. */
export interface Reason {
  readonly score: number;
  readonly because: string;
  /** Nothing in the text says so, only the lists and the form: what the model holds for no name is none. */
  readonly isWeak?: true;
}

/** A reason of lists and forms alone. */
const weak = (score: number, because: string): Reason => ({ score, because, isWeak: true });

/** Why words with capitals are somebody's name, from what stands around them and from the lists; null: nothing says so. */
export function reasonFor(
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
  const isTitled = TITLES.has(cue) && !CLAUSE_END.test(text.slice(Math.max(0, start - 8), start));
  if (isTitled && words.length > 0) return { score: 0.9, because: "context:title" };
  if (
    isTitled &&
    tokens.length === 1 &&
    ABBREVIATED.has(cue) &&
    !/^[.'’-]?\p{L}/u.test(text.slice(end, end + 2))
  )
    return { score: 0.6, because: "context:title" };
  if (words.length === 0 && tokens.length > 1 && (CUE_WORDS.has(word) || cue === "per"))
    return { score: 0.6, because: "context:cue" };
  const isNamed =
    words.some(isNameWord) && (!head.isUpper || tokens.some(isListed) || isForeign(words));
  const isOfAnimal = NAMING.has(word) && ANIMAL.test(text.slice(Math.max(0, start - 48), start));
  if (CUE_WORDS.has(word) && isNamed && (!isLabelled || isLabelledName(tokens, text, end)))
    // Who speaks is labelled like what is asked for: "Caller: Napping, thank God".
    return isOfAnimal ||
      (isLabelled && (!tokens.some(isListed) || SAID_ON.test(text.slice(end, end + 3))))
      ? weak(0.85, "context:cue")
      : { score: 0.85, because: "context:cue" };
  const before = text.slice(Math.max(0, start - 40), start);
  if (isSpeaker(tokens, text, start, end)) return { score: 0.8, because: "context:speaker" };
  const isAsked = isNamed && isAnswer(text, start);
  if (isAsked || (isNamed && isIntroduced(before)))
    // "run by Jackson Parking"
    return cue === "by" && !isAsked && !BY_ONE.test(before)
      ? weak(0.7, "context:cue")
      : { score: 0.7, because: "context:cue" };
  // "Big Mike", "Little Joe"
  if (SIZES.has(cue) && head.listed === "first" && tokens.length === 1)
    return { score: 0.6, because: "context:cue" };
  const parts = tokens.filter((token) => token === head || !PARTICLES.has(token.folded));
  return parts.length > 1 ? severalWords(parts, cue) : oneWord(head, cue, before);
}

/** Is it on a list of names, and hardly anything else? */
export function isListed({ listed }: Token): boolean {
  return listed === "first" || listed === "last";
}

/** Several longer words in capitals that no list has: no label and no abbreviation is so. */
function isForeign(words: readonly Token[]): boolean {
  return (
    words.length > 1 && words.every(({ folded, listed }) => listed === "rare" && folded.length > 4)
  );
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

function isIntroduced(before: string): boolean {
  let end = before.length;
  while (before.length - end < 3 && BETWEEN.test(before.charAt(end - 1))) end--;
  let start = end;
  while (IN_CUE.test(before.charAt(start - 1))) start--;
  const last = before.slice(start, end).replace(/^'+/, "").toLowerCase();
  return (INTRODUCES.has(last) || before.charAt(end - 1) === "/") && INTRODUCED.test(before);
}

const BETWEEN = /[\s"'“*_]/;
const IN_CUE = /[A-Za-z']/;

function isSpeaker(tokens: readonly Token[], text: string, start: number, end: number): boolean {
  if (tokens.length > 3 || !": ".includes(text.charAt(end))) return false;
  if (!SPEAKER.test(text.slice(end, end + 26))) return false;
  if (!isAtLineHead(text, start)) return false;
  if (tokens.some(isListed)) return true;
  const [head] = tokens;
  if (head === undefined || !isNameWord(head) || head.isBrand) return false;
  // A label that comes back speaks.
  return text.slice(end, end + SPEAKS_AGAIN).includes(`\n${text.slice(head.start, end)}:`);
}

const LONGEST_HEAD = 24;
const SPEAKS_AGAIN = 4_000;

function isAtLineHead(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  const line = before.lastIndexOf("\n");
  return (line !== -1 || start <= LONGEST_HEAD) && LINE_HEAD.test(before.slice(line + 1));
}

function isAnswer(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - ASKED_REACH), start);
  const question = before.lastIndexOf("?");
  return question !== -1 && before.includes("\n", question) && ASKED.test(before);
}

const ASKED_REACH = 150;

function severalWords(tokens: readonly Token[], cue: string): Reason | null {
  const [head, ...others] = tokens;
  if (head === undefined) return null;
  const last = others.findLast((token) => !token.isInitial && !isSuffix(token));
  const isPlain = ({ listed }: Token) => listed === "both" || listed === "word";
  const rare = tokens.filter(({ listed }) => listed === "rare").length;
  if (head.listed === "first" && (last === undefined || !isPlain(last) || isSurname(last.folded)))
    return weak(0.85, "list:given-name");
  if (
    last === undefined &&
    others[0]?.isInitial &&
    (isFirstName(head.folded) || (head.listed === "rare" && !head.isUpper))
  )
    return weak(0.6, "list:given-name");
  if (head.isInitial && last !== undefined && !isPlain(last) && !last.isUpper)
    return weak(0.7, "initial");
  if (isFirstName(head.folded) && last !== undefined && !isPlain(last))
    return weak(0.65, "list:given-name");
  if (tokens.some(isPlain)) return null;
  if (tokens.some(isListed)) return weak(0.65, "list:surname");
  const isShouted = tokens.every((token) => token.isUpper);
  const hasCode = tokens.some(
    ({ isUpper, isBrand, folded }) => isBrand || (isUpper && folded.length < 5),
  );
  if (rare > 1 && !isShouted && !hasCode)
    return weak(WEAK_CUES.has(cue) ? 0.6 : 0.45, "form:two-words");
  return null;
}

function oneWord(
  { folded, listed, isUpper, isInitial }: Token,
  cue: string,
  before: string,
): Reason | null {
  if (isInitial || isUpper) return null;
  if (NAMED_PLACE.test(before) || (TOWNS.has(folded) && PLACE_BEFORE.test(before))) return null;
  if (listed === "first") return weak(0.6, "list:given-name");
  if (listed === "last" && WEAK_CUES.has(cue)) return weak(0.5, "list:surname");
  return null;
}

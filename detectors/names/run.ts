import { type Proposal, propose } from "../detector.ts";
import { fold } from "../lib/words.ts";
import { isFirstName } from "./lists.ts";
import { capitalsAt, isSuffix, type Token, wordBefore } from "./parse.ts";
import { isListed, reasonFor } from "./reasons.ts";
import { BUSINESS_WORDS, CUE_WORDS, NOT_NAMES, PARTICLES, TITLES } from "./words.ts";

const COMMA = /,[ ]?(?=\p{Lu})/uy;
const FIRM_GAP = /[\s'’s]/;
const WITH_PARTNER = /^\s(?:&|and|\+)\s(?:\p{Lu}[\p{L}'’-]*\s?){1,5}/u;

export interface NameFound {
  readonly proposal: Proposal;
  readonly tokens: readonly Token[];
  /** Only the lists and the form say so. */
  readonly isWeak: boolean;
}

/**
 * The name that a run of words with capitals holds; null when it is none, or none by itself; `business` when it is a
 * firm's. Offsets count in `text`.
 */
export function nameIn(run: readonly Token[], text: string): NameFound | "business" | null {
  let first = 0;
  let cue = run[0] === undefined ? "" : wordBefore(text, run[0].start);
  const isNameBehind = (token: Token) => isCue(cue) && isFirstName(token.folded) && !token.isUpper;
  for (let token = run[first]; token !== undefined; token = run[++first]) {
    if (!isOther(token) && !isLabel(token, run[first + 1])) break;
    if (isNameBehind(token)) break;
    cue = token.folded;
  }
  const cut = run.findIndex(
    (token, i) =>
      i >= first &&
      (i > first || !isCue(cue)) &&
      isOther(token) &&
      !isSuffix(token) &&
      !(i > first && i < run.length - 1 && PARTICLES.has(token.folded)),
  );
  const tokens = run.slice(first, cut === -1 ? undefined : cut);
  const [head] = tokens;
  const end = tokens.at(-1)?.end;
  if (head === undefined || end === undefined) return null;
  if (KINDS_BEFORE.has(fold(cue)) || (tokens.length > 1 && KINDS_BEFORE.has(head.folded)))
    return "business";
  if (isStreet(run, cut) || (!TITLES.has(cue) && isBusiness(run, cut, end, text)))
    return "business";

  const behind = givenBehind(tokens, cue, text, end);
  if (behind !== null) return behind;
  const why = reasonFor(tokens, cue, text, head.start, end);
  if (why === null) return null;
  const isWeak = why.isWeak === true;
  return { proposal: propose(head.start, end, why.score, why.because), tokens, isWeak };
}

/** In Spanish what a place is stands before its name. */
const KINDS_BEFORE = new Set(
  "clinica farmacia centro consultorio colegio escuela iglesia parroquia calle avenida urb urbanizacion barrio colonia residencial plaza".split(
    " ",
  ),
);
/** Kinds of streets that are nobody's title or surname: "Dr. Martin L. King Ave". */
const STREETS = new Set(
  "ave avenue blvd boulevard street rd road hwy highway pkwy parkway expressway".split(" "),
);

function isStreet(run: readonly Token[], cut: number): boolean {
  return cut > 0 && STREETS.has(run[cut]?.folded ?? "");
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

const CUES = new Set([...TITLES, ...CUE_WORDS]);
const OTHERS = new Set([...NOT_NAMES, ...TITLES, ...BUSINESS_WORDS]);

function isCue(word: string): boolean {
  return CUES.has(word);
}

function isOther({ folded, isInitial }: Token): boolean {
  return isInitial ? folded === "i" : OTHERS.has(folded);
}

function isBusiness(run: readonly Token[], cut: number, end: number, text: string): boolean {
  if (cut !== -1 && BUSINESS_WORDS.has(run[cut]?.folded ?? "")) return true;
  // What names a firm stands behind a blank, or behind "'s".
  if (!FIRM_GAP.test(text.charAt(end))) return false;
  const after = text.slice(end, end + 48);
  const [next = ""] = /^['’]?s?\s\p{L}+/u.exec(after) ?? [];
  if (/\p{Lu}/u.test(next) && BUSINESS_WORDS.has(next.replace(/^['’]?s?\s/, "").toLowerCase()))
    return true;
  const [partner = ""] = WITH_PARTNER.exec(after) ?? [];
  return partner.split(/\s/).some((word) => BUSINESS_WORDS.has(word.toLowerCase()));
}

const SHORT_UPPER = 5;
/** "p/c from Abdirahman, Hodan": of words that are no others. */
const FROM = new Set("from for re met saw".split(" "));

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
  const cut = run.findIndex(
    (token) => !token.isInitial && NOT_NAMES.has(token.folded) && !isSuffix(token),
  );
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
    (isCue(cue) && (hasListed || !isPlain) && head.listed !== "both") ||
    (FROM.has(cue) && !isPlain) ||
    // "Kahananui, P."
    (head.isInitial &&
      /^\.(?! ?\p{Lu})/u.test(text.slice(head.end, head.end + 3)) &&
      surname.length === 1 &&
      from.listed !== "word" &&
      from.listed !== "both" &&
      from.folded.length > 3);
  const isShort = head.isUpper && !hasListed && head.folded.length < SHORT_UPPER;
  if (isShort || !(isSure || isLikely)) return null;
  return {
    proposal: propose(from.start, last.end, 0.8, "name:surname-first"),
    tokens: [...surname, ...given],
    isWeak: false,
  };
}

import { isDigit } from "../lib/ascii.ts";
import { fold } from "../lib/words.ts";
import { type Listed, listed } from "./lists.ts";
import { PARTICLES, SUFFIXES, TITLES } from "./words.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents, apostrophes and dots. */
  readonly folded: string;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  /** One letter, with or without a dot. */
  readonly isInitial: boolean;
  /** Capitals inside of it ("MedRide"), as names have them only behind a few beginnings ("McKay", "DeAngelo"). */
  readonly isBrand: boolean;
  readonly listed: Listed;
}

const WORD = /(?:['’](?=t\b))?\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*){0,4}/uy;
/** Closes a nickname or a remark; a blank and the next word of the name follow. */
const CLOSING = "\"”')";
/** Behind a dot a name goes on only after an initial or a short form. */
const DOT_GAP = /\. ?(?=[\p{L}])/uy;
const SHORT_FORMS = new Set("st jr sr dr mr mrs ms mt fr rev prof sgt capt lt col gen".split(" "));
const CONTRACTION = /(?:['’ʼ](?:s|m|re|ve|ll|d)|n['’ʼ]t)$/i;
const MAX_TOKENS = 6;

/** The word at an offset as part of a name; null where none begins. */
export function tokenAt(text: string, start: number): Token | null {
  const plainEnd = endOfPlainWord(text, start);
  if (plainEnd !== -1) {
    // A letter with a digit behind it begins a code.
    if (plainEnd - start === 1 && isDigit(text.charCodeAt(plainEnd))) return null;
    const word = text.slice(start, plainEnd);
    const folded = word.toLowerCase();
    return tokenOf(word, folded, start, listed(folded));
  }
  WORD.lastIndex = start;
  const [match] = WORD.exec(text) ?? [];
  if (match === undefined) return null;
  const word = match.replace(CONTRACTION, "");
  const folded = fold(word);
  return tokenOf(word, folded, start, kindOf(folded.split("-")));
}

/** Where a word of plain letters ends; -1 where none is, or where it has an accent, an apostrophe or a hyphen. */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  const goesOn = code > 127 || code === APOSTROPHE || code === HYPHEN;
  return end === start || goesOn ? -1 : end;
}

const APOSTROPHE = 39;
const APOSTROPHES = "'’ʼ";
const HYPHEN = 45;

function isPlainLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Of a word with hyphens: an everyday part makes it one, a name among the others a name. */
function kindOf(parts: readonly string[]): Listed {
  const kinds = parts.map(listed);
  if (parts.length > 1 && kinds.includes("word")) return "word";
  return kinds.find((kind) => kind === "first" || kind === "last") ?? kinds[0] ?? "word";
}

const BRAND = /\p{Ll}\p{Lu}/u;
const NAME_BEGINNING = /^(?:Ma?c|De|Di|Du|D[aeo]l|L[aeou]|V[ao]n|Fitz|San|St|O)\p{Lu}/u;

function tokenOf(word: string, folded: string, start: number, kind: Listed): Token {
  const first = word.charAt(0);
  const rest = word.slice(1);
  const small = rest.toLowerCase();
  return {
    start,
    end: start + word.length,
    folded,
    isCapital: first !== first.toLowerCase(),
    isUpper: word.length > 1 && word === word.toUpperCase(),
    isInitial: word.length === 1,
    isBrand: small !== rest && BRAND.test(word) && !NAME_BEGINNING.test(word),
    listed: kind,
  };
}

/**
 * The run of words with capitals that begins at an offset, with particles, initials and a nickname in quotes between
 * them: at most six words. Empty where no word with a capital begins.
 */
export function capitalsAt(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  let next = tokenAt(text, start);
  while (next?.isCapital && tokens.length < MAX_TOKENS) {
    tokens.push(next);
    // A contraction was cut off: "'s", "n't".
    if (APOSTROPHES.includes(text.charAt(next.end)) || isPlainLetter(text.charCodeAt(next.end)))
      break;
    const at = behind(text, next);
    if (at === null) break;
    next = tokenAt(text, at);
    // Particles count only with a capital behind them.
    const skipped: Token[] = [];
    while (next !== null && !next.isCapital && PARTICLES.has(next.folded) && skipped.length < 3) {
      skipped.push(next);
      const further = behind(text, next);
      next = further === null ? null : tokenAt(text, further);
    }
    if (next?.isCapital && skipped.length > 0) tokens.push(...skipped);
  }
  return tokens;
}

function behind(text: string, { end, isInitial, folded }: Token): number | null {
  const code = text.charCodeAt(end);
  if (code === SPACE) return end + (isNickname(text, end + 1) ? 2 : 1);
  if (code === DOT) {
    if (!isInitial && !SHORT_FORMS.has(folded)) return null;
    DOT_GAP.lastIndex = end;
    const [gap] = DOT_GAP.exec(text) ?? [];
    return gap === undefined ? null : end + gap.length;
  }
  return CLOSING.includes(text.charAt(end)) && text.charCodeAt(end + 1) === SPACE ? end + 2 : null;
}

/** `Earl "Dub" Pruitt`, `Susan (Sue) Park`: what is opened is closed behind one word. */
function isNickname(text: string, at: number): boolean {
  return OPENING.includes(text.charAt(at)) && NICKNAME.test(text.slice(at, at + LONGEST_NICKNAME));
}

const OPENING = "\"“'(";
const NICKNAME = /^["“'(]\p{Lu}\p{Ll}{1,14}["”')] /u;
const LONGEST_NICKNAME = 20;
const SPACE = 32;
const DOT = 46;

/** Is it Jr., III or a degree at a name's end? */
export function isSuffix({ folded }: Token): boolean {
  return SUFFIXES.has(folded);
}

/** Words whose dot ends no sentence. */
const ABBREVIATIONS = new Set("pt dtr atty hon sis bro gma gpa ref attn".split(" "));

/** The word before an offset, lower case and without a dot, with a colon where one follows it; "" behind a sentence. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  let mark = "";
  while (end > 0 && at - end < 5) {
    const character = text.charAt(end - 1);
    if (".,:>".includes(character) && mark === "") mark = character;
    else if (!" \t*_\"'“(".includes(character)) break;
    end--;
  }
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isInWord(text, start - 1)) start--;
  if (start === end) return "";
  const folded = text.slice(start, end).toLowerCase().replaceAll("’", "'");
  const isShort = SHORT_FORMS.has(folded) || TITLES.has(folded) || ABBREVIATIONS.has(folded);
  if (mark === "." && !isShort) return "";
  return mark === ":" ? `${folded}:` : folded;
}

const LONGEST_WORD = 20;

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isPlainLetter(code) || (code !== SPACE && IN_WORD.test(text.charAt(at)));
}

const IN_WORD = /[\p{L}\p{M}'’&/–—•-]/u;

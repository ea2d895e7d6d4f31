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
  readonly listed: Listed;
}

const WORD = /(?:['’](?=t\b))?\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*){0,4}/uy;
const GAP = /(?: |["”')] | ["“'(](?=\p{Lu}))/uy;
/** Behind a dot a name goes on only after an initial or a short form. */
const DOT_GAP = /\. ?(?=[\p{L}])/uy;
const SHORT_FORMS = new Set("st jr sr dr mr mrs ms mt fr rev prof sgt capt lt col gen".split(" "));
const CONTRACTION = /(?:['’ʼ](?:s|m|re|ve|ll|d)|n['’ʼ]t)$/i;
const MAX_TOKENS = 6;

/** The word at an offset as part of a name; null where none begins. */
export function tokenAt(text: string, start: number): Token | null {
  WORD.lastIndex = start;
  const [match] = WORD.exec(text) ?? [];
  if (match === undefined) return null;
  const word = match.replace(CONTRACTION, "");
  const folded = fold(word);
  const first = word.charAt(0);
  const parts = folded.split("-");
  const kinds = parts.map(listed);
  const best =
    parts.length > 1 && kinds.includes("word")
      ? "word"
      : (kinds.find((kind) => kind === "first" || kind === "last") ?? kinds[0] ?? "word");
  return {
    start,
    end: start + word.length,
    folded,
    isCapital: first !== first.toLowerCase(),
    isUpper: word.length > 1 && word === word.toUpperCase(),
    isInitial: word.length === 1,
    listed: best,
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
    if (/^(?:['’ʼ]|n['’ʼ]t)/i.test(text.slice(next.end, next.end + 3))) break;
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
  const pattern = isInitial || SHORT_FORMS.has(folded) ? [GAP, DOT_GAP] : [GAP];
  for (const each of pattern) {
    each.lastIndex = end;
    const [gap] = each.exec(text) ?? [];
    if (gap !== undefined) return end + gap.length;
  }
  return null;
}

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
  while (start > 0 && end - start < LONGEST_WORD && IN_WORD.test(text.charAt(start - 1))) start--;
  if (start === end) return "";
  const folded = text.slice(start, end).toLowerCase().replaceAll("’", "'");
  const isShort = SHORT_FORMS.has(folded) || TITLES.has(folded) || ABBREVIATIONS.has(folded);
  if (mark === "." && !isShort) return "";
  return mark === ":" ? `${folded}:` : folded;
}

const LONGEST_WORD = 20;
const IN_WORD = /[\p{L}\p{M}'’&/–—•-]/u;

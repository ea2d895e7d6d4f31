import { MARK } from "../marks.ts";
import type { Span } from "../types.ts";
import type { Words } from "../words.ts";
import { type Chunk, chunksOf } from "./spoken-chunks.ts";
import { type CueAt, cueBefore } from "./spoken-cues.ts";
import { type Exchange, exchangesOf, isRedactedBetween } from "./spoken-exchanges.ts";
import { isAt, mailboxesOf, type SaidMailbox } from "./spoken-mailboxes.ts";
import { mayBegin, type Spoken } from "./spoken-parts.ts";
import { spokenOf } from "./spoken-runs.ts";
import { Turns } from "./spoken-turns.ts";
import { meaningOf } from "./spoken-words.ts";

/** A proposal of any type, since it is the words around that say what a number is. */
export type SaidSpan = Pick<Span, "start" | "end" | "type" | "score" | "because">;

/** What of a text is said as numbers, codes, spellings and mailboxes. Offsets are UTF-16 units of the text. */
export interface Speech {
  readonly text: string;
  readonly words: Words;
  readonly chunks: readonly Chunk[];
  readonly exchanges: readonly Exchange[];
  readonly mailboxes: readonly SaidMailbox[];
  /** Does it say who speaks? */
  readonly isTalk: boolean;
  /** The nearest word before another one that says what a number is (`spoken-cues.ts`), looked for once. */
  readonly cueBefore: (word: number) => CueAt | null;
}

/** Null where nothing of the kind is said. `marks` are the text's (`marks.ts`). */
export function speechOf(text: string, words: Words, marks: number): Speech | null {
  const turns = new Turns(text);
  const spoken = spokenOf(text, words);
  if ((marks & MARK.foreign) === 0 && saysNothing(spoken, turns)) return null;
  const every = chunksOf(spoken, turns);
  const isBesideSaid = (a: Chunk | undefined, b: Chunk | undefined) =>
    isBeside(a, b) && !isRedactedBetween(text, words, a, b);
  const isTalk = every.length > 0 && turns.isTalk;
  const all = every.filter(
    (chunk, i) =>
      chunk.isSaid ||
      (isTalk && turns.isInTurn(chunk.start) && isTurn(text, chunk)) ||
      isBesideSaid(every[i - 1], chunk) ||
      isBesideSaid(chunk, every[i + 1]),
  );
  const mailboxes = mailboxesOf(text, words, all);
  const taken = mailboxes.flatMap(({ pieces }) => pieces);
  let at = 0;
  const chunks = all.filter(({ start, end }) => {
    while (at < taken.length && (taken[at]?.end ?? 0) <= start) at++;
    return end <= (taken[at]?.start ?? Number.POSITIVE_INFINITY);
  });
  if (chunks.length === 0 && mailboxes.length === 0) return null;
  return {
    text,
    words,
    chunks,
    exchanges: exchangesOf(chunks, text, words, turns),
    mailboxes,
    isTalk,
    cueBefore: cuesIn(text, words),
  };
}

function cuesIn(text: string, words: Words): Speech["cueBefore"] {
  const cues = new Map<number, CueAt | null>();
  return (word) => {
    let cue = cues.get(word);
    if (cue === undefined) cues.set(word, (cue = cueBefore(text, words, word)));
    return cue;
  };
}

/** Figures that are read out one by one. */
const READ_OUT = 3;

/** A quick look for what is told in words, letters or single digits; written figures count in talk only. */
function saysNothing(spoken: Spoken, turns: Turns): boolean {
  const { length, hashes, starts, ends } = spoken.words;
  let [figures, single] = [0, 0];
  for (let i = 0; i < length; i++) {
    const hash = hashes[i] ?? 0;
    if (isAt(hash)) return false;
    if (!mayBegin(spoken, i)) continue;
    if (meaningOf(hash) !== undefined) return false;
    figures++;
    if ((ends[i] ?? 0) - (starts[i] ?? 0) === 1 && ++single === READ_OUT) return false;
  }
  return figures === 0 || !turns.isTalk;
}

const APART = /(?:[:\n…—–-]|\.\.\.)\s*$/;
const BEHIND = /^\s*(?:[\n…—–-]|\.\.|,? ?(?:uh|um|no|wait|sorry)\b|$)/;

/** Of written numbers, short ones count as pieces where a turn begins or breaks off only: "error 12" is none. */
function isTurn(text: string, { start, end, chars }: Chunk): boolean {
  if (chars.length > 2) return true;
  return (
    APART.test(text.slice(Math.max(0, start - 4), start)) || BEHIND.test(text.slice(end, end + 8))
  );
}

/** Figures beside what is said: "two oh two okay 555". */
function isBeside(a: Chunk | undefined, b: Chunk | undefined): boolean {
  if (a === undefined || b === undefined || b.first - a.next > 3) return false;
  return a.isSaid !== b.isSaid && a.chars.length > 1 && b.chars.length > 1;
}

import type { Speech } from "../lib/speech.ts";
import { type Chunk, writtenOf } from "../lib/spoken-chunks.ts";
import { type Exchange, piecesOf } from "../lib/spoken-exchanges.ts";
import type { Words } from "../words.ts";
import { type Edit, edited, type Mapped } from "./view.ts";

/** How many digits a number has that a cue speaks of. */
const LENGTHS: Readonly<Record<string, number>> = {
  SSN: 9,
  ZIP: 5,
  CARD: 16,
  LICENSE: 0,
  ADDRESS: 0,
  DATE: 0,
};
const USUAL = 10;

/**
 * Numbers, letters and mailboxes that are said become the characters they stand for, in English and Spanish: "four oh
 * seven", "s as in sam", "jane dot doe at gmail dot com". Only they are written anew, the rest stays.
 */
export const spoken = {
  id: "spoken",
  undo(from: Mapped, speech: Speech): Mapped | null {
    const { text, words, chunks, mailboxes } = speech;
    const edits: Edit[] = [];
    for (const { pieces, written } of mailboxes) {
      const [whole, second] = pieces;
      if (whole !== undefined && second === undefined)
        edits.push({ from: whole.start, to: whole.end, by: written });
    }
    for (const chunk of chunks)
      if (chunk.isSaid && isWorth(chunk, text, words))
        edits.push({
          from: chunk.start,
          to: chunk.end,
          by: writtenOf(chunk, lengthOf(speech, chunk)),
        });
    return edited(
      from,
      edits.sort((a, b) => a.from - b.from),
    );
  },
} as const;

/** Values in several pieces become whole: what the other party said between is folded away. */
export const joined = {
  id: "joined",
  undo(from: Mapped, speech: Speech): Mapped | null {
    return edited(
      from,
      speech.exchanges.flatMap((exchange) => joinedOf(exchange, speech)),
    );
  },
} as const;

function joinedOf(exchange: Exchange, speech: Speech): Edit[] {
  if (exchange.kept.length < 2 || exchange.digits + exchange.letters < SHORTEST) return [];
  const [first] = exchange.chunks;
  const edits: Edit[] = [];
  let last: Chunk | undefined;
  for (const [chunk, written] of piecesOf(
    exchange,
    first === undefined ? USUAL : lengthOf(speech, first),
  )) {
    if (last !== undefined) edits.push({ from: last.end, to: chunk.start, by: "-", isGap: true });
    edits.push({ from: chunk.start, to: chunk.end, by: written });
    last = chunk;
  }
  return edits;
}

const SHORTEST = 4;

function lengthOf(speech: Speech, { first }: Chunk): number {
  const type = speech.cueBefore(first)?.type;
  return (type === undefined ? undefined : LENGTHS[type]) ?? USUAL;
}

/** Words beside which a short number numbers a house, a unit or a box. */
const BEFORE =
  /^(?:apartment|apt|unit|suite|box|lot|number|building|cottage|route|apartamento|trailer|space|county|road|lane|highway)$/;
const KIND =
  /^(?:street|st|avenue|ave|road|rd|lane|drive|boulevard|court|place|way|circle|terrace|trail|highway|parkway|north|south|east|west|calle|avenida)$/;
const AHEAD = 4;

/** Spanish streets have their number last. */
function isBehindCalle(words: Words, first: number): boolean {
  return [2, 3, 4].some((away) => CALLE.test(words.lower(first - away)));
}

const CALLE = /^(?:calle|avenida|paseo|camino|privada|calzada|carrera)$/;

/** A single short number mostly counts something: it is written anew where it may be of an address. */
function isWorth({ chars, first, next, digits }: Chunk, text: string, words: Words): boolean {
  if (chars.length > 2) return true;
  if (digits === 0) return false;
  if (BEFORE.test(words.lower(first - 1)) || isBehindCalle(words, first)) return true;
  for (let i = next; i < next + AHEAD && i < words.length; i++) {
    if (KIND.test(words.lower(i))) return true;
    if (/[.?!\n]/.test(text.slice(words.ends[i - 1], words.starts[i]))) break;
  }
  return false;
}

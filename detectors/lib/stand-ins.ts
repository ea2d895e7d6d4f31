import { FINDING_TYPES } from "../types.ts";
import { matches } from "./matches.ts";

const TYPE = FINDING_TYPES.join("|");
const STAND_IN = `\\[(?:${TYPE})\\]|(?<![A-Z])(?:${TYPE})_[bcdfghjkmnpqrstvwxz]{10}(?![a-z])|•{8}`;
const ANYWHERE = new RegExp(STAND_IN, "g");
const WHOLE = new RegExp(`^(?:${STAND_IN})$`);

/** Is the text a label, token or mask that the guard wrote itself? It holds no identifier: redacting twice changes nothing. */
export function isStandIn(text: string): boolean {
  return WHOLE.test(text);
}

/** Tells whether a span lies in one of the stand-ins of the text. */
export function standInsOf(text: string): (span: { start: number; end: number }) => boolean {
  if (!SIGN.test(text)) return () => false;
  const ends = new Map<number, number>();
  for (const { 0: match, index } of matches(text, ANYWHERE))
    for (let i = 0; i < match.length; i++) ends.set(index + i, index + match.length);
  return ({ start, end }) => end <= (ends.get(start) ?? 0);
}

/** Where the stand-ins of a text are, in order. */
export function standInPlaces(text: string): { start: number; end: number }[] {
  if (!SIGN.test(text)) return [];
  return [...matches(text, ANYWHERE)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** What follows the last stand-in of a text, or the text. */
export function afterStandIns(text: string): string {
  if (!SIGN.test(text)) return text;
  let end = 0;
  for (const { 0: match, index } of matches(text, ANYWHERE)) end = index + match.length;
  return text.slice(end);
}

/** Every stand-in holds one of these. */
const SIGN = /[\]_•]/;

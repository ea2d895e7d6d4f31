import { afterStandIns } from "../lib/stand-ins.ts";
import type { Sample } from "../sample.ts";
import { Phrases } from "./phrases.ts";

/** How far before a match a context word may begin, in characters. */
const REACH = 48;
/** Longer than the longest label or token. */
const STAND_IN_LENGTH = 24;
const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const REST_OF_WORD = /^[\p{L}\p{N}'’]+/u;

/**
 * Is one of the context's phrases in the field's name, or in the text shortly before a place? As with the built-in
 * detectors nothing counts from a label of ours backwards, else redacting would bring words nearer to values, and
 * redacting twice find more.
 */
export function inContext(context: readonly string[]): (sample: Sample) => (at: number) => boolean {
  const phrases = new Phrases([context]);
  return ({ text, field }) => {
    const isField = phrases.find(field).length > 0;
    return (at) => isField || phrases.find(wordsBefore(text, at)).length > 0;
  };
}

/** The text before a place, from a whole word on. */
function wordsBefore(text: string, at: number): string {
  const before = afterStandIns(text.slice(Math.max(0, at - REACH - STAND_IN_LENGTH), at));
  const near = before.slice(-REACH);
  const isCut = LETTER_AT_END.test(before.slice(0, -REACH));
  return isCut ? near.replace(REST_OF_WORD, "") : near;
}

import { isDigit } from "../lib/ascii.ts";

/** Between two digits of one number. */
const MAX_GAP = 3;
/** A number's last four. */
const SHORTEST = 4;

export interface Run {
  readonly digits: string;
  /** Where each stands. */
  readonly at: readonly number[];
}

/** The digits of a text in runs of four or more, with at most three separators and no letter between two of them. */
export function* digitRuns(text: string): Generator<Run> {
  let [from, to, count] = [0, -1, 0];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    if (at - to > MAX_GAP || hasLetter(text, to, at)) {
      if (count >= SHORTEST) yield runIn(text, from, to);
      [from, count] = [at, 0];
    }
    while (isDigit(text.charCodeAt(at))) {
      at++;
      count++;
    }
    to = at;
  }
  if (count >= SHORTEST) yield runIn(text, from, to);
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const small = text.charCodeAt(at) | 32;
    if (small >= 97 && small <= 122) return true;
  }
  return false;
}

function runIn(text: string, from: number, to: number): Run {
  const at: number[] = [];
  let digits = "";
  for (let i = from; i < to; i++)
    if (isDigit(text.charCodeAt(i))) {
      at.push(i);
      digits += text.charAt(i);
    }
  return { digits, at };
}

import { isDigit } from "./lib/ascii.ts";
/**
 * The numbers of a text: unbroken runs of ASCII digits, in order. Arrays side by side, as with `Words`. Offsets are
 * UTF-16 units, ends exclusive.
 */
export interface Numbers {
  readonly length: number;
  /** How many digits all of them have together. */
  readonly digits: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The marks (`JOINT`, as bits) between a number and the one before it; 0 where a letter or more than `GAP` characters are between. */
  readonly joints: readonly number[];
}

/** Between the digits of what is one number to people: so many marks and blanks, no letters. */
const GAP = 4;

/** What may stand between two numbers. What is no ASCII counts as each of them. */
export const JOINT = { blank: 1, dash: 2, slash: 4, dot: 8, colon: 16, other: 32 } as const;

const LETTER = /\p{L}/u;

export const NO_NUMBERS: Numbers = { length: 0, digits: 0, starts: [], ends: [], joints: [] };

/** All numbers of a text. Time is linear. */
export function numbersOf(text: string): Numbers {
  const starts: number[] = [];
  const ends: number[] = [];
  const joints: number[] = [];
  let digits = 0;
  let last = -GAP - 1;
  for (let start = 0; start < text.length; start++) {
    if (!isDigit(text.charCodeAt(start))) continue;
    const joint = start - last <= GAP ? jointBetween(text, last, start) : 0;
    last = start + 1;
    while (isDigit(text.charCodeAt(last))) last++;
    starts.push(start);
    ends.push(last);
    joints.push(joint);
    digits += last - start;
    start = last;
  }
  return { length: starts.length, digits, starts, ends, joints };
}

function jointBetween(text: string, from: number, to: number): number {
  let joint = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) return LETTER.test(text.slice(from, to)) ? 0 : -1;
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 0;
    joint |= JOINTS[code] ?? 0;
  }
  return joint;
}

const JOINTS = new Uint8Array(128).fill(JOINT.other);
for (const blank of "\t\n\v\f\r ") JOINTS[blank.charCodeAt(0)] = JOINT.blank;
JOINTS["-".charCodeAt(0)] = JOINT.dash;
JOINTS["/".charCodeAt(0)] = JOINT.slash;
JOINTS[".".charCodeAt(0)] = JOINT.dot;
JOINTS[":".charCodeAt(0)] = JOINT.colon;

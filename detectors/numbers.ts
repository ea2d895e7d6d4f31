/**
 * The numbers of a text: unbroken runs of ASCII digits, in order. Arrays side by side, as with `Words`. Offsets are
 * UTF-16 units, ends exclusive.
 */
export interface Numbers {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The marks (`JOINT`, as bits) between a number and the one before it; 0 where a letter or more than `GAP` characters are between. */
  readonly joints: Int32Array;
}

/** Between the digits of what is one number to people: so many marks and blanks, no letters. */
const GAP = 4;

/** What may stand between two numbers. What is no ASCII counts as each of them. */
export const JOINT = { blank: 1, dash: 2, slash: 4, dot: 8, colon: 16, other: 32 } as const;

const LETTER = /\p{L}/u;
const NONE = new Int32Array(0);

/** All numbers of a text. Time is linear. */
export function numbersOf(text: string): Numbers {
  const first = firstDigit(text);
  if (first === -1) return { length: 0, starts: NONE, ends: NONE, joints: NONE };
  let starts: Int32Array = new Int32Array(16);
  let ends: Int32Array = new Int32Array(16);
  let joints: Int32Array = new Int32Array(16);
  let length = 0;
  let last = -GAP - 1;
  for (let at = first; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    while (isDigit(text.charCodeAt(at))) at++;
    if (length === starts.length) {
      starts = doubled(starts);
      ends = doubled(ends);
      joints = doubled(joints);
    }
    starts[length] = start;
    ends[length] = at;
    joints[length++] = start - last <= GAP ? jointBetween(text, last, start) : 0;
    last = at;
  }
  return { length, starts, ends, joints };
}

function firstDigit(text: string): number {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return at;
  return -1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

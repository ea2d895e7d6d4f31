import { digitsIn } from "../lib/ascii.ts";
import type { FindingType } from "../types.ts";
import type { Found } from "./found.ts";

/** Between two characters of a code. */
const MAX_GAP = 3;
/** What codes are looked up by; none is shorter. */
const HEAD = 5;
const NONE = 0;
/** Letters and digits in capitals. */
const CAPITALS = new Uint8Array(128);
for (let code = 48; code <= 57; code++) CAPITALS[code] = code;
for (let code = 65; code <= 90; code++) CAPITALS[code] = CAPITALS[code + 32] = code;

/** Codes of capitals and digits, found in either case with up to three signs between their characters. */
export class LetteredCodes {
  readonly #types = new Map<string, FindingType>();
  readonly #byHead = new Map<string, string[]>();
  /** The first characters of the codes: at all others nothing begins. */
  readonly #firsts = new Set<number>();
  #fewestDigits = Number.POSITIVE_INFINITY;

  /** A text with fewer digits holds none of the codes. */
  get fewestDigits(): number {
    return this.#fewestDigits;
  }

  /** A code of five characters or more. The first type it is added with stays. */
  add(type: FindingType, code: string): void {
    if (this.#types.has(code)) return;
    this.#types.set(code, type);
    this.#firsts.add(code.charCodeAt(0));
    this.#fewestDigits = Math.min(this.#fewestDigits, digitsIn(code));
    const head = code.slice(0, HEAD);
    const others = this.#byHead.get(head);
    if (others === undefined) this.#byHead.set(head, [code]);
    else others.push(code);
  }

  has(code: string): boolean {
    return this.#types.has(code);
  }

  *find(text: string): Generator<Found> {
    if (this.#types.size === 0) return;
    let before = NONE;
    for (let start = 0; start < text.length; start++) {
      const first = capitalAt(text, start);
      const isStart = before === NONE && first !== NONE && this.#firsts.has(first);
      before = first;
      if (!isStart) continue;
      for (const code of this.#byHead.get(headAt(text, start)) ?? []) {
        const end = endOf(code, text, start);
        const type = this.#types.get(code);
        if (end > start && type !== undefined) yield { start, end, type };
      }
    }
  }
}

function capitalAt(text: string, at: number): number {
  return CAPITALS[text.charCodeAt(at)] ?? NONE;
}

/** The next letter or digit at an offset or close behind it; -1 where there is none. */
function nextAt(text: string, at: number): number {
  for (let next = at; next <= at + MAX_GAP && next < text.length; next++)
    if (capitalAt(text, next) !== NONE) return next;
  return -1;
}

function headAt(text: string, start: number): string {
  let head = "";
  for (let at = start; at >= 0 && head.length < HEAD; at = nextAt(text, at + 1))
    head += String.fromCharCode(capitalAt(text, at));
  return head;
}

/** Where a code ends that begins at an offset and is no part of a longer word; -1 when it does not stand there. */
function endOf(code: string, text: string, start: number): number {
  let at = start;
  for (let i = 0; i < code.length; i++) {
    at = i === 0 ? start : nextAt(text, at + 1);
    if (at < 0 || capitalAt(text, at) !== code.charCodeAt(i)) return -1;
  }
  return capitalAt(text, at + 1) === NONE ? at + 1 : -1;
}

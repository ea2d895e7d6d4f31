import { inspect } from "node:util";
import { KNOWN_SCORE, Known } from "../../detectors/known.ts";
import { resolve } from "../../detectors/resolve.ts";
import { findKnown } from "../../detectors/scan.ts";
import type { FindingType, Span } from "../../detectors/types.ts";
import { viewsOf } from "../../detectors/views/index.ts";

/** The detector named for what a person said is PHI. */
export const RULING = "ruling";
export const SAID_MISSED = "ruling:missed";

export interface MissedValue {
  readonly type: FindingType;
  readonly text: string;
}

/** What a reviewer said was missed, wherever it is. In memory only. */
export interface Missed {
  /** Every one of them in the text, through every encoding: sorted, not overlapping. Offsets are UTF-16 units. */
  find(text: string): Span[];
}

/** What either finds. */
export function eitherMissed(a: Missed | null, b: Missed | null): Missed | null {
  if (a === null || b === null) return a ?? b;
  return { find: (text) => resolve([...a.find(text), ...b.find(text)], text) };
}

/**
 * Texts that a reviewer said are PHI, found in any spelling as a payload's own values are, and letter by letter where a
 * value is too short or too common for that. In memory only: it throws when it is serialised and shows nothing.
 */
export class MissedTexts implements Missed {
  readonly #known: Known;
  readonly #literal: readonly Literal[];

  constructor(values: readonly MissedValue[]) {
    this.#known = new Known(values);
    this.#literal = values.flatMap(({ type, text }) => literally(type, text) ?? []);
  }

  find(text: string): Span[] {
    if (text === "" || this.#literal.length === 0) return [];
    const found: Span[] = findKnown(text, this.#known).map(({ start, end, type }) => spanOf(type, start, end));
    for (const view of viewsOf(text)) {
      const small = view.text.toLowerCase();
      for (const { type, pattern, first } of this.#literal)
        // Most are not there, and that is told sooner so.
        if (small.includes(first))
          for (const { index, 0: match } of view.text.matchAll(pattern)) {
            const { start, end } = view.toOriginal(index, index + match.length);
            found.push(spanOf(type, start, end));
          }
    }
    return resolve(found, text);
  } // biome-ignore format: short facts

  toJSON(): never {
    throw new TypeError("what was missed is not written anywhere");
  }

  [inspect.custom](): string {
    return "MissedTexts {}";
  }
}

/** The first place where the words stand as whole words, in any case; null where they do not. */
export function firstPlaceOf(words: string, text: string): { start: number; end: number } | null {
  const found = literally("OTHER_ID", words)?.pattern.exec(text) ?? null;
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

function spanOf(type: FindingType, start: number, end: number): Span {
  return { start, end, type, score: KNOWN_SCORE, detector: RULING, because: [SAID_MISSED] };
}

interface Literal {
  readonly type: FindingType;
  readonly pattern: RegExp;
  /** Its first word in small letters. */
  readonly first: string;
}

/** The words in their order, in any case, whatever blanks are between them, and not inside of other words. */
function literally(type: FindingType, text: string): Literal | null {
  const words = text.trim().split(/\s+/).filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return null;
  const written = words.map((word) => RegExp.escape(word)).join(String.raw`\s{1,8}`);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`, "giu");
  return { type, pattern, first: first.toLowerCase() };
} // biome-ignore format: short facts

import { MARK } from "./marks.ts";
import type { Sample } from "./sample.ts";
import type { FindingType, Span } from "./types.ts";

export type Proposal = Pick<Span, "start" | "end" | "score" | "because">;

/**
 * The one shape of all detectors. Patterns have bounded repeats and nothing nested (a running match cannot be
 * timed from within); `source` says who defines the format; `examples` are run by the tests.
 */
export interface Detector<Id extends string = string> {
  readonly id: Id;
  readonly type: FindingType;
  readonly source: string;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
  /**
   * `digits`: it finds nothing in a text without one. `words`: views that write digits for what was there before tell
   * it nothing new. `talk`: the same, and nothing in fields put one behind the other.
   */
  readonly reads?: "digits" | "words" | "talk";
  /** It finds nothing in a text that has none of these; a text that has one is looked at. */
  readonly needs?: Needs;
  /** Offsets of what it yields count in `sample.text`. */
  detect(sample: Sample): Iterable<Proposal>;
}

/** What a text has: so many digits in all, characters of some kinds (`marks.ts`), words on some lists (`lib/lexicon.ts`). */
export interface Needs {
  readonly digits?: number;
  readonly marks?: number;
  readonly lists?: number;
}

/** Is a detector worth asking? Most are not, for most texts. */
export function mayFind({ reads, needs }: Detector, sample: Sample): boolean {
  if (reads === "digits" && (sample.marks & MARK.digit) === 0) return false;
  if (needs === undefined) return true;
  const { digits, marks, lists } = needs;
  return (
    (digits !== undefined && sample.numbers.digits >= digits) ||
    (marks !== undefined && (sample.marks & marks) !== 0) ||
    (lists !== undefined && (sample.lists.any & lists) !== 0)
  );
}

export function defineDetector<const Id extends string>(detector: Detector<Id>): Detector<Id> {
  return detector;
}

/** What `detect` answers at once where nothing can be: a generator takes longer to make than most texts to look at. */
export const NOTHING: readonly never[] = [];

/** One proposal, as short as it is written: where, how sure, why. */
export function propose(start: number, end: number, score: number, ...because: string[]): Proposal {
  return { start, end, score, because };
}

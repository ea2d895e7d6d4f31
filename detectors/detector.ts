import type { FindingType, Span } from "./types.ts";

/** What a detector is given: one view of one text, and what is known of the field it stands in. */
export interface Sample {
  /** The text of the view, not necessarily as received. */
  readonly text: string;
  /** Words of the field's name, label or header, lower case, or "" ("ssn", "date of birth"). */
  readonly field: string;
}

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
  /** Offsets of what it yields count in `sample.text`. */
  detect(sample: Sample): Iterable<Proposal>;
}

export function defineDetector<const Id extends string>(detector: Detector<Id>): Detector<Id> {
  return detector;
}

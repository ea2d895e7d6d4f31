/** What a destination's answer means for the delivery. */
export type Outcome =
  | { readonly kind: "delivered" }
  | { readonly kind: "retry" }
  | { readonly kind: "dead" };

/**
 * One kind of destination. A preset only suggests fields and knows what answers mean; it allows nothing.
 */
export interface Preset<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly transport: "http" | "inspect";
  /** Does the destination need a `url`? */
  readonly needsUrl: boolean;
  readonly contentType: string;
  readonly suggests: readonly string[];
  /** Who documents the dialect. */
  readonly source: string;
  /** Judges an answer's HTTP status. */
  outcome(status: number): Outcome;
}

export function definePreset<const Id extends string>(preset: Preset<Id>): Preset<Id> {
  return preset;
}

import type { Json, JsonObject } from "../../detectors/types.ts";

/** What a destination's answer means for the delivery. */
export type Outcome =
  | { readonly kind: "delivered" }
  | { readonly kind: "retry" }
  | { readonly kind: "dead" };

/**
 * One kind of destination. A preset only suggests fields and knows the destination's dialect; it allows nothing.
 * `shape` sees the allowed, redacted record only, and must be pure.
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
  /** What is sent for a record, as a JSON tree, or "as-is" to keep the shape of the incoming record. */
  readonly shape: "as-is" | ((record: JsonObject) => Json);
  /** Judges an answer's HTTP status. */
  outcome(status: number): Outcome;
}

export function definePreset<const Id extends string>(preset: Preset<Id>): Preset<Id> {
  return preset;
}

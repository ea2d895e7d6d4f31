import type { Node, Sheet } from "./layout.ts";

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
  readonly transport: "http" | "inspect" | "ctm-sms" | "folder" | "http-file";
  /** Does the destination need a `url`? */
  readonly needsUrl: boolean;
  /** Gets redacted exports, file by file, and nothing else. */
  readonly takesFiles?: true;
  /** Where its receivers are; null: anywhere. */
  readonly hosts: readonly string[] | null;
  readonly contentType: string;
  /** Lays out the allowed fields; null: the record goes as JSON in the shape in which it came. Pure. */
  readonly layout: ((sheet: Sheet) => Node) | null;
  /** May the destination have a message of its own? */
  readonly takesMessage: boolean;
  readonly suggests: readonly string[];
  /** The fields that it gets whatever `allow` says, of a request of CTM's SMS call; without: those that `allow` lists. */
  readonly takes?: readonly string[];
  /** A body is sent at most once: whether it arrived is never tried out by sending it again. */
  readonly sendsOnce?: true;
  /** Who documents the dialect. */
  readonly source: string;
  /** Judges an answer's HTTP status. */
  outcome(status: number): Outcome;
}

export function definePreset<const Id extends string>(preset: Preset<Id>): Preset<Id> {
  return preset;
}

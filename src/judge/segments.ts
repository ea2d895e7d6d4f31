import type { TextForm } from "../../config/presets/layout.ts";
import type { FindingType, Keys } from "../../detectors/types.ts";
import type { Place } from "./redact.ts";
import { piecesOf, type Stretch } from "./text.ts";

/**
 * What a body is made of: structure written by us, keys as they came, and values, each with where it stood. Between
 * `open` and `close` they make one text together; elsewhere each is JSON of its own.
 */
export type Segment = Literal | Key | Value | Open | Close;
export interface Literal {
  readonly kind: "literal";
  readonly text: string;
  /** What stands for it where the body is shown to a person, who need not see whom it goes to. */
  readonly shown?: string;
}
export interface Key {
  readonly kind: "key";
  readonly keys: Keys;
  readonly text: string;
  /** Keys of the catalogue are our own words; others came with the payload. */
  readonly known: boolean;
}
export interface Value {
  readonly kind: "value";
  readonly keys: Keys;
  readonly pointer: string;
  /** The value's text, not yet escaped. */
  readonly text: string;
  /** Came as a string. In JSON it is written as one; what is none is JSON already. */
  readonly isString: boolean;
  /** Stands in a text, where anything may be written. */
  readonly inText: boolean;
  readonly permit: ReadonlySet<FindingType>;
  /** Places in the text that a person lets out in clear. */
  readonly clear: readonly Place[];
}
export interface Open extends TextForm {
  readonly kind: "open";
  /** The most strings that the text may be divided into, and the JSON between two of them. */
  readonly most: number;
  readonly between: string;
}
export interface Close {
  readonly kind: "close";
}

/** The same segments as a person is shown them. */
export function asShown(segments: readonly Segment[]): Segment[] {
  return segments.map((segment) =>
    segment.kind === "literal" && segment.shown !== undefined
      ? { kind: "literal", text: segment.shown }
      : segment,
  );
}

/** The bytes that segments stand for, as JSON in UTF-8. */
export function bytesOf(segments: readonly Segment[]): Uint8Array {
  let out = "";
  let text: { form: Open; stretches: Stretch[] } | null = null;
  let used = 0;
  let toCome = segments.filter(({ kind }) => kind === "open").length;
  for (const segment of segments) {
    if (segment.kind === "open") text = { form: segment, stretches: [] };
    else if (segment.kind === "close") {
      if (text === null) continue;
      toCome--;
      // Each text to come keeps room for its ellipsis.
      const left = Math.max(1, text.form.room - used - toCome);
      const pieces = piecesOf(text.stretches, text.form, text.form.most, left);
      for (const piece of pieces) used += piece.length;
      out += pieces.map((piece) => JSON.stringify(piece)).join(text.form.between);
      text = null;
    } else if (text === null) out += jsonOf(segment);
    else text.stretches.push({ text: segment.text, isOurs: segment.kind === "literal" });
  }
  return Buffer.from(out, "utf8");
}

function jsonOf(segment: Literal | Key | Value): string {
  if (segment.kind === "literal") return segment.text;
  if (segment.kind === "key") return JSON.stringify(segment.text);
  return segment.isString ? JSON.stringify(segment.text) : segment.text;
}

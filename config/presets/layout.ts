/**
 * How a preset says what its body looks like. It is handed slots, never values: what stands in a slot is redacted,
 * looked at once more, escaped and cut by the judge, so no preset can put an event's text where nobody looks.
 */
export interface Slot {
  readonly slot: number;
}

/** One of our own words, chosen by a value that is not written itself. */
export interface Choice {
  readonly by: Slot;
  readonly words: Readonly<Record<string, string>>;
  readonly otherwise: string;
}

/** A part of a text: words in the destination's own markup, or what came with the event. */
export type Part = string | Slot | Choice;

/**
 * What is put for characters that mean something to the destination, in order. A pattern must never take a character
 * away without putting another there: what the last look saw apart would stand together.
 */
export type Escapes = readonly (readonly [pattern: RegExp, by: string])[];

/** How a text is written. Lengths are UTF-16 units after escaping. */
export interface TextForm {
  /** Longer texts end in an ellipsis. */
  readonly max: number;
  /** All texts of the body together. */
  readonly room: number;
  readonly escapes: Escapes;
  /** Line breaks become blanks. */
  readonly oneLine: boolean;
}

export interface Text extends TextForm {
  readonly kind: "text";
  readonly parts: readonly Part[];
}

export interface MapNode {
  readonly kind: "map";
  readonly members: Readonly<Record<string, Node>>;
}

/** Items of the list around it, each with a piece of the one text in `item`: as many as the text is long, up to `most`. */
export interface Pieces {
  readonly kind: "pieces";
  readonly item: MapNode;
  readonly most: number;
}

/** A body: JSON with texts in it. */
export type Node = string | number | boolean | readonly Node[] | MapNode | Pieces | Text;

export function map(members: Readonly<Record<string, Node>>): MapNode {
  return { kind: "map", members };
}

/** One allowed field that is filled, after redaction. */
export interface Field {
  /** The field's path in the catalogue, or null where any of its keys came with the payload. */
  readonly path: string | null;
  /** Its name for people; keys that came with the payload stand in slots. */
  readonly label: readonly Part[];
  /** One slot, or one for each item of a list of plain values. */
  readonly values: readonly Slot[];
  /** Free text, or a value that is long or has several lines. */
  readonly isLong: boolean;
}

/** What a preset lays out. */
export interface Sheet {
  readonly fields: readonly Field[];
  /** The operator's own message with its placeholders filled, line by line; null where the destination has none. */
  readonly message: readonly (readonly Part[])[] | null;
}

/** Parts with another part between each two. */
export function joined(parts: readonly Part[], between: string): Part[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}

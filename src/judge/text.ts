import type { TextForm } from "../../config/presets/layout.ts";
import { standInsOf } from "../../detectors/lib/stand-ins.ts";

/** A stretch of a text: words of ours in the destination's own markup, or what came with the event, not yet escaped. */
export interface Stretch {
  readonly text: string;
  readonly isOurs: boolean;
}

const ELLIPSIS = "…";
const LINE_BREAKS = /[\n\u2028\u2029]/g;
/** All but line feed and tab: nobody sees them, and receivers refuse some. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/**
 * The text that the stretches make, in up to `most` strings of at most `form.max` UTF-16 units and `room` together.
 * Values are escaped here, after redaction and the last look, and only by putting other characters in a character's
 * place. No cut goes through a label, an escape, a link or a surrogate pair.
 */
export function piecesOf(
  stretches: readonly Stretch[],
  form: Omit<TextForm, "room">,
  most: number,
  room: number,
): string[] {
  const pieces: string[] = [];
  let left = room;
  let piece: string[] = [];
  let length = 0;
  for (const atom of atomsOf(stretches, form, room)) {
    while (length + atom.length > Math.min(form.max, left)) {
      const isLast = pieces.length + 1 >= most || left <= form.max;
      if (isLast) return [...pieces, shortened(piece, Math.min(form.max, left))];
      const whole = upToBreak(piece);
      const rest = piece.slice(whole.length);
      pieces.push(whole.join(""));
      left -= whole.join("").length;
      piece = rest[0] !== undefined && BLANK.test(rest[0]) ? rest.slice(1) : rest;
      length = piece.join("").length;
    }
    piece.push(atom);
    length += atom.length;
  }
  return [...pieces, piece.join("")];
}

const BLANK = /^\s$/;

/** The atoms before the last line break, else before the last blank, in the second half of a piece; else all of them. */
function upToBreak(piece: readonly string[]): readonly string[] {
  const half = piece.length / 2;
  const line = piece.lastIndexOf("\n");
  if (line >= half) return piece.slice(0, line);
  const blank = piece.findLastIndex((atom) => BLANK.test(atom));
  return blank >= half ? piece.slice(0, blank) : piece;
}

function shortened(piece: readonly string[], max: number): string {
  let text = piece.join("");
  for (let i = piece.length - 1; i >= 0 && text.length + ELLIPSIS.length > max; i--)
    text = text.slice(0, text.length - (piece[i] ?? "").length);
  return text + ELLIPSIS;
}

/** In a value: an entity or one code point. In words of ours a link too. */
const VALUE_ATOM = /&[a-z]{1,6};|[\s\S]/gu;
const OWN_ATOM = /&[a-z]{1,6};|<[^<>\n]*>|[\s\S]/gu;
/** Longer than any label. */
const LABEL_MARGIN = 64;

function* atomsOf(
  stretches: readonly Stretch[],
  form: Omit<TextForm, "room">,
  room: number,
): Generator<string> {
  for (const { text, isOurs } of stretches) {
    // What lies beyond the room is never written.
    const written = (
      isOurs ? text : escaped(text.slice(0, room + LABEL_MARGIN), form)
    ).toWellFormed();
    const isInLabel = isOurs ? () => false : standInsOf(written);
    const atom = new RegExp(isOurs ? OWN_ATOM : VALUE_ATOM);
    for (let start = 0; start < written.length; ) {
      atom.lastIndex = start;
      let end = start + (atom.exec(written)?.[0].length ?? 1);
      if (isInLabel({ start, end })) while (isInLabel({ start, end: end + 1 })) end++;
      yield written.slice(start, end);
      start = end;
    }
  }
}

function escaped(text: string, { escapes, oneLine }: Omit<TextForm, "room">): string {
  let out = text.replace(CONTROLS, " ");
  if (oneLine) out = out.replace(LINE_BREAKS, " ");
  for (const [pattern, by] of escapes) out = out.replace(pattern, by);
  return out;
}

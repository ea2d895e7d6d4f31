import type { Span } from "../../detectors/types.ts";
import type { Place } from "./redact.ts";
import type { Key, Segment, Value } from "./segments.ts";

/** The texts of some segments as one text, with the place of each. */
export interface Strip {
  readonly text: string;
  readonly pieces: readonly {
    readonly index: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** A span of a strip, as its parts in the segments that it touches. */
export interface Sighting extends Span {
  readonly parts: readonly (Place & { readonly index: number })[];
}

/**
 * The texts of some segments one after the other: items of a list with a blank between, values that a text has close
 * together as they stand there, members of one object line by line, and what is further apart with empty lines between:
 * a question is no context of another one's answer.
 */
export function stripOf(segments: readonly Segment[], takes: (index: number) => boolean): Strip {
  const pieces: { index: number; start: number; end: number }[] = [];
  let text = "";
  let parent = "";
  let between: string | null = null;
  for (const [index, segment] of segments.entries()) {
    const isTaken = (segment.kind === "key" || segment.kind === "value") && takes(index);
    if (segment.kind === "literal" && between !== null) between += segment.text;
    else if (segment.kind === "open" || !isTaken) between = null;
    if (!isTaken) continue;
    const { pointer, isList } = parentOf(segment);
    if (pieces.length > 0)
      text += isClose(between) ? between : pointer !== parent ? APART : isList ? " " : "\n";
    parent = pointer;
    between = segment.kind === "value" && segment.inText ? "" : null;
    pieces.push({ index, start: text.length, end: text.length + segment.text.length });
    text += segment.text;
  }
  return { text, pieces };
}

/** Two values with no more than a few marks between them read as one. */
function isClose(between: string | null): between is string {
  return between !== null && /^[^\p{L}\p{N}\n]{0,3}$/u.test(between);
}

/** What digits of one number may still be parted by. */
const APART = "\n\n\n\n";

interface Parent {
  readonly pointer: string;
  readonly isList: boolean;
}

function parentOf(segment: Key | Value): Parent {
  if (segment.kind !== "value") return { pointer: "", isList: false };
  const { pointer, keys } = segment;
  const isList = typeof keys.at(-1) === "number";
  return { pointer: pointer.slice(0, pointer.lastIndexOf("/")), isList };
}

/** The spans, which come in order, with the pieces each touches. */
export function sightingsIn({ pieces }: Strip, spans: readonly Span[]): Sighting[] {
  let next = 0;
  return spans.map((span) => {
    while ((pieces[next]?.end ?? span.start + 1) <= span.start) next++;
    const parts: Sighting["parts"][number][] = [];
    for (let i = next; (pieces[i]?.start ?? span.end) < span.end; i++) {
      const { index, start, end } = pieces[i] as Strip["pieces"][number];
      parts.push({
        index,
        start: Math.max(0, span.start - start),
        end: Math.min(span.end, end) - start,
      });
    }
    return { ...span, parts };
  });
}

import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { findKnown, isPatternScanned, scanText } from "../../detectors/scan.ts";
import type { FindingType, Span } from "../../detectors/types.ts";
import type { Judged } from "./event.ts";
import { labelOf, type Place } from "./redact.ts";
import type { Segment, Value } from "./render.ts";
import { storedPath } from "./shape.ts";

/**
 * The last look before a body is sealed. It does not trust what was decided: it looks at what is about to be sent.
 * Values are scanned once more as one text in output order, so that an identifier in pieces is seen as well, and
 * everything outside permitted paths is searched for the event's known values. What it finds is redacted and looked
 * at again, once; when something is still there, the delivery is held.
 */
export function lastLook(segments: readonly Segment[], judged: Judged): Look {
  const sightings = look(segments, judged);
  if (sightings.length === 0) return looked(segments);
  const isInKey = ({ parts }: Sighting) =>
    parts.some(({ index }) => segments[index]?.kind === "key");
  if (sightings.some(isInKey)) return seen(sightings, segments);
  const mended = mend(segments, sightings);
  const left = look(mended, judged);
  return left.length === 0 ? looked(mended) : seen(left, mended);
}

export type Look =
  | { readonly kind: "looked"; readonly looked: Looked }
  /** `detail` names types and stored paths, for the person who has to decide. */
  | { readonly kind: "seen"; readonly detail: string };

declare const passed: unique symbol;
/** Segments that passed the last look; only `lastLook` makes them, and only they can be sealed. */
export interface Looked {
  readonly [passed]: true;
  readonly segments: readonly Segment[];
}

function looked(segments: readonly Segment[]): Look {
  return { kind: "looked", looked: { segments } as unknown as Looked };
}

/** More places than anybody reads. */
const MAX_NAMED = 5;

function seen(sightings: readonly Sighting[], segments: readonly Segment[]): Look {
  const named = sightings.map(({ type, parts }) => {
    const paths = parts.flatMap(({ index }) => {
      const segment = segments[index];
      return segment === undefined || segment.kind === "literal" ? [] : storedPath(segment.keys);
    });
    return `${type} at ${[...new Set(paths)].join(" and ")}`;
  });
  return { kind: "seen", detail: [...new Set(named)].slice(0, MAX_NAMED).join(", ") };
}

/** A span of a strip, as its parts in the segments that it touches. */
interface Sighting extends Span {
  readonly parts: readonly (Place & { readonly index: number })[];
}

function look(segments: readonly Segment[], judged: Judged): Sighting[] {
  const { known } = judged;
  const wholes = new Map<string, FindingType>(
    judged.judged.flatMap(({ whole, path, type }) => (whole ? [[path, type] as const] : [])),
  );
  const isOpen = (segment: Segment): segment is Value =>
    segment.kind === "value" && !isCleared(segment, wholes.get(segment.pointer), judged);
  const isScanned = (value: Value) =>
    isPatternScanned(ctmCatalogue.factsFor(value.keys), value.text, value.isString);

  const scanned = stripOf(segments, (segment) => isOpen(segment) && isScanned(segment));
  const others = stripOf(segments, (segment) => isOpen(segment) && !isScanned(segment));
  const keys = stripOf(segments, (segment) => segment.kind === "key" && !segment.known);
  return [
    ...sightingsIn(scanned, scanText(scanned.text, { known })),
    ...sightingsIn(others, findKnown(others.text, known)),
    ...sightingsIn(keys, scanText(keys.text, { known })),
  ].filter((sighting) => !isLetOut(sighting, segments, judged));
}

/**
 * A field that is one identifier as a whole and leaves because policy says so (a permitted path, or the practice's
 * own) or a person does.
 */
function isCleared(
  { permit, text, clear }: Value,
  type: FindingType | undefined,
  judged: Judged,
): boolean {
  if (clear.length > 0 && covers(clear, 0, text.length)) return true;
  return type !== undefined && (permit.has(type) || judged.forgive(type, text));
}

/** Do the places, which come in order and do not overlap, leave nothing of the stretch uncovered? */
function covers(places: readonly Place[], start: number, end: number): boolean {
  let covered = start;
  for (const place of places) if (place.start <= covered) covered = Math.max(covered, place.end);
  return covered >= end;
}

interface Strip {
  readonly text: string;
  readonly pieces: readonly {
    readonly index: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The texts of some segments one after the other: items of a list with a blank between, all else line by line. */
function stripOf(segments: readonly Segment[], takes: (segment: Segment) => boolean): Strip {
  const pieces: { index: number; start: number; end: number }[] = [];
  let text = "";
  let parent = "";
  for (const [index, segment] of segments.entries()) {
    if (!takes(segment)) continue;
    const list = listOf(segment);
    if (pieces.length > 0) text += list !== "" && list === parent ? " " : "\n";
    parent = list;
    pieces.push({ index, start: text.length, end: text.length + segment.text.length });
    text += segment.text;
  }
  return { text, pieces };
}

/** The pointer of the list a value is an item of, or "". */
function listOf(segment: Segment): string {
  if (segment.kind !== "value" || typeof segment.keys.at(-1) !== "number") return "";
  return segment.pointer.slice(0, segment.pointer.lastIndexOf("/"));
}

/** The spans, which come in order, with the pieces each touches. */
function sightingsIn({ pieces }: Strip, spans: readonly Span[]): Sighting[] {
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

function isLetOut(
  { type, parts }: Sighting,
  segments: readonly Segment[],
  judged: Judged,
): boolean {
  return parts.every(({ index, start, end }) => {
    const segment = segments[index];
    if (segment?.kind !== "value") return false;
    if (segment.permit.has(type) || covers(segment.clear, start, end)) return true;
    const text = parts.length === 1 ? segment.text.slice(start, end) : segment.text;
    return judged.forgive(type, text);
  });
}

/** Puts labels where something was seen; a value seen only together with others goes as a whole. */
function mend(segments: readonly Segment[], sightings: readonly Sighting[]): Segment[] {
  const bySegment = Map.groupBy(
    sightings.flatMap(({ type, parts }) =>
      parts.map((part) => ({ ...part, type, isAcross: parts.length > 1 })),
    ),
    ({ index }) => index,
  );
  return segments.map((segment, index) => {
    const parts = bySegment.get(index) ?? [];
    const [first] = parts;
    if (first === undefined || segment.kind !== "value") return segment;
    const mended = (text: string) => ({ ...segment, text, clear: [] });
    if (!segment.isString) return mended("null");
    if (parts.some(({ isAcross }) => isAcross)) return mended(labelOf(first.type));
    return mended(labelled(segment.text, parts));
  });
}

function labelled(
  text: string,
  parts: readonly (Place & { readonly type: FindingType })[],
): string {
  let out = "";
  let at = 0;
  for (const { start, end, type } of parts.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start) + labelOf(type);
    at = end;
  }
  return out + text.slice(at);
}

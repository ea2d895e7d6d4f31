import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { Rules } from "../../detectors/rules.ts";
import { findKnown, isPatternScanned, scanText } from "../../detectors/scan.ts";
import type { FindingType, Span } from "../../detectors/types.ts";
import type { Judged } from "./event.ts";
import { labelOf } from "./redact.ts";
import type { Segment, Value } from "./render.ts";

/**
 * The last look before a body is sealed. It does not trust what was decided: it looks at what is about to be sent.
 * Values are scanned once more as one text in output order, so that an identifier in pieces is seen as well, and
 * everything outside permitted paths is searched for the event's known values. What it finds is redacted and looked
 * at again, once; null: something is still there, and the delivery is held.
 */
export function lastLook(
  segments: readonly Segment[],
  judged: Judged,
  rules: Rules,
): Looked | null {
  const sightings = look(segments, judged, rules);
  if (sightings.length === 0) return looked(segments);
  if (sightings.some(({ at }) => at.some((index) => segments[index]?.kind === "key"))) return null;
  const mended = mend(segments, sightings);
  return look(mended, judged, rules).length === 0 ? looked(mended) : null;
}

declare const passed: unique symbol;
/** Segments that passed the last look; only `lastLook` makes them, and only they can be sealed. */
export interface Looked {
  readonly [passed]: true;
  readonly segments: readonly Segment[];
}

function looked(segments: readonly Segment[]): Looked {
  return { segments } as unknown as Looked;
}

/** A span of a strip, and the segments that it touches. */
interface Sighting extends Span {
  readonly at: readonly number[];
  /** Its place in the one segment it lies in, or null when it goes across several. */
  readonly within: { readonly start: number; readonly end: number } | null;
}

function look(segments: readonly Segment[], judged: Judged, rules: Rules): Sighting[] {
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
    ...sightingsIn(scanned, scanText(scanned.text, { known, rules, catalogue: ctmCatalogue })),
    ...sightingsIn(others, findKnown(others.text, known)),
    ...sightingsIn(keys, scanText(keys.text, { known, rules })),
  ].filter((sighting) => !isLetOut(sighting, segments, judged));
}

/** A field that is one identifier as a whole and leaves because policy says so: a permitted path, or the practice's own. */
function isCleared(
  { permit, text }: Value,
  type: FindingType | undefined,
  judged: Judged,
): boolean {
  return type !== undefined && (permit.has(type) || judged.forgive(type, text));
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
    const touched: Strip["pieces"][number][] = [];
    for (let i = next; (pieces[i]?.start ?? span.end) < span.end; i++)
      touched.push(pieces[i] as Strip["pieces"][number]);
    const [only, ...others] = touched;
    const within =
      only !== undefined && others.length === 0
        ? {
            start: Math.max(0, span.start - only.start),
            end: Math.min(span.end, only.end) - only.start,
          }
        : null;
    return { ...span, at: touched.map(({ index }) => index), within };
  });
}

function isLetOut(
  { type, at, within }: Sighting,
  segments: readonly Segment[],
  judged: Judged,
): boolean {
  return at.every((index) => {
    const segment = segments[index];
    if (segment?.kind !== "value") return false;
    if (segment.permit.has(type)) return true;
    const text = within === null ? segment.text : segment.text.slice(within.start, within.end);
    return judged.forgive(type, text);
  });
}

/** Puts labels where something was seen; a value seen only together with others goes as a whole. */
function mend(segments: readonly Segment[], sightings: readonly Sighting[]): Segment[] {
  const bySegment = new Map<number, Sighting[]>();
  for (const sighting of sightings)
    for (const index of sighting.at) {
      const seen = bySegment.get(index);
      if (seen === undefined) bySegment.set(index, [sighting]);
      else seen.push(sighting);
    }
  return segments.map((segment, index) => {
    const seen = bySegment.get(index) ?? [];
    const [first] = seen;
    if (first === undefined || segment.kind !== "value") return segment;
    if (!segment.isString) return { ...segment, text: "null" };
    if (seen.some(({ within }) => within === null))
      return { ...segment, text: labelOf(first.type) };
    return { ...segment, text: labelled(segment.text, seen) };
  });
}

function labelled(text: string, seen: readonly Sighting[]): string {
  let out = "";
  let at = 0;
  for (const { within, type } of seen.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (within === null || within.start < at) continue;
    out += text.slice(at, within.start) + labelOf(type);
    at = within.end;
  }
  return out + text.slice(at);
}

const startOf = ({ within }: Sighting): number => within?.start ?? 0;

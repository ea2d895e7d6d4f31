import type { RedactionStyle } from "../../config/config.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { isStandIn } from "../../detectors/lib/stand-ins.ts";
import { isPlausible } from "../../detectors/plausible.ts";
import type { Rules } from "../../detectors/rules.ts";
import { findKnown, scanText } from "../../detectors/scan.ts";
import { isPatternScanned } from "../../detectors/scan-payload.ts";
import type { FindingType, Span } from "../../detectors/types.ts";
import type { Judged } from "./event.ts";
import { labelOf, type Place, styleOf } from "./redact.ts";
import type { Segment, Value } from "./segments.ts";
import { storedPath } from "./shape.ts";
import { type Sighting, type Strip, sightingsIn, stripOf } from "./strip.ts";

/**
 * The last look before a body is sealed. It does not trust what was decided: it looks at what is about to be sent.
 * A field that the catalogue knows to be an identifier must not stand there as it came. Values are scanned once more
 * as one text in output order, so that an identifier in pieces is seen as well, and everything outside permitted paths
 * is searched for the event's known values. What it finds is redacted and looked at again, once; when something is
 * still there, the delivery is held.
 */
export function lastLook(segments: readonly Segment[], judged: Judged, strict: Rules): Look {
  // What was left out as a doubt is none here either.
  const rules = judged.destination.sensitivity === "balanced" ? strict.balanced : strict;
  const sightings = look(segments, judged, rules);
  if (sightings.length === 0) return looked(segments);
  const isInKey = ({ parts }: Sighting) =>
    parts.some(({ index }) => segments[index]?.kind === "key");
  if (sightings.some(isInKey)) return seen(sightings, segments);
  const mended = mend(segments, sightings);
  const left = look(mended, judged, rules);
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
      return segment?.kind === "key" || segment?.kind === "value" ? storedPath(segment.keys) : [];
    });
    return `${type} at ${[...new Set(paths)].join(" and ")}`;
  });
  return { kind: "seen", detail: [...new Set(named)].slice(0, MAX_NAMED).join(", ") };
}

function look(segments: readonly Segment[], judged: Judged, rules: Rules): Sighting[] {
  const { known, missed } = judged;
  const wholes = new Map<string, FindingType>(
    judged.judged.flatMap(({ whole, path, type }) => (whole ? [[path, type] as const] : [])),
  );
  const ways = segments.map((segment) => wayOf(segment, wholes, judged));
  const seenBy = (way: Way, find: (text: string) => readonly Span[]) =>
    ways.includes(way)
      ? seenIn(
          stripOf(segments, (index) => ways[index] === way),
          find,
        )
      : [];
  // The model looked at each text by itself; fields one behind the other, with labels between, are no talk.
  const find = (text: string) => scanText(text, { known, rules, isTalk: false });
  return [
    ...segments.flatMap((segment, index) => untouched(segment, index, judged) ?? []),
    ...seenBy("scanned", find),
    ...seenBy("known", (text) => findKnown(text, known)),
    ...seenBy("key", find),
    ...(missed === null
      ? []
      : LOOKED_AT.flatMap((way) => seenBy(way, (text) => missed.find(text)))),
  ].filter(
    (sighting) => isSeen(sighting, segments, rules) && !isLetOut(sighting, segments, judged),
  );
}

/** How a segment is looked at: as a text, for known values only, as a key, or not. */
type Way = (typeof LOOKED_AT)[number] | null;
const LOOKED_AT = ["scanned", "known", "key"] as const;

function wayOf(segment: Segment, wholes: ReadonlyMap<string, FindingType>, judged: Judged): Way {
  if (segment.kind === "key") return segment.known ? null : "key";
  if (segment.kind !== "value" || isEmpty(segment)) return null;
  const { keys, text, isString, pointer } = segment;
  if (isCleared(segment, wholes.get(pointer), judged)) return null;
  const isScanned =
    !isFraction(segment) && isPatternScanned(ctmCatalogue.factsFor(keys), text, isString);
  return isScanned ? "scanned" : "known";
}

/** Nothing is looked for where only labels of ours are left: that is most of what an export writes. */
function seenIn(strip: Strip, find: (text: string) => readonly Span[]): Sighting[] {
  const { text, pieces } = strip;
  const isOurs = pieces.every(
    ({ start, end }) => start === end || isStandIn(text.slice(start, end)),
  );
  return isOurs ? [] : sightingsIn(strip, find(text));
}

/** What would not count in one of its fields does not count over several of them. */
function isSeen({ parts, ...span }: Sighting, segments: readonly Segment[], rules: Rules): boolean {
  if (rules.isOwn(span.detector)) return true;
  return parts.every(({ index, start, end }) => {
    const segment = segments[index];
    if (segment?.kind !== "value") return true;
    return isPlausible(ctmCatalogue.factsFor(segment.keys), { ...span, start, end }, segment.text);
  });
}

/** `null`, `true` and `false` are words in a text, and none in JSON. */
function isEmpty({ text, isString, inText }: Value): boolean {
  return !isString && !inText && /^(?:null|true|false)$/.test(text);
}

/** Seconds and shares are no piece of a longer number. */
function isFraction({ text, isString }: Value): boolean {
  return !isString && text.includes(".");
}

/** A field that the catalogue knows to be one identifier, and that stands there as it came. */
function untouched(segment: Segment, index: number, { destination }: Judged): Sighting | null {
  if (segment.kind !== "value") return null;
  const { text, keys, isString, inText } = segment;
  const { type } = ctmCatalogue.factsFor(keys);
  const isNull = text === "null" && !isString && !inText;
  if (type === null || text === "" || isNull || isStandIn(text)) return null;
  if (SHORTENED[styleOf(destination, type)]?.test(text) === true) return null;
  const place = { start: 0, end: text.length };
  const because = [`field:${type}`];
  return { ...place, type, score: 1, detector: "field", because, parts: [{ ...place, index }] };
}

/** What `year` and `zip3` leave of a value. */
const SHORTENED: Partial<Record<RedactionStyle, RegExp>> = { year: /^\d{4}$/, zip3: /^\d{3}$/ };

/**
 * A field that is one identifier as a whole and leaves because policy says so (a permitted path, or the practice's
 * own) or a person does.
 */
function isCleared(
  { permit, text, clear, keys }: Value,
  type: FindingType | undefined,
  judged: Judged,
): boolean {
  if (clear.length > 0 && covers(clear, 0, text.length)) return true;
  if (type === undefined) return false;
  return permit.has(type) || judged.forgive({ type, detector: "field" }, text, () => keys) !== null;
}

/** Do the places, which come in order and do not overlap, leave nothing of the stretch uncovered? */
function covers(places: readonly Place[], start: number, end: number): boolean {
  let covered = start;
  for (const place of places) if (place.start <= covered) covered = Math.max(covered, place.end);
  return covered >= end;
}

function isLetOut(
  { type, detector, also = [], parts }: Sighting,
  segments: readonly Segment[],
  judged: Judged,
): boolean {
  const types = [type, ...also];
  return parts.every(({ index, start, end }) => {
    const segment = segments[index];
    if (segment?.kind !== "value") return false;
    const isPermitted = types.every((each) => segment.permit.has(each));
    if (isPermitted || covers(segment.clear, start, end)) return true;
    if (types.length > 1) return false;
    const text = parts.length === 1 ? segment.text.slice(start, end) : segment.text;
    return judged.forgive({ type, detector }, text, () => segment.keys) !== null;
  });
}

/**
 * Puts labels where something was seen, in every place where that field is written; a value seen only together with
 * others goes as a whole.
 */
function mend(segments: readonly Segment[], sightings: readonly Sighting[]): Segment[] {
  const byPointer = Map.groupBy(
    sightings.flatMap(({ type, parts }) =>
      parts.map((part) => ({ ...part, type, isAcross: parts.length > 1 })),
    ),
    ({ index }) => pointerOf(segments[index]),
  );
  return segments.map((segment) => {
    if (segment.kind !== "value") return segment;
    const parts = byPointer.get(segment.pointer) ?? [];
    const [first] = parts;
    if (first === undefined) return segment;
    const mended = (text: string) => ({ ...segment, text, clear: [] });
    if (!segment.isString && !segment.inText) return mended("null");
    if (parts.some(({ isAcross }) => isAcross)) return mended(labelOf(first.type));
    return mended(labelled(segment.text, parts));
  });
}

const pointerOf = (segment: Segment | undefined): string =>
  segment?.kind === "value" ? segment.pointer : "";

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

import type { RedactionStyle } from "../../config/config.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { isStandIn } from "../../detectors/lib/stand-ins.ts";
import type { Rules } from "../../detectors/rules.ts";
import { findKnown, isPatternScanned, scanText } from "../../detectors/scan.ts";
import type { FindingType } from "../../detectors/types.ts";
import type { Judged } from "./event.ts";
import { labelOf, styleOf } from "./redact.ts";
import type { Key, Segment, Value } from "./segments.ts";
import { type Sighting, sightingsIn, stripOf } from "./strip.ts";

/**
 * The last look before a body is sealed. It does not trust what was decided: it looks at what is about to be sent.
 * A field that the catalogue knows to be an identifier must not stand there as it came. Values are scanned once more as
 * one text in output order, so that an identifier in pieces is seen as well, and everything outside permitted paths is searched for the event's known values. What it finds is redacted and looked
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

function look(segments: readonly Segment[], judged: Judged, rules: Rules): Sighting[] {
  const { known } = judged;
  const wholes = new Map<string, FindingType>(
    judged.judged.flatMap(({ whole, path, type }) => (whole ? [[path, type] as const] : [])),
  );
  const isOpen = (segment: Segment): segment is Value =>
    segment.kind === "value" && !isCleared(segment, wholes.get(segment.pointer), judged);
  const isScanned = (value: Value) =>
    isPatternScanned(ctmCatalogue.factsFor(value.keys), value.text, value.isString);

  const scanned = stripOf(
    segments,
    (segment): segment is Value => isOpen(segment) && isScanned(segment),
  );
  const others = stripOf(
    segments,
    (segment): segment is Value => isOpen(segment) && !isScanned(segment),
  );
  const keys = stripOf(
    segments,
    (segment): segment is Key => segment.kind === "key" && !segment.known,
  );
  return [
    ...segments.flatMap((segment, index) => untouched(segment, index, judged)),
    ...sightingsIn(scanned, scanText(scanned.text, { known, rules })),
    ...sightingsIn(others, findKnown(others.text, known)),
    ...sightingsIn(keys, scanText(keys.text, { known, rules })),
  ].filter((sighting) => !isLetOut(sighting, segments, judged));
}

/** A field that the catalogue knows to be one identifier, and that stands there as it came. */
function untouched(segment: Segment, index: number, { destination }: Judged): Sighting[] {
  if (segment.kind !== "value") return [];
  const { text, keys, isString, inText } = segment;
  const { type } = ctmCatalogue.factsFor(keys);
  const isNull = text === "null" && !isString && !inText;
  if (type === null || text === "" || isNull || isStandIn(text)) return [];
  if (SHORTENED[styleOf(destination, type)]?.test(text) === true) return [];
  const within = { start: 0, end: text.length };
  const because = [`field:${type}`];
  return [{ ...within, type, score: 1, detector: "field", because, at: [index], within }];
}

/** What `year` and `zip3` leave of a value. */
const SHORTENED: Partial<Record<RedactionStyle, RegExp>> = { year: /^\d{4}$/, zip3: /^\d{3}$/ };

/** A field that is one identifier as a whole and leaves because policy says so: a permitted path, or the practice's own. */
function isCleared(
  { permit, text }: Value,
  type: FindingType | undefined,
  judged: Judged,
): boolean {
  return type !== undefined && (permit.has(type) || judged.forgive(type, text));
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

/**
 * Puts labels where something was seen, in every place where that field is written; a value seen only together with
 * others goes as a whole.
 */
function mend(segments: readonly Segment[], sightings: readonly Sighting[]): Segment[] {
  const byPointer = new Map<string, Sighting[]>();
  for (const sighting of sightings)
    for (const index of sighting.at) {
      const segment = segments[index];
      if (segment?.kind !== "value") continue;
      const seen = byPointer.get(segment.pointer);
      if (seen === undefined) byPointer.set(segment.pointer, [sighting]);
      else seen.push(sighting);
    }
  return segments.map((segment) => {
    if (segment.kind !== "value") return segment;
    const seen = byPointer.get(segment.pointer) ?? [];
    const [first] = seen;
    if (first === undefined) return segment;
    if (!segment.isString && !segment.inText) return { ...segment, text: "null" };
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

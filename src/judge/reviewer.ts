import { type FindingType, isScalar, textOf } from "../../detectors/types.ts";
import { type Allowed, branchesOf, leavesOf } from "./allowed.ts";
import type { Judged, JudgedFinding } from "./event.ts";
import type { Place } from "./redact.ts";

// What a reviewer may change in a judged event. All else, the last look included, stays as the judge has it.

/** The detector named for what a person marked. */
export const REVIEWER = "reviewer";

/** A further redaction. `path` is a JSON Pointer into the record; without a place the field goes, with its key. */
export interface Cut {
  readonly path: string;
  /** UTF-16 units of the field's text; `end` is exclusive. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** The same by the number of the field, from 0, among those that would leave: for a page, where a path may hold a value. */
export interface Mark extends Omit<Cut, "path"> {
  readonly field: number;
}

/** Marks as redactions; null when one is of no field. */
export function cutsOfMarks(judged: Judged, marks: readonly (Cut | Mark)[]): Cut[] | null {
  const leaves = leavesOf(judged.allowed);
  const cuts = marks.flatMap((mark) => {
    if (!("field" in mark)) return mark;
    const { field, ...place } = mark;
    const path = leaves[field]?.pointer;
    return path === undefined ? [] : { path, ...place };
  });
  return cuts.length === marks.length ? cuts : null;
}

/** The event with further redactions; null when one of them names no text that would leave. */
export function cutFurther(judged: Judged, cuts: readonly Cut[]): Judged | null {
  if (cuts.length === 0) return judged;
  let findings = judged.judged;
  for (const cut of cuts) {
    const place = placeOf(cut, judged.allowed);
    if (place === null) return null;
    const touches = ({ path, key, start, end }: JudgedFinding) =>
      path === cut.path && key !== true && start < place.end && place.start < end;
    const touched = findings.filter(touches);
    findings = [...findings.filter((finding) => !touches(finding)), merged(cut, place, touched)];
  }
  return { ...judged, judged: findings };
}

function placeOf({ path, start, end }: Cut, allowed: Allowed | null): Place | null {
  const leaf = leavesOf(allowed).find(({ pointer }) => pointer === path);
  const length = leaf !== undefined && isScalar(leaf.value) ? textOf(leaf.value).length : 0;
  if (start === undefined && end === undefined) {
    const isThere = leaf !== undefined || branchesOf(allowed).some((at) => at.pointer === path);
    return isThere ? { start: 0, end: length } : null;
  }
  if (start === undefined || end === undefined) return null;
  const isInside = start >= 0 && start < end && end <= length;
  return isInside && [start, end].every(Number.isInteger) ? { start, end } : null;
}

/** One finding in place of what it touches: spans of one text must not overlap, and a person's redaction comes first. */
function merged(cut: Cut, place: Place, touched: readonly JudgedFinding[]): JudgedFinding {
  return {
    path: cut.path,
    start: Math.min(place.start, ...touched.map(({ start }) => start)),
    end: Math.max(place.end, ...touched.map(({ end }) => end)),
    type: touched[0]?.type ?? "OTHER_ID",
    score: 1,
    detector: REVIEWER,
    because: [REVIEWER],
    fate: "redacted",
    ...(touched.some(({ whole }) => whole) && { whole: true }),
    ...(cut.start === undefined && { key: true }),
  };
}

/**
 * The event with everything let out that was found, except what a person marked and keys that are identifiers: those
 * go with their fields in any case. What the findings do not name is not let out by this: the last look still stops it.
 */
export function letOut(judged: Judged): Judged {
  const findings = judged.judged.map(
    (finding): JudgedFinding => (isLetOut(finding) ? { ...finding, fate: "released" } : finding),
  );
  return { ...judged, judged: findings };
}

/** The types that this lets out. */
export function typesLetOut({ judged }: Judged): FindingType[] {
  const types = new Set<FindingType>();
  for (const finding of judged) {
    if (!isLetOut(finding)) continue;
    types.add(finding.type);
    for (const type of finding.also ?? []) types.add(type);
  }
  return [...types];
}

function isLetOut({ key, detector, fate }: JudgedFinding): boolean {
  return key !== true && detector !== REVIEWER && (fate === "redacted" || fate === "held");
}

import { isScalar, type Keys, textOf } from "../../detectors/types.ts";
import { type Allowed, leavesOf } from "../judge/allowed.ts";
import type { Judged } from "../judge/event.ts";
import { REVIEWER } from "../judge/reviewer.ts";
import { storedPath } from "../judge/shape.ts";
import {
  EVERYTHING, masked, mayLeave, type Numbered, type Piece, piecesOf, type Stretch,
} from "./pieces.ts"; // biome-ignore format: short names

/** One line of a payload's allowed part, in its order. */
export interface ReadLine {
  /** How deep it lies in objects and lists; 0 is the record's own. */
  readonly depth: number;
  /** A key, of a long one the beginning, or the place in a list. Null: the key is an identifier, and `ofKey` says which. */
  readonly key: string | number | null;
  readonly ofKey: Extract<Piece, { kind: "found" }> | null;
  readonly kind: "object" | "array" | "text" | "other";
  /** Its number among the fields, by which a `Mark` names it; null for objects and lists. */
  readonly field: number | null;
  readonly pieces: readonly Piece[];
}

/** Which part of a payload is read. */
export interface LinesView {
  /** Every line from this one on, as many as one page has; null: the first, and of those behind them the first with findings. */
  readonly line: number | null;
  /** The field that is shown without cuts, from a place in its text on. */
  readonly whole: { readonly field: number; readonly at: number } | null;
}

export interface Lines {
  readonly lines: readonly ReadLine[];
  readonly count: number;
  /** Lines that are not shown, and how many of them have findings. */
  readonly unshown: { readonly lines: number; readonly found: number };
}

/** So many lines are shown at once, and of those behind them so many with findings. */
export const PAGE_LINES = 250;
const FOUND_LINES = 250;
/** Of one field; a text may be a list of a hundred thousand numbers. */
const CUT: Stretch = { from: 0, pieces: 200, chars: Infinity, around: 400 };
const WHOLE: Stretch = { from: 0, pieces: 1_000, chars: 40_000, around: Infinity };
const KEY_CHARS = 200;

/** The allowed part of a payload, line by line, as a person may see it; all of it, or what a page shows. */
export function linesOf(judged: Judged, view: LinesView | null = null): Lines {
  const nodes = nodesOf(judged);
  let found = 0;
  const shown = nodes.filter((node, i) => {
    if (view === null) return true;
    if (view.line !== null) return i >= view.line && i < view.line + PAGE_LINES;
    return i < PAGE_LINES || (isFound(node) && found++ < FOUND_LINES);
  });
  const unseen = nodes.filter(isFound).length - shown.filter(isFound).length;
  return {
    lines: shown.map((node) => lineOf(node, view)),
    count: nodes.length,
    unshown: { lines: nodes.length - shown.length, found: unseen },
  };
}

interface Node {
  readonly of: Allowed;
  readonly depth: number;
  readonly field: number | null;
  readonly ofKey: readonly Numbered[];
  /** What takes all of its text: of it, or of what it lies in. */
  readonly masks: readonly Numbered[];
  readonly inText: readonly Numbered[];
}

function isFound({ of, ofKey, masks, inText }: Node): boolean {
  return ofKey.length > 0 || (of.kind === "leaf" && textIn(of) !== "" && masks.length + inText.length > 0);
} // biome-ignore format: one choice

function nodesOf({ judged, allowed }: Judged): Node[] {
  const numbered = judged.map((finding, number) => ({ finding, number }));
  const byPath = Map.groupBy(numbered, ({ finding }) => finding.path);
  const nodes: Node[] = [];
  let fields = 0;
  const add = (of: Allowed, depth: number, whole: readonly Numbered[]): void => {
    const here = byPath.get(of.pointer) ?? [];
    const inKey = here.filter(({ finding }) => finding.key);
    // A field that a person marked as a whole goes, though its key is no identifier.
    const gone = inKey.filter(({ finding }) => finding.detector === REVIEWER);
    const ofKey = inKey.filter(({ finding }) => finding.detector !== REVIEWER);
    if (of.kind === "leaf") {
      const inText = inKey.length === 0 ? here : here.filter(({ finding }) => !finding.key);
      nodes.push({ of, depth, field: fields++, ofKey, masks: [...whole, ...gone], inText });
      return;
    }
    // A list of parts that is one identifier; parts of it are masked with it.
    const wholeHere = here.filter(({ finding }) => of.kind === "array" && finding.whole && !mayLeave(finding));
    // The record itself is no line.
    if (of.keys.length > 0) nodes.push({ of, depth, field: null, ofKey, masks: [], inText: [] });
    const below = of.keys.length > 0 ? depth + 1 : depth;
    const children = of.kind === "array" ? of.items : of.members.map(([, member]) => member);
    for (const child of children) add(child, below, [...whole, ...wholeHere, ...gone]);
  };
  if (allowed !== null) add(allowed, 0, []);
  return nodes;
} // biome-ignore format: short facts

function lineOf({ of, depth, field, ofKey, masks, inText }: Node, view: LinesView | null): ReadLine {
  const key = of.keys.at(-1) ?? "";
  const line = {
    depth,
    key: ofKey.length > 0 ? null : typeof key === "string" && key.length > KEY_CHARS ? `${key.slice(0, KEY_CHARS)}…` : key,
    ofKey: ofKey.length > 0 ? masked(ofKey, 0, 0, null) : null,
    field,
  };
  if (of.kind !== "leaf") return { ...line, kind: of.kind, pieces: [] };
  const text = textIn(of);
  const isMasked = masks.length > 0 && text !== "";
  const whole = view?.whole?.field === field ? { ...WHOLE, from: view.whole.at } : null;
  const pieces = isMasked
    ? [masked(masks, 0, text.length, null)]
    : piecesOf(text, inText, whole ?? (view === null ? EVERYTHING : CUT));
  return { ...line, kind: typeof of.value === "string" ? "text" : "other", pieces };
} // biome-ignore format: short facts

function textIn({ value }: Extract<Allowed, { kind: "leaf" }>): string {
  return value !== null && isScalar(value) ? textOf(value) : "";
}

/** What came in and may not go to this destination. */
export function leftOut({ content, allowed }: Judged): string[] {
  if (content.kind === "unreadable") return [];
  const leaving = new Set(leavesOf(allowed).map(({ keys }) => JSON.stringify(keys)));
  const paths = new Set<string>();
  const walk = (value: unknown, keys: Keys): void => {
    if (value === null || value === "") return;
    if (typeof value === "object" && !isScalar(value as never)) {
      const members = Array.isArray(value)
        ? value.map((item: unknown, i) => [i, item] as const)
        : Object.entries(value);
      for (const [key, member] of members) walk(member, [...keys, key]);
    } else if (!leaving.has(JSON.stringify(keys))) paths.add(storedPath(keys));
  };
  walk(content.record, []);
  return [...paths].toSorted();
}

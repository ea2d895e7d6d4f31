import { isScalar, type Keys, textOf } from "../../detectors/types.ts";
import { type Allowed, leavesOf } from "../judge/allowed.ts";
import type { Judged, JudgedFinding } from "../judge/event.ts";
import { REVIEWER } from "../judge/reviewer.ts";
import { storedPath } from "../judge/shape.ts";

/** A stretch of a text. What is found and may not leave has no text here: `findings` says what it is. */
export type Piece =
  | { readonly kind: "text"; readonly start: number; readonly text: string }
  | {
      readonly kind: "found";
      readonly start: number;
      readonly end: number;
      /** Numbers in `ShownHold.findings`, from 0. */
      readonly findings: readonly number[];
      /** Null where it may not leave. */
      readonly text: string | null;
    };

/** One line of a payload's allowed part, in its order. */
export interface ReadLine {
  /** How deep it lies in objects and lists; 0 is the record's own. */
  readonly depth: number;
  /** A key, or the place in a list. Null: the key is an identifier, and `keyFindings` says which. */
  readonly key: string | number | null;
  readonly keyFindings: readonly number[];
  readonly kind: "object" | "array" | "text" | "other";
  /** Its number among the fields, by which a `Mark` names it; null for objects and lists. */
  readonly field: number | null;
  readonly pieces: readonly Piece[];
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

/** The allowed part of a payload, line by line, as a person may see it. */
export function linesOf(judged: Judged): ReadLine[] {
  const numbered = judged.judged.map((finding, number) => ({ finding, number }));
  const byPath = Map.groupBy(numbered, ({ finding }) => finding.path);
  const lines: ReadLine[] = [];
  let fields = 0;
  const add = (node: Allowed, depth: number, whole: readonly number[]): void => {
    const here = byPath.get(node.pointer) ?? [];
    // A field that a person marked as a whole goes, though its key is no identifier.
    const gone = here.flatMap(({ finding, number }) =>
      finding.key && finding.detector === REVIEWER ? number : [],
    );
    const ofKey = here.flatMap(({ finding, number }) =>
      finding.key && finding.detector !== REVIEWER ? number : [],
    );
    const key = ofKey.length > 0 ? null : (node.keys.at(-1) ?? "");
    // A list of parts that is one identifier; parts of it are masked with it.
    const wholeHere = here.flatMap(({ finding, number }) =>
      node.kind === "array" && finding.whole && !mayLeave(finding) ? number : [],
    );
    const line = { depth, key, keyFindings: ofKey };
    if (node.kind === "leaf") {
      const { value } = node;
      const text = value !== null && isScalar(value) ? textOf(value) : "";
      const inText = here.filter(({ finding }) => finding.key !== true);
      const masks = [...whole, ...gone];
      const pieces = masks.length > 0 && text !== "" ? [{ kind: "found" as const, start: 0, end: text.length, findings: masks, text: null }] : piecesOf(text, inText); // biome-ignore format: one choice
      lines.push({
        ...line,
        kind: typeof value === "string" ? "text" : "other",
        field: fields++,
        pieces,
      });
      return;
    }
    // The record itself is no line.
    if (node.keys.length > 0) lines.push({ ...line, kind: node.kind, field: null, pieces: [] });
    const below = node.keys.length > 0 ? depth + 1 : depth;
    const children = node.kind === "array" ? node.items : node.members.map(([, member]) => member);
    for (const child of children) add(child, below, [...whole, ...wholeHere, ...gone]);
  };
  if (judged.allowed !== null) add(judged.allowed, 0, []);
  return lines;
}

function mayLeave({ fate }: JudgedFinding): boolean {
  return fate === "permitted" || fate === "forgiven";
}

function piecesOf(
  text: string,
  found: readonly { readonly finding: JudgedFinding; readonly number: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { finding, number } of found.toSorted((a, b) => a.finding.start - b.finding.start)) {
    const { start, end } = finding;
    const leaves = mayLeave(finding);
    const last = pieces.at(-1);
    if (start < at && last?.kind === "found") {
      // Spans that touch are masked as one: what is under either may not be seen.
      const joined = {
        ...last,
        end: Math.max(last.end, end),
        findings: [...last.findings, number],
      };
      const shown = leaves && last.text !== null ? text.slice(joined.start, joined.end) : null;
      pieces.splice(-1, 1, { ...joined, text: shown });
      at = joined.end;
      continue;
    }
    if (start > at) pieces.push({ kind: "text", start: at, text: text.slice(at, start) });
    const shown = leaves ? text.slice(start, end) : null;
    pieces.push({ kind: "found", start, end, findings: [number], text: shown });
    at = end;
  }
  if (at < text.length) pieces.push({ kind: "text", start: at, text: text.slice(at) });
  return pieces;
}

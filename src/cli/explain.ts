import { styleText } from "node:util";
import { type Finding, isScalar, type Json, textOf } from "../../detectors/types.ts";
import { keysOf, valueAt } from "../judge/path.ts";
import { storedPath } from "../judge/shape.ts";
import { inWords, sureness, viewIn } from "../review/because.ts";
import { countStated, type Payload } from "./payload-scan.ts";
import { printable } from "./reviewer.ts";
import { inColour } from "./type-colours.ts";

export interface Look {
  /** Shows the texts with their values; otherwise nothing of them is shown but where findings stand. */
  readonly reveal: boolean;
  readonly hasColours: boolean;
}

/** One text with findings in it: a field's value, or its key. */
interface Found {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly path: string;
  readonly isKey: boolean;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * A payload's findings for a person to read: each text with them in place and, beneath, why each is one. Without
 * `reveal` it holds nothing of the payload's texts and of no key that the catalogue does not know: what stands around
 * a finding may be what was missed. Time is linear in the texts.
 */
export function explain(payload: Payload, findings: readonly Finding[], look: Look): string {
  const found = foundIn(payload, findings);
  const stated = [...countStated(payload)].map(([type, count]) => `${count} ${type}`);
  const lines = [
    `${findings.length} findings in ${found.length} texts`,
    `its person's values, stated in the payload: ${stated.join(", ") || "none"}`,
  ];
  let number = 1;
  for (const one of found) {
    lines.push("", ...linesOf(one, number, look));
    number += one.findings.length;
  }
  return lines.join("\n");
}

function foundIn({ record }: Payload, findings: readonly Finding[]): Found[] {
  const places = Map.groupBy(findings, ({ path, key }) => `${key === true} ${path}`);
  return [...places.values()].flatMap((here) => {
    const [first] = here;
    if (first === undefined) return [];
    const keys = keysOf(first.path, record);
    const isKey = first.key === true;
    const text = isKey ? String(keys.at(-1)) : valueText(valueAt(record, keys) ?? "");
    return [{ pointer: first.path, path: storedPath(keys), isKey, text, findings: here }];
  });
}

/** A scalar's text; of an array of parts the parts. */
function valueText(value: Json): string {
  if (value !== null && isScalar(value)) return textOf(value);
  return Array.isArray(value) ? value.map(valueText).join(" ") : "";
}

function linesOf({ pointer, path, isKey, text, findings }: Found, first: number, look: Look) {
  const place = `${path}${isKey ? " (its key)" : ""}`;
  const heading = look.reveal ? `${place}  ${printable(pointer)}` : place;
  const rows = findings.map(({ start, end, whole, type, also = [], score, detector, because }, i) => [
    `(${first + i})`,
    whole ? "whole" : `${start}-${end}`,
    also.length === 0 ? type : `${type}, also ${also.join(", ")}`,
    sureness(score),
    detector,
    viewIn(because),
    inWords(because),
  ]); // biome-ignore format: one column, one line
  return [
    look.hasColours ? styleText("bold", heading, { validateStream: false }) : heading,
    `  ${marked(text, findings, first, look)}`,
    ...aligned(rows),
  ];
}

/** Of the same width whatever the value, so that it tells nothing of it. */
const MASK = "••••••••";

/** The text, or as much of it as may be shown, with its findings as `[TYPE …](number)`. */
function marked(text: string, findings: readonly Finding[], first: number, look: Look): string {
  let [shown, at] = ["", 0];
  for (const [i, { start, end, whole, type }] of findings.entries()) {
    const until = whole ? text.length : end;
    const value = look.reveal ? readable(text.slice(start, until)) : MASK;
    const label = `[${type} ${value}]`;
    shown += `${between(text, at, start, look)}${look.hasColours ? inColour(type, label) : label}(${first + i})`;
    at = until;
  }
  return (shown + between(text, at, text.length, look)).trim();
}

/** Longer texts are shown around their findings only. */
const SHORT = 240;
const AROUND = 40;

/** What stands between two findings, before the first or behind the last. */
function between(text: string, from: number, to: number, { reveal }: Look): string {
  if (from >= to) return "";
  if (!reveal) return " … ";
  if (text.length <= SHORT || to - from <= 2 * AROUND) return readable(text.slice(from, to));
  const head = from === 0 ? "" : text.slice(from, from + AROUND);
  const tail = to === text.length ? "" : text.slice(to - AROUND, to);
  return `${readable(head)} … ${readable(tail)}`;
}

/** Text of a payload, with its lines kept. */
function readable(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.split("\t").map(printable).join("  "));
  return lines.join("\n  ");
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) =>
    rows.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), 0),
  );
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd()}`,
  );
}

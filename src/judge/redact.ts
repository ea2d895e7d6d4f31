import type { Destination, RedactionStyle } from "../../config/config.ts";
import { type FindingType, isScalar } from "../../detectors/types.ts";
import type { Scalar } from "./allowed.ts";
import type { JudgedFinding } from "./event.ts";
import { normalForm } from "./normal-form.ts";

/** Eight dots, whatever the value: its length is a hint too. */
const MASK = "••••••••";

/**
 * ZIP prefixes of areas with 20,000 people or fewer, which must become 000 (45 CFR 164.514(b)(2)(i)(B)). From the
 * guidance of the Office for Civil Rights of 26 November 2012, on 2000 Census data.
 */
const SPARSE_ZIP3 = new Set(
  "036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893".split(" "),
);

/** A place in a text: UTF-16 units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is left of a value: `null` where it was no string and may not leave. */
export interface Redacted {
  readonly value: Scalar;
  /** Places in its text that a person lets out in clear. */
  readonly clear: readonly Place[];
}

/** Gives the token for a value, or null before tokens were drawn. */
export type TokenFor = (type: FindingType, normal: string) => string | null;

export interface Redaction {
  readonly destination: Destination;
  readonly tokenFor: TokenFor;
  /** The year of today, in the practice's zone. */
  readonly year: number;
}

export function styleOf(destination: Destination, type: FindingType): RedactionStyle {
  return destination.redactWith[type] ?? destination.redactWith["*"] ?? "label";
}

export const labelOf = (type: FindingType): string => `[${type}]`;

/**
 * The value without its redacted findings, which must lie in its text and not overlap; undefined where the field goes.
 * A span becomes its replacement, one that a person lets out stays; a value that is no string becomes null as a whole,
 * since a number with a hole is no number.
 */
export function redactScalar(
  value: Scalar,
  findings: readonly JudgedFinding[],
  redaction: Redaction,
): Redacted | undefined {
  if (!isScalar(value)) return { value, clear: [] };
  if (findings.every(({ fate }) => fate === "released"))
    return { value, clear: findings.toSorted((a, b) => a.start - b.start) };
  const whole = findings.find((finding) => finding.whole);
  if (whole !== undefined) {
    const isRemoved = styleOf(redaction.destination, whole.type) === "remove";
    if (isRemoved) return undefined;
    const text = typeof value === "string" ? standIn(whole.type, value, redaction) : null;
    return { value: text, clear: [] };
  }
  return typeof value === "string"
    ? redactText(value, findings, redaction)
    : { value: null, clear: [] };
}

function redactText(
  text: string,
  findings: readonly JudgedFinding[],
  redaction: Redaction,
): Redacted {
  const isJson = /^\s*[[{]/.test(text) && isJsonText(text);
  const clear: Place[] = [];
  let out = "";
  let at = 0;
  for (const { start, end, type, fate } of findings.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, start);
    at = end;
    if (fate === "released") {
      clear.push({ start: out.length, end: out.length + end - start });
      out += text.slice(start, end);
      continue;
    }
    const replacement = standIn(type, text.slice(start, end), redaction);
    out += isJson && isBareToken(text, start, end) ? JSON.stringify(replacement) : replacement;
  }
  return { value: out + text.slice(at), clear };
}

/** What is written instead of one found text. */
export function standIn(type: FindingType, text: string, redaction: Redaction): string {
  const style = styleOf(redaction.destination, type);
  switch (style) {
    case "label":
      return labelOf(type);
    case "mask":
      return MASK;
    case "remove":
      return "";
    case "token":
      return redaction.tokenFor(type, normalForm(type, text)) ?? labelOf(type);
    case "year":
      return yearOf(text, redaction.year) ?? labelOf(type);
    case "zip3":
      return zip3Of(text) ?? labelOf(type);
  }
}

const YEARS = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g;
/** Ages over 89 and all elements of dates that tell one must go (45 CFR 164.514(b)(2)(i)(C)). */
const OLDEST_YEARS = 90;

function yearOf(text: string, today: number): string | null {
  const [year, ...others] = new Set(text.match(YEARS) ?? []);
  if (year === undefined || others.length > 0 || Number(year) <= today - OLDEST_YEARS) return null;
  return year;
}

function zip3Of(text: string): string | null {
  const prefix = /^\s*(\d{3})\d{2}(?:-?\d{4})?\s*$/.exec(text)?.[1];
  if (prefix === undefined) return null;
  return SPARSE_ZIP3.has(prefix) ? "000" : prefix;
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** In JSON text: a number or word that stands between structure, so that its stand-in needs quotes. */
function isBareToken(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd().at(-1) ?? "";
  const after = text.slice(end).trimStart().at(0) ?? "";
  return "[{:,".includes(before) && "]},".includes(after);
}

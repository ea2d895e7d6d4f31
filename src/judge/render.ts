import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { type FindingType, type Keys, textOf } from "../../detectors/types.ts";
import type { Allowed, AllowedArray, AllowedLeaf } from "./allowed.ts";
import type { Judged, JudgedFinding } from "./event.ts";
import {
  type Place,
  type Redacted,
  type Redaction,
  redactScalar,
  standIn,
  styleOf,
} from "./redact.ts";

/** What a body is made of: structure written by us, keys as they came, and values, each with where it stood. */
export type Segment = Literal | Key | Value;
export interface Literal {
  readonly kind: "literal";
  readonly text: string;
}
export interface Key {
  readonly kind: "key";
  readonly keys: Keys;
  readonly text: string;
  /** Keys of the catalogue are our own words; others came with the payload. */
  readonly known: boolean;
}
export interface Value {
  readonly kind: "value";
  readonly keys: Keys;
  readonly pointer: string;
  /** The value's text, not yet escaped. */
  readonly text: string;
  /** Written as a JSON string; otherwise the text is JSON already. */
  readonly isString: boolean;
  readonly permit: ReadonlySet<FindingType>;
  /** Places in the text that a person lets out in clear. */
  readonly clear: readonly Place[];
}

/** The redacted body of a judged event as segments, in the shape in which the record came; null when nothing is left of it. */
export function render(judged: Judged, redaction: Redaction): Segment[] | null {
  if (judged.allowed === null || judged.content.kind === "unreadable") return null;
  const out: Segment[] = [];
  const { wrapper } = judged.content;
  if (wrapper !== null) literal(out, `{${JSON.stringify(wrapper)}:`);
  const written = write(judged.allowed, {
    out,
    judged,
    byPath: byPathOf(judged.judged),
    redaction,
  });
  if (wrapper !== null) literal(out, "}");
  return written ? out : null;
}

/** The bytes that segments stand for, as JSON in UTF-8. */
export function bytesOf(segments: readonly Segment[]): Uint8Array {
  return Buffer.from(segments.map(jsonOf).join(""), "utf8");
}

function jsonOf(segment: Segment): string {
  if (segment.kind === "literal") return segment.text;
  if (segment.kind === "key") return JSON.stringify(segment.text);
  return segment.isString ? JSON.stringify(segment.text) : segment.text;
}

interface Writer {
  readonly out: Segment[];
  readonly judged: Judged;
  readonly byPath: ReadonlyMap<string, readonly JudgedFinding[]>;
  readonly redaction: Redaction;
}

/**
 * Findings that policy does not let out: what is held is redacted too when a person releases the redacted form, and
 * what that person lets out is known by its place.
 */
function byPathOf(judged: readonly JudgedFinding[]): ReadonlyMap<string, JudgedFinding[]> {
  return Map.groupBy(
    judged.filter(({ fate }) => fate !== "permitted" && fate !== "forgiven"),
    ({ path }) => path,
  );
}

/** Writes a node; false when nothing of it was left to write, or its key takes it along. */
function write(node: Allowed, writer: Writer): boolean {
  const findings = writer.byPath.get(node.pointer) ?? [];
  if (findings.some((finding) => finding.key)) return false;
  if (node.kind === "leaf") return writeLeaf(node, findings, writer);
  if (node.kind === "array") return writeArray(node, findings, writer);
  return writeList(writer, "{}", node.members, ([key, value]) => {
    const known = ctmCatalogue.canonical([...node.keys, key]) !== null;
    writer.out.push({ kind: "key", keys: [...node.keys, key], text: key, known });
    literal(writer.out, ":");
    return write(value, writer);
  });
}

function writeArray(
  node: AllowedArray,
  findings: readonly JudgedFinding[],
  writer: Writer,
): boolean {
  const whole = findings.find((finding) => finding.whole);
  if (whole === undefined)
    return writeList(writer, "[]", node.items, (item) => write(item, writer));
  if (whole.fate === "released")
    return writeList(writer, "[]", node.items, (item) => writePart(item, whole, writer));
  if (styleOf(writer.redaction.destination, whole.type) === "remove") return false;
  const text = standIn(whole.type, partsOf(node), writer.redaction);
  writer.out.push(valueOf(node, { value: text, clear: [] }, writer));
  return true;
}

/** A piece of a value that a person lets out, unless something in the piece itself is redacted. */
function writePart(node: Allowed, whole: JudgedFinding, writer: Writer): boolean {
  if (node.kind !== "leaf" || node.value === null || writer.byPath.has(node.pointer))
    return write(node, writer);
  return writeLeaf(node, [{ ...whole, start: 0, end: textOf(node.value).length }], writer);
}

function writeLeaf(node: AllowedLeaf, findings: readonly JudgedFinding[], writer: Writer): boolean {
  const redacted = redactScalar(node.value, findings, writer.redaction);
  if (redacted === undefined) return false;
  writer.out.push(valueOf(node, redacted, writer));
  return true;
}

function valueOf(
  { keys, pointer }: AllowedLeaf | AllowedArray,
  { value, clear }: Redacted,
  { judged }: Writer,
): Value {
  return {
    kind: "value",
    keys,
    pointer,
    text: value === null ? "null" : textOf(value),
    isString: typeof value === "string",
    permit: judged.permits.get(pointer) ?? new Set(),
    clear,
  };
}

/** Writes members between brackets with commas; a member that writes nothing takes its key with it. */
function writeList<Member>(
  { out }: Writer,
  brackets: string,
  members: readonly Member[],
  writeMember: (member: Member) => boolean,
): boolean {
  literal(out, brackets.charAt(0));
  let written = 0;
  for (const member of members) {
    const mark = out.length;
    if (written > 0) literal(out, ",");
    if (writeMember(member)) written++;
    else out.length = mark;
  }
  literal(out, brackets.charAt(1));
  return written > 0 || members.length === 0;
}

function literal(out: Segment[], text: string): void {
  out.push({ kind: "literal", text });
}

/** The parts of a split value as one text. */
function partsOf({ items }: AllowedArray): string {
  return items
    .flatMap((item) => (item.kind === "leaf" && item.value !== null ? textOf(item.value) : []))
    .join(" ");
}

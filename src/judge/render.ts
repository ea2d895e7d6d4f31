import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { type FindingType, type Keys, textOf } from "../../detectors/types.ts";
import type { Allowed, AllowedArray, AllowedLeaf } from "./allowed.ts";
import type { Judged, JudgedFinding } from "./event.ts";
import { type Redaction, type Replacement, redactScalar, standIn, styleOf } from "./redact.ts";

/** What a body is made of: structure written by us, keys as they came, and values, each with where it stood. */
export type Segment = Literal | Key | Value;
export interface Literal {
  readonly kind: "literal";
  readonly text: string;
}
export interface Key {
  readonly kind: "key";
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

/** Findings that are not let out: what is held is redacted too when a person releases the redacted form. */
function byPathOf(judged: readonly JudgedFinding[]): ReadonlyMap<string, JudgedFinding[]> {
  return Map.groupBy(
    judged.filter(({ fate }) => fate === "redacted" || fate === "held"),
    ({ path }) => path,
  );
}

/** Writes a node; false when nothing of it was left to write. */
function write(node: Allowed, writer: Writer): boolean {
  if (node.kind === "leaf") return writeLeaf(node, writer);
  if (node.kind === "array") return writeArray(node, writer);
  return writeList(writer, "{}", node.members, ([key, value]) => {
    if (writer.byPath.get(value.pointer)?.some((finding) => finding.key)) return false;
    const known = ctmCatalogue.canonical([...node.keys, key]) !== null;
    writer.out.push({ kind: "key", text: key, known });
    literal(writer.out, ":");
    return write(value, writer);
  });
}

function writeArray(node: AllowedArray, writer: Writer): boolean {
  const whole = writer.byPath.get(node.pointer)?.find((finding) => finding.whole);
  if (whole === undefined)
    return writeList(writer, "[]", node.items, (item) => write(item, writer));
  if (styleOf(writer.redaction.destination, whole.type) === "remove") return false;
  const text = standIn(whole.type, partsOf(node), writer.redaction);
  writer.out.push(valueOf(node, text, writer));
  return true;
}

function writeLeaf(node: AllowedLeaf, writer: Writer): boolean {
  const value = redactScalar(node.value, writer.byPath.get(node.pointer) ?? [], writer.redaction);
  if (value === undefined) return false;
  writer.out.push(valueOf(node, value, writer));
  return true;
}

function valueOf(
  { keys, pointer }: AllowedLeaf | AllowedArray,
  value: Exclude<Replacement, undefined>,
  { judged }: Writer,
): Value {
  return {
    kind: "value",
    keys,
    pointer,
    text: value === null ? "null" : textOf(value),
    isString: typeof value === "string",
    permit: judged.permits.get(pointer) ?? new Set(),
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

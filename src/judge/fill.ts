import type { Node, Part, Text } from "../../config/presets/layout.ts";
import type { Key, Segment, Value } from "./segments.ts";

/** A preset's layout as segments, with the sources put into its slots. */
export function fill(node: Node, sources: readonly (Key | Value)[]): Segment[] {
  const out: Segment[] = [];
  write(node, { out, sources });
  return out;
}

interface Writer {
  readonly out: Segment[];
  readonly sources: readonly (Key | Value)[];
}

function write(node: Node, writer: Writer): void {
  if (typeof node !== "object") return literal(writer, JSON.stringify(node));
  if ("kind" in node) {
    switch (node.kind) {
      case "text":
        return writeText(node, writer, { most: 1, between: "" });
      case "pieces":
        return writePieces(node.item, node.most, writer);
      case "map":
        return writeList(Object.entries(node.members), "{}", writer, ([key, member]) => {
          literal(writer, `${JSON.stringify(key)}:`);
          write(member, writer);
        });
    }
  }
  writeList(node, "[]", writer, (item) => write(item, writer));
}

function writeList<Member>(
  members: readonly Member[],
  brackets: string,
  writer: Writer,
  writeMember: (member: Member) => void,
): void {
  literal(writer, brackets.charAt(0));
  for (const [i, member] of members.entries()) {
    if (i > 0) literal(writer, ",");
    writeMember(member);
  }
  literal(writer, brackets.charAt(1));
}

function writeText(
  { parts, max, room, escapes, oneLine }: Text,
  writer: Writer,
  division: { readonly most: number; readonly between: string },
): void {
  writer.out.push({ kind: "open", max, room, escapes, oneLine, ...division });
  for (const part of parts) writePart(part, writer);
  writer.out.push({ kind: "close" });
}

function writePart(part: Part, writer: Writer): void {
  if (typeof part === "string") return literal(writer, part);
  if ("slot" in part) {
    const source = writer.sources[part.slot];
    if (source !== undefined) writer.out.push(source);
    return;
  }
  const chosen = writer.sources[part.by.slot]?.text ?? "";
  const word = Object.hasOwn(part.words, chosen) ? part.words[chosen] : undefined;
  literal(writer, word ?? part.otherwise);
}

/** Writes the item once, and remembers what stands between two of them: its end, a comma, its beginning. */
function writePieces(item: Node, most: number, writer: Writer): void {
  const out: Segment[] = [];
  write(item, { ...writer, out });
  const open = out.findIndex(({ kind }) => kind === "open");
  const close = out.findIndex(({ kind }) => kind === "close");
  const between = `${literals(out.slice(close + 1))},${literals(out.slice(0, open))}`;
  for (const segment of out)
    writer.out.push(segment.kind === "open" ? { ...segment, most, between } : segment);
}

function literals(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === "literal" ? segment.text : "")).join("");
}

function literal({ out }: Writer, text: string): void {
  out.push({ kind: "literal", text });
}

import { bytesOf, type Segment } from "../judge/segments.ts";

/** The text of each value of a row's redacted form, by JSON Pointer. */
export function valuesOf(segments: readonly Segment[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const segment of segments)
    if (segment.kind === "value") values.set(segment.pointer, segment.text);
  return values;
}

/** The JSON of each value of a row's redacted form, and of each member of the record, by JSON Pointer. */
export function jsonOf(segments: readonly Segment[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const starts: number[] = [];
  for (const [i, segment] of segments.entries()) {
    if (segment.kind === "value") all.set(segment.pointer, text([segment]));
    if (segment.kind === "key" && segment.keys.length === 1) starts.push(i);
  }
  for (const [n, start] of starts.entries()) {
    const segment = segments[start];
    if (segment?.kind !== "key") continue;
    // Behind the key and its colon, up to the comma before the next key, or the closing bracket.
    const end = (starts[n + 1] ?? segments.length) - 1;
    all.set(
      `/${segment.text.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      text(segments.slice(start + 2, end)),
    );
  }
  return all;
}

function text(segments: readonly Segment[]): string {
  return Buffer.from(bytesOf(segments)).toString("utf8");
}

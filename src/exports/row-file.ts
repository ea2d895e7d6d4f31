import { createRequire } from "node:module";
import type { Keys } from "../../detectors/types.ts";
import type { HoldReason, Judged, Parsed, Received } from "../judge/event.ts";
import { isAllowed, pointerOf } from "../judge/path.ts";
import type { DestinationPolicy } from "../judge/policy.ts";
import type { Form } from "../judge/release.ts";
import type { Segment } from "../judge/segments.ts";
import type { HeldRow } from "./bench.ts";
import type { Column } from "./columns.ts";
import type { Encoding } from "./encoding.ts";
import { type ExportFormat, fileTypeOf } from "./format.ts";
import { isIdentifier } from "./header.ts";
import { packerFor, writerFor } from "./writers/index.ts";

// A row that was taken out of an export is an event like any other: its record stands where a webhook has one, and
// beside it, where nothing leaves from, how it is written again as a file of one row.

const require = createRequire(import.meta.url);
const TYPE = "application/vnd.phi-guard.row+json";
/** A row of a workbook as a person reads it. */
const AS_TEXT: ExportFormat = { kind: "delimited", delimiter: ",", lineEnd: "\n" };

export interface TakenRow {
  /** Why it may not leave with the file. */
  readonly reason: HoldReason;
  readonly detail: string | null;
  readonly format: ExportFormat;
  readonly columns: readonly { readonly header: string; readonly keys: Keys }[];
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  /** Of each column, whether its cell was a number. */
  readonly numbers: readonly boolean[];
}

/** The body and type of the event that a held row becomes. */
export function rowEvent(held: HeldRow): Pick<Received, "contentType" | "body"> {
  const { reason, detail = null, format, columns, encoding, hasBom, root } = held;
  const kept = [...columns.entries()].filter(
    ([, { isBlank, isHidden }]) => isBlank !== true && isHidden !== true,
  );
  const names = kept.map(([, { header, keys }]) => [header, keys]);
  const numbers = kept.map(([i]) => held.numbers?.[i] === true);
  const row = { reason, detail, format, columns: names, encoding, hasBom, numbers };
  return {
    contentType: TYPE,
    body: Buffer.from(JSON.stringify({ activity: root, row }), "utf8"),
  };
}

/** What is known of a row beside its record; null for every other event. */
export function takenRow({
  contentType,
  content,
}: Pick<Parsed, "contentType" | "content">): TakenRow | null {
  if (contentType !== TYPE || content.kind === "unreadable") return null;
  // Loaded for the first row: a scanning thread needs its schema for nothing else.
  const { describedRow } = require("./row-schema.ts") as typeof import("./row-schema.ts");
  const read = describedRow.safeParse(content.root["row"]);
  if (!read.success) return null;
  const { columns, ...rest } = read.data;
  return { ...rest, columns: columns.map(([header, keys]) => ({ header, keys })) };
}

/** A form whose bytes are not always text. */
export interface RowForm extends Form {
  /** What a person is shown of it. */
  readonly text: (segments: readonly Segment[]) => string;
}

/**
 * How a row leaves that a person releases: as a file of its own in the format and encoding in which its export leaves,
 * header and one row. Undefined for every other event. A column whose name is an identifier stays away with its cells.
 */
export function rowForm(judged: Judged, { entries }: DestinationPolicy): RowForm | undefined {
  const taken = takenRow(judged);
  if (taken === null) return undefined;
  const found = judged.judged.filter(({ key }) => key === true).map(({ path }) => path);
  const columns = taken.columns.map(({ header, keys }): Column => {
    const pointer = pointerOf(keys);
    const isFound = found.some((path) => pointer === path || pointer.startsWith(`${path}/`));
    const kept = isAllowed(entries, keys) && !isFound && !isIdentifier(header);
    return { header, keys, pointer, field: null, kept, isIdentifier: false, sampled: null };
  });
  const { format, encoding, hasBom, numbers } = taken;
  const written = (segments: readonly Segment[], as: ExportFormat) => {
    const writer = writerFor(as);
    // Without the wrapper, which is none of the file's.
    const row = writer.row(columns, segments.slice(1, -1), numbers);
    return writer.begin(columns) + writer.join([row]) + writer.end();
  };
  return {
    contentType: fileTypeOf(format),
    text: (segments) => written(segments, format.kind === "xlsx" ? AS_TEXT : format),
    write(segments) {
      const packer = packerFor(format, encoding, hasBom);
      return Buffer.concat([packer.bytes(written(segments, format)), packer.end()]);
    },
  };
}

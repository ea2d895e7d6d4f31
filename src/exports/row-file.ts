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
import { encoderFor } from "./writers/encode.ts";
import { writerFor } from "./writers/index.ts";

// A row that was taken out of an export is an event like any other: its record stands where a webhook has one, and
// beside it, where nothing leaves from, how it is written again as a file of one row.

const require = createRequire(import.meta.url);
const TYPE = "application/vnd.phi-guard.row+json";

export interface TakenRow {
  /** Why it may not leave with the file. */
  readonly reason: HoldReason;
  readonly detail: string | null;
  readonly format: ExportFormat;
  readonly columns: readonly { readonly header: string; readonly keys: Keys }[];
  readonly encoding: Encoding;
  readonly hasBom: boolean;
}

/** The body and type of the event that a held row becomes. */
export function rowEvent(held: HeldRow): Pick<Received, "contentType" | "body"> {
  const { reason, detail = null, format, columns, encoding, hasBom, root } = held;
  const names = columns.filter(({ isBlank }) => isBlank !== true).map(({ header, keys }) => [header, keys]); // biome-ignore format: short
  const row = { reason, detail, format, columns: names, encoding, hasBom };
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

/** A form whose bytes are not always UTF-8. */
export interface RowForm extends Form {
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
  const text = (segments: readonly Segment[]) => {
    const writer = writerFor(taken.format);
    // Without the wrapper, which is none of the file's.
    const row = writer.row(columns, segments.slice(1, -1));
    return writer.begin(columns) + writer.join([row]) + writer.end();
  };
  const { encoding, hasBom } = taken;
  return {
    contentType: fileTypeOf(taken.format),
    text,
    write: (segments) => encoderFor(encoding, hasBom)(text(segments)),
  };
}

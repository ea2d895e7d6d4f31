import type { JsonObject } from "../../detectors/types.ts";
import type { HoldReason } from "../judge/event.ts";
import type { Column } from "./columns.ts";
import type { Encoding } from "./encoding.ts";
import type { ExportFormat } from "./format.ts";
import type { RowBench } from "./row-judge.ts";

/** What an export is redacted with. */
export interface ExportBench extends RowBench {
  /** The format, where the file's name tells it. */
  readonly kind?: ExportFormat["kind"] | null;
  /** Rows, by number, that went their own way when the file was judged earlier: they are no part of it any more. */
  readonly apart?: ReadonlySet<number>;
  /** Takes a row that may not leave with the file; waited for. The file itself may still be held. */
  readonly onHeld?: (row: HeldRow) => Promise<void>;
  /** Called after each piece of work. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface HeldRow {
  /** From 1, without the header. */
  readonly number: number;
  readonly reason: HoldReason;
  readonly detail?: string;
  /** The whole row under the names of fields, as a webhook would have it. */
  readonly root: JsonObject;
  readonly columns: readonly Column[];
  readonly format: ExportFormat;
  /** Of the export, as far as it is known by then. */
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  /** Of each column, whether its cell was a number; where the format tells. */
  readonly numbers?: readonly boolean[];
}

export interface Progress {
  readonly bytes: number;
  readonly rows: number;
  readonly findings: number;
}

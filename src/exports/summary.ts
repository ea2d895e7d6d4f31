import type { FindingType } from "../../detectors/types.ts";
import type { Fate, HoldReason, JudgedFinding } from "../judge/event.ts";
import { keysOf } from "../judge/path.ts";
import { storedPath } from "../judge/shape.ts";
import type { Column } from "./columns.ts";
import type { Encoding } from "./encoding.ts";
import type { ExportFormat } from "./format.ts";
import type { Opened } from "./opened.ts";
import type { RowRecord } from "./record.ts";

/** What may be kept and shown of an export: no cell, and no name of a column that only the file knows. */
export interface ExportSummary {
  readonly format: ExportFormat["kind"];
  /** Null in JSON. */
  readonly delimiter: string | null;
  readonly encoding: Encoding;
  readonly bytes: number;
  readonly rows: RowCounts;
  readonly columns: readonly ColumnSummary[];
  /** By column, by type, what became of them. */
  readonly findings: Readonly<Record<string, Readonly<Partial<Record<FindingType, FateCounts>>>>>;
  readonly held: Readonly<Partial<Record<HoldReason, number>>>;
  /** What of a workbook was not read, or does not leave. */
  readonly workbook?: WorkbookCounts;
}

/** Of the one sheet that is read, and how many others there are. */
export interface WorkbookCounts {
  readonly otherSheets: number;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

export type FateCounts = Readonly<Partial<Record<Fate, number>>>;

export interface RowCounts {
  readonly read: number;
  readonly forwarded: number;
  readonly redacted: number;
  /** Written, with nothing in the columns that are kept. */
  readonly empty: number;
  readonly held: number;
  /** Held when the file was judged earlier, and events of their own since. */
  readonly apart: number;
  /** Fewer cells than columns; more. */
  readonly short: number;
  readonly long: number;
}

export interface ColumnSummary {
  /** `caller_number`, a word of the allow list, or `column 7`; `*` for keys of objects. */
  readonly name: string;
  readonly kept: boolean;
  /** Told from the cells. */
  readonly sampled?: FindingType;
  /** Left out since its name is an identifier. */
  readonly isIdentifier?: true;
}

type SummarySource = Pick<Opened, "format" | "encoding" | "workbook">;

type Counts = { -readonly [Key in keyof RowCounts]: number };

/** Counts while an export is read. */
export class Tally {
  readonly rows: Counts = {
    read: 0,
    forwarded: 0,
    redacted: 0,
    empty: 0,
    held: 0,
    apart: 0,
    short: 0,
    long: 0,
  };
  bytes = 0;
  findingCount = 0;
  /** UTF-16 units of JSON of all held rows. */
  heldSize = 0;
  readonly #columns = new Map<string, ColumnSummary>();
  readonly #findings: Record<string, Partial<Record<FindingType, Partial<Record<Fate, number>>>>> =
    {};
  readonly #held: Partial<Record<HoldReason, number>> = {};
  /** Of a table: names of columns by where they stand in the record. */
  readonly #names = new Map<string, string>();

  addColumns(columns: readonly Column[], isTable: boolean): void {
    for (const [i, { field, kept, pointer, sampled, isIdentifier }] of columns.entries()) {
      const name = field ?? (isTable ? `column ${i + 1}` : "*");
      if (isTable) this.#names.set(pointer, name);
      const key = isTable ? pointer : `${name} ${kept} ${sampled?.type}`;
      this.#columns.set(key, {
        name,
        kept,
        ...(sampled !== null && { sampled: sampled.type }),
        ...(isIdentifier && { isIdentifier }),
      });
    }
  }

  addFindings(findings: readonly JudgedFinding[], { record }: RowRecord): void {
    this.findingCount += findings.length;
    for (const { path, type, also = [], fate } of findings) {
      const name = this.#names.get(path) ?? storedPath(keysOf(path, record));
      const types = (this.#findings[name] ??= {});
      for (const each of [type, ...also]) {
        const fates = (types[each] ??= {});
        fates[fate] = (fates[fate] ?? 0) + 1;
      }
    }
  }

  addHeld(reason: HoldReason, size: number): void {
    this.rows.held++;
    this.heldSize += size;
    this.#held[reason] = (this.#held[reason] ?? 0) + 1;
  }

  summary({ format, encoding, workbook }: SummarySource): ExportSummary {
    return {
      format: format.kind,
      delimiter: format.kind === "delimited" ? format.delimiter : null,
      encoding: encoding(),
      bytes: this.bytes,
      rows: { ...this.rows },
      columns: [...this.#columns.values()],
      findings: this.#findings,
      held: this.#held,
      ...(workbook && { workbook: workbook() }),
    };
  }
}

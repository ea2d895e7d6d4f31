import type { FalseAlarm, Miss } from "./count.ts";
import type { EvalDocument, Mark } from "./document.ts";
import type { Report } from "./score.ts";
import { type Figures, share } from "./tally.ts";

/** One part of a set with its report, as it appears in the table of kinds. */
export interface Part {
  readonly name: string;
  readonly report: Report;
}

/** A share as a percentage with one decimal; a dash where there is none. */
export function percent(value: number | null): string {
  return value === null ? "—" : (100 * value).toFixed(1);
}

/** Rows in columns, the first one to the left, the others to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, c) => Math.max(...rows.map((row) => String(row[c] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, c) =>
          c === 0 ? String(cell).padEnd(widths[c] ?? 0) : String(cell).padStart(widths[c] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

const TYPE_HEAD = ["type", "marks", "missed", "partly", "leak-free R", "partial R", "char R", "char P", "typed P", "typed R", "typed F1"]; // biome-ignore format: one row
const KIND_HEAD = ["kind", "documents", "with PHI", "zero leak %", "leak-free R", "partial R", "char R", "char P", "alarms", "FP/1,000"]; // biome-ignore format: one row

/** The report of a set for people: by type, by whose name, by kind. */
export function tableOf({ overall, withoutName, byType, byRole }: Report, parts: readonly Part[]) {
  const types = Object.entries(byType).filter(([, row]) => row.gold > 0 || row.predicted > 0);
  return [
    columns([
      TYPE_HEAD,
      ...types.map(([type, row]) => typeRow(type, row)),
      typeRow("ALL", overall),
      typeRow("ALL but NAME", withoutName),
    ]),
    columns([
      ["NAME of", "marks", "missed", "partly", "leak-free R", "partial R", "char R"],
      ...Object.entries(byRole).map(([role, row]) => typeRow(role, row).slice(0, 7)),
    ]),
    columns([KIND_HEAD, ...parts.map(kindRow)]),
  ].join("\n\n");
}

function typeRow(name: string, row: Figures): (string | number)[] {
  return [
    name,
    row.gold,
    row.gold - row.partial,
    row.partial - row.leakFree,
    percent(row.leakFreeRecall),
    percent(row.partialRecall),
    percent(row.charRecall),
    percent(row.charPrecision),
    percent(row.typedPrecision),
    percent(row.typedRecall),
    percent(row.typedF1),
  ];
}

function kindRow({ name, report: { documents, overall } }: Part): (string | number)[] {
  return [
    name,
    documents.all,
    documents.withPhi,
    percent(share(documents.zeroLeak, documents.withPhi)),
    percent(overall.leakFreeRecall),
    percent(overall.partialRecall),
    percent(overall.charRecall),
    percent(overall.charPrecision),
    `${documents.alarmed}/${documents.withoutPhi}`,
    documents.falseCharsPer1000?.toFixed(2) ?? "—",
  ];
}

export function missLine({ document, mark, covered, of }: Miss): string {
  const type = mark.role === undefined ? mark.type : `${mark.type}@${mark.role}`;
  const found = covered === 0 ? "missed" : `${covered}/${of}`;
  return [document.id, type, found, inContext(document, mark)].join("\t");
}

export function falseAlarmLine({ document, prediction }: FalseAlarm): string {
  return [document.id, prediction.type, inContext(document, prediction)].join("\t");
}

const AROUND = 45;

function inContext({ text }: EvalDocument, { start, end }: Mark): string {
  const shown = (from: number, to: number) =>
    text.slice(Math.max(0, from), to).replaceAll("\n", "⏎").replaceAll("\t", "⇥");
  return `${shown(start - AROUND, start)}»${shown(start, end)}«${shown(end, end + AROUND)}`;
}

import type { ColumnSummary, ExportSummary } from "../exports/summary.ts";

/** More than anybody reads. */
const MOST_NAMED = 60;

/** The end of an export in words; `seconds` that it took, where they are known. No cell and no name that only the file knows is in it. */
export function summaryText(summary: ExportSummary, seconds: number | null): string {
  const { rows, columns, findings, held, bytes, workbook } = summary;
  const speed =
    seconds === null
      ? ""
      : ` in ${seconds.toFixed(1)} s (${Math.round(rows.read / Math.max(seconds, 0.001))} rows/s)`;
  const listed = (which: (column: ColumnSummary) => boolean) => {
    const names = columns.filter(which).map(({ name }) => name);
    const more = names.length - MOST_NAMED;
    return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
  };
  const lines = [
    `read       ${rows.read} rows, ${megabytes(bytes)} MB${speed}, ${formatText(summary)}`,
    `written    ${rows.forwarded} as they came, ${rows.redacted} redacted, ${rows.empty} with nothing in the columns kept`,
    `kept       ${listed(({ kept }) => kept) || "none"}`,
    `left out   ${listed(({ kept }) => !kept) || "none"}`,
  ];
  if (workbook !== undefined) {
    const { otherSheets, hiddenRows, hiddenColumns } = workbook;
    lines.push(
      `workbook   1 sheet read; left out: other sheets ${otherSheets}, hidden rows ${hiddenRows}, hidden columns ${hiddenColumns}`,
    );
  }
  for (const type of new Set(columns.flatMap(({ sampled }) => sampled ?? [])))
    lines.push(`cells are  ${type}: ${listed(({ sampled }) => sampled === type)}`);
  const identifiers = listed(({ isIdentifier }) => isIdentifier === true);
  if (identifiers !== "") lines.push(`name is an identifier: ${identifiers}`);
  for (const [name, types] of Object.entries(findings).slice(0, MOST_NAMED)) {
    const counts = Object.entries(types).flatMap(([type, fates]) =>
      Object.entries(fates).map(([fate, count]) => `${type} ${count} ${fate}`),
    );
    lines.push(`found      ${name}: ${counts.join(", ")}`);
  }
  if (rows.held > 0) {
    const reasons = Object.entries(held).map(([reason, count]) => `${count} ${reason}`);
    lines.push(`held       ${rows.held} rows: ${reasons.join(", ")}`);
  }
  if (rows.apart > 0)
    lines.push(`apart      ${rows.apart} rows that were held when it was judged earlier`);
  if (rows.short + rows.long > 0)
    lines.push(
      `ragged     ${rows.short} rows with fewer cells than columns, ${rows.long} with more`,
    );
  return lines.join("\n");
}

function formatText({ format, delimiter, encoding }: ExportSummary): string {
  if (format === "xlsx") return format;
  const written = encoding.startsWith("utf-16") ? encoding : "utf-8";
  const parted = delimiter === null ? format : `parted by ${JSON.stringify(delimiter)}`;
  return `${parted}, ${encoding}${written === encoding ? "" : `, written as ${written}`}`;
}

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

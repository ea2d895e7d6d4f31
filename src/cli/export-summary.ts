import type { ExportSummary } from "../exports/summary.ts";

/** The end of an export in words; `seconds` that it took, where they are known. No cell and no name that only the file knows is in it. */
export function summaryText(summary: ExportSummary, seconds: number | null): string {
  const { rows, columns, findings, held, bytes } = summary;
  const named = (kept: boolean) =>
    columns.filter((column) => column.kept === kept).map(({ name }) => name).join(", ") || "none"; // biome-ignore format: short
  const speed =
    seconds === null
      ? ""
      : ` in ${seconds.toFixed(1)} s (${Math.round(rows.read / Math.max(seconds, 0.001))} rows/s)`;
  const lines = [
    `read       ${rows.read} rows, ${megabytes(bytes)} MB${speed}, ${formatText(summary)}`,
    `written    ${rows.forwarded} as they came, ${rows.redacted} redacted, ${rows.empty} with nothing in the columns kept`,
    `kept       ${named(true)}`,
    `left out   ${named(false)}`,
  ];
  for (const { name, sampled, isIdentifier } of columns) {
    if (sampled !== undefined) lines.push(`           ${name}: its cells are ${sampled}`);
    if (isIdentifier) lines.push(`           ${name}: its name is an identifier`);
  }
  for (const [name, types] of Object.entries(findings)) {
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
  const written = encoding.startsWith("utf-16") ? encoding : "utf-8";
  const parted = delimiter === null ? format : `parted by ${JSON.stringify(delimiter)}`;
  return `${parted}, ${encoding}${written === encoding ? "" : `, written as ${written}`}`;
}

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

import { GuardError } from "../errors.ts";
import { exportEntries } from "../judge/export-entries.ts";
import { isAllowed } from "../judge/path.ts";
import type { ExportBench } from "./bench.ts";
import { typeOfCells, typeOfMembers } from "./column-types.ts";
import { isTable } from "./format.ts";
import { type Layouts, layoutsFor } from "./layout.ts";
import { type Opened, openExport } from "./opened.ts";
import type { Batch } from "./readers/row.ts";
import type { RowBench } from "./row-judge.ts";
import { isHeldAsWhole, ROWS_AT_ONCE, redactRows } from "./rows.ts";
import { withSample } from "./sample.ts";
import { type ExportSummary, Tally } from "./summary.ts";
import { rememberTokens } from "./tokens.ts";
import { packerFor, writerFor } from "./writers/index.ts";
import type { Packer } from "./writers/writer.ts";

export type ExportOutcome =
  | { readonly kind: "forward" | "redact" | "empty"; readonly summary: ExportSummary }
  | { readonly kind: "hold"; readonly reason: "rows"; readonly summary: ExportSummary }
  | { readonly kind: "hold"; readonly reason: "unreadable"; readonly fault: GuardError };

/** Takes the next bytes of the redacted export. */
export type WriteBytes = (bytes: Uint8Array) => Promise<void>;

/** Beyond this share of the rows too. */
const MOST_HELD_SHARE = 0.1;

/**
 * Redacts an export for one destination as it streams by: each row is judged as an event, and written in the format in
 * which it came. What `write` was given counts only when the outcome is `forward` or `redact`. Memory is that of some
 * rows. Throws what `source`, `write` and the bench throw; what is wrong with the export is an outcome.
 */
export async function redactExport(
  source: AsyncIterable<Uint8Array>,
  write: WriteBytes,
  bench: ExportBench,
): Promise<ExportOutcome> {
  const tally = new Tally();
  try {
    const opened = await openExport(source, bench.kind ?? null, (bytes) => {
      tally.bytes += bytes;
    });
    return await redactOpened(opened, write, bench, tally);
  } catch (error) {
    if (error instanceof GuardError && error.code === "ERR_EXPORT")
      return { kind: "hold", reason: "unreadable", fault: error };
    throw error;
  }
}

async function redactOpened(
  opened: Opened,
  write: WriteBytes,
  bench: ExportBench,
  tally: Tally,
): Promise<ExportOutcome> {
  const { format, batches, textRead } = opened;
  const rowBench = benchFor(bench);
  const writer = writerFor(format);
  let packer: Packer | null = null;
  const give = async (bytes: Uint8Array) => {
    if (bytes.length > 0) await write(bytes);
  };
  const put = async (written: string) => {
    packer ??= packerFor(format, opened.encoding(), opened.hasBom);
    if (written !== "") await give(packer.bytes(written));
  };
  const summary = () => tally.summary(opened);

  let layouts: Layouts | null = null;
  for await (const batch of withSample(batches, textRead)) {
    const { header, rows } = batch;
    if (layouts === null) {
      layouts = layoutsOf(rowBench, batch, tally);
      const columns = header === null ? [] : layouts.of({ names: header, cells: [] }).columns;
      if (isTable(format) && !columns.some(({ kept }) => kept))
        return { kind: "empty", summary: summary() };
      await put(writer.begin(columns));
    }
    const work = { opened, layouts, writer, bench, rowBench, tally };
    for (let at = 0; at < rows.length && !isHeldAsWhole(tally); at += ROWS_AT_ONCE)
      await put(await redactRows(rows.slice(at, at + ROWS_AT_ONCE), work));
    bench.onProgress?.({ bytes: tally.bytes, rows: tally.rows.read, findings: tally.findingCount });
    if (isHeldAsWhole(tally)) return { kind: "hold", reason: "rows", summary: summary() };
  }
  const { read, held, redacted, empty, apart } = tally.rows;
  if (held > read * MOST_HELD_SHARE) return { kind: "hold", reason: "rows", summary: summary() };
  if (!isTable(format) && empty + held + apart === read)
    return { kind: "empty", summary: summary() };
  await put(writer.end());
  if (packer !== null) await give((packer as Packer).end());
  return { kind: redacted > 0 || held + apart > 0 ? "redact" : "forward", summary: summary() };
}

/** What a destination allows, as exports understand it, and what it was asked for already. */
function benchFor(bench: ExportBench): RowBench {
  const entries = exportEntries(bench.target.entries);
  return {
    ...bench,
    target: { ...bench.target, entries },
    hook: { ...bench.hook, reaches: (keys) => isAllowed(entries, keys) },
    drawTokens: rememberTokens(bench.drawTokens),
  };
}

function layoutsOf(
  { target: { entries, destination } }: RowBench,
  { header, rows: sample, hidden }: Batch,
  tally: Tally,
): Layouts {
  const isTabular = header !== null;
  return layoutsFor(
    {
      entries,
      sampled: (index, name) =>
        isTabular ? typeOfCells(sample, index) : typeOfMembers(sample, name),
      asked: destination.basis.flatMap(({ consent }) => consent?.field ?? []),
      isTable: isTabular,
      ...(hidden && { hidden }),
    },
    (columns) => tally.addColumns(columns, isTabular),
  );
}

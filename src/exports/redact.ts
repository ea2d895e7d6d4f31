import { GuardError } from "../errors.ts";
import { exportEntries } from "../judge/export-entries.ts";
import { isAllowed } from "../judge/path.ts";
import type { ExportBench } from "./bench.ts";
import { typeOfCells, typeOfMembers } from "./column-types.ts";
import { formatOf } from "./format.ts";
import { type Layouts, layoutsFor } from "./layout.ts";
import { type Opened, openExport } from "./opened.ts";
import { readerFor } from "./readers/index.ts";
import type { Row } from "./readers/row.ts";
import type { RowBench } from "./row-judge.ts";
import { isHeldAsWhole, ROWS_AT_ONCE, redactRows } from "./rows.ts";
import { withSample } from "./sample.ts";
import { type ExportSummary, Tally } from "./summary.ts";
import { rememberTokens } from "./tokens.ts";
import { encoderFor } from "./writers/encode.ts";
import { writerFor } from "./writers/index.ts";

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
    const opened = await openExport(source, (bytes) => {
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
  { decoder, head, text }: Opened,
  write: WriteBytes,
  bench: ExportBench,
  tally: Tally,
): Promise<ExportOutcome> {
  const format = formatOf(head, bench.kind);
  const isTable = format.kind === "delimited";
  const rowBench = benchFor(bench);
  const writer = writerFor(format);
  let encode: ReturnType<typeof encoderFor> | null = null;
  const put = async (written: string) => {
    encode ??= encoderFor(decoder.encoding(), decoder.hasBom);
    if (written !== "") await write(encode(written));
  };
  const summary = () => tally.summary(format, decoder.encoding());

  let layouts: Layouts | null = null;
  for await (const { header, rows } of withSample(readerFor(format)(text), () => tally.bytes)) {
    if (layouts === null) {
      layouts = layoutsOf(rowBench, header, rows, tally);
      const columns = header === null ? [] : layouts.of({ names: header, cells: [] }).columns;
      if (isTable && !columns.some(({ kept }) => kept))
        return { kind: "empty", summary: summary() };
      await put(writer.begin(columns));
    }
    const work = { format, decoder, layouts, writer, bench, rowBench, tally };
    for (let at = 0; at < rows.length && !isHeldAsWhole(tally); at += ROWS_AT_ONCE)
      await put(await redactRows(rows.slice(at, at + ROWS_AT_ONCE), work));
    bench.onProgress?.({ bytes: tally.bytes, rows: tally.rows.read, findings: tally.findingCount });
    if (isHeldAsWhole(tally)) return { kind: "hold", reason: "rows", summary: summary() };
  }
  const { read, held, redacted, empty, apart } = tally.rows;
  if (held > read * MOST_HELD_SHARE) return { kind: "hold", reason: "rows", summary: summary() };
  if (!isTable && empty + held + apart === read) return { kind: "empty", summary: summary() };
  await put(writer.end());
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
  header: readonly string[] | null,
  sample: readonly Row[],
  tally: Tally,
): Layouts {
  const isTable = header !== null;
  return layoutsFor(
    {
      entries,
      sampled: (index, name) =>
        isTable ? typeOfCells(sample, index) : typeOfMembers(sample, name),
      asked: destination.basis.flatMap(({ consent }) => consent?.field ?? []),
      isTable,
    },
    (columns) => tally.addColumns(columns, isTable),
  );
}

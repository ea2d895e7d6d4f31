import type { Batch, Row } from "./readers/row.ts";

const SAMPLE_ROWS = 200;
const SAMPLE_BYTES = 1_000_000;

/** Puts the first batches together, so that there is something to tell columns by. */
export async function* withSample(
  batches: AsyncIterable<Batch>,
  bytesRead: () => number,
): AsyncGenerator<Batch> {
  let sample: Row[] | null = [];
  let header: Batch["header"] = null;
  let hidden: Batch["hidden"];
  for await (const batch of batches) {
    ({ header, hidden } = batch);
    if (sample === null) {
      yield batch;
      continue;
    }
    sample.push(...batch.rows);
    if (sample.length < SAMPLE_ROWS && bytesRead() < SAMPLE_BYTES) continue;
    yield { header, rows: sample, ...(hidden && { hidden }) };
    sample = null;
  }
  if (sample !== null) yield { header, rows: sample, ...(hidden && { hidden }) };
}

import { scanText } from "../detectors/scan.ts";
import { scanLine } from "../src/cli/commands/scan.ts";
import type { EvalDocument, Scored } from "./document.ts";

/** What the guard's own detector finds in the document's text alone, as `guard scan --jsonl` does. */
export function fromText(document: EvalDocument): Scored {
  return { document, predicted: scanText(document.text) };
}

/**
 * What it finds in that text where it stands in its activity, with the field's name and the person's known values as
 * context. A document without activity is scanned as a text.
 */
export function fromPayload(document: EvalDocument): Scored {
  const { id, payload, text_pointer } = document;
  if (payload === undefined) return fromText(document);
  const { spans } = scanLine(JSON.stringify({ id, payload }), 1);
  return {
    document,
    predicted: spans.filter((span) => span.path === text_pointer && span.key !== true),
  };
}

const PASSES = 3;

/** Megabytes of text a second, the median of three passes after a first one that does not count. */
export function megabytesPerSecond(
  documents: readonly EvalDocument[],
  scan: (document: EvalDocument) => unknown,
): number {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const seconds = Array.from({ length: PASSES + 1 }, () => {
    const begin = performance.now();
    for (const document of documents) scan(document);
    return (performance.now() - begin) / 1000;
  });
  const median = seconds.slice(1).toSorted((a, b) => a - b)[Math.floor(PASSES / 2)] ?? 0;
  return bytes / 1e6 / median;
}

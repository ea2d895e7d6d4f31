import { ctmCatalogue } from "../config/ctm-fields.ts";
import { compileRules } from "../detectors/rules.ts";
import { scanText } from "../detectors/scan.ts";
import { scanLine } from "../src/cli/commands/scan.ts";
import type { EvalDocument, Scored } from "./document.ts";

/** What the guard's own detector finds in the document's text alone, as `guard scan --jsonl` does. */
export function fromText(document: EvalDocument): Scored {
  return { document, predicted: scanText(document.text, { catalogue: ctmCatalogue }) };
}

const NO_MODEL = compileRules({ names: "rules", thresholds: {}, notNames: [], custom: [] });

/** The same where the configuration says `detection.names: rules`. */
export function fromTextByRules(document: EvalDocument): Scored {
  const options = { catalogue: ctmCatalogue, rules: NO_MODEL };
  return { document, predicted: scanText(document.text, options) };
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

const ROUNDS = 3;
const LEAST_SECONDS = 0.25;

/** Megabytes of text a second: the median of three rounds after one that warms up, each of as many passes as it takes. */
export function megabytesPerSecond(
  documents: readonly EvalDocument[],
  scan: (document: EvalDocument) => unknown,
): number {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const begin = performance.now();
    let passes = 0;
    let seconds = 0;
    do {
      for (const document of documents) scan(document);
      passes++;
      seconds = (performance.now() - begin) / 1000;
    } while (seconds < LEAST_SECONDS);
    return (passes * bytes) / 1e6 / seconds;
  });
  return rounds.slice(1).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

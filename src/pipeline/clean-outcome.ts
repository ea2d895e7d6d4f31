import type { Facts } from "../errors.ts";
import type { CleanOutcome } from "../exports/cleaning.ts";
import type { ExportSummary } from "../exports/summary.ts";
import type { Spooled } from "../spool/spool.ts";
import type { ExportResult } from "./export-messages.ts";

export interface Became {
  readonly outcome: CleanOutcome;
  /** Where the redacted bytes lie; null where there are none. */
  readonly left: Spooled | null;
}

/** What came of a file. `open` reads the sealed delivery. */
export function outcomeOf(
  result: ExportResult,
  destination: string,
  open: (delivery: string, body: Uint8Array) => Spooled,
): Became {
  if (result.kind === "held") {
    const { reason } = result;
    return { outcome: { kind: "held", reason, detail: null, summary: null }, left: null };
  }
  const [delivery] = result.kind === "judged" ? result.deliveries : [];
  if (result.kind !== "judged" || delivery === undefined)
    return { outcome: { kind: "failed" }, left: null };
  const summary = summaryIn(result.shape, destination);
  const { verdict, id, body } = delivery;
  if (verdict.kind === "hold") {
    const { reason, detail = null } = verdict;
    return { outcome: { kind: "held", reason, detail, summary }, left: null };
  }
  if (body === null || summary === null) return { outcome: { kind: "empty", summary }, left: null };
  const left = open(id, body);
  return { outcome: { kind: "clean", summary, size: left.size }, left };
}

/** What the thread wrote itself. */
function summaryIn(shape: string, destination: string): ExportSummary | null {
  const { export: of } = JSON.parse(shape) as {
    export: { destinations: Record<string, ExportSummary | null> };
  };
  return of.destinations[destination] ?? null;
}

/** The same for the ledger. */
export function factsOf(outcome: CleanOutcome, destination: string, { size }: Spooled): Facts {
  const summary = outcome.kind === "failed" ? null : outcome.summary;
  const rows = summary === null ? {} : { rows: summary.rows.read, held: summary.rows.held };
  return { destination, outcome: outcome.kind, bytes: size, ...rows };
}

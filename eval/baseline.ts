import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Scored } from "./document.ts";
import { score } from "./score.ts";
import type { Figures } from "./tally.ts";

const FILE = join(import.meta.dirname, "baseline.json");

/** The least a row must reach, shares of 1, rounded down. Null: nothing was predicted when it was taken. */
interface Floor {
  readonly leakFreeRecall: number | null;
  readonly charPrecision: number | null;
}

/** What the detector must not fall below on the repository's own set. */
export interface Baseline {
  readonly rows: Readonly<Record<string, Floor>>;
  /** Documents without identifier in which it found one. */
  readonly alarmed: number;
}

export function baselineOf(scored: readonly Scored[]): Baseline {
  const rows = rowsOf(scored).map(([row, { leakFreeRecall, charPrecision }]) => [
    row,
    { leakFreeRecall: down(leakFreeRecall), charPrecision: down(charPrecision) },
  ]);
  return { rows: Object.fromEntries(rows), alarmed: score(scored).documents.alarmed };
}

/** Each figure that is below the baseline, in words; empty when all hold. */
export function fallsBelow(scored: readonly Scored[], { rows, alarmed }: Baseline): string[] {
  const now = score(scored).documents.alarmed;
  const figures = rowsOf(scored).flatMap(([row, figure]) => {
    const floor = rows[row];
    if (floor === undefined) return [`${row}: not in the baseline`];
    return (["leakFreeRecall", "charPrecision"] as const)
      .filter((name) => figure[name] !== null && figure[name] < (floor[name] ?? 0))
      .map((name) => `${row}: ${name} ${figure[name]?.toFixed(4)}, was ${floor[name]}`);
  });
  return now > alarmed
    ? [...figures, `documents without identifier that raise an alarm: ${now}, were ${alarmed}`]
    : figures;
}

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, "utf8")) as Baseline;
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}

function rowsOf(scored: readonly Scored[]): [string, Figures][] {
  const { overall, byType } = score(scored);
  const written = score(scored.filter(({ document }) => document.kind !== "call"));
  return [["ALL", overall], ["written", written.overall], ...Object.entries(byType)];
}

function down(share: number | null): number | null {
  return share === null ? null : Math.floor(share * 10_000) / 10_000;
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CTM_FIELDS } from "../config/ctm-fields.ts";

// npm run bench:export -- [MEGABYTES] [rules]: an export of that size (20) through one core, with three allow lists: fields
// that are identifiers as a whole or nothing; those with free text of less than a fifth of the bytes; and every column.
// With `rules` the model of names is off (`detection.names`).
// Seconds are of processor time. Memory is the peak of the process, which starts as `npm run guard` does.

const MIXES = {
  "no text": ["called_at", "name", "caller_number", "email"],
  "a fifth is text": ["direction", "duration", "status", "source", "medium", "campaign", "tag_list", "notes", "summary", "caller_number"],
  "every column": [...CTM_FIELDS.map(({ path }) => path).filter((path) => !path.includes("[]")), "*"],
} as const; // biome-ignore format: lists read better in rows

const AS_GUARD = ["--max-semi-space-size=8", "--heap-growing-percent=40"];

const [, , megabytes = "20", names = "model"] = process.argv;
const folder = mkdtempSync(join(tmpdir(), "guard-bench-"));
const file = join(folder, "calls.csv");
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, {
    cwd: join(import.meta.dirname, ".."),
    encoding: "utf8",
    env: { ...process.env, NODE_COMPILE_CACHE: "node_modules/.cache/node" },
  });
try {
  node("scripts/make-export.ts", "--megabytes", megabytes, "-o", file);
  for (const [name, allow] of Object.entries(MIXES)) {
    const { bytes, rows, seconds, peakMb } = JSON.parse(
      node(...AS_GUARD, "bench/export-child.ts", file, JSON.stringify(allow), names),
    ) as Record<"bytes" | "rows" | "seconds" | "peakMb", number>;
    const speed = `${(bytes / 1e6 / seconds).toFixed(1)} MB/s  ${Math.round(rows / seconds)} rows/s`;
    console.log(`${name.padEnd(18)} ${speed}  peak ${peakMb.toFixed(0)} MB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { defaultSets, readSet } from "../../eval/documents.ts";
import { score } from "../../eval/score.ts";
import { columns, percent } from "../../eval/table.ts";
import type { Figures } from "../../eval/tally.ts";
import type { Measured } from "./child.ts";
import { install, measure } from "./measure.ts";
import manifest from "./package.json" with { type: "json" };
import { PEERS } from "./peers.ts";

// npm run bench:peers [-- SET… --only redact-pii,compromise --rounds 3]: what other libraries for Node find in the same
// marked texts, and how fast. Speeds are medians of rounds taken in turns, since machines drift: read the ratios.

const { values, positionals } = parseArgs({
  options: { only: { type: "string" }, rounds: { type: "string", default: "3" } },
  allowPositionals: true,
});
const TYPES = ["NAME", "PHONE", "SSN", "EMAIL", "DATE"] as const;
const OURS = "phi-guard";
const VERSIONS: Readonly<Record<string, string>> = manifest.optionalDependencies;

const only = values.only?.split(",");
const names = PEERS.map(({ name }) => name).filter(
  (name) => name === OURS || (only?.includes(name) ?? true),
);
const sets = (positionals.length > 0 ? positionals : defaultSets()).map((set) => ({
  name: relative(process.cwd(), set),
  documents: readSet(set),
}));
const texts = sets.flatMap(({ documents }) => documents.map(({ text }) => text));

const speeds = new Map(names.map((name) => [name, [] as number[]]));
const found = new Map<string, Measured["spans"]>();
const faults = new Map<string, string>();

install();
const folder = mkdtempSync(join(tmpdir(), "guard-peers-"));
for (let round = 0; round < Number(values.rounds); round++)
  for (const name of names) {
    if (faults.has(name)) continue;
    const measured = await measure(name, texts, folder);
    if (typeof measured === "string") faults.set(name, measured);
    else {
      speeds.get(name)?.push(measured.megabytesPerSecond);
      found.set(name, measured.spans);
    }
  }
rmSync(folder, { recursive: true, force: true });

const print = (text: string) => process.stdout.write(`${text}\n`);
const label = (name: string) => `${name} ${VERSIONS[name] ?? ""}`.trim();

function table(head: readonly string[], cellsOf: (name: string) => readonly string[]): string {
  const rows = names.map((name) => [
    label(name),
    ...(faults.has(name) ? head.map(() => "failed") : cellsOf(name)),
  ]);
  return columns([["library", ...head], ...rows]);
}

const three = ({ leakFreeRecall, partialRecall, charPrecision }: Figures) =>
  [leakFreeRecall, partialRecall, charPrecision].map(percent).join(" / ");

const [model = ""] = cpus().map((cpu) => cpu.model);
print(`Node ${process.version}, ${model}; per cent: leak-free / partial recall / char precision\n`);
let from = 0;
for (const { name: set, documents } of sets) {
  const cellsOf = (name: string) => {
    const scored = documents.map((document, i) => ({
      document,
      predicted: found.get(name)?.[from + i] ?? [],
    }));
    const { overall, byType, documents: counts } = score(scored);
    const types = TYPES.flatMap((type) => byType[type] ?? []);
    return [...[overall, ...types].map(three), `${counts.alarmed}/${counts.withoutPhi}`];
  };
  print(`${set}: ${documents.length} documents\n`);
  print(`${table(["ALL", ...TYPES, "alarms"], cellsOf)}\n`);
  from += documents.length;
}

const speedOf = (name: string) => {
  const all = (speeds.get(name) ?? []).toSorted((a, b) => a - b);
  return all[Math.floor(all.length / 2)] ?? 0;
};
print(
  table(["MB/s", "× ours"], (name) => [
    speedOf(name).toFixed(2),
    (speedOf(name) / speedOf(OURS)).toFixed(2),
  ]),
);
for (const [name, fault] of faults) print(`\n${label(name)} failed: ${fault}`);

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ctmCatalogue } from "../config/ctm-fields.ts";
import { knownValues } from "../detectors/collect.ts";
import { compileRules, NAMES_BY, type Rules } from "../detectors/rules.ts";
import { scanText } from "../detectors/scan.ts";
import { scanPayload } from "../detectors/scan-payload.ts";
import type { JsonObject } from "../detectors/types.ts";
import { OWN_SET, readSet } from "../eval/documents.ts";
import { transcript } from "./worst-texts.ts";

// npm run bench:scan: megabytes a second through the detectors on one core, for talk, for short texts and for whole
// payloads, with the model of names and without it (`detection.names: rules`); and how long one call of an hour takes.
// Medians of seven rounds of processor time; on a busy machine the same work takes more of it.

const ROUNDS = 7;
const LEAST_MS = 200;
const SHARED = join(import.meta.dirname, "../../shared/eval/dev.jsonl");
/** Transcripts of whole visits, in which a person is told once in a thousand characters. */
const VISITS = join(import.meta.dirname, "../../shared/corpora/clinical-aci-dev.jsonl");
const SAMPLES = join(import.meta.dirname, "../samples");

/** Megabytes a second of processor time, the median of some rounds after one that warms up. */
function speed(texts: readonly string[], run: (text: string, index: number) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const figures = Array.from({ length: ROUNDS + 1 }, () => {
    const begin = process.cpuUsage();
    const used = () => {
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    let passes = 0;
    do {
      for (const [i, text] of texts.entries()) run(text, i);
      passes++;
    } while (used() < LEAST_MS);
    return (bytes * passes) / 1000 / used();
  });
  return figures.slice(1).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const BY = NAMES_BY.map((names) =>
  compileRules({ names, thresholds: {}, notNames: [], custom: [] }),
);
/** With rules of its own, which remember no text that holds nothing. */
const scan = (text: string, _index: number, { names }: Rules) =>
  scanText(text, { catalogue: ctmCatalogue, rules: compileRules({ ...NO_RULES, names }) });
const NO_RULES = { thresholds: {}, notNames: [], custom: [] };

console.log(`${"".padEnd(60)}${NAMES_BY.map((names) => names.padStart(14)).join("")}`);

function row(
  name: string,
  texts: readonly string[],
  run: (text: string, index: number, rules: Rules) => unknown,
): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const speeds = BY.map((rules) => speed(texts, (text, index) => run(text, index, rules)));
  const shown = speeds.map((each) => `${each.toFixed(1).padStart(9)} MB/s`).join("");
  console.log(`${name.padEnd(50)} ${(bytes / 1000).toFixed(0).padStart(6)} kB ${shown}`);
}

/** Talk without anything in it, as most of it is. */
function talk(): string[] {
  const lines = [
    "Agent: Thank you for calling, how can I help you today?",
    "Caller: Yes, I wanted to ask about the treatment and what it would cost without insurance.",
    "Agent: Of course. We usually see you for a consult first, and the doctor explains what is possible.",
    "Caller: Okay, and how long does that take? I would have to leave work early.",
    "Agent: It is about half an hour. We have mornings as well, if that is better for you.",
    "Caller: Mornings are better. My shoulder hurts most in the evening, so I do not sleep well.",
    "Agent: I am sorry to hear that. The doctor will look at it and tell you what helps.",
  ];
  return Array.from({ length: 20 }, (_, i) =>
    Array.from({ length: 40 }, (_line, j) => lines[(i + j) % lines.length] ?? "").join("\n"),
  );
}

row("talk without identifiers (made)", talk(), scan);
const own = readSet(OWN_SET);
row(
  "calls of eval/documents",
  own.flatMap(({ kind, text }) => (kind === "call" ? [text] : [])),
  scan,
);
row(
  "short texts of eval/documents",
  own.flatMap(({ kind, text }) => (kind === "call" ? [] : [text])),
  scan,
);
if (existsSync(SHARED)) {
  const shared = readSet(SHARED);
  row(
    "calls of the shared development set",
    shared.flatMap(({ kind, text }) => (kind === "call" ? [text] : [])),
    scan,
  );
}
if (existsSync(VISITS)) {
  const lines = readFileSync(VISITS, "utf8").trim().split("\n");
  row(
    "visits as they are recorded (ACI-Bench)",
    lines.map((line) => (JSON.parse(line) as { text: string }).text),
    scan,
  );
}
/** A payload of another call: other digits in its numbers, times and codes; words, pages and labels come again. */
function another(text: string, turn: number): string {
  return text.replaceAll(/\d{3,}/g, (digits) =>
    digits.length === 4
      ? digits
      : Array.from(digits, (digit, i) => (i < 2 ? digit : (Number(digit) + turn * i) % 10)).join(
          "",
        ),
  );
}

const TURNS = 60;
const payloads = readdirSync(SAMPLES)
  .filter((file) => file.endsWith(".json"))
  .map((file) => readFileSync(join(SAMPLES, file), "utf8"))
  .flatMap((text) => Array.from({ length: TURNS }, (_, turn) => another(text, turn)));
const records = payloads.map((text) => JSON.parse(text) as JsonObject);
row("whole payloads of samples/, each of another call", payloads, (_text, i, rules) => {
  const record = records[i] ?? {};
  const known = knownValues(record, ctmCatalogue);
  return scanPayload(record, { catalogue: ctmCatalogue, known, rules });
});
const hour = [transcript(60_000)];
const took = BY.map((rules) => (0.06 / speed(hour, (text) => scan(text, 0, rules))) * 1_000);
console.log(
  `${"a call of an hour".padEnd(60)}${took.map((ms) => `${ms.toFixed(0).padStart(11)} ms`).join("")}`,
);
console.log(`memory ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);

import { relative } from "node:path";
import { parseArgs } from "node:util";
import { baselineOf, writeBaseline } from "./baseline.ts";
import { type EvalDocument, KINDS, type Scored } from "./document.ts";
import { defaultSets, OWN_SET, readSet } from "./documents.ts";
import { nameTable } from "./name-corpora.ts";
import { fromPayload, fromText, fromTextByRules, megabytesPerSecond } from "./predict.ts";
import { type Report, score } from "./score.ts";
import { falseAlarmLine, missLine, type Part, tableOf } from "./table.ts";

// npm run eval [-- SET… --kinds written --errors]: how good the detector is on marked texts. docs/evaluation.md says
// what the figures mean.

const { values, positionals } = parseArgs({
  options: {
    kinds: { type: "string" },
    payloads: { type: "boolean", default: false },
    rules: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
    fp: { type: "boolean", default: false },
    names: { type: "string" },
    json: { type: "boolean", default: false },
    baseline: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const isWritten = ({ kind }: EvalDocument) => kind !== "call";

function chosen(documents: readonly EvalDocument[]): EvalDocument[] {
  if (values.kinds === undefined) return [...documents];
  const kinds = values.kinds.split(",");
  const unknown = kinds.filter((kind) => kind !== "written" && !KINDS.some((k) => k === kind));
  if (unknown.length > 0) throw new Error(`unknown kinds: ${unknown.join()}`);
  return documents.filter(
    (document) =>
      kinds.includes(document.kind) || (kinds.includes("written") && isWritten(document)),
  );
}

/** The report of each kind, and of all written ones beside all. */
function partsOf(scored: readonly Scored[]): Part[] {
  const groups: [string, Scored[]][] = [
    ...KINDS.map((kind): [string, Scored[]] => [
      kind,
      scored.filter(({ document }) => document.kind === kind),
    ]),
    ["written", scored.filter(({ document }) => isWritten(document))],
    ["all", [...scored]],
  ];
  return groups
    .filter(([, group]) => group.length > 0)
    .map(([name, group]) => ({ name, report: score(group) }));
}

function figuresOf({ overall, withoutName, byType, byRole, documents }: Report) {
  return { overall, withoutName, byType, byRole, documents };
}

function predictor(): (document: EvalDocument) => Scored {
  if (values.payloads && values.rules) throw new Error("choose --payloads or --rules");
  if (values.payloads) return fromPayload;
  return values.rules ? fromTextByRules : fromText;
}

function evaluate(set: string): void {
  const documents = chosen(readSet(set));
  const predict = predictor();
  const speed = megabytesPerSecond(documents, predict);
  const scored = documents.map(predict);
  const report = score(scored);
  const parts = partsOf(scored);
  const name = relative(process.cwd(), set);
  if (values.json) {
    const byKind = parts.map((part) => [part.name, figuresOf(part.report)] as const);
    const line = {
      set: name,
      megabytesPerSecond: speed,
      ...figuresOf(report),
      byKind: Object.fromEntries(byKind),
      ...(values.errors && { misses: report.misses.map(missLine) }),
      ...(values.fp && { falseAlarms: report.falseAlarms.map(falseAlarmLine) }),
    };
    print(JSON.stringify(line));
    return;
  }
  print(`${name}: ${documents.length} documents, ${speed.toFixed(2)} MB/s\n`);
  print(`${tableOf(report, parts)}\n`);
  if (values.errors)
    print([`MISSES (${report.misses.length})`, ...report.misses.map(missLine), ""].join("\n"));
  if (values.fp)
    print(
      [
        `FALSE ALARMS (${report.falseAlarms.length})`,
        ...report.falseAlarms.map(falseAlarmLine),
        "",
      ].join("\n"),
    );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

if (values.names !== undefined) print(nameTable(values.names));
else if (values.baseline) {
  writeBaseline(baselineOf(readSet(OWN_SET).map(fromText)));
  print("wrote eval/baseline.json");
} else for (const set of positionals.length > 0 ? positionals : defaultSets()) evaluate(set);

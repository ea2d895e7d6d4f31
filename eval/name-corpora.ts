import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ctmCatalogue } from "../config/ctm-fields.ts";
import { compileRules, type Rules } from "../detectors/rules.ts";
import { scanText } from "../detectors/scan.ts";
import { columns, percent } from "./table.ts";
import { share } from "./tally.ts";

/** A text of a corpus; spans of types other than NAME are what its labellers called something else. */
export interface CorpusRecord {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

/** Names found in a corpus: any overlap counts, and a find on what is labelled as something else counts nowhere. */
export interface NameFigures {
  readonly names: number;
  readonly recall: number | null;
  readonly precision: number | null;
  readonly falseNames: number;
}

/** The parts that are measured: nothing is trained on them. `lower` writes them in small letters. */
export const CORPORA: readonly { readonly file: string; readonly lower?: boolean }[] = [
  { file: "wnut17-dev" },
  { file: "wnut17-dev", lower: true },
  { file: "ewt-dev" },
  { file: "ewt-dev", lower: true },
  { file: "btc-dev" },
  { file: "btc-dev", lower: true },
  { file: "presidio-dev" },
  { file: "presidio-spoken-dev" },
  { file: "evi-dev" },
  { file: "evi-dev", lower: true },
  { file: "sgd-dev" },
  { file: "restaurants8k-dev" },
  { file: "nlupp-dev" },
  { file: "formats-spoken" },
  { file: "formats-written" },
  { file: "clinical-mts-dev" },
];

/** Reads a corpus of a folder, one JSON object a line; null where the folder has none of this name. */
export function readCorpus(folder: string, file: string): CorpusRecord[] | null {
  const path = join(folder, `${file}.jsonl`);
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as CorpusRecord);
}

/** Small letters where that moves no offset. */
export function inSmallLetters(record: CorpusRecord): CorpusRecord {
  const text = record.text.toLowerCase();
  return text.length === record.text.length ? { ...record, text } : record;
}

/** Scores what a scan under the rules finds. */
export function scoreNames(records: readonly CorpusRecord[], rules: Rules): NameFigures {
  let [names, found, predicted, right] = [0, 0, 0, 0];
  for (const { text, spans } of records) {
    const gold = spans.filter(({ type }) => type === "NAME");
    const finds = scanText(text, { catalogue: ctmCatalogue, rules }).filter(
      ({ type, also }) => type === "NAME" || also?.includes("NAME") === true,
    );
    const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    names += gold.length;
    found += gold.filter((name) => finds.some((find) => overlaps(find, name))).length;
    for (const find of finds) {
      const isRight = gold.some((name) => overlaps(find, name));
      if (!isRight && spans.some((span) => overlaps(find, span))) continue;
      predicted++;
      if (isRight) right++;
    }
  }
  return {
    names,
    recall: share(found, names),
    precision: share(right, predicted),
    falseNames: predicted - right,
  };
}

const HEAD = ["corpus", "names", "strict R", "strict P", "false", "balanced R", "balanced P", "false"]; // biome-ignore format: one row

/** The table of the corpora that a folder has, at both sensitivities. */
export function nameTable(folder: string): string {
  const strict = compileRules({ names: "model", thresholds: {}, notNames: [], custom: [] });
  const rows = CORPORA.flatMap(({ file, lower = false }) => {
    const records = readCorpus(folder, file);
    if (records === null) return [];
    const texts = lower ? records.map(inSmallLetters) : records;
    const [all, sure] = [scoreNames(texts, strict), scoreNames(texts, strict.balanced)];
    const figures = [all, sure].flatMap(({ recall, precision, falseNames }) => [
      percent(recall),
      percent(precision),
      falseNames,
    ]);
    return [[lower ? `${file}, small letters` : file, all.names, ...figures]];
  });
  return columns([HEAD, ...rows]);
}

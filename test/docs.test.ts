import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { ctmCatalogue } from "../config/ctm-fields.ts";
import type { Detector } from "../detectors/detector.ts";
import { DETECTORS } from "../detectors/index.ts";
import { sampleOf } from "../detectors/sample.ts";
import { scanText } from "../detectors/scan.ts";
import { FINDING_TYPES } from "../detectors/types.ts";
import { OWN_SET, readSet } from "../eval/documents.ts";
import { fromText, fromTextByRules } from "../eval/predict.ts";
import { score } from "../eval/score.ts";

const ROOT = join(import.meta.dirname, "..");
const DETECTION = await readFile(join(ROOT, "docs/detection.md"), "utf8");
const CONFIGURATION = await readFile(join(ROOT, "docs/configuration.md"), "utf8");
const STRUCTURE = await readFile(join(ROOT, "docs/structure.md"), "utf8");

/** Cells of the rows whose first cell matches. */
function rowsOf(document: string, first: RegExp): string[][] {
  return document
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")))
    .filter(([cell = ""]) => first.test(cell));
}

const quoted = (cell = "") => Array.from(cell.matchAll(/`([^`]+)`/g), ([, text = ""]) => text);

test("the table of detection has every type and detector, and each example is found as its type", () => {
  const rows = rowsOf(DETECTION, /^[A-Z0-9_]+$/);
  expect(rows.map(([type = ""]) => type).toSorted()).toEqual(FINDING_TYPES.toSorted());
  const listed = rows.flatMap(([type, , , ids]) => quoted(ids).map((id) => `${type} ${id}`));
  expect(listed.toSorted()).toEqual(DETECTORS.map(({ type, id }) => `${type} ${id}`).toSorted());
  for (const [type, , example] of rows) {
    const [text = ""] = quoted(example);
    const found = scanText(text, { catalogue: ctmCatalogue }).map((span) => span.type);
    expect([text, ...found]).toContain(type);
  }
});

test("the documents claim no better figures than are measured", () => {
  const documents = readSet(OWN_SET);
  const parts = {
    all: documents,
    written: documents.filter(({ kind }) => kind !== "call"),
    calls: documents.filter(({ kind }) => kind === "call"),
  };
  const measured = Object.entries(parts).map(([name, part]) => {
    const { overall } = score(part.map(fromText));
    return { name, hidden: overall.leakFreeRecall ?? 0, right: overall.charPrecision ?? 0 };
  });
  const claimed = rowsOf(DETECTION, /^(?:all|written|calls)\b/);
  expect(claimed).toHaveLength(measured.length);
  for (const [i, { name, hidden, right }] of measured.entries()) {
    const [texts = "", hiddenClaim, rightClaim] = claimed[i] ?? [];
    expect(texts.startsWith(name)).toBe(true);
    expect(Number(hiddenClaim)).toBeLessThanOrEqual(hidden * 100);
    expect(Number(rightClaim)).toBeLessThanOrEqual(right * 100);
  }
});

test("what names: rules is said to hide of names is what it hides, in per cent", () => {
  const claim =
    /(\d+) of 100 are hidden in writing and (\d+) in calls, in place of (\d+) and (\d+)/;
  const documents = readSet(OWN_SET);
  const written = documents.filter(({ kind }) => kind !== "call");
  const calls = documents.filter(({ kind }) => kind === "call");
  const measured = [fromTextByRules, fromText].flatMap((predict) =>
    [written, calls].map((part) => {
      const { NAME: names } = score(part.map(predict)).byType;
      return Math.round((names?.leakFreeRecall ?? 0) * 100);
    }),
  );
  expect(claim.exec(CONFIGURATION)?.slice(1).map(Number)).toEqual(measured);
});

test("the detector that the documents write as an example does what they say of it", async () => {
  const [, code = ""] = /```ts\n(import [\s\S]*?)```/.exec(STRUCTURE) ?? [];
  const folder = await mkdtemp(join(tmpdir(), "guard-test-"));
  try {
    const file = join(folder, "example.ts");
    const from = pathToFileURL(join(ROOT, "detectors/")).href;
    await writeFile(file, code.replaceAll('from "./', `from "${from}`));
    const [detector] = Object.values((await import(file)) as Record<string, Detector>);
    const finds = (text: string) => [...(detector?.detect(sampleOf(text)) ?? [])].length > 0;
    expect(detector?.examples.match.map(finds)).toEqual([true, true]);
    expect(detector?.examples.noMatch.map(finds)).toEqual([false, false, false]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

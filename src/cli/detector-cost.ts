import type { Warning } from "../../config/check.ts";
import type { CustomDefinition } from "../../detectors/custom/definition.ts";
import { customDetectors } from "../../detectors/custom/detectors.ts";
import type { Detector } from "../../detectors/detector.ts";
import { DETECTORS } from "../../detectors/index.ts";
import { sampleOf } from "../../detectors/sample.ts";
import { sampleText } from "./sample-text.ts";

/** What one of the operator's detectors takes, in microseconds of this machine for each KB (1,024 characters). */
export interface DetectorCost {
  readonly id: string;
  readonly ordinary: number;
  /** On a text of nothing but what it finds, or of what it almost finds. */
  readonly worst: number;
  /** All built-in detectors together, on ordinary text. */
  readonly builtIn: number;
  /** How often it finds something in ordinary text, for each KB. */
  readonly foundPerKb: number;
}

const KB = 1_024;
const SAMPLE_KB = 64;
/** Enough runs for the engine to have warmed up, and not more than an operator likes to wait. */
const RUNS = 6;
const ENOUGH_MS = 200;

/** Measures each of the operator's detectors on this machine, on invented texts. */
export function measureCosts(custom: readonly CustomDefinition[]): DetectorCost[] {
  if (custom.length === 0) return [];
  const ordinaryText = sampleText(SAMPLE_KB * KB);
  const builtIn = measure(DETECTORS, ordinaryText).cost;
  return custom.map((definition) => {
    const detectors = customDetectors([definition]);
    const ordinary = measure(detectors, ordinaryText);
    const worst = worstTexts(definition).map((text) => measure(detectors, text).cost);
    return {
      id: definition.id,
      ordinary: ordinary.cost,
      worst: Math.max(ordinary.cost, ...worst),
      builtIn,
      foundPerKb: ordinary.found / SAMPLE_KB,
    };
  });
}

/** The matches over and over, and each without its last character, where a search goes furthest for nothing. */
export function worstTexts({ finds, examples }: CustomDefinition): string[] {
  const matches = [...examples.match, ...("words" in finds ? finds.words : [])];
  const misses = matches.map((match) =>
    match.replace(/.$/su, (last) => (last === "0" ? "x" : "0")),
  );
  return [matches, misses].filter((texts) => texts.length > 0).map(filled);
}

function filled(texts: readonly string[]): string {
  const round = `${texts.join(" ")} `;
  return round.repeat(Math.ceil((SAMPLE_KB * KB) / round.length)).slice(0, SAMPLE_KB * KB);
}

function measure(detectors: readonly Detector[], text: string): { cost: number; found: number } {
  let [best, found, all] = [Number.POSITIVE_INFINITY, 0, 0];
  for (let run = 0; run < RUNS && all < ENOUGH_MS; run++) {
    const sample = sampleOf(text);
    const started = performance.now();
    found = 0;
    for (const detector of detectors) found += [...detector.detect(sample)].length;
    const tookMs = performance.now() - started;
    [best, all] = [Math.min(best, tookMs), all + tookMs];
  }
  return { cost: (best * 1_000) / (text.length / KB), found };
}

/** Once in a transcript of four KB: no identifier of one person comes so often. */
const MANY_PER_KB = 0.25;
/** Eight such detectors then take up the two seconds that a payload has, in a body of a megabyte. */
const SLOW = 250;
/** One alone then takes them up. */
const TOO_SLOW = 2_000;

export function costLine({ id, ordinary, worst, builtIn, foundPerKb }: DetectorCost): string {
  const found = Math.round(foundPerKb * SAMPLE_KB);
  return `detector ${id}: ${rounded(ordinary)} µs/KB in ordinary text, ${rounded(worst)} at worst (all built-in ones: ${rounded(builtIn)}); ${found} found in ${SAMPLE_KB} KB of ordinary text`;
}

/** What in a detector's cost an operator should look at. */
export function costWarnings({ id, ordinary, worst, foundPerKb }: DetectorCost): Warning[] {
  const path = `detection.custom.${id}`;
  const slow =
    ordinary > SLOW
      ? `takes ${rounded(ordinary)} µs/KB in ordinary text; begin it with what is always the same, and repeat less`
      : worst > TOO_SLOW
        ? `takes ${rounded(worst)} µs/KB at worst: long bodies full of what it looks for use up their time and are held; repeat less`
        : null;
  const wide =
    foundPerKb > MANY_PER_KB
      ? `is found ${Math.round(foundPerKb * SAMPLE_KB)} times in ${SAMPLE_KB} KB of ordinary text and is probably too wide; narrow it, or give it context`
      : null;
  return [slow, wide].flatMap((message) => (message === null ? [] : [{ path, message }]));
}

function rounded(cost: number): string {
  return cost < 10 ? cost.toFixed(1) : cost.toFixed(0);
}

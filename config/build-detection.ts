import type { CustomDefinition } from "../detectors/custom/definition.ts";
import type { RulesDefinition } from "../detectors/rules.ts";
import type { CustomFile, DetectionFile } from "./schema.ts";

export const DEFAULT_SCORE = 0.9;

/** The operator's rules from settings that have no faults, defaults filled in. */
export function buildDetection(file: DetectionFile | undefined): RulesDefinition {
  return {
    names: file?.names ?? "model",
    thresholds: file?.thresholds ?? {},
    notNames: file?.not_names ?? [],
    custom: Object.entries(file?.custom ?? {}).map(([id, custom]) => buildCustom(id, custom)),
  };
}

/** One detector, of which either `pattern` or `words` is given. */
export function buildCustom(id: string, custom: CustomFile): CustomDefinition {
  const { type, pattern, words = [], context = [], score = DEFAULT_SCORE, examples } = custom;
  return {
    id,
    type,
    finds: pattern === undefined ? { words } : { pattern },
    context,
    score,
    examples: { match: examples?.match ?? [], noMatch: examples?.no_match ?? [] },
  };
}

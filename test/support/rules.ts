import type { CustomDefinition } from "../../detectors/custom/definition.ts";
import { compileRules, type Rules, type RulesDefinition } from "../../detectors/rules.ts";

/** A detector of MRNs in the form LK-204417, with parts exchanged. */
export function aCustom(given: Partial<CustomDefinition> = {}): CustomDefinition {
  return {
    id: "clinic-mrn",
    type: "MRN",
    finds: { pattern: "LK-\\d{6}" },
    context: [],
    score: 0.9,
    examples: { match: [], noMatch: [] },
    ...given,
  };
}

export function someRules(given: Partial<RulesDefinition> = {}): Rules {
  return compileRules({ names: "model", thresholds: {}, notNames: [], custom: [], ...given });
}

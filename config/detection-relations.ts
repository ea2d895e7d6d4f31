import type { CustomDefinition } from "../detectors/custom/definition.ts";
import { failingExamples } from "../detectors/custom/examples.ts";
import { patternFault } from "../detectors/custom/pattern.ts";
import { DETECTORS } from "../detectors/index.ts";
import { buildCustom, DEFAULT_SCORE } from "./build-detection.ts";
import type { CustomFile, DetectionFile } from "./schema.ts";
import type { Misfit, SettingPath } from "./source.ts";

const MAX_DETECTORS = 50;
/** Ids that findings bear already: of detectors, and of what is known without one. */
const TAKEN: ReadonlySet<string> = new Set([
  ...DETECTORS.map(({ id }) => id), "known", "field", "query", "key",
]); // biome-ignore format: a table reads better in rows

type Thresholds = DetectionFile["thresholds"];

/**
 * What is wrong with one of the operator's detectors beyond each setting by itself; `faulty` names the settings that
 * are. Examples are numbered and never repeated: they may be somebody's.
 */
export function customMisfits(
  path: SettingPath,
  custom: Partial<CustomFile>,
  faulty: ReadonlySet<string>,
  thresholds: Thresholds,
): Misfit[] {
  const id = String(path.at(-1));
  const idMisfits: Misfit[] = TAKEN.has(id)
    ? [{ path, key: true, message: "is the id of a built-in detector; choose another one" }]
    : [];
  const has = (name: "pattern" | "words") => custom[name] !== undefined || faulty.has(name);
  if (has("pattern") === has("words"))
    return [...idMisfits, { path, key: true, message: has("words") ? BOTH : NEITHER }];
  const found = [
    ...idMisfits,
    ...patternMisfits([...path, "pattern"], custom.pattern),
    ...scoreMisfits([...path, "score"], custom, thresholds),
  ];
  const isWhole = faulty.size === 0 && found.length === idMisfits.length;
  if (!isWhole) return found;
  if (custom.pattern !== undefined && custom.examples === undefined)
    return [...found, { path: [...path, "examples"], message: NO_EXAMPLES }];
  return [...found, ...exampleMisfits(path, buildCustom(id, custom as CustomFile))];
}

/** More detectors than a payload's time allows. */
export function numberMisfits(path: SettingPath, count: number): Misfit[] {
  const message = `has ${count} detectors, at most ${MAX_DETECTORS} are allowed; join some: a|b, or one list of words`;
  return count > MAX_DETECTORS ? [{ path, key: true, message }] : [];
}

const BOTH = "has a pattern and words; keep one of the two, or make two detectors";
const NEITHER = "has neither a pattern nor words, and so finds nothing; give one of the two";
const NO_EXAMPLES =
  "is missing; give at least one text that the pattern must find, with an invented value: examples: { match: [...] }";

function patternMisfits(path: SettingPath, pattern: string | undefined): Misfit[] {
  const fault = pattern === undefined ? null : patternFault(pattern);
  if (fault === null) return [];
  const place = fault.at === null ? "" : ` (character ${fault.at} of the pattern)`;
  return [{ path, message: fault.message + place }];
}

function scoreMisfits(
  path: SettingPath,
  { type, score = DEFAULT_SCORE }: Partial<CustomFile>,
  thresholds: Thresholds = {},
): Misfit[] {
  if (type === undefined) return [];
  const threshold = thresholds[type] ?? thresholds["*"] ?? 0;
  if (score >= threshold) return [];
  const message = `is below the threshold for ${type}, so that nothing it finds counts; raise it, or lower the threshold`;
  return [{ path, message }];
}

function exampleMisfits(path: SettingPath, definition: CustomDefinition): Misfit[] {
  return failingExamples(definition).map(({ list, index }) => {
    const name = list === "match" ? "match" : "no_match";
    const said =
      list === "match"
        ? "is not found; correct the pattern, the context or the example"
        : "is found; make the pattern narrower, or correct the example";
    return { path: [...path, "examples", name, index], message: `${name}[${index}] ${said}` };
  });
}

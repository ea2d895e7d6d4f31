import { foldedWords } from "../detectors/custom/phrases.ts";
import type { RulesDefinition } from "../detectors/rules.ts";
import type { Warning } from "./check.ts";

/** Most detectors are less sure than this when they find something plain. */
const HIGH = 0.8;

/** Rules that surely let out more than is meant. They name settings by place, never by value. */
export function detectionWarnings({ names, thresholds, notNames }: RulesDefinition): Warning[] {
  const off =
    names === "model"
      ? []
      : [
          {
            path: "detection.names",
            message:
              "switches off the model that finds names in speech, in small letters and on no list: more names leave unseen",
          },
        ];
  const high = Object.entries(thresholds)
    .filter(([, threshold]) => threshold > HIGH)
    .map(([type]) => ({
      path: `detection.thresholds.${type}`,
      message: `drops findings that are right more often than not; go no higher than ${HIGH}`,
    }));
  const short = notNames.flatMap((phrase, i) =>
    foldedWords(phrase).length > 1
      ? []
      : [
          {
            path: `detection.not_names[${i}]`,
            message:
              "is one word, and people may be called so; write the phrase that it stands in, or list staff under workforce",
          },
        ],
  );
  return [...off, ...high, ...short];
}

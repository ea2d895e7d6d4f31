import type { CustomDefinition } from "./custom/definition.ts";
import { customDetectors } from "./custom/detectors.ts";
import { type PhraseHit, Phrases } from "./custom/phrases.ts";
import type { Detector } from "./detector.ts";
import type { Known } from "./known.ts";
import { QuietTexts } from "./quiet-texts.ts";
import { isDoubt } from "./sensitivity.ts";
import type { FindingType, Span } from "./types.ts";

export const NAMES_BY = ["model", "rules"] as const;
export type NamesBy = (typeof NAMES_BY)[number];

/** What an operator says about detection: plain data, without faults (`config/` checks it). */
export interface RulesDefinition {
  /** `rules`: names are told by lists, forms and cues alone, and the learned model is not asked. */
  readonly names: NamesBy;
  /** Findings less sure than this do not count; "*" is for all types that are not named. */
  readonly thresholds: Readonly<Partial<Record<FindingType | "*", number>>>;
  /** Phrases that look like names of people and are none. */
  readonly notNames: readonly string[];
  readonly custom: readonly CustomDefinition[];
}

/** The operator's rules made ready, once for each thread. */
export interface Rules {
  readonly names: NamesBy;
  readonly detectors: readonly Detector[];
  /** Is a detector one of the operator's? What it finds is told, and not doubted by what we know of names and wares. */
  readonly isOwn: (detector: string) => boolean;
  /** What all detectors together found nothing in. */
  readonly quiet: QuietTexts;
  /** The same without doubtful names, for destinations that say so (`sensitivity.ts`). */
  readonly balanced: Rules;
  /** Tells of the spans found in a text whether they count. `known` are the values of the payload's person. */
  keeps(text: string, known?: Known): (span: Span) => boolean;
}

/** As sure as known values and what the catalogue says of a field: no rule drops what is as sure as that. */
const SURE = 0.95;

/** Makes rules ready. Pure; a definition with faults may throw. */
export function compileRules({ names, thresholds, notNames, custom }: RulesDefinition): Rules {
  const phrases = new Phrases([notNames]);
  const detectors = customDetectors(custom);
  const ids = new Set(detectors.map(({ id }) => id));
  const isOwn = (detector: string) => ids.has(detector);
  const keeps: Rules["keeps"] = (text, known) => {
    let places: readonly PhraseHit[] | null = null;
    return (span) => {
      if (span.detector === "known" || span.score >= SURE) return true;
      if (span.score < (thresholds[span.type] ?? thresholds["*"] ?? 0)) return false;
      if (span.type !== "NAME" || notNames.length === 0) return true;
      places ??= phrases.find(text);
      if (!liesIn(places, span)) return true;
      // A patient may be called like the practice: then the doubt counts.
      return known?.covers("NAME", text.slice(span.start, span.end)) === true;
    };
  };
  const balanced: Rules = {
    names,
    detectors,
    isOwn,
    quiet: new QuietTexts(),
    get balanced() {
      return balanced;
    },
    keeps(text, known) {
      const isKept = keeps(text, known);
      return (span) => isKept(span) && !isDoubt(span);
    },
  };
  return { names, detectors, isOwn, quiet: new QuietTexts(), balanced, keeps };
}

/** Does the span lie inside one of the places, which come in order and do not overlap? */
function liesIn(places: readonly PhraseHit[], { start, end }: Span): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (places[low]?.start ?? end) <= start;
}

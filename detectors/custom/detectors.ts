import type { Detector } from "../detector.ts";
import type { Sample } from "../sample.ts";
import { inContext } from "./context.ts";
import type { CustomDefinition } from "./definition.ts";
import { openPattern } from "./pattern.ts";
import { Phrases } from "./phrases.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The detectors of definitions that have no fault. Those with words share one walk over a text. */
export function customDetectors(definitions: readonly CustomDefinition[]): Detector[] {
  const lists = definitions.map(({ finds }) => ("words" in finds ? finds.words : []));
  const placesIn = wordPlaces(lists);
  return definitions.map((definition, list) => {
    const { finds } = definition;
    if ("words" in finds)
      return customDetector(definition, "words", (sample) => placesIn(sample)[list] ?? []);
    const pattern = openPattern(finds.pattern);
    return customDetector(definition, "pattern", ({ text }) => pattern.find(text));
  });
}

function customDetector(
  { id, type, context, score, examples }: CustomDefinition,
  because: string,
  placesIn: (sample: Sample) => Iterable<Place>,
): Detector {
  const needsContext = context.length > 0;
  const isGiven = inContext(context);
  const reasons = needsContext ? [because, "context"] : [because];
  return {
    id,
    type,
    source: "the configuration",
    examples,
    *detect(sample) {
      const isAt = needsContext ? isGiven(sample) : () => true;
      for (const { start, end } of placesIn(sample))
        if (isAt(start)) yield { start, end, score, because: reasons };
    },
  };
}

/** The places of each list's words. Kept by the sample, so that no text outlives its scan. */
function wordPlaces(
  lists: readonly (readonly string[])[],
): (sample: Sample) => readonly (readonly Place[])[] {
  const phrases = new Phrases(lists);
  const placesIn = ({ text }: Sample) => {
    const places: Place[][] = lists.map(() => []);
    for (const hit of phrases.find(text)) places[hit.list]?.push(hit);
    return places;
  };
  return (sample) => sample.once(placesIn);
}

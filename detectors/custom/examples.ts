import { sampleOf } from "../sample.ts";
import { viewsOf } from "../views/index.ts";
import type { CustomDefinition } from "./definition.ts";
import { customDetectors } from "./detectors.ts";

/** An example that a detector does not agree with, by its place: the text may be somebody's. */
export interface FailingExample {
  readonly list: "match" | "noMatch";
  readonly index: number;
}

/** The examples that a definition does not do as it says. `definition` has no other fault. */
export function failingExamples(definition: CustomDefinition): FailingExample[] {
  const detectors = customDetectors([definition]);
  const isFound = (text: string) =>
    viewsOf(text).some((view) =>
      detectors.some((detector) => !isEmpty(detector.detect(sampleOf(view.text)))),
    );
  const { match, noMatch } = definition.examples;
  return [
    ...failing(match, (text) => !isFound(text)).map((index) => ({ list: "match", index }) as const),
    ...failing(noMatch, isFound).map((index) => ({ list: "noMatch", index }) as const),
  ];
}

function failing(texts: readonly string[], fails: (text: string) => boolean): number[] {
  return texts.flatMap((text, index) => (fails(text) ? [index] : []));
}

function isEmpty(items: Iterable<unknown>): boolean {
  return items[Symbol.iterator]().next().done === true;
}

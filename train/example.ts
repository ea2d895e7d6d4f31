import type { Words } from "../detectors/words.ts";

/** A text and where names of persons stand in it: sorted, not overlapping, UTF-16 units, ends exclusive. */
export interface Example {
  readonly text: string;
  readonly names: readonly (readonly [start: number, end: number])[];
  /** How much it counts where other texts teach something else; 1 where nothing is said. */
  readonly weight?: number;
}

/** For each word its state (`chain.ts`): 0 in no name, 1 the first of one, 2 a further one. */
export function statesOf(words: Words, names: Example["names"]): number[] {
  const states: number[] = [];
  let [next, begun] = [0, -1];
  for (let i = 0; i < words.length; i++) {
    const start = words.starts[i] ?? 0;
    while ((names[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isName = (names[next]?.[0] ?? Number.POSITIVE_INFINITY) < (words.ends[i] ?? 0);
    states.push(isName ? (begun === next ? 2 : 1) : 0);
    if (isName) begun = next;
  }
  return states;
}

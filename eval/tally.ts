/** Counts of one row: marks and their alphanumeric characters, predictions and theirs. */
export interface Tally {
  gold: number;
  leakFree: number;
  partial: number;
  typedFound: number;
  chars: number;
  charsFound: number;
  predicted: number;
  typedRight: number;
  predictedChars: number;
  predictedCharsRight: number;
}

/** A row's counts and its figures, shares of 1. Null: nothing to count them on. */
export interface Figures extends Readonly<Tally> {
  /** Share of marks whose every letter and digit is covered by predictions of any type. */
  readonly leakFreeRecall: number | null;
  /** Share of marks with at least one letter or digit covered. */
  readonly partialRecall: number | null;
  readonly charRecall: number | null;
  /** Share of predicted letters and digits that lie in any mark. */
  readonly charPrecision: number | null;
  /** The same by whole spans of the same type that overlap. */
  readonly typedPrecision: number | null;
  readonly typedRecall: number | null;
  readonly typedF1: number | null;
}

export function emptyTally(): Tally {
  return {
    gold: 0, leakFree: 0, partial: 0, typedFound: 0, chars: 0, charsFound: 0,
    predicted: 0, typedRight: 0, predictedChars: 0, predictedCharsRight: 0,
  }; // biome-ignore format: counts of marks, then of predictions
}

export function figuresOf(tally: Tally): Figures {
  const precision = share(tally.typedRight, tally.predicted);
  const recall = share(tally.typedFound, tally.gold);
  return {
    ...tally,
    leakFreeRecall: share(tally.leakFree, tally.gold),
    partialRecall: share(tally.partial, tally.gold),
    charRecall: share(tally.charsFound, tally.chars),
    charPrecision: share(tally.predictedCharsRight, tally.predictedChars),
    typedPrecision: precision,
    typedRecall: recall,
    typedF1: harmonicMean(precision, recall),
  };
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function harmonicMean(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return null;
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

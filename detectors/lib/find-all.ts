/** Below this many values a search for each is faster than a look at every place. */
const FEW = 128;
const MIN_UNITS = 5;
/** Of longer values the beginning is looked up first. */
const MAX_HEAD = 48;

/** Many texts to be found in others, in time linear in the text however many they are. Shorter ones than five units are not found. */
export class Needles {
  readonly #values: ReadonlySet<string>;
  /** Values by their beginning, for each length that a beginning has. */
  readonly #heads = new Map<number, Map<string, string[]>>();

  constructor(values: Iterable<string>) {
    this.#values = new Set([...values].filter(({ length }) => length >= MIN_UNITS));
    if (this.#values.size <= FEW) return;
    for (const value of this.#values) {
      const head = value.slice(0, MAX_HEAD);
      const ofLength = this.#heads.get(head.length) ?? new Map<string, string[]>();
      this.#heads.set(head.length, ofLength);
      ofLength.set(head, [...(ofLength.get(head) ?? []), value]);
    }
  }

  get size(): number {
    return this.#values.size;
  }

  /** Every place of every value. */
  *in(text: string): Generator<{ readonly value: string; readonly index: number }> {
    if (this.#values.size <= FEW) {
      for (const value of this.#values)
        for (let i = text.indexOf(value); i !== -1; i = text.indexOf(value, i + 1))
          yield { value, index: i };
      return;
    }
    for (let i = 0; i < text.length; i++)
      for (const [length, ofLength] of this.#heads)
        for (const value of ofLength.get(text.slice(i, i + length)) ?? [])
          if (text.startsWith(value, i)) yield { value, index: i };
  }
}

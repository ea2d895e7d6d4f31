import type { Sample } from "../sample.ts";
import { wordFrom } from "../words.ts";
import { tableIn } from "./table.ts";

/** So many words before and behind a label of the guard's lie in what was judged with it. */
const AROUND = 12;

/**
 * Marks the words that are no identifier by a model's word alone: names of columns, and what stands close to a label or
 * token of the guard's (`places`) in its line. That was judged when the value stood there: without it a word is no better
 * known now, and redacting twice is to find no more. Null where there is none.
 */
export function wordsLeftOut(
  { text, words }: Pick<Sample, "text" | "words">,
  places: readonly { readonly start: number; readonly end: number }[],
): Uint8Array | null {
  const head = tableIn(text)?.head;
  if (head === undefined && places.length === 0) return null;
  const marked = new Uint8Array(words.length);
  if (head !== undefined) marked.fill(1, wordFrom(words, head.start), wordFrom(words, head.end));
  const isLineEnd = (i: number) => text.slice(words.ends[i], words.starts[i + 1]).includes("\n");
  for (const { start, end } of places) {
    const [first, next] = [wordFrom(words, start), wordFrom(words, end)];
    let [from, to] = [first, next];
    while (from > 0 && first - from < AROUND && !isLineEnd(from - 1)) from--;
    while (to < words.length && to - next < AROUND && !isLineEnd(to - 1)) to++;
    marked.fill(1, from, to);
  }
  return marked;
}

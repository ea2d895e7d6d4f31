/** Is one of the words in the text shortly before? `before` is in characters. */
export function isNear(words: RegExp, text: string, index: number, before: number): boolean {
  return words.test(text.slice(Math.max(0, index - before), index));
}

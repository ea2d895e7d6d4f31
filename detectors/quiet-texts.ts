const MOST = 4_096;
const LONGEST = 160;

/**
 * Texts that were looked at and hold nothing: a source, a status, a page come back in every payload. Only the exact
 * text in a field of the same name counts, and the values of a payload's person are looked for all the same. Holds at
 * most some thousand short texts, the oldest go first.
 */
export class QuietTexts {
  readonly #texts = new Set<string>();

  has(field: string, text: string): boolean {
    return text.length <= LONGEST && this.#texts.has(keyOf(field, text));
  }

  add(field: string, text: string): void {
    if (field.length + text.length > LONGEST) return;
    this.#texts.add(keyOf(field, text));
    if (this.#texts.size <= MOST) return;
    const [oldest] = this.#texts;
    if (oldest !== undefined) this.#texts.delete(oldest);
  }
}

/** Names of fields come from the payload and may hold anything: the length says where one ends and the text begins. */
function keyOf(field: string, text: string): string {
  return `${field.length}:${field}${text}`;
}

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
    return text.length <= LONGEST && this.#texts.has(`${field}\n${text}`);
  }

  add(field: string, text: string): void {
    if (text.length > LONGEST) return;
    this.#texts.add(`${field}\n${text}`);
    if (this.#texts.size <= MOST) return;
    const [oldest] = this.#texts;
    if (oldest !== undefined) this.#texts.delete(oldest);
  }
}

/**
 * A text without the separators that people put inside numbers and codes: letters and digits in upper case, with up to
 * three separators between two of them left out; more of them become `|`. `at[i]` is where unit `i` stands in the text.
 */
export interface Compact {
  readonly text: string;
  readonly at: Int32Array;
}

const MAX_SEPARATORS = 3;

export function compactOf(text: string): Compact {
  const at = new Int32Array(text.length + 1);
  let out = "";
  let gap = 0;
  const upper = text.toUpperCase();
  // Some letters grow in upper case ("ß"): offsets would be off, so such a text is taken as it is.
  const source = upper.length === text.length ? upper : text;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const isKept = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code > 127;
    if (!isKept) {
      gap++;
      continue;
    }
    if (gap > MAX_SEPARATORS) {
      at[out.length] = i;
      out += "|";
    }
    gap = 0;
    at[out.length] = i;
    out += source[i];
  }
  return { text: out, at };
}

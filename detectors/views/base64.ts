import { type Mapped, rewrite } from "./view.ts";

/** Of ASCII text every fourth character is one of the first half of the alphabet. */
const ENCODED =
  /(?<![A-Za-z0-9+/=_-])(?=[a-z]{0,200}[A-Z0-9])(?:[A-Za-f][A-Za-z0-9+/_-]{3}){2,4096}(?:[A-Za-f][A-Za-z0-9+/_-]{1,2}={0,2})?(?![A-Za-z0-9+/_=-])/g;
/** A small letter before a capital or a digit, or the other way round, inside of a word: most text has none. */
const LIKELY =
  /[A-Za-f][A-Za-z0-9+/_-]{2}[A-Za-z0-9+/_-](?:[A-Za-f][A-Za-z0-9+/_-]{3}|[A-Za-f][A-Za-z0-9+/_-]{1,2}=)/;
const PRINTABLE = /^[\t\n\r -~]{6,}$/;

/** Base64, in both alphabets, where it decodes to printable text. */
export const base64 = {
  id: "base64",
  undo(from: Mapped): Mapped | null {
    return LIKELY.test(from.text) ? rewrite(from, ENCODED, decode) : null;
  },
} as const;

function decode(encoded: string): string {
  const plain = encoded.replaceAll("-", "+").replaceAll("_", "/");
  try {
    const text = atob(plain);
    return PRINTABLE.test(text) ? text : encoded;
  } catch {
    return encoded;
  }
}

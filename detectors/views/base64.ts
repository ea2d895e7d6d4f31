import { type Mapped, rewrite } from "./view.ts";

/** Of ASCII text every fourth character is one of the first half of the alphabet. */
const ENCODED =
  /(?<![A-Za-z0-9+/=_-])(?=[a-z]{0,200}[A-Z0-9])(?:[A-Za-f][A-Za-z0-9+/_-]{3}){2,4096}(?:[A-Za-f][A-Za-z0-9+/_-]{1,2}={0,2})?(?![A-Za-z0-9+/_=-])/g;
const PRINTABLE = /^[\t\n\r -~]{6,}$/;

/** Base64, in both alphabets, where it decodes to printable text. */
export const base64 = {
  id: "base64",
  undo(from: Mapped): Mapped | null {
    return rewrite(from, ENCODED, decode);
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

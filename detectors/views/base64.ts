import { type Mapped, rewrite } from "./view.ts";

const ANY = "[A-Za-z0-9+/_-]";
/** Of ASCII text every fourth character is one of the first half of the alphabet; other text is told by its length or padding. */
const ASCII = `(?:[A-Za-f]${ANY}{3}){2,4096}(?:[A-Za-f]${ANY}{1,2}={0,2})?`;
const LINES = `(?:${ANY}{60,76}\\r?\\n){1,16384}${ANY}{2,76}={0,2}`;
const ENCODED = new RegExp(
  `(?<!${ANY})(?=[a-z]{0,200}[A-Z0-9])(?:${LINES}|${ASCII}|${ANY}{16,1000000}={0,2}|${ANY}{6,16}={1,2})(?![A-Za-z0-9+/_=-])`,
  "g",
);
/** What a token of either kind begins with: most text has none. */
const LIKELY = new RegExp(
  `(?<!${ANY})(?:${ANY}{16}|${ANY}{6,15}=|[A-Za-f]${ANY}{3}[A-Za-f]${ANY}{1,2}(?:${ANY}|=))`,
);
/** Nothing but what people write, and some of it plain: else it is a code of its own. */
const WRITTEN = /^(?=[^]{0,400}?[\n -~]{3})[\t\r\n\P{C}\u{ad}\u200b-\u200f\u2028-\u202e]{5,}$/u;
/** Who encodes twice is followed; deeper nobody nests. */
const DEPTH = 3;

/** Base64, in both alphabets, where it decodes to text. */
export const base64 = {
  id: "base64",
  undo(from: Mapped): Mapped | null {
    return LIKELY.test(from.text)
      ? rewrite(from, ENCODED, (encoded) => decoded(encoded, DEPTH))
      : null;
  },
} as const;

function decoded(encoded: string, depth: number): string {
  const text = plain(encoded);
  if (text === null)
    return encoded.includes("/")
      ? encoded.replace(SEGMENT, (segment) => plain(segment) ?? segment)
      : encoded;
  return depth > 1 ? text.replace(ENCODED, (inner) => decoded(inner, depth - 1)) : text;
}

/** A part of an address's path. */
const SEGMENT = /[A-Za-z0-9_-]{12,}={0,2}/g;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

function plain(encoded: string): string | null {
  try {
    const bytes = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    const text = UTF8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    return WRITTEN.test(text) ? text : null;
  } catch {
    return null;
  }
}

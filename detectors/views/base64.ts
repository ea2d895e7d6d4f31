import { MARK } from "../marks.ts";
import { type Mapped, rewriteEach, type Step } from "./view.ts";

const ANY = "[A-Za-z0-9+/_-]";
/** Of ASCII text every fourth character is one of the first half of the alphabet; other text is told by its length or padding. */
const ASCII = `(?:[A-Za-f]${ANY}{3}){2,4096}(?:[A-Za-f]${ANY}{1,2}={0,2})?`;
const LINES = `(?:${ANY}{60,76}\\r?\\n){1,16384}${ANY}{2,76}={0,2}`;
const TOKEN = `(?<!${ANY})(?=[a-z]{0,200}[A-Z0-9])(?:${LINES}|${ASCII}|${ANY}{16,1000000}={0,2}|${ANY}{6,16}={1,2})(?![A-Za-z0-9+/_=-])`;
const ENCODED = new RegExp(TOKEN, "g");
const ENCODED_HERE = new RegExp(TOKEN, "y");
/** Nothing but what people write, and some of it plain: else it is a code of its own. */
const WRITTEN = /^(?=[^]{0,400}?[\n -~]{3})[\t\r\n\P{C}\u{ad}\u200b-\u200f\u2028-\u202e]{5,}$/u;
/** Who encodes twice is followed; deeper nobody nests. */
const DEPTH = 3;

/** Base64, in both alphabets, where it decodes to text. */
export const base64: Step = {
  id: "base64",
  signs: MARK.capital | MARK.digit,
  undo(from: Mapped): Mapped | null {
    return rewriteEach(from, tokensIn(from.text), (encoded) => decoded(encoded, DEPTH));
  },
};

const SHORTEST = 8;
/** With padding behind it. */
const SHORTEST_PADDED = 6;
/** Longer ones need no more than to be long. */
const LONG = 16;

/**
 * What `ENCODED` matches. Each run of characters is looked at from where it would be long enough back to its start:
 * most words are too short, and the next one may begin behind their end only.
 */
function* tokensIn(text: string): Generator<RegExpExecArray> {
  const least = text.includes("=") ? SHORTEST_PADDED : SHORTEST;
  for (let start = 0; start + least <= text.length; ) {
    let at = start + least - 1;
    while (at >= start && isOfToken(text, at)) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + least;
    while (end < text.length && isOfToken(text, end)) end++;
    ENCODED_HERE.lastIndex = start;
    const token = isLikely(text, start, end) ? ENCODED_HERE.exec(text) : null;
    if (token !== null) yield token;
    start = token === null ? end + 1 : start + token[0].length;
  }
}

const OF_TOKEN = Uint8Array.from({ length: 128 }, (_, code) =>
  new RegExp(ANY).test(String.fromCharCode(code)) ? 1 : 0,
);

function isOfToken(text: string, at: number): boolean {
  return OF_TOKEN[text.charCodeAt(at)] === 1;
}

function isLikely(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBetween(text, at, "a", "z")) at++;
  if (!isBetween(text, at, "A", "Z") && !isBetween(text, at, "0", "9")) return false;
  if (end - start >= LONG || text.charAt(end) === "=") return true;
  if (end - start < SHORTEST || (end - start) % 4 === 1) return false;
  for (at = start; at < end; at += 4)
    if (!isBetween(text, at, "A", "Z") && !isBetween(text, at, "a", "f")) return false;
  return true;
}

function isBetween(text: string, at: number, first: string, last: string): boolean {
  const code = text.charCodeAt(at);
  return code >= first.charCodeAt(0) && code <= last.charCodeAt(0);
}

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

/** Bytes that are not UTF-8 of written text, as far as one byte or two tell. */
const NO_TEXT =
  /[^\t\n\r -~\x80-\xff]|[\xc0\xc1\xf5-\xff]|(?<![\x80-\xff])[\x80-\xbf]|[\xc2-\xf4](?![\x80-\xbf])/;

function plain(encoded: string): string | null {
  const code = encoded.replace(/\r?\n/g, "").replaceAll("-", "+").replaceAll("_", "/");
  // `atob` and `decode` would throw, which takes longer than to scan a short text.
  if (code.length % 4 === 1 || (code.endsWith("=") && code.length % 4 !== 0)) return null;
  const bytes = atob(code);
  if (NO_TEXT.test(bytes)) return null;
  try {
    const text = UTF8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    return WRITTEN.test(text) ? text : null;
  } catch {
    return null;
  }
}

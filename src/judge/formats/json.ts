import { isRawNumber, type Json, type JsonObject } from "../../../detectors/types.ts";
import { decodeText, defineFormat, MAX_DEPTH, MAX_KEYS, type Read, unreadable } from "./format.ts";

const QUOTE = 34;
const COLON = 58;
const NUMBER = /-?\d[\d.eE+-]*/y;

export const json = defineFormat({
  id: "json",
  reads: ({ essence }) =>
    essence === "application/json" || essence === "text/json" || essence.endsWith("+json"),
  read(body, { charset }) {
    const text = decodeText(body, charset);
    return text === null ? unreadable("charset") : readJson(text);
  },
});

/**
 * Reads an object written in JSON (RFC 8259). A body with a key twice is not read: receivers disagree on which
 * of the two counts. Numbers that JavaScript would change keep their text.
 */
export function readJson(text: string): Read {
  if (text.trim() === "") return unreadable("empty");
  let root: Json;
  try {
    root = JSON.parse(text) as Json;
  } catch {
    return unreadable("malformed");
  }
  const outline = outlineOf(text);
  if (outline.depth > MAX_DEPTH) return unreadable("too-deep");
  if (outline.keys > MAX_KEYS) return unreadable("too-many-keys");
  if (!isObject(root)) return unreadable("not-an-object");
  if (countKeys(root) !== outline.keys) return unreadable("duplicate-keys");
  if (outline.rawNumbers) {
    root = JSON.parse(text, (_key, value: Json, { source }) =>
      typeof value === "number" && source !== undefined && String(value) !== source
        ? JSON.rawJSON(source)
        : value,
    ) as JsonObject;
  }
  return { ok: true, root };
}

/** What can be told of well-formed JSON without its strings: how deep it is, how many keys stand in it, and whether a number would change when read. */
function outlineOf(text: string): { depth: number; keys: number; rawNumbers: boolean } {
  let depth = 0;
  let deepest = 0;
  let keys = 0;
  let rawNumbers = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      do i = text.indexOf('"', i + 1);
      while (isEscaped(text, i));
    } else if (code === COLON) {
      keys++;
    } else if (code === 123 || code === 91) {
      deepest = Math.max(deepest, ++depth);
    } else if (code === 125 || code === 93) {
      depth--;
    } else if ((code >= 48 && code <= 57) || code === 45) {
      NUMBER.lastIndex = i;
      const literal = NUMBER.exec(text)?.[0] ?? "";
      if (String(Number(literal)) !== literal) rawNumbers = true;
      i += literal.length - 1;
    }
  }
  return { depth: deepest, keys, rawNumbers };
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++;
  return backslashes % 2 === 1;
}

function countKeys(root: Json): number {
  let keys = 0;
  const open: Json[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (value === null || typeof value !== "object" || isRawNumber(value)) continue;
    if (!Array.isArray(value)) keys += Object.keys(value).length;
    for (const child of Object.values(value)) if (typeof child === "object") open.push(child);
  }
  return keys;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !isRawNumber(value)
  );
}

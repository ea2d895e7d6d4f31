import { createRequire } from "node:module";
import type { JsonObject } from "../../../detectors/types.ts";
import { decodeText, defineFormat, MAX_DEPTH, MAX_KEYS, type Read, unreadable } from "./format.ts";

const require = createRequire(import.meta.url);

export const form = defineFormat({
  id: "form",
  reads: ({ essence }) => essence === "application/x-www-form-urlencoded",
  read(body, { charset }) {
    const text = decodeText(body, charset);
    return text === null ? unreadable("charset") : readPairs(text);
  },
});

/** Reads `a=1&b[c]=2&d[]=3` into a tree of strings, as the URL standard decodes it; a name twice gives an array. */
export function readPairs(text: string): Read {
  if (text.trim() === "") return unreadable("empty");
  // Loaded for the first form: its 30 files are a good part of what a scanning thread starts with.
  const { parse } = require("qs") as typeof import("qs");
  try {
    const root = parse(text, {
      depth: MAX_DEPTH,
      strictDepth: true,
      parameterLimit: MAX_KEYS,
      arrayLimit: MAX_KEYS,
      throwOnLimitExceeded: true,
      plainObjects: true,
      allowEmptyArrays: false,
    });
    return { ok: true, root: root as JsonObject };
  } catch (error) {
    return unreadable(isDepth(error) ? "too-deep" : "too-many-keys");
  }
}

function isDepth(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("depth");
}

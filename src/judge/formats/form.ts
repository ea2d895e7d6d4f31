import qs from "qs";
import type { JsonObject } from "../../../detectors/types.ts";
import { decodeText, defineFormat, MAX_DEPTH, MAX_KEYS, type Read, unreadable } from "./format.ts";

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
  try {
    const root = qs.parse(text, {
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

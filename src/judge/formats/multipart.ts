import busboy from "busboy";
import { readPairs } from "./form.ts";
import { defineFormat, MAX_KEYS, type Read, unreadable } from "./format.ts";

/**
 * Multipart forms. Text parts make the same tree as a form body; file parts are left out, so their content and
 * their names never leave. busboy reads a buffer it is given whole at once; only its closing event comes later.
 */
export const multipart = defineFormat({
  id: "multipart",
  reads: ({ essence }) => essence === "multipart/form-data",
  read(body, { boundary }) {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (boundary === "" || bytes.lastIndexOf(`--${boundary}--`) === -1)
      return unreadable("malformed");
    const pairs: [string, string][] = [];
    let fault: Read | null = null;
    try {
      const parser = busboy({
        headers: { "content-type": `multipart/form-data; boundary="${boundary}"` },
        defParamCharset: "utf8",
        limits: { fields: MAX_KEYS, fieldSize: body.byteLength, fieldNameSize: 1000 },
      });
      parser.on("field", (name, value, { nameTruncated, valueTruncated }) => {
        if (nameTruncated || valueTruncated) fault = unreadable("malformed");
        else pairs.push([name, value]);
      });
      parser.on("file", (_name, stream) => stream.resume());
      parser.on("fieldsLimit", () => {
        fault = unreadable("too-many-keys");
      });
      parser.on("error", () => {
        fault = unreadable("malformed");
      });
      parser.end(bytes);
    } catch {
      return unreadable("malformed");
    }
    if (fault !== null) return fault;
    if (pairs.length === 0) return unreadable("empty");
    return readPairs(
      pairs
        .map(([name, value]) => `${encodeName(name)}=${encodeURIComponent(value.toWellFormed())}`)
        .join("&"),
    );
  },
});

/** Brackets stay as they are: they nest. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll("%5B", "[").replaceAll("%5D", "]");
}

import { decodeText, defineFormat, unreadable } from "./format.ts";

/** Plain text and HTML: the one field `body`. */
export const text = defineFormat({
  id: "text",
  reads: ({ essence }) => essence === "text/plain" || essence === "text/html",
  read(body, { charset }) {
    const decoded = decodeText(body, charset);
    if (decoded === null) return unreadable("charset");
    return decoded.trim() === "" ? unreadable("empty") : { ok: true, root: { body: decoded } };
  },
});

import { exportFault } from "../fault.ts";

// ECMA-376 writes what XML cannot hold as `_x000D_`, and a text that looks so with its first `_` written `_x005F_`.

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Neither characters of XML 1.0 nor halves of one. */
const NO_CHARACTER =
  // oxlint-disable-next-line no-control-regex -- these are what XML cannot hold
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a spreadsheet shows it. Throws `ERR_EXPORT` where it holds NUL. */
export function unescaped(text: string): string {
  const plain = !text.includes("_x")
    ? text
    : text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  if (plain.includes("\0")) throw exportFault("nul");
  return plain;
}

/** The text as the content of an element. */
export function escaped(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(NO_CHARACTER, "\ufffd")
    .replace(/[&<>\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

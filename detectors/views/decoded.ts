import { type Mapped, rewrite } from "./view.ts";

const ENCODED = /%[0-9a-f]{2}|&(?:#|[a-z]{2,8};)|\\[u"\\/bfnrt]/i;
/** Bytes that are characters of their own are undone one by one, so that spans stay narrow. */
const CODES =
  /%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f]){1,64}|&#\d{1,7};?|&#x[0-9a-f]{1,6};?|&[a-z]{2,8};|\\u[0-9a-f]{4}|\\["\\/bfnrt]/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "", ndash: "-", mdash: "-", hyphen: "-", dash: "-",
  commat: "@", period: ".", lpar: "(", rpar: ")", plus: "+", num: "#", colon: ":", comma: ",", sol: "/", zwj: "", zwnj: "",
  ensp: " ", emsp: " ", thinsp: " ", minus: "-", lowbar: "_", equals: "=",
}; // biome-ignore format: a table reads better in rows
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Percent-encoding, HTML entities and JSON's escapes, undone once. */
export const decoded = {
  id: "decoded",
  undo(from: Mapped): Mapped | null {
    return ENCODED.test(from.text) ? rewrite(from, CODES, decode) : null;
  },
} as const;

function decode(code: string): string {
  if (code.startsWith("%")) return percent(code);
  if (code.startsWith("\\u")) return String.fromCharCode(Number.parseInt(code.slice(2), 16));
  if (code.startsWith("\\")) return ESCAPES[code.slice(1).toLowerCase()] ?? code.slice(1);
  const name = code.slice(1).replace(/;$/, "");
  if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? code;
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : code;
}

function percent(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

import { isAscii, isUtf8 } from "node:buffer";
import { exportFault } from "./fault.ts";

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoder {
  /** The text of the next bytes. Throws `ERR_EXPORT`. */
  write(bytes: Uint8Array): string;
  end(): string;
  /** What the bytes so far are written in. Pure ASCII counts as UTF-8. */
  encoding(): Encoding;
  readonly hasBom: boolean;
}

/** Bytes that Windows-1252 leaves undefined: a text that holds one is written in something else. */
const UNDEFINED_1252 = /[\u0081\u008d\u008f\u0090\u009d]/;

/**
 * A decoder for an export that begins with `head`, which must hold at least four bytes where the file does. Without a
 * byte order mark, bytes up to the first that is no ASCII are the same in UTF-8 and Windows-1252; what follows that one
 * decides, and from there on every byte must fit.
 */
export function decoderFor(head: Uint8Array): Decoder {
  const marked = markOf(head);
  const utf16 = marked?.encoding ?? unmarkedUtf16(head);
  if (utf16 === "utf-16le" || utf16 === "utf-16be") return fixed(utf16, marked !== null);
  return marked === null ? undecided() : fixed("utf-8", true);
}

function markOf([a, b, c]: Uint8Array): { readonly encoding: Encoding } | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8" };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le" };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be" };
  return null;
}

/** Two ASCII characters in UTF-16 without a mark. */
function unmarkedUtf16([a, b, c, d]: Uint8Array): Encoding | null {
  if (a && b === 0 && c && d === 0) return "utf-16le";
  if (a === 0 && b && c === 0 && d) return "utf-16be";
  return null;
}

function fixed(encoding: Encoding, hasBom: boolean): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const read = (bytes?: Uint8Array) => {
    try {
      return withoutNul(decoder.decode(bytes, { stream: bytes !== undefined }));
    } catch (error) {
      throw error instanceof TypeError ? exportFault("encoding") : error;
    }
  };
  return { write: read, end: () => read(), encoding: () => encoding, hasBom };
}

function undecided(): Decoder {
  let decided: Decoder | null = null;
  return {
    hasBom: false,
    encoding: () => decided?.encoding() ?? "utf-8",
    write(bytes) {
      if (decided === null && isAscii(bytes))
        return withoutNul(
          Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"),
        );
      decided ??= startsAsUtf8(bytes) ? fixed("utf-8", false) : windows1252();
      return decided.write(bytes);
    },
    end: () => decided?.end() ?? "",
  };
}

/** All of it but a last character that the next bytes may complete. */
function startsAsUtf8(bytes: Uint8Array): boolean {
  for (let cut = 0; cut < 4; cut++)
    if (isUtf8(bytes.subarray(0, bytes.length - cut))) {
      const tail = bytes.subarray(bytes.length - cut);
      return cut === 0 || ((tail[0] ?? 0) >= 0xc2 && (tail[0] ?? 0) <= 0xf4);
    }
  return false;
}

function windows1252(): Decoder {
  const decoder = fixed("windows-1252", false);
  return {
    ...decoder,
    write(bytes) {
      const text = decoder.write(bytes);
      if (UNDEFINED_1252.test(text)) throw exportFault("encoding");
      return text;
    },
  };
}

function withoutNul(text: string): string {
  if (text.includes("\0")) throw exportFault("nul");
  return text;
}

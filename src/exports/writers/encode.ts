import type { Encoding } from "../encoding.ts";

/**
 * Gives the bytes of a text: UTF-16 where the export came in it, UTF-8 elsewhere. A mark stands at the beginning where
 * one stood, and where Windows-1252 became UTF-8, which spreadsheets tell by it only.
 */
export function encoderFor(encoding: Encoding, hadBom: boolean): (text: string) => Uint8Array {
  let mark = hadBom || encoding === "windows-1252" ? "\ufeff" : "";
  return (text) => {
    const bytes = Buffer.from(mark + text, encoding.startsWith("utf-16") ? "utf16le" : "utf8");
    mark = "";
    return encoding === "utf-16be" ? bytes.swap16() : bytes;
  };
}

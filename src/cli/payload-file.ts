import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { GuardError } from "../errors.ts";

export interface PayloadFile {
  readonly contentType: string;
  readonly body: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".html": "text/html",
  ".htm": "text/html",
  ".form": "application/x-www-form-urlencoded",
};

const FORM = /^[^\s=&]{1,200}=[^\s]*$/;

/** Reads a payload as CTM would post it; the content type is told from the file's name, or from its text. */
export async function readPayloadFile(file: string): Promise<PayloadFile> {
  const body = await readFile(file).catch(() => {
    throw new GuardError("ERR_NOT_FOUND", "the file cannot be read", { file });
  });
  const known = TYPES[extname(file).toLowerCase()];
  return { contentType: known ?? typeOf(body.toString("utf8").trim()), body };
}

function typeOf(text: string): string {
  if (text.startsWith("{")) return "application/json";
  return FORM.test(text) ? "application/x-www-form-urlencoded" : "text/plain";
}

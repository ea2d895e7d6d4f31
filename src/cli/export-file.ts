import { open } from "node:fs/promises";
import { extname } from "node:path";
import { GuardError } from "../errors.ts";
import { type ExportFormat, kindByExtension } from "../exports/format.ts";
import { workbookSign } from "../exports/workbook/signs.ts";

const LOOK_BYTES = 1024;

/**
 * The format of an export, or null for a payload: by the file's name, and else by its content. Of JSON an array is an
 * export and an object a payload. Throws `ERR_NOT_FOUND`.
 */
export async function exportKindOf(file: string): Promise<ExportFormat["kind"] | null> {
  const extension = extname(file).slice(1).toLowerCase();
  const told = kindByExtension(extension);
  if (told !== null) return told;
  const handle = await open(file).catch(() => {
    throw new GuardError("ERR_NOT_FOUND", "the file cannot be read", { file });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOOK_BYTES), 0, LOOK_BYTES, 0);
    const head = buffer.toString("latin1", 0, bytesRead);
    // Of one that is not read the reader says what to do.
    if (workbookSign(buffer) !== null) return "xlsx";
    // In UTF-16 and behind a byte order mark too.
    const isArray = /^[\s\0\u00bb\u00bf\u00ef\u00fe\u00ff]*\[/.test(head);
    return extension === "json" && isArray ? "json" : null;
  } finally {
    await handle.close();
  }
}

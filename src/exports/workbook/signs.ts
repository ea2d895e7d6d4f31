/** A container of parts. No text begins so. */
const ZIP = Buffer.from("PK\x03\x04", "latin1");
/** Workbooks of 2003 and before, and those with a password. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** What the first bytes of a file say: is it a container as XLSX is, or some other workbook? */
export function workbookSign(head: Uint8Array): "xlsx" | "other" | null {
  const begins = (sign: Uint8Array) => sign.every((byte, i) => head[i] === byte);
  if (begins(ZIP)) return "xlsx";
  return begins(OLE) ? "other" : null;
}

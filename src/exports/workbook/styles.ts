import { exportFault } from "../fault.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";
import { builtInLook, lookOf, type NumberLook } from "./number-format.ts";
import { readWholeXml } from "./xml.ts";

/** The look of a cell's number by the number of its style. */
export type Looks = (style: number) => NumberLook;

const PLAIN: NumberLook = { kind: "plain" };

/** Reads how cells of each style show numbers; null where the workbook has no styles. Throws `ERR_EXPORT`. */
export async function readLooks(bytes: AsyncIterable<Uint8Array> | null): Promise<Looks> {
  if (bytes === null) return () => PLAIN;
  const codes = new Map<number, NumberLook>();
  const styles: number[] = [];
  let isInCells = false;
  await readWholeXml(bytes, {
    open(name, { numFmtId = "0", formatCode = "" }) {
      if (codes.size + styles.length > WORKBOOK_LIMITS.styles * 2)
        throw exportFault("workbook-too-large");
      if (name === "numFmt") codes.set(Number(numFmtId), lookOf(formatCode));
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells) styles.push(Number(numFmtId));
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return (style) => {
    const id = styles[style] ?? 0;
    return codes.get(id) ?? builtInLook(id);
  };
}

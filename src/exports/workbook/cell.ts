import { exportFault } from "../fault.ts";
import { unescaped } from "./escapes.ts";
import { shownAs } from "./number-format.ts";
import type { SharedStrings } from "./strings.ts";
import type { Looks } from "./styles.ts";

/** What the cells of a sheet are read with. */
export interface CellBench {
  readonly strings: SharedStrings;
  readonly looks: Looks;
  readonly is1904: boolean;
}

/** A cell as it stands in the sheet. */
export interface RawCell {
  /** Attribute `t`; "n" where there is none. */
  readonly type: string;
  /** Attribute `s`. */
  readonly style: number;
  /** The content of `<v>`, or null where there is none. */
  readonly value: string | null;
  /** The content of `<is>`. */
  readonly inline: string;
  readonly isFormula: boolean;
}

export interface CellText {
  readonly text: string;
  /** It may be written as a number again. */
  readonly isNumber: boolean;
}

/**
 * What a cell says, as a text: numbers as they are shown where that tells more than their digits, days as ISO 8601. A
 * formula says what it came to when the workbook was saved, and is a fault where nobody wrote that down. Throws `ERR_EXPORT`.
 */
export function readCell(
  { type, style, value, inline, isFormula }: RawCell,
  { strings, looks, is1904 }: CellBench,
): CellText {
  if (isFormula && value === null) throw exportFault("formula");
  const text = (said: string): CellText => ({ text: said, isNumber: false });
  if (type === "inlineStr") return text(inline);
  if (value === null || (value === "" && type !== "str")) return text("");
  switch (type) {
    case "s":
      return text(strings.at(Number(value)));
    case "str":
    case "d":
    case "e":
      return text(unescaped(value));
    case "b":
      return text(value === "1" || value === "true" ? "TRUE" : "FALSE");
    case "n": {
      const number = Number(value);
      if (!Number.isFinite(number)) throw exportFault("workbook-broken");
      const shown = shownAs(number, looks(style), is1904);
      return shown === null ? { text: String(number), isNumber: true } : text(shown);
    }
    default:
      throw exportFault("workbook-broken");
  }
}

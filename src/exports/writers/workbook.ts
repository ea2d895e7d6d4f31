import type { Column } from "../columns.ts";
import { escaped } from "../workbook/escapes.ts";
import { valuesOf } from "../written.ts";
import { withoutFormula } from "./formula.ts";
import type { Packer, Writer } from "./writer.ts";
import { zipWriter } from "./zip.ts";

/** Stands for a row's number until that is known; no XML holds it. */
const ROW = "\0";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook of one sheet and nothing else: no properties, no names, no links, nothing of the one that came. */
const PARTS: readonly (readonly [name: string, xml: string])[] = [
  ["[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`],
  ["_rels/.rels", `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
  ["xl/workbook.xml", `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`],
  ["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`],
  ["xl/styles.xml", `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`],
]; // biome-ignore format: one part is one line
const SHEET = "xl/worksheets/sheet1.xml";

/** Writes the XML of a sheet, whose texts stand in their cells and whose numbers are numbers. */
export function workbookWriter(): Writer {
  let count = 0;
  const row = (cells: readonly string[]) => `<row r="${ROW}">${cells.join("")}</row>`;
  const numbered = (text: string) => text.replaceAll(ROW, String(++count));
  const kept = (columns: readonly Column[]) =>
    [...columns.entries()].filter(([, column]) => column.kept);
  return {
    begin(columns) {
      const cells = kept(columns).map(([, { header }], at) => cell(at, header, false));
      return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${numbered(row(cells))}`;
    },
    row(columns, segments, numbers = []) {
      const values = segments === null ? null : valuesOf(segments);
      return row(
        kept(columns).map(([i, { pointer, isBlank }], at) =>
          cell(at, isBlank ? "" : (values?.get(pointer) ?? ""), numbers[i] === true),
        ),
      );
    },
    join: (rows) => rows.map(numbered).join(""),
    end: () => "</sheetData></worksheet>",
  };
}

function cell(at: number, text: string, wasNumber: boolean): string {
  if (text === "") return "";
  const place = `${lettersOf(at)}${ROW}`;
  // A number that something took the place of, `[PHONE]` or `000`, is a text.
  if (wasNumber && String(Number(text)) === text) return `<c r="${place}"><v>${text}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(withoutFormula(text))}</t></is></c>`;
}

/** `C` for 2. */
function lettersOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : lettersOf(Math.floor(at / 26) - 1) + letter;
}

/** Puts a sheet's XML into a container. */
export function workbookPacker(): Packer {
  const zip = zipWriter();
  let isBegun = false;
  return {
    bytes(text) {
      if (isBegun) return zip.more(text);
      isBegun = true;
      const parts = PARTS.map(([name, xml]) => zip.whole(name, HEAD + xml));
      return Buffer.concat([...parts, zip.begin(SHEET), zip.more(text)]);
    },
    end: () => zip.end(),
  };
}

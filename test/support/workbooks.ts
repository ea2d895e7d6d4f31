import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** A part of a container; `claim` says something else of it than is true. */
export interface ZipPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly claim?: { readonly size?: number; readonly sum?: number; readonly flags?: number };
}

/** A ZIP container of some parts. */
export function aZip(parts: readonly ZipPart[]): Buffer<ArrayBuffer> {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, data, claim = {} } of parts) {
    const bytes = Buffer.from(data as string);
    const packed = deflateRawSync(bytes);
    const rest = Buffer.alloc(26);
    rest.writeUInt16LE(20, 0);
    rest.writeUInt16LE(claim.flags ?? 0, 2);
    rest.writeUInt16LE(8, 4);
    rest.writeUInt32LE(claim.sum ?? crc32(bytes), 10);
    rest.writeUInt32LE(packed.length, 14);
    rest.writeUInt32LE(claim.size ?? bytes.length, 18);
    rest.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), rest, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), rest, tail, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}

/** The parts of a container as texts, read by its directory. */
export function unzipped(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left--) {
    const method = bytes.readUInt16LE(at + 10);
    const [sum, packed, size] = [16, 20, 24].map((offset) => bytes.readUInt32LE(at + offset));
    const names = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + names);
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(begin, begin + (packed ?? 0));
    const whole = method === 8 ? inflateRawSync(data) : data;
    if (crc32(whole) !== sum || whole.length !== size) throw new Error(`${name} is not whole`);
    parts.set(name, whole.toString("utf8"));
    at += 46 + names;
  }
  return parts;
}

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What stands in a workbook. A cell is a text, a number, or the XML of one. */
export interface GivenWorkbook {
  readonly rows?: readonly (readonly Cell[])[];
  /** XML before the rows: `<cols>…</cols>`. */
  readonly before?: string;
  /** Attributes of a row, by its number from 1. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** Formats of numbers; a cell names one by its place, from 1: `{ number: 45000, format: 1 }`. */
  readonly formats?: readonly string[];
  /** XML of the shared texts. */
  readonly strings?: string;
  /** Attributes of the sheets; the first is the one with the rows. */
  readonly sheets?: readonly string[];
  readonly workbook?: string;
  readonly more?: readonly ZipPart[];
  /** In place of what is made. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export type Cell =
  | string
  | number
  | null
  | { readonly xml: string }
  | { readonly number: number; readonly format: number };

/** A workbook as a spreadsheet program writes it. */
export function aWorkbook(given: GivenWorkbook): Buffer<ArrayBuffer> {
  const { sheets = ['name="Calls"'], formats = [], more = [], parts = {} } = given;
  const sheet = (i: number) => `xl/worksheets/sheet${i + 1}.xml`;
  const rels = (all: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="p">${all.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  const made: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/${sheet(i)}" ContentType="${TYPES}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": rels([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns:r="${R}">${given.workbook ?? ""}<sheets>${sheets.map((attributes, i) => `<sheet ${attributes} sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": `<styleSheet><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${xml(code)}"/>`).join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join("")}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${given.strings ?? ""}</sst>`,
  };
  for (const [i] of sheets.entries())
    made[sheet(i)] = i === 0 ? sheetOf(given) : sheetOf({ rows: [["Name"], ["Other Sheeter"]] });
  const all = Object.entries({ ...made, ...parts });
  return aZip([...all.flatMap(([name, data]) => (data === null ? [] : [{ name, data }])), ...more]);
}

export function sheetOf({ rows = [], before = "", rowAttributes = {} }: GivenWorkbook): string {
  const lines = rows.map(
    (cells, i) =>
      `<row r="${i + 1}" ${rowAttributes[i + 1] ?? ""}>${cells.map((cell, at) => cellOf(cell, `${letters(at)}${i + 1}`)).join("")}</row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet>${before}<sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function cellOf(cell: Cell, place: string): string {
  if (cell === null) return "";
  if (typeof cell === "string")
    return `<c r="${place}" t="inlineStr"><is><t>${xml(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if ("xml" in cell) return cell.xml.replace("<c", `<c r="${place}"`);
  return `<c r="${place}" s="${cell.format}"><v>${cell.number}</v></c>`;
}

function letters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letters(Math.floor(at / 26) - 1) + letter;
}

const xml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);

/** The cells of the one sheet of a workbook that the guard wrote, row by row; numbers as numbers. */
export function cellsIn(bytes: Buffer): (string | number | null)[][] {
  const sheet = unzipped(bytes).get("xl/worksheets/sheet1.xml") ?? "";
  return [...sheet.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs)].map(([, number, row = ""]) => {
    const cells: (string | number | null)[] = [];
    for (const [, place = "", text, value] of row.matchAll(
      /<c r="([A-Z]+)\d+"(?: t="inlineStr"><is><t xml:space="preserve">(.*?)<\/t><\/is>|><v>(.*?)<\/v>)<\/c>/gs,
    )) {
      const at = [...place].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < at) cells.push(null);
      cells.push(value === undefined ? plain(text ?? "") : Number(value));
    }
    if (Number(number) < 1) throw new Error("a row has no number");
    return cells;
  });
}

const plain = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

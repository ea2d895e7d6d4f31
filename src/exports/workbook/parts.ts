import { posix } from "node:path";
import { exportFault } from "../fault.ts";
import type { Archive } from "./archive.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";
import { readWholeXml } from "./xml.ts";

/** Where in a container the sheet stands that is read, and what it refers to. */
export interface WorkbookParts {
  readonly sheet: string;
  readonly strings: string | null;
  readonly styles: string | null;
  /** Are days counted from 1904? */
  readonly is1904: boolean;
  /** Sheets of any kind. */
  readonly sheets: number;
}

const MAIN = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.ms-excel.sheet.macroenabled.main+xml",
];
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`. */
  readonly type: string;
  /** Name of a part. */
  readonly target: string;
}

/**
 * Finds the first sheet of cells that is not hidden, as the container's own tables say. Throws `ERR_EXPORT`: with
 * `workbook` for a container of something else.
 */
export async function findParts(archive: Archive): Promise<WorkbookParts> {
  if (!archive.has("[Content_Types].xml") || !archive.has("_rels/.rels"))
    throw exportFault("workbook");
  const typeOf = await contentTypes(archive);
  const main = (await relations(archive, "")).find(({ type }) => type === "officeDocument");
  if (main === undefined || !MAIN.includes(typeOf(main.target))) throw exportFault("workbook");
  const relatives = await relations(archive, main.target);
  const { sheets, is1904 } = await contents(archive, main.target);
  const shown = sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ relation }) => relatives.find(({ id }) => id === relation))
    .find((related) => related?.type === "worksheet");
  if (shown === undefined) throw exportFault("no-sheet");
  if (!archive.has(shown.target) || typeOf(shown.target) !== SHEET)
    throw exportFault("workbook-broken");
  const partOf = (type: string) => {
    const target = relatives.find((each) => each.type === type)?.target;
    return target !== undefined && archive.has(target) ? target : null;
  };
  const strings = partOf("sharedStrings");
  return { sheet: shown.target, strings, styles: partOf("styles"), is1904, sheets: sheets.length };
}

/** The media type of a part, in lower case; "" where none is told. */
async function contentTypes(archive: Archive): Promise<(part: string) => string> {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  await readWholeXml(archive.read("[Content_Types].xml"), {
    open(name, { PartName = "", Extension = "", ContentType = "" }) {
      if (byPart.size + byExtension.size > WORKBOOK_LIMITS.entries * 2)
        throw exportFault("workbook-too-large");
      if (name === "Override")
        byPart.set(PartName.replace(/^\//, "").toLowerCase(), ContentType.toLowerCase());
      if (name === "Default") byExtension.set(Extension.toLowerCase(), ContentType.toLowerCase());
    },
  });
  return (part) =>
    byPart.get(part.toLowerCase()) ??
    byExtension.get(posix.extname(part).slice(1).toLowerCase()) ??
    "";
}

/** What a part, or with "" the container, refers to inside of it. Nothing outside is ever asked for. */
async function relations(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  const all: Relation[] = [];
  if (!archive.has(file)) return all;
  await readWholeXml(archive.read(file), {
    open(name, { Id = "", Type = "", Target = "", TargetMode = "" }) {
      if (name !== "Relationship" || TargetMode.toLowerCase() === "external") return;
      if (all.length >= WORKBOOK_LIMITS.entries) throw exportFault("workbook-too-large");
      const target = posix.join("/", Target.startsWith("/") ? "" : folder, Target).slice(1);
      all.push({ id: Id, type: posix.basename(Type), target });
    },
  });
  return all;
}

async function contents(archive: Archive, part: string) {
  const sheets: { readonly relation: string; readonly isHidden: boolean }[] = [];
  let is1904 = false;
  await readWholeXml(archive.read(part), {
    open(name, attributes) {
      if (name === "workbookPr") is1904 = isTrue(attributes["date1904"]);
      if (name !== "sheet") return;
      if (sheets.length >= WORKBOOK_LIMITS.sheets) throw exportFault("workbook-too-large");
      const [, relation = ""] =
        Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
      sheets.push({ relation, isHidden: (attributes["state"] ?? "visible") !== "visible" });
    },
  });
  return { sheets, is1904 };
}

/** An attribute that is yes or no. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

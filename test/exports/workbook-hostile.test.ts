import { expect, test } from "vitest";
import { redacted } from "../support/exports.ts";
import { aWorkbook, aZip, type GivenWorkbook, sheetOf } from "../support/workbooks.ts";

const ROWS = [
  ["Name", "Source"],
  ["Marisol Hanneken", "Bing"],
];
const SHEET = "xl/worksheets/sheet1.xml";
const RELS = "xl/_rels/workbook.xml.rels";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const good = sheetOf({ rows: ROWS });
const book = (given: GivenWorkbook) => aWorkbook({ rows: ROWS, ...given });
const sheet = (xml: string) => book({ parts: { [SHEET]: xml } });
const cells = (xml: string) =>
  sheet(`<worksheet><sheetData><row>${xml}</row></sheetData></worksheet>`);
const relation = (type: string, more = "") =>
  book({ parts: { [RELS]: `<Relationships><Relationship Id="rId1" Type="${R}/${type}" Target="worksheets/sheet1.xml" ${more}/></Relationships>` } }); // biome-ignore format: short
const whole = book({});

// biome-ignore format: one file is one line
const FILES: readonly (readonly [name: string, bytes: Buffer, fault: string])[] = [
  ["a container cut off", whole.subarray(0, whole.length - 30), "workbook-broken"],
  ["the beginning of one", whole.subarray(0, 100), "workbook-broken"],
  ["a byte of the sheet that is another", Buffer.from(whole).fill(0x55, whole.indexOf("worksheets/sheet1.xml") + 30, whole.indexOf("worksheets/sheet1.xml") + 34), "workbook-broken"],
  ["a part whose sum is wrong", aZip([{ name: "[Content_Types].xml", data: "<Types/>", claim: { sum: 1 } }, { name: "_rels/.rels", data: "<a/>" }]), "workbook-broken"],
  ["a part whose size is a lie", aZip([{ name: "[Content_Types].xml", data: "<Types/>", claim: { size: 2 } }, { name: "_rels/.rels", data: "<a/>" }]), "workbook-broken"],
  ["a part under a password", book({ more: [{ name: "x", data: "", claim: { flags: 1 } }] }), "workbook-broken"],
  ["two parts of one name", book({ more: [{ name: "xl/Worksheets/sheet1.xml", data: good }] }), "workbook-broken"],
  ["a part outside of the container", book({ more: [{ name: "../../etc/passwd", data: "x" }] }), "workbook-broken"],
  ["thousands of parts", book({ more: Array.from({ length: 2_001 }, (_, i) => ({ name: `p${i}`, data: "" })) }), "workbook-too-large"],
  ["some other container", aZip([{ name: "a.txt", data: "x" }]), "workbook"],
  ["a text document", book({ parts: { "[Content_Types].xml": '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' } }), "workbook"],
  ["content types that say nothing of the sheet", book({ parts: { "[Content_Types].xml": '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>' } }), "workbook-broken"],
  ["a workbook of 2003, or one with a password", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "workbook"],
  ["a sheet that is not there", book({ parts: { [SHEET]: null } }), "workbook-broken"],
  ["sheets that are all hidden", book({ sheets: ['state="hidden"', 'state="veryHidden"'] }), "no-sheet"],
  ["a sheet of charts", relation("chartsheet"), "no-sheet"],
  ["a sheet somewhere else", relation("worksheet", 'TargetMode="External"'), "no-sheet"],
  ["an entity of a file", sheet(good.replace("<worksheet>", '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>').replace("Bing", "&e;")), "workbook-broken"],
  ["entities of entities", sheet(good.replace("<worksheet>", '<!DOCTYPE w [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><worksheet>').replace("Bing", "&b;")), "workbook-broken"],
  ["an entity in the shared texts", book({ parts: { "xl/sharedStrings.xml": '<!DOCTYPE s SYSTEM "http://127.0.0.1:9/x.dtd"><sst/>' } }), "workbook-broken"],
  ["an entity that nobody declared", cells('<c t="str"><v>&e;</v></c>'), "workbook-broken"],
  ["an entity of HTML", cells('<c t="str"><v>&eacute;</v></c>'), "workbook-broken"],
  ["tags that do not close", sheet(good.replace("</sheetData>", "")), "workbook-broken"],
  ["two roots", sheet(good + good.replace(/^<\?.*\?>/, "")), "workbook-broken"],
  ["no XML", sheet("Name,Source"), "workbook-broken"],
  ["another encoding", sheet(good.replace("UTF-8", "ISO-8859-1")), "workbook-broken"],
  ["bytes that are no UTF-8", book({ parts: { [SHEET]: Buffer.from(good.replace("Bing", "B\xfcng"), "latin1") } }), "workbook-broken"],
  ["two cells in one place", cells('<c r="A1" t="str"><v>a</v></c><c r="A1" t="str"><v>b</v></c>'), "workbook-broken"],
  ["cells backwards", cells('<c r="B1" t="str"><v>a</v></c><c r="A1" t="str"><v>b</v></c>'), "workbook-broken"],
  ["a cell nowhere", cells('<c r="@1"><v>1</v></c>'), "workbook-broken"],
  ["a cell beyond all columns", cells('<c r="XFE1"><v>1</v></c>'), "workbook-broken"],
  ["a cell far to the right", cells('<c r="XFD1"><v>1</v></c>'), "too-many-columns"],
  ["a shared text that is not there", cells('<c t="s"><v>7</v></c>'), "workbook-broken"],
  ["a shared text of no number", cells('<c t="s"><v>0x1</v></c>'), "workbook-broken"],
  ["a number that is none", cells("<c><v>4105550143x</v></c>"), "workbook-broken"],
  ["a cell of no known type", cells('<c t="z"><v>1</v></c>'), "workbook-broken"],
  ["a cell that is too long", cells(`<c t="str"><v>${"x".repeat(250_001)}</v></c>`), "cell-too-large"],
  ["a row that is too long", cells(`<c t="str"><v>${"x".repeat(249_000)}</v></c>`.repeat(5)), "row-too-large"],
  ["NUL in a text", cells('<c t="str"><v>a_x0000_</v></c>'), "nul"],
  ["columns hidden behind the rows", sheet(good.replace("</sheetData>", '</sheetData><cols><col min="1" max="1" hidden="1"/></cols>')), "workbook-broken"],
];

test.each(FILES)("%s is held, and nothing of it leaves", async (_name, bytes, fault) => {
  const result = await redacted(bytes, 'allow: ["*", name, source]');
  expect(result.fault).toBe(fault);
  expect(result.outcome).toMatchObject({ kind: "hold", reason: "unreadable" });
  expect("fault" in result.outcome && result.outcome.fault.message).not.toMatch(/Hanneken|passwd/);
});

test("the same workbook with nothing wrong is redacted", async () => {
  expect((await redacted(whole, "allow: [source]")).outcome.kind).toBe("forward");
});

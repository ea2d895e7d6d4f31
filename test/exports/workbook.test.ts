import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/exports/columns.ts";
import { placementOf } from "../../src/exports/record.ts";
import { entriesFor } from "../../src/judge/allow-entries.ts";
import { redacted } from "../support/exports.ts";
import {
  aWorkbook,
  type Cell,
  cellsIn,
  type GivenWorkbook,
  unzipped,
} from "../support/workbooks.ts";

const ALLOW = 'allow: [name, source, duration, summary, caller_number, "Called", "Code", "*"]';
const HEADER = ["Name", "Source", "Duration", "Summary"];
const ROW = ["Marisol Hanneken", "Google Ads", 61, "Marisol asked, from 410-555-0143"];

async function cleaned(given: GivenWorkbook, destination = ALLOW) {
  const result = await redacted(aWorkbook(given), destination);
  return { ...result, cells: result.output.length === 0 ? [] : cellsIn(result.output) };
}

/** What becomes of some cells under a header that says nothing. */
async function column(cells: readonly Cell[], given: GivenWorkbook = {}, destination = ALLOW) {
  const rows = [["Source", "Code"], ...cells.map((cell) => ["Bing", cell])];
  const { cells: out, ...result } = await cleaned({ ...given, rows }, destination);
  return { ...result, out: out.slice(1).map((row) => row[1] ?? null) };
}

test("a workbook comes out as one, redacted, numbers as numbers, by the same judge as a table", async () => {
  const { cells, summary } = await cleaned({ rows: [HEADER, ROW] });
  expect(cells).toEqual([HEADER, ["[NAME]", "Google Ads", 61, "[NAME] asked, from [PHONE]"]]);
  expect(summary).toMatchObject({
    format: "xlsx",
    rows: { read: 1, redacted: 1, short: 0, long: 0 },
    workbook: { otherSheets: 0, hiddenRows: 0, hiddenColumns: 0 },
  });
  const table = await redacted(
    `${HEADER.join()}\n${ROW.map((cell) => `"${cell}"`).join()}\n`,
    ALLOW,
  );
  expect(table.text.trim().split("\n")[1]).toBe(
    '[NAME],Google Ads,61,"[NAME] asked, from [PHONE]"',
  );
});

test("it is the same however it is cut, and redacting it once more changes nothing", async () => {
  const book = aWorkbook({ rows: [HEADER, ...Array.from({ length: 300 }, () => ROW)] });
  const { output } = await redacted(book, ALLOW);
  expect((await redacted(book, ALLOW, { pieceBytes: 7 })).output.equals(output)).toBe(true);
  expect(cellsIn((await redacted(output, ALLOW)).output)).toEqual(cellsIn(output));
});

test("it is told by its bytes, whatever it is called", async () => {
  const { outcome } = await redacted(aWorkbook({ rows: [HEADER, ROW] }), ALLOW, {
    kind: "delimited",
  });
  expect(outcome).toMatchObject({ kind: "redact", summary: { format: "xlsx" } });
  expect(await redacted("Name,Source\nx,y\n", ALLOW, { kind: "xlsx" })).toMatchObject({
    outcome: { kind: "hold" },
    fault: "workbook",
  });
});

describe("nothing leaves that nobody sees, and nothing of the container", () => {
  const PLANTED = /Hanneken|Wexler|Feld|555-?01|Other Sheeter/;
  const parts = (output: Buffer) => [...unzipped(output)].flat().join("\n");

  test("other sheets, properties, comments and names stay behind, and the summary counts sheets", async () => {
    const { output, summary } = await cleaned({
      rows: [
        ["Source", "Duration"],
        ["Bing", 3],
      ],
      sheets: ['name="Calls of Wexler"', 'name="Hanneken"', 'name="Feld" state="hidden"'],
      workbook: '<definedNames><definedName name="Wexler">555-0143</definedName></definedNames>',
      more: [
        { name: "docProps/core.xml", data: "<cp>Dr. Feld</cp>" },
        { name: "xl/comments1.xml", data: "<comments><t>410-555-0143</t></comments>" },
        { name: "xl/vbaProject.bin", data: "Wexler" },
      ],
    });
    expect(summary?.workbook).toEqual({ otherSheets: 2, hiddenRows: 0, hiddenColumns: 0 });
    expect(parts(output)).not.toMatch(PLANTED);
    expect([...unzipped(output).keys()]).toEqual([
      "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]); // biome-ignore format: short
    expect(JSON.stringify(summary)).not.toMatch(PLANTED);
  });

  test.each([
    ['hidden="1"', ""],
    ['ht="0" customHeight="1"', ""],
    ["", '<sheetFormatPr zeroHeight="1"/>'],
  ])("a row with %s%s stays behind", async (attributes, before) => {
    const { cells, summary } = await cleaned({
      rows: [
        ["Source", "Duration"],
        ["Bing", 1],
        ["Yelp", 2],
      ],
      before,
      rowAttributes: { 1: 'hidden="0"', 2: attributes, 3: 'hidden="0"' },
    });
    expect(cells).toEqual([
      ["Source", "Duration"],
      ["Yelp", 2],
    ]);
    expect(summary).toMatchObject({ rows: { read: 1 }, workbook: { hiddenRows: 1 } });
  });

  test.each(['hidden="1"', 'width="0"', 'min="2" max="16384" hidden="1"'])(
    "a column with %s stays behind, and says whose row it is all the same",
    async (attributes) => {
      const { cells, summary } = await cleaned({
        before: `<cols><col ${attributes.startsWith("min") ? "" : 'min="2" max="2" '}${attributes}/></cols>`,
        rows: [
          ["Summary", "Name"],
          ["Hanneken called", "Marisol Hanneken"],
        ],
      });
      expect(cells).toEqual([["Summary"], ["[NAME] called"]]);
      expect(summary?.columns.map(({ kept }) => kept)).toEqual([true, false]);
    },
  );

  test("a hidden column beside a shown one of the same name says whose row it is too", async () => {
    const { cells } = await cleaned({
      before: '<cols><col min="1" max="1" hidden="1"/></cols>',
      rows: [
        ["Name", "Name", "Summary", "Source"],
        ["Marisol Hanneken", "Casey Wexler", "Hanneken, for Wexler", "Bing"],
      ],
    });
    expect(cells).toEqual([
      ["Name", "Summary", "Source"],
      ["[NAME]", "[NAME], for [NAME]", "Bing"],
    ]);
  });

  test("a list of which one is hidden has no hole where it stood", () => {
    const entries = entriesFor("name", []);
    const columns = columnsOf(["Name", "Name"], { entries, hidden: new Set([0]) });
    const placement = placementOf(columns, { asked: [], isTable: true });
    const { root, record } = placement.recordOf(["a", "b"]);
    expect([root, record]).toStrictEqual([{ name: ["a", "b"] }, { name: ["", "b"] }]);
  });

  test("how a text is read aloud is no part of it", async () => {
    const strings = "<si><r><t>Bi</t></r><r><t>ng</t></r><rPh><t>Wexler</t></rPh></si>";
    const { out, output } = await column([{ xml: '<c t="s"><v>0</v></c>' }], { strings });
    expect(out).toEqual(["Bing"]);
    expect(parts(output)).not.toMatch(PLANTED);
  });

  test("the first sheet that is not hidden is read", async () => {
    const { cells } = await cleaned({
      rows: [["Source"], ["Bing"]],
      sheets: ['name="a" state="veryHidden"', 'name="b"'],
    });
    expect(cells).toEqual([["Name"], ["[NAME]"]]);
  });
});

describe("cells", () => {
  test("days become ISO texts, and dates that are found", async () => {
    const formats = [
      "yyyy-mm-dd",
      "m/d/yy\\ h:mm;@",
      "[$-409]d-mmm-yy",
      "h:mm:ss",
      "[h]:mm:ss",
      "h:mm",
    ];
    const day = 46_093.586_863_425_93;
    const cells = formats.map((_, i) => ({ number: [46_093, day, 46_093, 0.5, 1.5, day][i] ?? 0, format: i + 1 })); // biome-ignore format: short
    const { out } = await column(cells, { formats }, "allow: [source, Code]");
    expect(out).toEqual(["[DATE]", "[DATE]", "[DATE]", "12:00:00", "36:00:00", "[DATE]"]);
    const basis = 'allow: [{ path: Code, permit: [DATE] }]\nbaa: { with: x, hosts: ["127.0.0.1:9"], signed: 2026-01-01, until: 2027-01-01 }'; // biome-ignore format: YAML
    const kept = await column([...cells, { number: 46_093, format: 7 }], { formats }, basis);
    expect(cellsIn(kept.output).slice(1).flat()).toEqual([
      "2026-03-12", "2026-03-12T14:05:05", "2026-03-12", "12:00:00", "36:00:00", "2026-03-12T14:05:05", "2026-03-12",
    ]); // biome-ignore format: short
  });

  test("days are counted from 1904 where the workbook says so, and around the day that was not", async () => {
    const formats = ["yyyy-mm-dd"];
    const basis = 'allow: [{ path: Code, permit: [DATE] }]\nbaa: { with: x, hosts: ["127.0.0.1:9"], signed: 2026-01-01, until: 2027-01-01 }'; // biome-ignore format: YAML
    const shown = async (numbers: readonly number[], workbook: string) => {
      const cells = numbers.map((number) => ({ number, format: 1 }));
      const { output } = await column(cells, { formats, workbook }, basis);
      return cellsIn(output).slice(1).flat();
    };
    expect(await shown([1, 59, 61, 46_093], "")).toEqual([
      "1900-01-01", "1900-02-28", "1900-03-01", "2026-03-12",
    ]); // biome-ignore format: short
    expect(await shown([44_631], '<workbookPr date1904="1"/>')).toEqual(["2026-03-12"]);
  });

  test("a number with signs between its digits is looked at, and written, as it is shown", async () => {
    const formats = [
      "000-00-0000",
      "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####",
      "00000",
      "0.00",
      "#,##0",
    ];
    const numbers = [12_345_678, 4_105_550_143, 2_139, 1_234.5, 1_234];
    const cells = numbers.map((number, i) => ({ number, format: i + 1 }));
    const rows = [
      ["Source", "A", "B", "C", "D", "E"],
      ["Bing", ...cells],
    ];
    const { cells: out, summary } = await cleaned({ rows, formats });
    expect(out[1]).toEqual(["Bing", "[SSN]", "[PHONE]", "02139", 1_234.5, 1_234]);
    expect(summary?.findings).toMatchObject({ "column 2": { SSN: { redacted: 1 } } });
  });

  test("large numbers are written out, so that they are looked at like digits", async () => {
    const { out } = await column([{ xml: "<c><v>4.2E3</v></c>" }, 0.1 + 0.2, -3, 1e21]);
    expect(out).toEqual([4_200, 0.1 + 0.2, -3, 1e21]);
    const rows = [
      ["Source", "Phone"],
      ["Bing", { xml: "<c><v>4.105550143E9</v></c>" }],
    ];
    expect((await cleaned({ rows })).cells[1]).toEqual(["Bing", "[PHONE]"]);
  });

  test("a formula says what it came to, and is gone", async () => {
    const { out, output } = await column([
      { xml: "<c><f>SUM(A1:A2)</f><v>42</v></c>" },
      { xml: '<c t="str"><f>HYPERLINK("https://x.example/?p=Wexler","ok")</f><v>ok</v></c>' },
      { xml: '<c t="str"><f>""</f><v></v></c>' },
    ]);
    expect(out).toEqual([42, "ok", null]);
    expect(unzipped(output).get("xl/worksheets/sheet1.xml")).not.toMatch(/<f|SUM|x\.example/);
  });

  test("a formula that came to nothing holds the workbook", async () => {
    const { fault, outcome } = await column(["a", { xml: "<c><f>A1</f></c>" }]);
    expect(fault).toBe("formula");
    expect(outcome).toMatchObject({ fault: { facts: { row: 2 } } });
  });

  test.each(["=1+1", "+1 to me", "@SUM(A1)", "\t=1", "-"])(
    "a text that begins as %j is no formula",
    async (text) => {
      expect((await column([text])).out).toEqual([`'${text}`]);
    },
  );

  test("texts are what a spreadsheet shows, and come out so", async () => {
    const strings = "<si><t>a &lt;b&gt; &amp; _x0043_all _x005F_x0041_</t></si><si><t/></si>";
    const cells = [{ xml: '<c t="s"><v>0</v></c>' }, { xml: '<c t="s"><v>1</v></c>' }, "two\nlines", { xml: '<c t="b"><v>1</v></c>' }, { xml: '<c t="e"><v>#N/A</v></c>' }]; // biome-ignore format: short
    const { out, output } = await column(cells, { strings });
    expect(out).toEqual(["a <b> & Call _x005F_x0041_", null, "two\nlines", "TRUE", "#N/A"]);
    expect((await redacted(output, ALLOW)).output.equals(output)).toBe(true);
  });

  test("an identifier in escapes is found", async () => {
    const escaped = [..."410-555-0143"]
      .map((sign) => `_x00${sign.charCodeAt(0).toString(16)}_`)
      .join("");
    const strings = `<si><t>call ${escaped}</t></si>`;
    expect((await column([{ xml: '<c t="s"><v>0</v></c>' }], { strings })).out).toEqual([
      "call [PHONE]",
    ]);
  });

  test("a number that was redacted is a text, and a text of digits stays one", async () => {
    const rows = [
      ["Source", "Phone Number", "Code"],
      ["Bing", 4_105_550_143, "0071"],
    ];
    const { cells, output } = await cleaned({ rows });
    expect(cells[1]).toEqual(["Bing", "[PHONE]", "0071"]);
    expect(unzipped(output).get("xl/worksheets/sheet1.xml")).not.toContain("<v>");
  });
});

describe("rows", () => {
  test("cells behind the last that is filled are empty, and no row is short for it", async () => {
    const { cells, summary } = await cleaned({
      rows: [HEADER, ["A", null, 3], [], [null, "Bing"]],
    });
    expect(cells.slice(1)).toEqual([
      ["[NAME]", null, 3],
      [null, "Bing"],
    ]);
    expect(summary?.rows).toMatchObject({ read: 2, short: 0 });
  });

  test("a row with a cell beyond the header is held, and comes back whole with what was a number", async () => {
    const rows = [HEADER, ...Array.from({ length: 20 }, () => ROW), [...ROW, "more"]];
    const { held, cells } = await cleaned({ rows });
    expect(cells).toHaveLength(21);
    expect(held).toMatchObject([{ number: 21, reason: "unreadable", numbers: [false, false, true, false, false] }]); // biome-ignore format: short
  });

  test("a first row that is data holds the workbook, and one of which nothing is allowed is empty", async () => {
    expect(
      (
        await cleaned({
          rows: [
            ["Marisol", 4_105_550_143],
            ["x", 5],
          ],
        })
      ).fault,
    ).toBe("no-header");
    expect((await cleaned({ rows: [["Mystery"], ["x"]] }, "allow: [source]")).outcome.kind).toBe(
      "empty",
    );
    expect((await cleaned({ rows: [] })).fault).toBe("empty");
  });
});

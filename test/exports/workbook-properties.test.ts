import fc from "fast-check";
import { expect, test } from "vitest";
import type { Column } from "../../src/exports/columns.ts";
import { openExport } from "../../src/exports/opened.ts";
import { lookOf, shownAs } from "../../src/exports/workbook/number-format.ts";
import { readStrings } from "../../src/exports/workbook/strings.ts";
import { packerFor, writerFor } from "../../src/exports/writers/index.ts";
import type { Segment } from "../../src/judge/segments.ts";
import { redacted } from "../support/exports.ts";
import { aWorkbook, cellsIn } from "../support/workbooks.ts";

const COLUMNS = ["Name", "Source", "Duration"].map(
  (header): Column => ({
    header, keys: [header], pointer: `/${header}`, field: null, kept: true, isIdentifier: false, sampled: null,
  }), // biome-ignore format: short
);

type Given = readonly (readonly (string | number)[])[];

/** Writes rows as the guard does what leaves. */
function written(rows: Given): Buffer {
  const writer = writerFor({ kind: "xlsx" });
  const packer = packerFor({ kind: "xlsx" }, "utf-8", false);
  const lines = rows.map((cells) =>
    writer.row(
      COLUMNS,
      COLUMNS.map(({ pointer }, i) => ({ kind: "value", pointer, text: String(cells[i]) }) as unknown as Segment), // biome-ignore format: short
      cells.map((cell) => typeof cell === "number"),
    ),
  );
  const text = writer.begin(COLUMNS) + writer.join(lines) + writer.end();
  return Buffer.concat([packer.bytes(text), packer.end()]);
}

async function read(bytes: Buffer): Promise<readonly (readonly unknown[])[]> {
  async function* source() {
    yield bytes;
  }
  const { batches } = await openExport(source(), null, () => {});
  const rows: (readonly unknown[])[] = [];
  for await (const batch of batches) rows.push(...batch.rows.map(({ cells }) => cells));
  return rows;
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("_x0041_", "_x005F_x0041_", "a\r\nb", " a ", "<&>\"'", "]]>", "\ud800", "\u0001"),
);
const number = fc.oneof(
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((each) => (Object.is(each, -0) ? 0 : each)),
);

/** What XML cannot hold is a mark, and what a spreadsheet would run has a quote before it. */
function held(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const quoted = /^[=+\-@\t\r]/.test(cell) && !/^[+-][\d.,]+(?:e[+-]?\d+)?%?$/i.test(cell) ? `'${cell}` : cell; // biome-ignore format: one rule
  return [...quoted.toWellFormed()]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const isHeld = code > 0x1f ? code !== 0xfffe && code !== 0xffff : code === 9 || code === 10 || code === 13; // biome-ignore format: one rule
      return isHeld ? sign : "\ufffd";
    })
    .join("");
}

test("what is written is read again as it was, whatever it is", async () => {
  const row = fc.tuple(fc.constant("x"), text, number);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 9 }), async (rows) => {
      const bytes = written(rows);
      expect(await read(bytes)).toEqual(rows.map((cells) => cells.map(held)));
      expect(cellsIn(bytes).slice(1).map((cells) => cells[2])).toEqual(rows.map(([, , last]) => last)); // biome-ignore format: short
    }),
    { numRuns: 200 },
  );
});

test("a workbook with some bytes that are others is held or redacted, and lets out nobody", async () => {
  const rows = [["Name", "Summary"], ...Array.from({ length: 12 }, () => ["Marisol Hanneken", "Marisol Hanneken asked"])]; // biome-ignore format: short
  const whole = aWorkbook({ rows });
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      const { outcome, output } = await redacted(bytes, "allow: [name, summary]");
      expect(["redact", "hold"]).toContain(outcome.kind);
      if (outcome.kind === "hold") return;
      expect(JSON.stringify(cellsIn(output))).not.toMatch(/Marisol|Hanneken/);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["in number", "<si/>".repeat(20_000), 101],
  ["in size", `<si><t>${"\u20ac".repeat(200_000)}</t></si>`, 170],
])("shared texts end somewhere, %s", async (_, part, times) => {
  async function* source() {
    yield Buffer.from("<sst>");
    const piece = Buffer.from(part);
    for (let i = 0; i < times; i++) yield piece;
  }
  await expect(readStrings(source())).rejects.toMatchObject({
    facts: { fault: "workbook-too-large" },
  });
});

test.each([
  ["00000", 2139, "02139"],
  ["00000\\-0000", 210_301_234, "21030-1234"],
  ["000\\-00\\-0000", 12_345_678, "012-34-5678"],
  ['"("000") "000"-"0000', 4_105_550_143, "(410) 555-0143"],
  ["000\\.000\\.0000", 4_105_550_143, "410.555.0143"],
  ["[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", 5_550_143, "555-0143"],
  ["[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", 14_105_550_143, "(1410) 555-0143"],
  ["00000", 2139.5, null],
  ["00000", -5, null],
  ["0", 5, null],
  ["#,##0.00", 5, null],
  ["0%", 5, null],
  ["General", 5, null],
  ['"$"#,##0', 5, null],
  ["0.00E+00", 5, null],
  ["@", 5, null],
  ['0" days"', 5, null],
  ["yyyy", 46_093, "2026-03-12"],
  ["mmm", 46_093, "2026-03-12"],
  ['dd"th of "mmmm', 46_093, "2026-03-12"],
  ["[Red]yyyy\\-mm\\-dd;@", 46_093, "2026-03-12"],
  ["mm:ss", 0.25, "06:00:00"],
  ["[mm]:ss", 2, "48:00:00"],
  ["[h]:mm", 46_093, "2026-03-12T00:00:00"],
  ["yyyy-mm-dd", -1, null],
  ["yyyy-mm-dd", 1e9, null],
  ['"day "0', 5, null],
] as const)("under %s the number %d is shown as %s", (code, value, shown) => {
  expect(shownAs(value, lookOf(code), false)).toBe(shown);
});

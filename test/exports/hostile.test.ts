import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "../fixtures/hostile-exports.ts");
/** Some tens of megabytes more than the detectors take: a process that needs more ends, and the rest of its files with it. */
const HEAP_MB = 96;
/** What is read of a file before it is known to be none: a row, and what the reader has in hand. */
const MOST_READ = 1_200_000;

interface Result {
  readonly name: string;
  readonly kind: string;
  readonly why: string | null;
  readonly read: number;
  readonly written: number;
  readonly held: number;
}

describe("hostile files, one after the other in a process with a small heap", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${HEAP_MB}`,
    SCRIPT,
  ]);
  const results = new Map(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Result)
      .map((result) => [result.name, result] as const),
  );

  // biome-ignore format: one file is one line
  test.each([
    ["ten thousand columns", "too-many-columns"],
    ["a row of ten thousand cells", "too-many-columns"],
    ["100 MB in one cell", "row-too-large"],
    ["100 MB in one cell in quotes", "row-too-large"],
    ["a quote that is never closed", "quote-not-closed"],
    ["100 MB of NUL", "nul"],
    ["NUL behind the header", "nul"],
    ["UTF-8 that breaks off", "encoding"],
    ["bytes of another encoding", "encoding"],
    ["half a UTF-16 character", "encoding"],
    ["a header of formulas", "no-header"],
    ["a line without an end", "row-too-large"],
    ["an object without an end", "row-too-large"],
    ["an array in an array", "row-too-large"],
    ["a sheet that is a bomb", "workbook-too-large"],
    ["a cell that is a bomb", "row-too-large"],
    ["a tag that is a bomb", "row-too-large"],
    ["shared texts that are a bomb", "workbook-too-large"],
    ["one shared text without an end", "row-too-large"],
    ["tags in tags", "workbook-broken"],
    ["ten thousand columns in a sheet", "too-many-columns"],
  ])("%s: held as %s, and read no further", (name, why) => {
    const result = results.get(name);
    expect(result).toMatchObject({ kind: "hold", why });
    expect(result?.read).toBeLessThan(MOST_READ);
  });

  test("rows that are held and large are one hold before they fill the memory", () => {
    const result = results.get("held rows that are large");
    expect(result).toMatchObject({ kind: "hold", why: "rows" });
    expect(result?.held).toBeGreaterThan(70);
    expect(result?.read).toBeLessThan(20_000_000);
  });

  test("a container is read as far as one may be, and no further", () => {
    const result = results.get("a container without an end");
    expect(result).toMatchObject({ kind: "hold", why: "workbook-too-large" });
    expect(result?.read).toBeLessThan(65_000_000);
  });

  test("a million empty lines are no rows, and rows of empty cells stay as they came", () => {
    expect(results.get("a million empty lines")).toMatchObject({ kind: "forward", written: 22 });
    const { kind, read, written } = results.get("rows of empty cells") ?? {};
    expect([kind, written]).toEqual(["forward", read]);
  });

  test.each(["a row full of encodings", "a row full of identifiers"])("%s is redacted", (name) => {
    expect(results.get(name)).toMatchObject({ kind: "redact" });
  });
});

import { describe, expect, test } from "vitest";
import { redactExport } from "../../src/exports/redact.ts";
import { aBench, redacted } from "../support/exports.ts";

const ALL = 'allow: ["*"]';
const HEADER = "Source,Duration";
/** More than is looked at to tell what an export is. */
const FAR = `${"plain ".repeat(2_000)},1\n`.repeat(6);

describe("encodings", () => {
  const text = `${HEADER}\r\nCafé “Ost” – Süd,12\r\nplain,13\r\n`;
  const utf16be = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  const windows = Buffer.from(
    text.replace("“", "\u0093").replace("”", "\u0094").replace("–", "\u0096"),
    "latin1",
  );

  test.each([
    ["utf-8", Buffer.from(text), text],
    ["utf-8", Buffer.from(`\ufeff${text}`), `\ufeff${text}`],
    ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le"), `\ufeff${text}`],
    ["utf-16le", Buffer.from(text, "utf16le"), text],
    ["utf-16be", utf16be, `\ufeff${text}`],
    // What was Windows-1252 is UTF-8 from now on, and says so.
    ["windows-1252", windows, `\ufeff${text}`],
  ])("%s is told, and comes out as it came in", async (encoding, bytes, expected) => {
    for (const pieceBytes of [65_536, 7]) {
      const { summary, output } = await redacted(bytes, ALL, { pieceBytes });
      expect(summary?.encoding).toBe(encoding);
      const written = encoding === "utf-16be" ? Buffer.from(output).swap16() : output;
      expect(written.toString(encoding.startsWith("utf-16") ? "utf16le" : "utf8")).toBe(expected);
    }
  });

  test("Windows-1252 is told even where its first letter comes late", async () => {
    const late = `${HEADER}\n${FAR}`;
    const { summary, text: out } = await redacted(
      Buffer.concat([Buffer.from(late), Buffer.from("Caf\xe9,2\n", "latin1")]),
      ALL,
    );
    expect(summary?.encoding).toBe("windows-1252");
    expect(out.endsWith("Café,2\n")).toBe(true);
    expect(out).toContain(FAR);
  });

  test.each([
    ["bytes that are not UTF-8 behind some that are", Buffer.from("c3a90a", "hex"), Buffer.from("e90a", "hex")],
    ["bytes that Windows-1252 has none of", Buffer.from("e90a", "hex"), Buffer.from("810a", "hex")],
    ["half a character at the end", Buffer.from("c3a90a", "hex"), Buffer.from("c3", "hex")],
  ])("%s are a fault", async (_what, first, then) => {
    const head = Buffer.from(`${HEADER}\n`);
    const far = Buffer.from(FAR);
    expect((await redacted(Buffer.concat([head, first, far, then]), ALL)).fault).toBe("encoding");
  }); // biome-ignore format: rows
});

describe("tables", () => {
  test("line breaks, quotes and delimiters stand in quoted cells, across pieces too", async () => {
    const csv = `${HEADER}\r\n"one, ""two""\r\nthree",5\r\n`;
    for (const pieceBytes of [65_536, 1]) {
      const { text, summary } = await redacted(csv, ALL, { pieceBytes });
      expect(text).toBe(csv);
      expect(summary?.rows).toMatchObject({ read: 1, short: 0, long: 0 });
    }
  });

  test.each([
    ["semicolons", "Source;Duration\nWeb, mobile;12\n"],
    ["tabs", "Source\tDuration\nWeb, mobile\t12\n"],
    ["CR alone", "Source,Duration\rWeb,12\r"],
  ])("%s are told and written again", async (_what, csv) => {
    expect((await redacted(csv, ALL)).text).toBe(csv);
  });

  test("a last row without a line end gets one, and empty lines are no rows", async () => {
    const { text, summary } = await redacted(`${HEADER}\n\nWeb,12\n\nAds,13`, ALL);
    expect(text).toBe(`${HEADER}\nWeb,12\nAds,13\n`);
    expect(summary?.rows.read).toBe(2);
  });

  test("a row without its last cells is written with them empty, and counted", async () => {
    const { text, summary } = await redacted(`Source,Duration,Status\nWeb\nAds,13,busy\n`, ALL);
    expect(text).toBe("Source,Duration,Status\nWeb,,\nAds,13,busy\n");
    expect(summary?.rows).toMatchObject({ read: 2, short: 1, long: 0 });
  });

  test("in a row without its last cells a plain column is looked at like any text", async () => {
    const { text } = await redacted(
      `Direction,Duration,Status\nMarisol Hanneken called at 410-555-0143\nin,1,busy\n`,
      ALL,
    );
    expect(text).toContain("[NAME] called at [PHONE],,");
  });

  describe("in a row without its last cells", () => {
    const shifted = async (csv: string, destination: string) =>
      (await redacted(csv, destination)).text.split("\n")[1];
    const BASIS = 'baa: { with: Example, hosts: ["127.0.0.1:9"], signed: 2026-01-01 }';

    test("a permit lets nothing out, since something else may stand in its column", async () => {
      const permit = `${BASIS}\nallow: [{ path: caller_number, permit: [PHONE, NAME] }, status]`;
      const csv = "Customer #,Name,Status\nOdalys Brennekamp,busy\n";
      expect(await shifted(csv, permit)).toBe(",");
    });

    test("a cell in a column of the practice or an agent is not taken for theirs", async () => {
      const allow = "allow: [agent.name, tracking_number, status, notes]";
      const csv = (row: string) => `Agent,Tracking #,Notes,Status\n${row}\n`;
      expect(
        await shifted(csv("Odalys Brennekamp,(410) 555-0143,for Odalys Brennekamp"), allow),
      ).toBe("[NAME],[PHONE],for [NAME],");
      expect(await shifted(csv("x,(410) 555-0143,call 410-555-0143"), allow)).toContain(
        "call [PHONE]",
      );
    });

    test("a consent is none", async () => {
      const basis =
        'basis: [{ kind: patient_authorization, with: X, hosts: ["127.0.0.1:9"], from: 2026-01-01, consent: { field: agreed, equals: "yes" } }]';
      const csv = "agreed,Notes,Status\nyes,call 410-555-0143\n";
      const allow = "allow: [{ path: notes, permit: [PHONE] }, agreed]";
      expect(await shifted(csv, `${basis}\n${allow}`)).toBe("yes,call [PHONE]");
    });

    test("every cell stands under the name of the header that it was written for", async () => {
      const csv = "Form Name,Source,Status\nContact,Web\n";
      expect(await shifted(csv, "allow: [form, source, status]")).toBe(",Web,");
    });
  });

  test.each(["CTM call log", "CTM call log, March", "CTM call log,,", "CTM call log\nMarch 2026"])(
    "%j above the header is a fault that says so",
    async (title) => {
      const csv = `${title}\nDate,Name,Source\n2026-01-01,Odalys Brennekamp,Web\n`;
      for (const allow of [ALL, "allow: [source]"]) {
        const { outcome, fault, text } = await redacted(csv, allow);
        expect(fault).toBe("title");
        expect(JSON.stringify(outcome)).not.toContain("Odalys");
        expect(text).toBe("");
      }
    },
  );

  test("names that only the file knows are a header, whatever the rows hold", async () => {
    const csv = "Kanal,Dauer\nWeb,12\nphone,13\nshort\n";
    expect((await redacted(csv, ALL)).text).toBe("Kanal,Dauer\nWeb,12\nphone,13\nshort,\n");
  });

  test("a row with cells beyond the header is held: what stands where cannot be told", async () => {
    const rows = "Web,12\n".repeat(20);
    const { text, held, summary } = await redacted(`${HEADER}\n${rows}Hanneken, Marisol,5\n`, ALL);
    expect(held).toMatchObject([{ number: 21, reason: "unreadable" }]);
    expect(summary?.rows).toMatchObject({ read: 21, held: 1, long: 1 });
    expect(text).toBe(`${HEADER}\n${rows}`);
  });

  test("cells beyond the header that are empty change nothing", async () => {
    const { text, held } = await redacted(`${HEADER}\nWeb,12,,\n`, ALL);
    expect(held).toEqual([]);
    expect(text).toBe(`${HEADER}\nWeb,12\n`);
  });

  test.each([
    ["quote-not-closed", `${HEADER}\n"Web,12\nAds,13\n`],
    ["quote-misplaced", `${HEADER}\nWe"b,12\n`],
    ["quote-misplaced", `${HEADER}\n"We"b,12\n`],
    ["nul", `${HEADER}\nWe\0b,12\n`],
    ["empty", "  \n"],
    ["too-many-columns", `${Array.from({ length: 10_000 }, (_, i) => `a${i}`).join(",")}\n`],
    ["too-many-columns", `${HEADER}\n${"x,".repeat(10_000)}\n`],
    ["cell-too-large", `${HEADER}\n${"x".repeat(250_001)},1\n`],
    ["row-too-large", `${HEADER}\n"${"x".repeat(5_000_000)}`],
    ["no-header", "2026-09-14,inbound,(410) 555-0143\n2026-09-15,inbound,(410) 555-0144\n"],
    ["no-header", `${"1".repeat(240_000)}x,b\n`],
    ["no-header", "Marisol Hanneken,m.hanneken@example.com,41\n"],
  ])("%s is a fault, and nothing of the file is quoted", async (fault, csv) => {
    const { outcome, fault: found } = await redacted(csv, ALL);
    expect(found).toBe(fault);
    expect(JSON.stringify(outcome)).not.toMatch(/We|Marisol|555/);
  });

  test("a quote that is never closed takes no more memory than a row may have", async () => {
    let read = 0;
    async function* endless() {
      yield Buffer.from(`${HEADER}\n"`);
      for (;;) {
        read += 65_536;
        yield Buffer.alloc(65_536, "x");
      }
    }
    const outcome = await redactExport(endless(), async () => {}, aBench(ALL));
    expect(outcome).toMatchObject({ kind: "hold", fault: { facts: { fault: "row-too-large" } } });
    expect(read).toBeLessThan(1_200_000);
  });

  test("many empty rows come out as many empty rows", async () => {
    const csv = `${HEADER}\n${",\n".repeat(20_000)}`;
    const { text, summary } = await redacted(csv, ALL);
    expect(summary?.rows).toMatchObject({ read: 20_000, empty: 20_000 });
    expect(text).toBe(csv);
  });

  test("a header alone is an export without rows", async () => {
    const { outcome, text } = await redacted(`${HEADER}\n`, ALL);
    expect(outcome.kind).toBe("forward");
    expect(text).toBe(`${HEADER}\n`);
  });
});

describe("objects", () => {
  const lines =
    '{"source":"Web","duration":12,"id":4381204417000000000001}\n{"source":"Ads","tags":["a","b"]}\n';

  test("one a line comes out one a line, numbers as they are written", async () => {
    for (const pieceBytes of [65_536, 3])
      expect((await redacted(lines, ALL + "\n", { pieceBytes })).text).toBe(
        '{"source":"Web","duration":12,"id":4381204417000000000001}\n{"source":"Ads","tags":["a","b"]}\n',
      );
  });

  test("an array comes out as an array, whatever stands in its strings and wherever it is cut", async () => {
    const array = `[ {"source":"a \\"]}[{\\\\", "duration":1} ,\n {"source":"b"}]`;
    for (const pieceBytes of [65_536, 1, 2, 3])
      expect(JSON.parse((await redacted(array, ALL, { pieceBytes })).text)).toEqual(
        JSON.parse(array),
      );
  });

  test.each([
    ["malformed", '{"source":"Web"}\n{"source":\n'],
    ["malformed", '{"source":"Web","source":"Ads"}\n'],
    ["not-an-object", '{"source":"Web"}\n[1]\n'],
    ["malformed", '[{"source":"Web"} {"source":"Ads"}]'],
    ["malformed", '[{"source":"Web"}'],
    ["malformed", '[{"source":"Web"}] x'],
    ["not-an-object", "[1, 2]"],
    ["empty", "[]"],
    ["row-too-large", `[{"source":"${"x".repeat(5_000_000)}`],
    ["row-too-large", `{"source":"${"x".repeat(5_000_000)}`],
  ])("%s is a fault", async (fault, text) => {
    expect((await redacted(text, ALL)).fault).toBe(fault);
  });
});

import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { Known } from "../../detectors/known.ts";
import { scanText } from "../../detectors/scan.ts";
import { scanPayload } from "../../detectors/scan-payload.ts";
import type { JsonObject } from "../../detectors/types.ts";

const findings = (record: JsonObject) => scanPayload(record, { catalogue: ctmCatalogue });
const texts = (text: string, field = "") =>
  scanText(text, { field }).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe("what stands around a value does not hide it", () => {
  test.each([
    ["4111 1111 1111 1111 12/27 123", ["CARD 4111 1111 1111 1111", "CARD 12/27", "CARD 123"]],
    [
      "card 6011 1111 1111 1117 03/29 cvv 482",
      ["CARD 6011 1111 1111 1117", "CARD 03/29", "CARD 482"],
    ],
    ["3782 822463 10005, good through 1/28", ["CARD 3782 822463 10005", "CARD 1/28"]],
    [
      "visa 4012 8888 8888 1881. Expiration?\nCaller: 09/27",
      ["CARD 4012 8888 8888 1881", "CARD 09/27"],
    ],
    ["4105550143/4105550144", ["PHONE 4105550143", "PHONE 4105550144"]],
    ["Last four of the card?\n[00:51] Visitor: 1117", ["CARD 1117"]],
    ["(503)&nbsp;555&#8209;0195", ["PHONE (503)&nbsp;555&#8209;0195"]],
    ["call %EF%BC%94%EF%BC%91%EF%BC%90-555-0143", ["PHONE %EF%BC%94%EF%BC%91%EF%BC%90-555-0143"]],
    ["ok its two one four, 555. 0169", ["PHONE two one four, 555. 0169"]],
  ])("%s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

test("a column's name says what four digits are", () => {
  expect(texts("7714", "ssn last 4")).toEqual(["SSN 7714"]);
  expect(texts("7714", "room")).toEqual([]);
});

describe("cells of a table", () => {
  const inCells = (text: string) =>
    scanText(text, { catalogue: ctmCatalogue }).map(
      ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
    );

  test("columns with short names count in a row about a person", () => {
    const text =
      "posted,account,payer,method,card,exp,amt,ref\n" +
      "9/2/25,7700418,Wambui Martinez,VISA,xx-4416,0427,80.00,ch_3Qx09\n" +
      "9/2/25,7700422,Martinez, Noelani,MC,xx-5516,11/2026,212.06,ch_3Qx14\n";
    const found = inCells(text);
    for (const value of [
      "7700418",
      "xx-4416",
      "0427",
      "ch_3Qx09",
      "7700422",
      "11/2026",
      "ch_3Qx14",
    ])
      expect(found.some((span) => span.endsWith(` ${value}`))).toBe(true);
    expect(found.some((span) => /80\.00|212\.06/.test(span))).toBe(false);
  });

  test("the same columns say nothing where no row is about a person", () => {
    expect(
      inCells(
        "account,payer,exp,calls\n7700418,Oscar Health Plans,0427,12\n7700422,Self pay,0529,7\n",
      ),
    ).toEqual([]);
  });

  test("what headers write short is told from its parts", () => {
    expect(
      inCells(
        "PatNum\tBDate\tWkPh\tNxtAppt\tNextAppt\tCDL\tTag\tLoc\n" +
          "5512\t3/4/71\t555-0142\t\t11/4\t44 108 227\tQTR 8B\tPoteau\n",
      ),
    ).toEqual([
      "MRN 5512",
      "DATE 3/4/71",
      "PHONE 555-0142",
      "DATE 11/4",
      "LICENSE 44 108 227",
      "VEHICLE QTR 8B",
      "CITY Poteau",
    ]);
  });

  test("days that a spreadsheet counts are dates under a date's header, and in no other column", () => {
    expect(inCells("MRN,DOB,Units\n0044120,24563,24563\n0044121,30048.5,30048\n")).toEqual([
      "MRN 0044120",
      "DATE 24563",
      "MRN 0044121",
      "DATE 30048.5",
    ]);
    expect(inCells("MRN,DOB\n0044120,99999\n0044121,\n")).toEqual(["MRN 0044120", "MRN 0044121"]);
  });

  test("a year of birth counts where it shows an age over 89", () => {
    expect(inCells("MRN,YOB,Birth Year\n0044120,1932,1958\n0044121,1958,1931\n")).toEqual([
      "MRN 0044120",
      "AGE90 1932",
      "MRN 0044121",
      "AGE90 1931",
    ]);
  });

  test("no day of a list of goods is anybody's", () => {
    expect(inCells("sku,on hand,vendor,last recv\nG-100,40,Medline,10/02/2025\n")).toEqual([]);
    expect(
      inCells(
        'campaign,headline,start,clicks\nGrace - Brand,"Come home to Grace House",2026-03-01,88\n',
      ),
    ).toEqual([]);
    expect(inCells("source,route,number,date\nGoogle,Main,4105550143,10/02/2025\n")).toEqual([
      "DATE 10/02/2025",
    ]);
    expect(inCells("day,channel,clicks\n6/1/25,Search,210\n6/2/25,Search,198\n")).toEqual([]);
    expect(inCells("sku,name,last seen\nG-100,Wambui Kariuki,10/02/2025\n")).toContain(
      "DATE 10/02/2025",
    );
  });

  test("a member's number under a word that may head names", () => {
    expect(inCells("Member;Name;DOB\n410 227 903 2;Wambui Kariuki;03.11.1992\n")).toContain(
      "PLAN_ID 410 227 903 2",
    );
  });

  test("a title before a table, and bars at both ends of its lines, hide no column", () => {
    for (const text of [
      "No-shows this week\n\nMRN,Last visit,Bal\n0044120,10-14,80.00\n0044121,10-15,12.50\n",
      "| MRN | Last visit | Bal |\n|---|---|---|\n| 0044120 | 10-14 | 80.00 |\n| 0044121 | 10-15 | 12.50 |\n",
    ])
      expect(inCells(text)).toEqual(["MRN 0044120", "DATE 10-14", "MRN 0044121", "DATE 10-15"]);
  });

  test("pairs of a label and its value, each in a line or side by side", () => {
    expect(inCells("Rider age | 97\nPhone | 555-0142\nTotal miles | 97\n")).toEqual([
      "AGE90 97",
      "PHONE 555-0142",
    ]);
    expect(
      inCells("HH size\t4\tIncome\t$1,940\nClient ph\t555-0142\tCase\tDHS-4471902-F\nSlots\t12\n"),
    ).toEqual(["PHONE 555-0142", "OTHER_ID DHS-4471902-F"]);
    expect(inCells("Campaign | Spring\nAge | 45+\nClicks | 97\n")).toEqual([]);
  });

  test("an equals sign and an apostrophe that keep zeros do not hide a number", () => {
    expect(
      inCells('MRN,Acct,Dx\n="0044120",\'000771-02,E11.9\n="0044121",\'000772-01,K21.9\n'),
    ).toEqual(["MRN 0044120", "ACCOUNT 000771-02", "MRN 0044121", "ACCOUNT 000772-01"]);
  });
});

test("members of JSON in a string are read by their names", () => {
  for (const cvars of [
    '{"ssn": "078051120"}',
    '[{"label":"SSN","value":"078051120"}]',
    '{"a":{"Patient SSN":78051120}}',
  ]) {
    const [finding] = findings({ cvars });
    expect(finding?.type).toBe("SSN");
    expect(cvars.slice(finding?.start, finding?.end)).toMatch(/^\d+$/);
  }
});

test("a page whose parameters name a person goes as a whole, of others the parameter", () => {
  const plain = "https://clinic.example/?gclid=Cj0TEST&first_name=Zoe";
  for (const location of [plain, encodeURIComponent(plain), plain.replace("&", "&amp;")])
    expect(findings({ location }).map(({ type }) => type)).toEqual(["URL"]);
  const click = "https://clinic.example/?gclid=Cj0TEST&utm_source=google";
  for (const location of [click, encodeURIComponent(click), click.replace("&", "&amp;")])
    expect(findings({ location }).map(({ type }) => type)).toEqual(["OTHER_ID"]);
});

test("codes and plain numbers are no telephone numbers, numbers under unknown names are", () => {
  expect(findings({ id: 4105550143, duration: 4105550143 })).toEqual([]);
  expect(findings({ foo: 4105550143 })).toMatchObject([{ type: "PHONE", path: "/foo" }]);
});

test("a text with more findings than a call takes arguments is scanned", () => {
  const ages = 20_000;
  const scan = new URL("../../detectors/scan.ts", import.meta.url).href;
  const program = `import { scanText } from ${JSON.stringify(scan)};
    console.log(scanText("101 y/o M ".repeat(${ages})).length);`;
  // A small stack takes few: the text would be of megabytes otherwise.
  const flags = ["--stack-size=200", "--input-type=module", "--eval", program];
  expect(execFileSync(process.execPath, flags, { encoding: "utf8" }).trim()).toBe(String(ages));
});

test("a long text gives its reader the chance to stop, a short one once", () => {
  const count = (notes: string) => {
    let ticks = 0;
    scanPayload({ notes }, { catalogue: ctmCatalogue, tick: () => void ticks++ });
    return ticks;
  };
  expect(count("a short note")).toBe(1);
  expect(count("word ".repeat(80_000))).toBeGreaterThan(5);
});

test("the edges of a span are never inside an escape, a code or a surrogate pair", () => {
  const digits = fc.constantFrom("4105550143", "410-555-0143", "14105550143", "5550143", "0143");
  const piece = fc.oneof(
    digits,
    fc.constantFrom(
      "\\u0034",
      "\\u0041",
      "\\n",
      "\\\\",
      "%34",
      "%2B",
      "%20",
      "&#52;",
      "&#x34;",
      "&amp;",
      "\u{1f600}",
      " ",
      "call ",
      "ssn ",
    ),
  );
  const known = new Known([{ type: "PHONE", text: "4105550143" }]);
  const UNITS =
    /\\u[0-9a-f]{4}|\\.|%[0-9a-f]{2}|&(?:#x?[0-9a-f]+|[a-z]+);|[\ud800-\udbff][\udc00-\udfff]/gi;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const spans = scanText(text, { known });
      for (const { 0: unit, index } of text.matchAll(UNITS))
        for (const edge of spans.flatMap(({ start, end }) => [start, end]))
          expect(
            edge <= index || edge >= index + unit.length,
            `${JSON.stringify(text)} at ${edge}`,
          ).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("redacting what was found leaves nothing to find", () => {
  const words = fc.constantFrom(
    "my ssn is",
    "call",
    "phone",
    "last four of my card",
    "visa",
    "ending in",
    "cvv",
    "exp",
    "order",
    "and",
  );
  const value = fc.constantFrom(
    "410-555-0143",
    "4105550143",
    "555-0143",
    "078-05-1120",
    "078051120",
    "jane@example.com",
    "4111 1111 1111 1111",
    "12/27",
    "0143",
    "1 2 3 4",
    "482",
    "four one oh five",
  );
  const between = fc.constantFrom(" ", ", ", "\n", " - ", ". ");
  const redact = (text: string) =>
    scanText(text).reduceRight(
      (out, { start, end, type }) => `${out.slice(0, start)}[${type}]${out.slice(end)}`,
      text,
    );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words, between, value), { maxLength: 6 }),
      between,
      (parts, then) => {
        const once = redact(parts.map((part) => part.join("")).join(then));
        expect(redact(once)).toBe(once);
      },
    ),
    { numRuns: 1_000 },
  );
});

describe("a field for CTM's own codes", () => {
  const typesIn = (id: string) =>
    scanPayload({ id, sid: id }, { catalogue: ctmCatalogue }).map(({ type }) => type);

  test.each(["987-65-4321", "410-555-0143", "410.555.0143"])(
    "is looked at where it holds what people write in groups: %s",
    (id) => {
      expect(typesIn(id)).toHaveLength(2);
    },
  );

  test.each([
    "4381000001",
    "CA3f2504e04f8941d39a0c0305e82c3301",
    "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  ])("stays as it is with a code of CTM's: %s", (id) => {
    expect(typesIn(id)).toEqual([]);
  });
});

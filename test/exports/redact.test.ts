import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { CTM_FIELDS } from "../../config/ctm-fields.ts";
import { fieldNamed } from "../../config/export-columns.ts";
import type { JsonObject } from "../../detectors/types.ts";
import { GuardError } from "../../src/errors.ts";
import { judgeEvent } from "../../src/judge/judge.ts";
import { aBench, redacted } from "../support/exports.ts";
import { SHARED } from "../support/payload-cases.ts";
import { aReceived } from "../support/received.ts";
import { writtenIn } from "../support/written.ts";

const SAMPLE = readFileSync(join(import.meta.dirname, "../../samples/call-log-export.csv"), "utf8");
const PATHS = CTM_FIELDS.map(({ path }) => path).filter((path) => !path.includes("[]"));
const EVERYTHING = `allow: ${JSON.stringify([...PATHS, "*"])}`;
const PLAIN = ["Direction", "Status", "Duration", "Talk Time", "Ring Time", "CallId", "State", "Country", "Score", "Conversion", "Sale Value", "medium", "campaign", "Tracking #", "Receiving #"]; // biome-ignore format: names

type Table = readonly Readonly<Record<string, string>>[];
const tableOf = (text: string) => parse(text, { columns: true }) as Table;

describe("the repository's export, everything allowed and nothing permitted", async () => {
  const rows = tableOf(SAMPLE);
  const { text, summary, held } = await redacted(SAMPLE, EVERYTHING);
  const out = tableOf(text);

  test("has the same rows and columns", () => {
    expect(out).toHaveLength(rows.length);
    expect(Object.keys(out[0] ?? {})).toEqual(Object.keys(rows[0] ?? {}));
    expect(held).toEqual([]);
    expect(summary?.rows).toMatchObject({ read: rows.length, redacted: rows.length });
  });

  test("has no value of its persons left, in any spelling", () => {
    const persons = ["Name", "Customer #", "Email", "Street", "City", "Postal Code", "Visitor IP", "Google Click ID", "Latitude", "Date"]; // biome-ignore format: names
    const planted = /\b(?:987-65-\d{4}|443-555-\d{4}|ACCT-\d{4}-\d{4}|1EG4-TE5-MK73|PMP-77-\d+|1HGCM\w+|00\d{6}|\d\d\/\d\d\/19\d\d)\b/g; // biome-ignore format: one pattern
    for (const [i, row] of rows.entries()) {
      const values = persons.flatMap((name) => row[name] || []);
      const texts = `${row["Notes"]} ${row["Transcript"]}`.match(planted) ?? [];
      const gone = [...values, ...texts];
      expect(gone.length).toBeGreaterThan(5);
      expect(writtenIn(Object.values(out[i] ?? {}).join("\n"), gone)).toEqual([]);
    }
  });

  test("has its harmless columns as they came", () => {
    for (const name of PLAIN)
      expect(out.map((row) => row[name])).toEqual(rows.map((row) => row[name]));
  });

  test("is what the judge makes of each row by itself", async () => {
    const bench = aBench(EVERYTHING);
    for (const [i, row] of rows.entries()) {
      const record: JsonObject = {};
      for (const [header, cell] of Object.entries(row)) {
        if (cell === "") continue;
        const keys = (fieldNamed(header) ?? header).split(".");
        const [first = "", second] = keys;
        const at = record as Record<string, unknown>;
        if (second !== undefined) at[first] = { ...(at[first] as object), [second]: cell };
        // Two columns are the source.
        else at[first] = first === "source" ? [...((at[first] as string[]) ?? []), cell] : cell;
      }
      const { judgements } = await judgeEvent(
        aReceived({ body: Buffer.from(JSON.stringify(record)) }),
        { ...bench, sealKey: new Uint8Array(32), tick() {}, done: new Set() },
      );
      const sent = JSON.parse(Buffer.from(judgements[0]?.sealed?.body ?? []).toString());
      const cells = Object.keys(row).map((header) => {
        const keys = (fieldNamed(header) ?? header).split(".");
        const value = keys.reduce((at, key) => at?.[key], sent);
        return Array.isArray(value) ? value[header === "source" ? 1 : 0] : (value ?? "");
      });
      expect(Object.values(out[i] ?? {})).toEqual(cells);
    }
  });

  test("is the same however it is cut, and redacting it once more changes nothing", async () => {
    expect((await redacted(SAMPLE, EVERYTHING, { pieceBytes: 97 })).text).toBe(text);
    expect((await redacted(text, EVERYTHING)).text).toBe(text);
  });
});

const INVENTORY = join(SHARED, "phi-inventory.json");
test.runIf(existsSync(INVENTORY))(
  "of ../shared/ctm/samples/call-log-export.csv no identifier is left",
  async () => {
    const csv = readFileSync(join(SHARED, "call-log-export.csv"), "utf8");
    const { files } = JSON.parse(readFileSync(INVENTORY, "utf8")) as {
      files: Record<string, { identifiers: { value: string }[] }>;
    };
    const gone = (files["call-log-export.csv"]?.identifiers ?? []).map(({ value }) => value);
    const { text } = await redacted(csv, EVERYTHING);
    expect(gone.length).toBeGreaterThan(50);
    expect(writtenIn(text, gone)).toEqual([]);
    const rows = tableOf(csv);
    const out = tableOf(text);
    expect(out).toHaveLength(rows.length);
    for (const name of PLAIN)
      expect(out.map((row) => row[name])).toEqual(rows.map((row) => row[name]));
  },
);

describe("columns", () => {
  const one = async (csv: string, allow: string) => (await redacted(csv, `allow: ${allow}`)).text;

  test("are allowed by the catalogue's name, an alias or a header, whatever the case and spacing", async () => {
    const csv = "Customer #,TRACKING label,Zip Code\nx,Line 4,21042\n";
    expect(await one(csv, '["tracking LABEL"]')).toBe("TRACKING label\nLine 4\n");
    expect(await one(csv, "[tracking_label, zip]")).toBe("TRACKING label,Zip Code\nLine 4,[ZIP]\n");
    expect(await one(csv, '["Customer #"]')).toBe("Customer #\n[PHONE]\n");
    expect(await one("Insurance carrier\nAetna\n", "[insurance_carrier]")).toBe(
      "Insurance carrier\nAetna\n",
    );
  });

  test("that are left out still say whose row it is", async () => {
    const csv =
      'Name,Last URL,Notes\nOdalys Brennekamp,https://x.example/?phone=4105550143,"brennekamp, 555-0143"\n';
    expect(await one(csv, "[notes]")).toBe('Notes\n"[NAME], [PHONE]"\n');
  });

  test("of one row do not say whose another is", async () => {
    expect(
      await one("Name,Source\nMbeki Quillfeather,x\nOdalys Brennekamp,Quillfeather\n", "[source]"),
    ).toBe("Source\nx\nQuillfeather\n");
  });

  test("of the same name are all kept, and a value never stands in another one's column", async () => {
    expect(await one("Source,Name,Source,source\na,x,,c\n,y,b,\n", "[source]")).toBe(
      "Source,Source,source\na,,c\n,b,\n",
    );
  });

  test("that want one place as a value and as an object both come out", async () => {
    expect(await one("Form,Form Name\nyes,Contact us\n", '[form, "Form Name"]')).toBe(
      "Form,Form Name\nyes,Contact us\n",
    );
  });

  test("without a telling name are what most of their cells are", async () => {
    const numbers = Array.from({ length: 10 }, (_, i) => `41055501${40 + i},987-65-432${i}`);
    const csv = `Aux 1,Aux 2,Notes\n${numbers.map((row, i) => `${row},reached ${numbers[i]?.slice(0, 10)}`).join("\n")}\n`;
    const { text, summary } = await redacted(csv, 'allow: ["*"]');
    expect(text).toBe(`Aux 1,Aux 2,Notes\n${"[PHONE],[SSN],reached [PHONE]\n".repeat(10)}`);
    expect(summary?.columns).toMatchObject([
      { name: "column 1", sampled: "PHONE" },
      { name: "column 2", sampled: "SSN" },
      { name: "notes" },
    ]);
  });

  test("whose name is an identifier are left out, and the summary does not say it", async () => {
    const { text, summary } = await redacted(
      "Source,Call 410-555-0143,Duration\na,b,1\n",
      'allow: ["*"]',
    );
    expect(text).toBe("Source,Duration\na,1\n");
    expect(summary?.columns[1]).toEqual({ name: "column 2", kept: false, isIdentifier: true });
    expect(JSON.stringify(summary)).not.toContain("555");
  });

  test("whose name is of the person of a row hold that row", async () => {
    const rows = "x,a\n".repeat(20);
    const { held } = await redacted(
      `Name,Brennekamp file\n${rows}Odalys Brennekamp,a\n`,
      'allow: ["*"]',
    );
    expect(held).toMatchObject([{ number: 21, reason: "phi" }]);
  });

  test("without a name are columns all the same", async () => {
    expect(await one(",Notes,\na,x,410-555-0143\n", '["*"]')).toBe(",Notes,\na,x,[PHONE]\n");
  });

  test("with very long cells are told in no more time than others", async () => {
    const csv = `Aux,Notes\n${`${"a@".padEnd(200_000, ".")}@,x\n`.repeat(3)}`;
    expect((await redacted(csv, "allow: [notes]")).text).toBe("Notes\nx\nx\nx\n");
  });

  test("__proto__ is a name like any other", async () => {
    expect(await one("__proto__,Notes\n410-555-0143,x\n", '["*"]')).toBe(
      "__proto__,Notes\n[PHONE],x\n",
    );
  });
});

describe("policy", () => {
  const BASIS = 'baa: { with: Example, hosts: ["127.0.0.1:9"], signed: 2026-01-01 }';

  test("a permit lets its type out of its column, under a basis in force", async () => {
    const csv = "Customer #,Notes\n410-555-0143,call 410-555-0143\n";
    const allow = "allow: [{ path: caller_number, permit: [PHONE] }, notes]";
    expect((await redacted(csv, `${BASIS}\n${allow}`)).text).toBe(
      "Customer #,Notes\n410-555-0143,call [PHONE]\n",
    );
    const later = { now: Date.UTC(2025, 1, 1) };
    expect((await redacted(csv, `${BASIS}\n${allow}`, later)).text).toContain(
      "[PHONE],call [PHONE]",
    );
  });

  test("a consent is asked of the row, though its column does not leave", async () => {
    const basis =
      'basis: [{ kind: patient_authorization, with: X, hosts: ["127.0.0.1:9"], from: 2026-01-01, consent: { field: agreed, equals: "yes" } }]';
    const csv = "Customer #,agreed\n410-555-0143,yes\n410-555-0144,no\n";
    const { text } = await redacted(
      csv,
      `${basis}\nallow: [{ path: caller_number, permit: [PHONE] }]`,
    );
    expect(text).toBe("Customer #\n410-555-0143\n[PHONE]\n");
  });

  test("rows that hold come back with their number, and the whole is held above a tenth of them", async () => {
    const rows = (held: number) =>
      `Notes\n${"fine\n".repeat(20 - held)}${"SSN 987-65-4320\n".repeat(held)}`;
    const few = await redacted(rows(2), "allow: [notes]\nhold_on: [SSN]");
    expect(few.outcome.kind).toBe("redact");
    expect(few.held).toMatchObject([
      { number: 19, reason: "hold-on", root: { notes: "SSN 987-65-4320" } },
      { number: 20 },
    ]);
    const many = await redacted(rows(3), "allow: [notes]\nhold_on: [SSN]");
    expect(many.outcome).toMatchObject({ kind: "hold", reason: "rows" });
    expect(many.summary?.held).toEqual({ "hold-on": 3 });
  });

  test("above a thousand rows that hold the rest is not even read", async () => {
    const csv = `Notes\n${"SSN 987-65-4320\n".repeat(1_100)}${`${"fine ".repeat(40)}\n`.repeat(1_500)}`;
    const { outcome, summary } = await redacted(csv, "allow: [notes]\nhold_on: [SSN]", {
      pieceBytes: 4_000,
    });
    expect(outcome).toMatchObject({ kind: "hold", reason: "rows" });
    expect(summary?.rows.held).toBeGreaterThan(1_000);
    expect(summary?.rows.read).toBeLessThan(1_500);
  });

  test("a row that takes too long is held", async () => {
    const { held } = await redacted(`Notes\n${"fine\n".repeat(20)}slow\n`, "allow: [notes]", {
      startTick: spendOn(21),
    });
    expect(held).toMatchObject([{ number: 21, reason: "scan-budget" }]);
  });

  test("a row is done before the next is begun, so that memory is that of one", async () => {
    const order: string[] = [];
    await redacted(`Notes\n${"SSN 987-65-4320\n".repeat(3)}`, "allow: [notes]\nhold_on: [SSN]", {
      startTick: () => (order.push("begun"), () => {}),
      onHeld: async ({ number }) => void order.push(`held ${number}`),
    });
    expect(order).toEqual(["begun", "held 1", "begun", "held 2", "begun", "held 3"]);
  });

  test("rows wait for their tokens together, and no more than some", async () => {
    let [waiting, most] = [0, 0];
    const { text } = await redacted(
      `Name\n${Array.from({ length: 60 }, (_, i) => `Odalys Brennekamp${"x".repeat(i)}\n`).join("")}`,
      "allow: [name]\nredact_with: { NAME: token }",
      {
        async drawTokens(_practice, _at, needs) {
          most = Math.max(most, ++waiting);
          await new Promise(setImmediate);
          waiting--;
          return needs.map(() => "NAME_bbbbbbbbbb");
        },
      },
    );
    expect(text).toBe(`Name\n${"NAME_bbbbbbbbbb\n".repeat(60)}`);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(60);
  });

  test("a token is drawn once for a person, in however many rows", async () => {
    const asked: string[] = [];
    const { text } = await redacted(
      "Name\nOdalys Brennekamp\nodalys brennekamp\n",
      "allow: [name]\nredact_with: { NAME: token }",
      {
        async drawTokens(_practice, _at, needs) {
          asked.push(...needs.map(({ normal }) => normal));
          return needs.map(() => "NAME_bbbbbbbbbb");
        },
      },
    );
    expect(text).toBe("Name\nNAME_bbbbbbbbbb\nNAME_bbbbbbbbbb\n");
    expect(asked).toHaveLength(1);
  });
});

function spendOn(row: number) {
  let started = 0;
  return () => {
    started++;
    const isSlow = started === row;
    return () => {
      if (isSlow) throw new GuardError("ERR_SCAN_BUDGET", "too slow");
    };
  };
}

describe("formulas", () => {
  test.each(["=1+1", "+1 to me", "-2+3", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")', "+", "-"])(
    "%j gets a leading quote",
    async (cell) => {
      const { text } = await redacted(
        `Notes,Duration\n"${cell.replaceAll('"', '""')}",1\n`,
        "allow: [notes]",
      );
      expect(tableOf(text)[0]?.["Notes"]).toBe(`'${cell}`);
    },
  );

  test.each(["-76.7983", "+5%", "-1,250.00", "1.5e-3", "-3E+2", "+14435550110"])(
    "%s is a number and stays",
    async (cell) => {
      const { text } = await redacted(
        `Tracking #,Notes\n"${cell}",x\n`,
        "allow: [tracking_number]",
      );
      expect(tableOf(text)[0]?.["Tracking #"]).toBe(cell);
    },
  );

  test("headers are looked at too, and what redaction leaves at the beginning", async () => {
    expect((await redacted("=cmd,Notes\n1,x\n", 'allow: ["*"]')).text).toBe("'=cmd,Notes\n1,x\n");
    const removed = 'allow: [notes]\nredact_with: { "*": remove }';
    expect((await redacted("Notes\n410-555-0143=1\n", removed)).text).toBe("Notes\n'=1\n");
  });
});

describe("objects", () => {
  test("keep their own names and shapes, and are told by the same table", async () => {
    const rows = [
      { "Customer #": "410-555-0143", Agent: "Priya Ramaswell", tags: ["new", "Odalys Brennekamp"], Notes: "for Odalys", name: "Odalys Brennekamp" },
      { notes: null, form: { email: "ob@mail.example", form_name: "Contact" } },
    ]; // biome-ignore format: one row each
    const { text } = await redacted(
      rows.map((row) => JSON.stringify(row)).join("\n"),
      'allow: [caller_number, agent.name, "tags", notes, form]',
    );
    expect(
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        "Customer #": "[PHONE]",
        Agent: "Priya Ramaswell",
        tags: ["new", "[NAME]"],
        Notes: "for [NAME]",
      },
      { notes: null, form: { email: "[EMAIL]", form_name: "Contact" } },
    ]);
  });

  test("have members without a telling name told by what most objects have there", async () => {
    const objects = Array.from({ length: 10 }, (_, i) => ({
      ...(i !== 4 && { aux: `41055501${40 + i}` }),
      code: 219_099_990 + i,
      ref: i === 5 ? { of: "987-65-4321" } : i === 6 ? null : `987-65-432${i}`,
      notes: `reached 41055501${40 + i}`,
    }));
    for (const written of [
      objects.map((row) => JSON.stringify(row)).join("\n"),
      JSON.stringify(objects),
    ]) {
      const { text, summary } = await redacted(written, 'allow: ["*", "ref.of"]');
      const out = JSON.parse(
        text.startsWith("[") ? text : `[${text.trim().replaceAll("\n", ",")}]`,
      );
      expect(out[0]).toEqual({
        aux: "[PHONE]",
        code: null,
        ref: "[SSN]",
        notes: "reached [PHONE]",
      });
      expect(out[4]).not.toHaveProperty("aux");
      expect(out[5].ref).toEqual({ of: "[SSN]" });
      expect(out[6].ref).toBeNull();
      expect(text).not.toMatch(/555|21909|987-/);
      expect(summary?.columns).toContainEqual({ name: "*", kept: true, sampled: "PHONE" });
    }
  });

  test("a key that is an identifier goes with its value", async () => {
    const { text } = await redacted(
      '{"410-555-0143":"x","notes":"y","Odalys Brennekamp":1}\n',
      'allow: ["*"]',
    );
    expect(text).toBe('{"notes":"y"}\n');
  });

  test("of which nothing is allowed are an empty export", async () => {
    expect((await redacted('{"notes":"y"}\n', "allow: [source]")).outcome.kind).toBe("empty");
  });
});

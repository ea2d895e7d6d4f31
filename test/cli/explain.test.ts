import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { aPlace, type Place } from "../support/guard.ts";
import { aTerminal } from "../support/terminal.ts";

const CALL = {
  call: {
    name: "Odalys Brennekamp",
    cnam: "BRENNEKAMP,ODALYS",
    caller_number: "+14105550143",
    caller_number_split: ["410", "555", "0143"],
    alternative_number: 4105550177,
    custom_fields: {
      "Odalys Brennekamp": { "quokka 410-555-0188": [{ note: "mail wombat@example.com" }] },
    },
    inputs: [{ label: "chart", value: "MRN 00482917" }],
    notes: "Quokkas: Odalys, ssn 987-65-4321, has a numbat",
  },
};
/** Whatever stands in the texts and in keys that the catalogue does not know. */
const VALUES = [
  "Odalys", "Brennekamp", "BRENNEKAMP", "0143", "0177", "0188", "wombat", "00482917", "987-65", "4321", "quokka", "Quokka", "numbat",
]; // biome-ignore format: a list reads better in rows
const FORM =
  "name=Odalys+Brennekamp&custom_fields%5B410-555-0188%5D=wombat%40example.com&notes=Quokka%2C+chart+00482917";

async function explained(place: Place, args: string[], hasColours = false) {
  const { terminal, written } = aTerminal();
  const outcome = await runCommandLine(["scan", ...args], { ...terminal, hasColours });
  return { ...outcome, text: written.join(""), place };
}

async function aFile(place: Place, name: string, text: string | Uint8Array): Promise<string> {
  const file = join(place.folder, name);
  await writeFile(file, text);
  return file;
}

test.each([
  ["nested JSON", "call.json", JSON.stringify(CALL)],
  ["a form body", "call.form", FORM],
  ["a text", "call.txt", CALL.call.notes],
])("without --reveal %s shows no value, with it every one", async (_name, name, body) => {
  await using place = await aPlace("");
  const file = await aFile(place, name, body);
  const masked = await explained(place, ["--explain", file]);
  expect(masked.exit).toBe(0);
  expect(masked.text).toMatch(/\[(?:SSN|MRN) •{8}\]\(\d+\)/);
  expect(VALUES.filter((value) => masked.text.includes(value))).toEqual([]);
  const revealed = await explained(place, ["--explain", "--reveal", file]);
  const plain = decodeURIComponent(body);
  const stated = VALUES.filter((value) => plain.includes(value));
  expect(stated.filter((value) => !revealed.text.includes(value))).toEqual([]);
});

test("each finding says in words where it stands, what it is, how sure that is, and why", async () => {
  await using place = await aPlace("");
  const file = await aFile(place, "call.json", JSON.stringify(CALL));
  const { text } = await explained(place, ["--explain", file]);
  const lines = text.split("\n");
  expect(lines.slice(0, 2)).toEqual([
    `${file}: 11 findings in 10 texts`,
    "its person's values, stated in the payload: 2 NAME, 2 PHONE, 1 MRN",
  ]);
  expect(lines.slice(lines.indexOf("notes"))).toEqual([
    "notes",
    "  … [NAME ••••••••](10) … [SSN ••••••••](11) …",
    "  (10)  9-15   NAME  sure 0.95  known   raw  the payload states it of its person, as a name",
    "  (11)  21-32  SSN   sure 0.99  us-ssn  raw  a word nearby says that it is a social security number",
    "",
  ]);
  expect(text).toContain("custom_fields.* (its key)\n  [NAME ••••••••](");
  expect(text).toContain("custom_fields.*.* (its key)\n  … [PHONE ••••••••](");
  expect(text).toMatch(/^caller_number_split\n {2}\[PHONE •{8}\]\(\d\)\n {2}\(\d\) {2}whole/m);
});

test("types that were found in parts and the view it was seen in are told", async () => {
  await using place = await aPlace("");
  const link = "https://clinic.example/book?email=jane.doe%40example.org";
  const spoken = "call four one oh, five five five, oh one four three";
  const file = await aFile(place, "call.txt", `See ${link}\n${spoken}`);
  const { text } = await explained(place, ["--explain", file]);
  expect(text).toMatch(/4-60 +URL, also EMAIL +sure .* url +raw +a parameter of the link names/);
  expect(text).toMatch(/ PHONE .* spoken .*seen once what is said in words/);
});

test("a mask tells nothing of what it hides", async () => {
  await using place = await aPlace("");
  const shownOf = async (name: string) => {
    const file = await aFile(place, "x.json", JSON.stringify({ name }));
    return (await explained(place, ["--explain", file])).text;
  };
  const short = await shownOf("Al Bo");
  const long = await shownOf("Maximiliana Featherstonehaugh");
  expect(short).toBe(long);
});

test("a long text is revealed around its findings only, and nothing in it steers the terminal", async () => {
  await using place = await aPlace("");
  const far = "numbat ".repeat(40);
  const file = await aFile(
    place,
    "call.txt",
    `${far}zebra\r\n\u001b[2Jcall 410-555-0143 tomorrow ${far}`,
  );
  const { text } = await explained(place, ["--explain", "--reveal", file]);
  expect(text).toContain("zebra\n  \\u001b[2Jcall [PHONE 410-555-0143](1) tomorrow numbat");
  expect(text.match(/numbat/g)?.length).toBeLessThan(12);
  expect(text.match(/…/g)).toHaveLength(2);
  expect(text).not.toContain("\u001b");
});

test("colours are there for a terminal that shows them, and for no other", async () => {
  await using place = await aPlace("");
  const file = await aFile(place, "call.json", JSON.stringify(CALL));
  const plain = await explained(place, ["--explain", file]);
  const coloured = await explained(place, ["--explain", file], true);
  expect(plain.text).not.toContain("\u001b");
  expect(coloured.text).toContain("\u001b");
  expect(stripVTControlCharacters(coloured.text)).toBe(plain.text);
});

test("a file that cannot be read is named with the reason, and the next one is explained", async () => {
  await using place = await aPlace("");
  const faults: [string, string | Uint8Array, string][] = [
    ["cut.json", '{"name":"Odalys', "unreadable (malformed): it begins like JSON"],
    ["empty.json", "", "unreadable (empty): nothing is in it"],
    ["latin.txt", Uint8Array.of(0x4f, 0xe9), "unreadable (charset): it is not written in UTF-8"],
  ];
  const files = await Promise.all(faults.map(([name, body]) => aFile(place, name, body)));
  const last = await aFile(place, "last.txt", "ssn 987-65-4321");
  const { exit, text } = await explained(place, ["--explain", ...files, last]);
  expect(exit).toBe(1);
  for (const [name, , says] of faults)
    expect(text).toContain(`${join(place.folder, name)}: ${says}`);
  expect(text).toContain(`${last}: 1 findings in 1 texts`);
  expect(text).not.toContain("Odalys");
  const missing = await explained(place, ["--explain", join(place.folder, "nowhere.json")]);
  expect(missing).toMatchObject({
    exit: 1,
    err: expect.stringContaining("cannot be read") as string,
  });
});

test("a text of a megabyte is explained whole", async () => {
  await using place = await aPlace("");
  const line = "Caller: the chart is MRN 00482917, and the cell is 410-555-0143 as before.\n";
  const count = Math.ceil(1_000_000 / line.length);
  const file = await aFile(place, "long.txt", line.repeat(count));
  const { text } = await explained(place, ["--explain", file]);
  expect(text).toContain(`: ${2 * count} findings in 1 texts\n`);
  expect(text).not.toMatch(/00482917|410-555/);
});

test.each([["--reveal", "x.json"], ["--jsonl", "--explain"], ["--explain"]])(
  "what makes no sense together is not understood: %s %s",
  async (...args) => {
    const { terminal, written } = aTerminal();
    expect(await runCommandLine(["scan", ...args.filter(Boolean)], terminal)).toMatchObject({
      exit: 2,
    });
    expect(written).toEqual([]);
  },
);

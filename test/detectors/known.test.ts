import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { knownValues } from "../../detectors/collect.ts";
import { Known } from "../../detectors/known.ts";
import { findKnown, scanText } from "../../detectors/scan.ts";
import type { JsonObject } from "../../detectors/types.ts";

const RECORD: JsonObject = {
  name: "Marisol Hanneken",
  cnam: "HANNEKEN MARISOL",
  email: "marisol.hanneken@example.com",
  street: "1847 Tamarack Hollow Ln",
  city: "Ellicott City",
  postal_code: "21042",
  caller_number: "+14105550143",
  custom_fields: {
    date_of_birth: "1987-03-14",
    membership_policy_id: "XKQ104882917",
    patient_account_number: "ACCT-7700-4418-20",
  },
  inputs: { menu_inputs: ["1", "03141987", "00482917"] },
};

const knownOf = (record: JsonObject) => knownValues(record, ctmCatalogue);
const found = (record: JsonObject, text: string) =>
  scanText(text, { known: knownOf(record) }).map(({ start, end }) => text.slice(start, end));
/** Only what is found for being known. */
const knownIn = (record: JsonObject, text: string) =>
  findKnown(text, knownOf(record)).map(({ start, end }) => text.slice(start, end));
const foundByName = (name: string, text: string) => found({ name }, text);

const SPELLINGS = {
  name: [
    "Marisol Hanneken", "marisol hanneken", "HANNEKEN, MARISOL", "Marisol H", "M. Hanneken", "Hanneken M", "m.hanneken", "mhanneken",
    "marisolhanneken", "Marisol Ann Hanneken", "Marisol A. Hanneken", "Marisoll", "Hannekin", "Janneken", "marisol", "Marisól", "Mari\u00adsol",
    "M\u0430risol", "Marisol_Hanneken", "Marisol%20Hanneken", "Marisol&nbsp;Hanneken",
  ],
  phone: [
    "410-555-0143", "4105550143", "5550143", "(410)5550143", "410 . 555 . 0143", "4 1 0 5 5 5 0 1 4 3", "410_555_0143", "1-410-555-0143",
    "410, 555, 0143", "41 05 55 01 43", "410\n555\n0143", "555-0143",
  ],
  "date of birth": [
    "1987-03-14", "03/14/1987", "3/14/87", "3-14-87", "March 14, 1987", "14 March 1987", "Mar 14th 1987", "14th of March 1987", "March 14 '87",
    "14-Mar-87", "14MAR1987", "19870314", "03141987", "031487", "3.14.1987",
  ],
  email: ["marisol.hanneken@EXAMPLE.com", "marisol.hanneken", "marisol.hanneken%40example.com"],
  address: [
    "1847 Tamarack Hollow Lane", "1847 tamarack hollow", "Tamarack Hollow Ln", "tamarack hollow", "1847 TAMARACK", "1847, Tamarack Hollow Ln Apt 4C",
  ],
  city: ["Ellicott City", "ELLICOTT  CITY"],
  zip: ["21042", "21042-1234"],
  id: [
    "XKQ104882917", "xkq 104 882 917", "XKQ-104882917", "104882917", "acct 7700 4418 20", "7700-4418-20", "00482917", "0048 2917",
    "0 0 4 8 2 9 1 7", "482917",
  ],
}; // biome-ignore format: a table reads better in rows

describe.each(Object.entries(SPELLINGS))("a known %s is found", (_what, spellings) => {
  test.each(spellings)("written %j", (spelling) => {
    expect(found(RECORD, `note: ${spelling} - ok`).join(" ")).toBe(spelling);
  });
});

test.each([
  "room 0143 is free", "order 55501437 came", "it costs 3.14 dollars", "on 3/15/87", "x2104299", "the hollow lane", "a city in the county", "in march",
])("what is no known value stays: %s", (text) => {
  expect(knownIn(RECORD, text)).toEqual([]);
}); // biome-ignore format: a list reads better in rows

test.each([
  ["the one ending in 0143, yes", "0143"],
  ["still the number ending 0143?", "0143"],
  ["last four 0143", "0143"],
])("the last four of a known number count where the words say so: %s", (text, four) => {
  expect(found(RECORD, text)).toEqual([four]);
});

describe("a name that is a common word", () => {
  test.each([
    ["this is grace calling", ["grace"]],
    ["Grace: hello", ["Grace"]],
    ["I asked Grace about it", ["Grace"]],
    ["thanks, grace may", ["grace may"]],
    ["Ms. May came", ["May"]],
    ["the grace period ends", []],
    ["you may call In May we are closed", []],
  ])("%s: %j", (text, names) => {
    expect(foundByName("Grace May", text)).toEqual(names);
  });
});

describe("names of several parts", () => {
  test.each([
    ["Willemijn van der Heyden", "a van and der und von", []],
    ["Willemijn van der Heyden", "van der Heyden", ["van der Heyden"]],
    ["Willemijn van der Heyden", "Vanderheyden W", ["Vanderheyden W"]],
    ["Siobhan O'Rourke-Patel", "o rourke", ["o rourke"]],
    ["Siobhan O'Rourke-Patel", "ORourkePatel", ["ORourkePatel"]],
    ["Siobhan O'Rourke-Patel", "Patel, Siobhan", ["Patel, Siobhan"]],
    ["Siobhan O'Rourke-Patel", "O&#39;Rourke", ["O&#39;Rourke"]],
    ["José Ángel Villaseñor", "jose angel villasenor", ["jose angel villasenor"]],
    ["José Ángel Villaseñor", "Jose\u0301", ["Jose\u0301"]],
    ["José Ángel Villaseñor", "Jos&eacute;", ["Jos&eacute;"]],
    ["José Ángel Villaseñor", "Villase\\u00f1or", ["Villase\\u00f1or"]],
    ["Dr. Marisol Hanneken Jr", "dr smith and jr staff", []],
    ["Marisol & Ted Hanneken (mother)", "ted and the mother", ["ted"]],
    ["李小龙", "李小龙 called", ["李小龙"]],
    ["Игорь Войцеховский", "звонил ВОЙЦЕХОВСКИЙ", ["ВОЙЦЕХОВСКИЙ"]],
    ["Wei Li", "Wei Li's son", ["Wei Li"]],
    ["Marisol Hanneken", "\u{1f600}Hanneken\u{1f600}", ["Hanneken"]],
    [
      "Marisol Hanneken",
      "Manneken, ahnneken, Hxanneken, Hannekne",
      ["Manneken, ahnneken, Hxanneken, Hannekne"],
    ],
    ["Marisol Hanneken", "Hanekenn and Haneke", []],
  ])("%s in %j: %j", (name, text, names) => {
    expect(knownIn({ name }, text)).toEqual(names);
  });
});

test.each([
  "WIRELESS CALLER", "ANONYMOUS", "UNKNOWN", "TOLL FREE CALL", "ELLICOTT CITY MD", "Google Ads Lead", "Front Desk", "V4105550143", "the patient",
])("what carriers and systems put for a name names nobody: %s", (name) => {
  const text = "wireless caller from ellicott city, unknown, toll free; google lead, front desk, the patient";
  expect(knownIn({ name }, text)).toEqual([]);
}); // biome-ignore format: a list reads better in rows

test.each([
  ["Xiu Oh", "xiu called, Mr Oh too; X. Oh and xiu_oh said ask Oh if, oh well", ["xiu", "Oh", "X. Oh", "xiu_oh", "Oh"]],
  ["Ty Ma", "Ty's bill, ty for asking ma; Ty: yes", ["Ty", "Ty"]],
])("two letters are a name where they are written as one: %s", (name, text, names) => {
  expect(knownIn({ name }, text)).toEqual(names);
}); // biome-ignore format: a list reads better in rows

test("a name field that holds an address or a number is read as such", () => {
  expect(foundByName("marisol.hanneken@example.com", "see www.clinic.com for an example")).toEqual(
    [],
  );
  expect(foundByName("marisol.hanneken@example.com", "marisol.hanneken wrote")).toEqual([
    "marisol.hanneken",
  ]);
  expect(foundByName("(410) 555-0143", "at 4 1 0-5550143")).toEqual(["4 1 0-5550143"]);
});

test.each([
  [{ caller_number_split: ["1", "410", "555", "0143"] }, "41 05550143"],
  [{ callbacks: [{ number: "+14439580192" }] }, "44 39580192"],
  [
    { extended_lookup: { street_number: "92", street_name: "Quillfeather Ct" } },
    "92 quillfeather court",
  ],
  [{ extended_lookup: { first_name: "Desmond", last_name: "Achterberg" } }, "achterberg, desmond"],
  [{ location: "https://clinic.example/?first_name=Zaynab" }, "zaynab"],
  [{ location: "https%3A%2F%2Fclinic.example%2F%3Ffirst_name%3DZaynab" }, "zaynab"],
  [{ cvars: '[{"patient_ref":"MRN-00482917"}]' }, "mrn 0048-2917"],
  [{ form: { custom: [{ label: "Your name", value: "Zaynab Qureshi" }] } }, "qureshi"],
  [{ custom_fields: { mrn: 482917 } }, "482917"],
] as [JsonObject, string][])("who a payload is about is read from %j", (record, text) => {
  expect(found(record, `x: ${text}.`)).toEqual([text]);
});

test("an agent is nobody's known value", () => {
  expect(knownIn({ agent: { name: "Priya Ramaswell" } }, "priya ramaswell here")).toEqual([]);
});

test("values and their parts are covered, others are not", () => {
  const known = knownOf(RECORD);
  expect(known.covers("PHONE", "(410) 555-0143")).toBe(true);
  expect(known.covers("PHONE", "0143")).toBe(true);
  expect(known.covers("PHONE", "410-555-0100")).toBe(false);
  expect(known.covers("NAME", "Hanneken")).toBe(true);
  expect(known.covers("NAME", "Priya Ramaswell")).toBe(false);
  expect(known.covers("EMAIL", "Marisol.Hanneken@example.com")).toBe(true);
  expect(known.covers("EMAIL", "info@larkspur-derm.example")).toBe(false);
});

test("known values are neither serialised nor printed", () => {
  const known = knownOf(RECORD);
  expect(() => JSON.stringify({ known })).toThrow(TypeError);
  expect(inspect({ known }, { depth: 9, showHidden: true })).not.toMatch(/marisol|0143|hanneken/i);
});

test("a number is found in any text whatever up to three signs stand between its digits", () => {
  const gap = fc.string({ unit: fc.constantFrom(..." -./_,()\n\t*"), maxLength: 3 });
  const around = fc.constantFrom("", " ", "call ", "x", "é", "\u{1f600}");
  const known = new Known([{ type: "MRN", text: "00482917" }]);
  fc.assert(
    fc.property(
      fc.array(gap, { minLength: 7, maxLength: 7 }),
      around,
      around,
      (gaps, before, after) => {
        const value = [..."00482917"].map((digit, i) => digit + (gaps[i] ?? "")).join("");
        const text = before + value + after;
        expect(known.find(text)).toMatchObject([
          { start: before.length, end: before.length + value.length },
        ]);
      },
    ),
  );
});

test("nothing is lost when a person has thousands of values", () => {
  const numbers = Array.from({ length: 3_000 }, (_, i) => `+1410555${String(i).padStart(4, "0")}`);
  const codes = numbers.map(
    (number) => ({ type: "PLAN_ID", text: `XK${number.slice(-6)}Q` }) as const,
  );
  const known = new Known([...numbers.map((text) => ({ type: "PHONE", text }) as const), ...codes]);
  expect(known.find("410-555-2999 and 410.555.0000 and xk-552-999-q")).toHaveLength(3);
});

test("values that could not be read are asked for again, not taken for none", () => {
  let asked = 0;
  const known = new Known(() => {
    if (asked++ === 0) throw new Error("not now");
    return [{ type: "PHONE", text: "4105550143" }];
  });
  expect(() => known.find("410-555-0143")).toThrow("not now");
  expect(known.find("410-555-0143")).toHaveLength(1);
});

test("a payload's values are read once, and not before something is looked for", () => {
  let read = 0;
  const known = new Known(() => {
    read++;
    return [{ type: "PHONE", text: "4105550143" }];
  });
  expect(read).toBe(0);
  expect(known.find("410-555-0143")).toHaveLength(1);
  expect(known.covers("PHONE", "4105550143")).toBe(true);
  expect(read).toBe(1);
});

test("addresses are found in any case, whole or by their mailbox, few or many, and not inside of words", () => {
  const text = "İ JANE.DOE@Example.com, then jane.doe and xjane.doe; jane.does";
  const many = Array.from({ length: 20 }, (_, i) => ({
    type: "EMAIL" as const,
    text: `caller${i}@example.org`,
  }));
  for (const others of [[], many]) {
    const known = new Known([{ type: "EMAIL", text: "jane.doe@example.com" }, ...others]);
    for (const given of [text, text.slice(2)])
      expect(known.find(given).map(({ start, end }) => given.slice(start, end))).toEqual([
        "JANE.DOE@Example.com",
        "jane.doe",
      ]);
  }
});

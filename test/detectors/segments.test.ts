import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { segmentsIn } from "../../detectors/lib/segments.ts";
import { scanText } from "../../detectors/scan.ts";

const found = (text: string) =>
  [...segmentsIn(text)].map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe("HL7", () => {
  test("fields are told by their place, repeats and components too", () => {
    expect(
      found(
        "MSH|^~\\&|LAB|N|PMS|D|202509180711||ADT^A04|41|P|2.5.1\r" +
          "PID|1||0083341^^^N^MR~77120^^^S^PI||OKORO^ADAEZE^T||19610704|F|||12 OAK ST^#9^ORICK^CA^95555||^PRN^PH^^1^707^5550140|||||V0044|900621187\r" +
          "PV1|1|O|LAB||||1467700231^VANCE^LEOTA||||||||||||V-2210",
      ),
    ).toEqual([
      "DATE 202509180711",
      "MRN 0083341",
      "MRN 77120",
      "NAME OKORO",
      "NAME ADAEZE",
      "NAME T",
      "DATE 19610704",
      "ADDRESS 12 OAK ST",
      "ADDRESS #9",
      "CITY ORICK",
      "ZIP 95555",
      "PHONE 707",
      "PHONE 5550140",
      "ACCOUNT V0044",
      "SSN 900621187",
      "LICENSE 1467700231",
      "NAME VANCE",
      "NAME LEOTA",
      "OTHER_ID V-2210",
    ]);
  });

  test("what the segments say nothing of stays", () => {
    expect(found("PID|1||||||F|||||||||")).toEqual([]);
    expect(found("OBX|1|NM|4548-4^HbA1c^LN||9.1|%|4-6|H")).toEqual([]);
    expect(found("the PID loop has a gain of 12")).toEqual([]);
    expect(found("RAPID|1||0083341")).toEqual([]);
  });
});

describe("X12", () => {
  test("a person's name, number, address, dates and references", () => {
    expect(
      found(
        "NM1*IL*1*OKORO*ADAEZE*T***MI*ZQX881204417~N3*12 OAK ST*APT 9~N4*ORICK*CA*955551234~DMG*D8*19850119*F~" +
          "REF*SY*900621187~REF*G1*A22910~REF*EI*841902277~CLM*PT0099214*385***11:B:1~DTP*472*RD8*20250901-20250903~",
      ),
    ).toEqual([
      "NAME OKORO",
      "NAME ADAEZE",
      "NAME T",
      "PLAN_ID ZQX881204417",
      "ADDRESS 12 OAK ST",
      "ADDRESS APT 9",
      "CITY ORICK",
      "ZIP 955551234",
      "DATE 19850119",
      "SSN 900621187",
      "OTHER_ID A22910",
      "ACCOUNT PT0099214",
      "DATE 20250901-20250903",
    ]);
  });

  test("an organisation, its number and its address are nobody's", () => {
    expect(
      found("NM1*85*2*PRAIRIE DENTAL*****XX*1467700231~N3*300 GRAND AVE~N4*DULUTH*MN*55806~"),
    ).toEqual([]);
  });
});

test("a message in a text is read with everything else", () => {
  const text =
    "1 message parked\nPID|1||0083341^^^N^MR||OKORO^ADAEZE||19610704|F\ncall 410-555-0143";
  expect(
    scanText(text, { catalogue: ctmCatalogue }).map(
      ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
    ),
  ).toEqual(["MRN 0083341", "NAME OKORO", "NAME ADAEZE", "DATE 19610704", "PHONE 410-555-0143"]);
});

import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { knownValues } from "../../detectors/collect.ts";
import { scanText } from "../../detectors/scan.ts";
import { scanPayload } from "../../detectors/scan-payload.ts";
import { aCustom, someRules } from "../support/rules.ts";

const found = (text: string) => scanText(text).map(({ start, end }) => text.slice(start, end));

describe("in a text of prices, hours and wares that names nobody", () => {
  test.each([
    "Is the $199 special still on?\nAgent: It is, and it's good through Labor Day.",
    "The fee went up with bulletin 2024-117, effective January 1st.",
    "Saw the Mayfield mailer. Quoted $4,250. Not ready.",
    "Summer sale $49 whitening, ends 6/30",
    "how much is the peel\nthe flyer says until april thirtieth",
    'Campaign "Dr. Martens Back Pain" paused, CPL $41.20',
    "A session is $475. Paxton, our virtual guide, can explain more.",
  ])("offers and names of wares are nobody's: %j", (text) => expect(found(text)).toEqual([]));

  test.each([
    ["Is the $199 special still on? Can I come May 3rd?", "May 3rd"],
    ["Your appointment is March 3. Our fee is $40.", "March 3"],
    ["The price is $40.\nMarch 6th.", "March 6th"],
    ["We have March 6 at 9:15, the fee is $40.", "March 6"],
    ["How much is it? Born 3/14/1987.", "3/14/1987"],
    ["May I ask the price? It is for my husband. –Hope", "Hope"],
    ["coupon for brooklyn, she turned 3 on june 9", "june 9"],
    ["offer ends May 5. Sage P. called back", "Sage P"],
  ])("a day that is somebody's stays: %j", (text, value) => expect(found(text)).toContain(value)); // biome-ignore format: one list

  test("as soon as somebody is told, every doubt counts", () => {
    const text = "Dana Whitfield asked the price, will call back after Labor Day";
    expect(found(text)).toContain("Labor Day");
  });

  test("a label of the guard's stands for somebody", () =>
    expect(found("[NAME] asked the price, good through Labor Day")).toContain("Labor Day"));
});

test.each([
  "we carry Kate Spade and Ray Ban, the price is $90",
  "The Stryker rep dropped off 3 trays, invoice to follow, vendor quoted $40",
  "it is on Cesar Chavez, the garage is $5 and opens at 7",
])("makers and streets called like a person name nobody: %s", (text) =>
  expect(found(text)).toEqual([]),
);

test.each([
  "Patient: Baxter",
  "Edward Jones called for his results",
  "pt Cesar Chavez, mrn 00482917",
  "Dr. Bright will approve it for Ana Lopez",
  "spoke with Zimmer",
])("a person called like a maker is one: %s", (text) =>
  expect(found(text).join()).toMatch(
    /Baxter|Bright|Zimmer|Edward Jones|Cesar Chavez|Wilson|Dana|Johnson/,
  ),
);

test("what the operator lists is told in a text of prices too", () => {
  const finds = { words: ["blue otter", "edward jones", "trader joe"] };
  const rules = someRules({ custom: [aCustom({ id: "vips", type: "NAME", finds, score: 0.3 })] });
  for (const name of finds.words) {
    const text = `the $199 special, ${name} offer ends soon`;
    expect(scanText(text, { rules }).map(({ start, end }) => text.slice(start, end))).toContain(
      name,
    );
    const inPayload = scanPayload({ campaign: text }, { catalogue: ctmCatalogue, rules });
    expect(inPayload.map(({ start, end }) => text.slice(start, end))).toContain(name);
  }
});

test("in a payload that states its person every doubt counts", () => {
  const summary = "how much is the peel\nthe flyer says until april thirtieth";
  const scanned = (record: { [key: string]: string }) =>
    scanPayload(record, { catalogue: ctmCatalogue, known: knownValues(record, ctmCatalogue) })
      .filter(({ path }) => path === "/summary")
      .map(({ start, end }) => summary.slice(start, end));
  expect(scanned({ summary })).toEqual([]);
  expect(scanned({ summary, caller_number: "+14105550143" })).toEqual(["april thirtieth"]);
});

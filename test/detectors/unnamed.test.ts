import { expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { scanText } from "../../detectors/scan.ts";

/** The type and text of what `unnamed` finds. */
function unnamedIn(text: string): string[] {
  return scanText(text, { catalogue: ctmCatalogue })
    .filter(({ detector }) => detector === "unnamed")
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

test.each([
  ["Marisol Hanneken said H-33017 twice", "OTHER_ID H-33017"],
  ["Marisol Hanneken: 4-118-2207", "OTHER_ID 4-118-2207"],
  ["Marisol Hanneken (ZGJ802M55710)", "OTHER_ID ZGJ802M55710"],
  ["Marisol Hanneken, LNB 201 884 91.", "OTHER_ID LNB 201 884 91"],
  ["Track 9400 1118 9922 3344 55 for Marisol Hanneken", "OTHER_ID 9400 1118 9922 3344 55"],
  ["Marisol Hanneken shows 247615591.", "OTHER_ID 247615591"],
  ["Marisol Hanneken, ch_9fa0017.", "OTHER_ID ch_9fa0017"],
  ["Marisol Hanneken,7711,555-0122", "PHONE 555-0122"],
  ["marisol@example.com is at Leahi Manor", "ADDRESS Leahi Manor"],
  ["Marisol Hanneken, Kestrel Mews 12, Flat 3", "ADDRESS Kestrel Mews 12, Flat 3"],
  ["Marisol Hanneken is at a motel on Sprague, room 12", "ADDRESS Sprague"],
  ["my dad Avram Hanneken, 91", "AGE90 91"],
  ["Marisol Hanneken, flight to Quorvale is", "CITY Quorvale"],
  ["Marisol Hanneken will be in Quorvale until", "CITY Quorvale"],
])("what no word names counts where the text is about somebody: %s", (text, found) => {
  expect(unnamedIn(text)).toEqual([found]);
});

test.each([
  "H-33017 is back in stock",
  "the 4-118-2207 kit",
  "call 410-555-0143 about kit H-33017",
  "open in Quorvale, at Leahi Manor, a motel on Sprague",
])("and not where it is about nobody: %s", (text) => {
  expect(unnamedIn(text)).toEqual([]);
});

test.each([
  "SKU 71-4402-B",
  "order 448-19",
  "lot 5310442",
  "form 88-1127",
  "EIN 88-4410297",
  "NDC 00169-4772-12",
  "CPT 99214-25",
  "Group NPI 1088629997",
  "in 2019-2020",
  "extensions 200-219",
  "$1234567",
  "1,234,567 calls",
  "v4.11.2072",
  "ICD S13.4XXA",
  "S/N 40-1188-B (ours, not a pt's)",
  "PO 55120188",
  "20 40 60 80",
  "moved on Monday",
  "in Cardiology",
  "from MyChart",
  "this is Autumn from Northshore OB",
  "the Sunrise Village Dental office",
])("goods, forms, firms and figures are nobody's: %s", (words) => {
  expect(unnamedIn(`Marisol Hanneken. ${words}`)).toEqual([]);
});

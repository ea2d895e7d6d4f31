import { expect, test } from "vitest";
import { scanText } from "../../detectors/scan.ts";

const found = (text: string) =>
  scanText(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

test.each([
  ["Caller asked for Dr Reddy, quoted $40 for the visit, hrs 9-5.", "NAME Reddy"],
  ["spoke with Hunter Douglas about the invoice", "NAME Hunter Douglas"],
  ["Mr. Bing called back", "NAME Bing"],
  ["McKesson called about his knee", "NAME McKesson"],
  ["Will Do called about the invoice", "NAME Will Do"],
  ["metformin 500 bid, auth A4471-20", "OTHER_ID A4471-20"],
  ["policy update eff 3/1", "DATE 3/1"],
  ["lab drawn 5/9, fasting 12 hrs", "DATE 5/9"],
  ["I can do $50 on 5/9", "DATE 5/9"],
  ["chart 1182.04", "MRN 1182.04"],
] as const)("what spares an alarm elsewhere hides no doubt: %s", (text, find) => {
  expect(found(text)).toContain(find);
});

import { expect, test } from "vitest";
import { scanText } from "../../detectors/scan.ts";

const addresses = (text: string) =>
  scanText(text)
    .filter(({ type }) => type === "ADDRESS")
    .map(({ start, end }) => text.slice(start, end).replace(/\.$/, ""));

test.each([
  ["Still at 1180 Quincy Ave? Take Quincy Ave off, please.", ["1180 Quincy Ave", "Quincy Ave"]],
  ["I moved to 14 Quorvale Lane okay yes Quorvale with a Q", ["14 Quorvale Lane", "Quorvale"]],
])("a street that was found counts where it is named again: %s", (text, found) =>
  expect(addresses(text)).toEqual(found),
);

test("an everyday word needs a word before it that leads to a street", () => {
  const text = "I live at 22 Cherry Street. I love cherry pie. Turn on cherry.";
  expect(addresses(text)).toEqual(["22 Cherry Street", "cherry"]);
});

test.each([
  ["it's two oh eight mossy oak trail okay", "two oh eight mossy oak trail"],
  ["they put us up at the hampton inn for now", "hampton inn"],
  ["The old one shows Delphine Marchetti on Pulaski Street.", "Pulaski Street"],
  ["The building is called the Charter House, they're in 14.", "Charter House"],
])("where somebody lives: %s", (text, street) => expect(addresses(text)).toContain(street));

test.each(["come home to Grace House", "the twenty first place we tried", "two on the way there"])(
  "no street: %s",
  (text) => expect(addresses(text)).toEqual([]),
);

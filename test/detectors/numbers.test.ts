import { describe, expect, test } from "vitest";
import { JOINT, numbersOf } from "../../detectors/numbers.ts";
import { isWorth, sampleOf } from "../../detectors/sample.ts";

function partsOf(text: string): readonly [string, number][] {
  const { length, starts, ends, joints } = numbersOf(text);
  return Array.from({ length }, (_, i) => [text.slice(starts[i], ends[i]), joints[i] ?? 0]);
}

describe("the numbers of a text", () => {
  test.each<[string, readonly [string, number][]]>([
    ["no digit", []],
    ["3/14/1987", [["3", 0], ["14", JOINT.slash], ["1987", JOINT.slash]]],
    ["(410) 555-0143", [["410", 0], ["555", JOINT.other | JOINT.blank], ["0143", JOINT.dash]]],
    ["10:30 and 4", [["10", 0], ["30", JOINT.colon], ["4", 0]]],
    ["1x2", [["1", 0], ["2", 0]]],
    ["1é2", [["1", 0], ["2", 0]]],
    ["1–2", [["1", 0], ["2", -1]]],
    ["1     2", [["1", 0], ["2", 0]]],
  ])("of %j are its runs of digits with the marks between them", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  }); // biome-ignore format: a table reads better in rows

  test("are all there, however many", () => {
    expect(partsOf("90 ".repeat(1000))).toHaveLength(1000);
  });
});

describe("a stretch", () => {
  const [stretch] = sampleOf("call 410-555-0143 or 12 on file").numeric;
  if (stretch === undefined) throw new Error("there are digits");

  test("tells its longest number, with marks and without", () => {
    expect([stretch.digits, stretch.run, stretch.joints]).toEqual([10, 4, JOINT.dash]);
  });

  test.each([
    [{ digits: 10 }, true],
    [{ digits: 11 }, false],
    [{ run: 4 }, true],
    [{ run: 5 }, false],
    [{ joints: JOINT.dash | JOINT.dot }, true],
    [{ joints: JOINT.slash }, false],
  ])("is worth a pattern that needs %j: %j", (worth, expected) => {
    expect(isWorth(stretch, worth)).toBe(expected);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPath, type PathStep, parsePath } from "../../config/path-syntax.ts";

const key = fc.stringMatching(/^[a-z_ -]{1,12}$/).filter((text) => text === text.trim());
const segment = fc
  .tuple(
    fc.oneof(
      key.map((name): PathStep => ({ key: name })),
      fc.constant<PathStep>({ anyKey: true }),
    ),
    fc.nat({ max: 3 }),
  )
  .map(([step, lists]): PathStep[] => [step, ...Array<PathStep>(lists).fill({ items: true })]);
const steps = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.flat());

test("a path that is written out is read back the same", () => {
  fc.assert(
    fc.property(steps, (path) => {
      expect(parsePath(formatPath(path))).toEqual(path);
    }),
  );
});

test("any text is either no path, or the very text of the path it is read as", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const path = parsePath(text);
      expect(path === null || formatPath(path) === text).toBe(true);
    }),
  );
});

test.each([
  ["legs[].from", [{ key: "legs" }, { items: true }, { key: "from" }]],
  ["custom_fields.*", [{ key: "custom_fields" }, { anyKey: true }]],
  ["*", [{ anyKey: true }]],
  ["*[]", [{ anyKey: true }, { items: true }]],
  ["ga.ga4[][]", [{ key: "ga" }, { key: "ga4" }, { items: true }, { items: true }]],
  ["Customer #", [{ key: "Customer #" }]],
])("%s is a path", (text, path) => {
  expect(parsePath(text)).toEqual(path);
});

test.each([
  "", ".", "a.", ".a", "a..b", "[]", "[].a", "a[0]", "a[*]", "a[", "a]", "a[]b", "a*", "**", " a", "a .b", "/a*/b",
])('"%s" is no path', (text) => {
  expect(parsePath(text)).toBeNull();
}); // biome-ignore format: a list reads better in rows

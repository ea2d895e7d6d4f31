import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePath } from "../../config/path-syntax.ts";
import type { JsonObject } from "../../detectors/types.ts";
import { leavesOf, pickAllowed } from "../../src/judge/allowed.ts";
import { type AllowEntry, atRoot, isAllowed, pointerOf } from "../../src/judge/path.ts";

const entry = (path: string): AllowEntry => ({ steps: parsePath(path) ?? [], permit: new Set() });

/** Pointers of what the paths let out of the record. */
function out(record: JsonObject, ...paths: string[]): string[] {
  const entries = paths.map(entry);
  const pointers: string[] = [];
  for (const { pointer, keys } of leavesOf(pickAllowed(record, entries))) {
    pointers.push(pointer);
    expect(isAllowed(entries, keys)).toBe(true);
  }
  return pointers;
}

const record: JsonObject = {
  source: "ads",
  Source: "other case",
  tag_list: ["a", "b"],
  legs: [{ from: "x", deep: { y: 1 } }, { from: "z" }],
  custom_fields: { plan: "p", more: { secret: 1 } },
  "a/b~c": 1,
};

test("a path lets out its scalar and nothing else; case counts", () => {
  expect(out(record, "source")).toEqual(["/source"]);
});

test("a path to an object lets out the scalars directly in it, nothing deeper", () => {
  expect(out(record, "custom_fields")).toEqual(["/custom_fields/plan"]);
});

test("a path to a list lets out its scalars; a list of objects gives nothing by itself", () => {
  expect(out(record, "tag_list")).toEqual(["/tag_list/0", "/tag_list/1"]);
  expect(out(record, "legs")).toEqual([]);
});

test("[] is every item and * is one key", () => {
  expect(out(record, "legs[].from")).toEqual(["/legs/0/from", "/legs/1/from"]);
  expect(out(record, "legs[]")).toEqual(["/legs/0/from", "/legs/1/from"]);
  expect(out(record, "custom_fields.*.secret")).toEqual(["/custom_fields/more/secret"]);
});

test("* does not stand for a list item, nor [] for a key", () => {
  expect(out(record, "tag_list.*")).toEqual([]);
  expect(out(record, "custom_fields[]")).toEqual([]);
});

test("what no path names is not there, and an emptied list or object does not arrive", () => {
  expect(pickAllowed(record, [entry("nothing")])).toBeNull();
  expect(pickAllowed(record, [])).toBeNull();
});

test("a list that came empty and is allowed arrives empty", () => {
  expect(pickAllowed({ tag_list: [] }, [entry("tag_list")])).not.toBeNull();
  expect(pickAllowed({ tag_list: [] }, [entry("source")])).toBeNull();
});

test("pointers escape ~ and / as RFC 6901 says", () => {
  expect(pointerOf(["a/b~c", 0])).toBe("/a~1b~0c/0");
});

test("a key named __proto__ is a key like any other", () => {
  const hostile = JSON.parse('{"__proto__":{"x":1},"constructor":"c"}') as JsonObject;
  expect(out(hostile, "x", "source")).toEqual([]);
  expect(out(hostile, "constructor")).toEqual(["/constructor"]);
});

test("a place is worked out once for a list of entries, and never for a key that none of them names", () => {
  const entries = ["legs[].from", "*.plan", "a.b"].map(entry);
  const root = atRoot(entries);
  expect(atRoot(entries)).toBe(root);
  expect(root.into("legs").into(0)).toBe(root.into("legs").into(7));
  expect(root.into("k1")).toBe(root.into("k2"));
  expect(root.into("a").into("b").into("c").into("d").isEmpty).toBe(true);
});

test("what is let out goes by each entry's own steps, whatever the others make of the way", () => {
  const step = fc.constantFrom("a", "b", "*");
  const path = fc
    .array(fc.tuple(step, fc.constantFrom("", "[]")), { minLength: 1, maxLength: 3 })
    .map((steps) => steps.map(([key, items]) => key + items).join("."));
  const keys = fc.array(fc.constantFrom<string | number>("a", "b", "c", 0, 1), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(path, { maxLength: 4 }), keys, (paths, at) => {
      const alone = paths.some((each) => isAllowed([entry(each)], at));
      expect(isAllowed(paths.map(entry), at)).toBe(alone);
    }),
  );
});

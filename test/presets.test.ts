import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../config/ctm-fields.ts";
import { parsePath } from "../config/path-syntax.ts";
import { PRESET_IDS, PRESETS } from "../config/presets/index.ts";
import type { Outcome, Preset } from "../config/presets/preset.ts";

const presets: readonly Preset[] = PRESETS;

test("each preset is listed once, under an id that a file can be named by", () => {
  expect(new Set(PRESET_IDS).size).toBe(PRESETS.length);
  expect(PRESET_IDS.filter((id) => !/^[a-z0-9][a-z0-9-]*$/.test(id))).toEqual([]);
});

describe.each(presets.map((preset) => [preset.id, preset] as const))("%s", (_id, preset) => {
  test("suggests fields that CTM sends and that hold no identifier of a person", () => {
    expect(preset.suggests.length).toBeGreaterThan(0);
    for (const path of preset.suggests) {
      const keys = (parsePath(path) ?? []).map((step) => ("key" in step ? step.key : 0));
      expect(ctmCatalogue.canonical(keys), path).not.toBeNull();
      expect(ctmCatalogue.factsFor(keys).type, path).toBeNull();
    }
  });

  test("says who documents it, and needs a url exactly when it sends over http", () => {
    expect(preset.source).not.toBe("");
    expect(preset.needsUrl).toBe(preset.transport === "http");
  });

  test("takes every 2xx as arrived", () => {
    for (const status of [200, 201, 202, 204, 299])
      expect(preset.outcome(status)).toEqual({ kind: "delivered" });
  });
});

test.each<[Outcome["kind"], readonly number[]]>([
  ["retry", [408, 425, 429, 500, 502, 503, 504, 599]],
  [
    "dead",
    [100, 199, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 409, 410, 413, 422, 426, 428, 499],
  ],
])("json: %s on %j", (kind, statuses) => {
  const json = presets.find(({ id }) => id === "json");
  for (const status of statuses) expect(json?.outcome(status), String(status)).toEqual({ kind });
});

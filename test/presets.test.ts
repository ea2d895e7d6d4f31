import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../config/ctm-fields.ts";
import { parsePath } from "../config/path-syntax.ts";
import { PRESET_IDS, PRESETS } from "../config/presets/index.ts";
import type { Outcome, Preset } from "../config/presets/preset.ts";
import { judgedFor } from "./support/judging.ts";

const presets: readonly Preset<(typeof PRESETS)[number]["id"]>[] = PRESETS;
const SAMPLES = new URL("../samples/", import.meta.url);
const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".json"))
  .map(
    (name) => [name, JSON.parse(readFileSync(new URL(name, SAMPLES), "utf8")) as object] as const,
  );

test("each preset is listed once, under an id that a file can be named by", () => {
  expect(new Set(PRESET_IDS).size).toBe(PRESETS.length);
  expect(PRESET_IDS.filter((id) => !/^[a-z0-9][a-z0-9-]*$/.test(id))).toEqual([]);
});

const EVERYTHING = 'allow: ["*", "*.*", "*[].*", "*.*[].*"]';

/** A record that is too much in every way and holds one person. */
const HOSTILE = {
  id: 5_102_277_301,
  direction: "msg_inbound",
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source:
    "<!here> *bold* _it_ ~s~ `c` <https://x.example|y> &lt; \u202eRTL\u200f @channel #general",
  medium: 'quote " back \\ slash \ud800 half \u0000 nul',
  summary: `Odalys Brennekamp 😀 called. ${"😀 told & <b> that 410-555-0143. ".repeat(200)}`,
  transcription_text: `Odalys: ${"well, 😀 ".repeat(26_000)}`,
  tag_list: Array.from({ length: 10_000 }, (_, i) => `tag ${i}`),
  custom_fields: Object.fromEntries(
    Array.from({ length: 500 }, (_, i) => [`field_${i}`, `value ${i} <!channel>`]),
  ),
  "Odalys Brennekamp": "plan",
  "410-555-0143": { deep: "x" },
};

/** Those that get what `allow` lists; the others get the request that came in, and have tests of their own. */
const allowed = presets.filter(({ takes }) => takes === undefined);

test("each preset says who documents it, and needs a url exactly when it sends somewhere", () => {
  for (const { id, source, needsUrl, transport } of presets) {
    expect(source, id).not.toBe("");
    expect(needsUrl, id).toBe(transport !== "inspect" && transport !== "folder");
  }
});

describe.each(allowed.map((preset) => [preset.id, preset] as const))("%s", (id, preset) => {
  test("suggests fields that CTM sends and that hold no identifier of a person", () => {
    expect(preset.suggests.length).toBeGreaterThan(0);
    for (const path of preset.suggests) {
      const keys = (parsePath(path) ?? []).map((step) => ("key" in step ? step.key : 0));
      expect(ctmCatalogue.canonical(keys), path).not.toBeNull();
      expect(ctmCatalogue.factsFor(keys).type, path).toBeNull();
    }
  });

  test("takes every 2xx as arrived", () => {
    for (const status of [200, 201, 202, 204, 299])
      expect(preset.outcome(status)).toEqual({ kind: "delivered" });
  });

  test.each(samples)("%s arrives as JSON with its identifiers as labels", async (_name, record) => {
    const { text, verdict } = await judgedFor(id, EVERYTHING, record);
    expect(verdict).toEqual({ kind: "redact" });
    expect(() => JSON.parse(text)).not.toThrow();
    expect(text).toContain("[PHONE]");
    expect(text).toContain("[NAME]");
    const { name, caller_number } = record as { name: string; caller_number: string };
    for (const value of [name, caller_number.slice(-7)].filter((value) => value !== ""))
      expect(text).not.toContain(value);
  });

  test("a hostile record arrives as JSON without the person, in values and in keys", async () => {
    const { text } = await judgedFor(id, EVERYTHING, HOSTILE);
    expect(() => JSON.parse(text)).not.toThrow();
    expect(text).toContain("[PHONE]");
    expect(text).not.toMatch(/Odalys|Brennekamp|555-?0143/i);
  });

  test("nothing of a field that is not allowed arrives, under any name", async () => {
    const record = { ...HOSTILE, keyword: "zanzibar", custom_fields: { plan: "zanzibar" } };
    const { text } = await judgedFor(id, "allow: [source, name]", record);
    expect(text).toContain("#general");
    expect(text).not.toMatch(/zanzibar|tag 1|told|well|plan/);
  });

  test("nothing is sent where nothing that is allowed is there", async () => {
    const { verdict, sealed } = await judgedFor(id, "allow: [no_such_field]", HOSTILE);
    expect([verdict, sealed]).toEqual([{ kind: "empty" }, null]);
  });

  test("the last look sees an identifier in pieces over two fields", async () => {
    const record = { caller_number: "+14105550143", part_a: "41055", part_b: "50143" };
    const { text, verdict } = await judgedFor(id, "allow: [part_a, part_b]", record);
    expect(verdict).toEqual({ kind: "redact" });
    expect(text).not.toMatch(/41055|50143/);
    expect(JSON.parse(text)).toBeTypeOf("object");
    expect(text.split("[PHONE]").length).toBeGreaterThan(2);
  });

  test("redacting what arrived changes nothing", async () => {
    const values = fc.constantFrom("Odalys Brennekamp", "410-555-0143 & more", "<b> hi", "+14105550143", "x".repeat(300));
    await fc.assert(
      fc.asyncProperty(values, values, async (source, summary) => {
        const record = { name: "Odalys Brennekamp", caller_number: "+14105550143", source, summary };
        const once = await judgedFor(id, EVERYTHING, record);
        const twice = await judgedFor("json", 'allow: ["*", "*.*", "*.*.*", "*.*.*.*", "blocks[].text.text", "blocks[].fields[].text"]', JSON.parse(once.text) as object);
        expect(JSON.stringify(JSON.parse(twice.text))).not.toMatch(/Odalys|0143/);
        if (id !== "slack") expect(twice.text).toBe(once.text);
        else expect(twice.verdict).toEqual({ kind: "forward" });
      }),
      { numRuns: 25 },
    );
  }); // biome-ignore format: short facts
});

test.each<[Outcome["kind"], readonly number[]]>([
  ["retry", [408, 425, 429, 500, 502, 503, 504, 599]],
  [
    "dead",
    [100, 199, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 409, 410, 413, 422, 426, 428, 499],
  ],
])("over http: %s on %j", (kind, statuses) => {
  for (const preset of presets.filter(({ transport }) => transport.startsWith("http")))
    for (const status of statuses)
      expect(preset.outcome(status), `${preset.id} ${status}`).toEqual({ kind });
});

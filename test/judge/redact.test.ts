import { describe, expect, test } from "vitest";
import { loadConfig } from "../../config/load.ts";
import { judgeEvent } from "../../src/judge/judge.ts";
import { compilePolicy } from "../../src/judge/policy.ts";
import { aConfig } from "../support/guard.ts";
import { aReceived } from "../support/received.ts";

const NOW = Date.UTC(2026, 8, 14);

/** What the destination would get of the record, parsed; null when it gets nothing. */
async function sent(record: object, destination: string): Promise<unknown> {
  const { config } = loadConfig(aConfig("http://127.0.0.1:9/", destination), {}, "guard.yaml");
  const policy = compilePolicy(config, (...parts) => parts.join("|"));
  const hook = policy.hooks.get("post-call");
  if (hook === undefined) throw new Error("no such hook");
  const tokens = new Map<string, string>();
  const { judgements } = await judgeEvent(
    aReceived({ body: Buffer.from(JSON.stringify(record)) }),
    {
      hook,
      practices: policy.practices,
      now: NOW,
      sealKey: new Uint8Array(32),
      drawTokens: async (practice, at, needs) =>
        needs.map(({ type, normal }) => {
          const key = [practice, at, type, normal].join("|");
          tokens.set(key, tokens.get(key) ?? `${type}_${"bcdfghjkmn"[tokens.size]?.repeat(10)}`);
          return tokens.get(key) ?? "";
        }),
      tick() {},
      done: new Set(),
    },
  );
  const body = judgements[0]?.sealed?.body;
  return body === undefined ? null : JSON.parse(Buffer.from(body).toString());
}

const all = (styles: string) => `allow: ["*", "*.*"]\nredact_with: { ${styles} }`;

test("the same value has the same token in every spelling, another value another one", async () => {
  const record = {
    caller_number: "+14105550143",
    alternative_number: "(410) 555-0143",
    notes: "call 410.555.0144 or 4105550143",
  };
  expect(await sent(record, all('PHONE: token, "*": label'))).toEqual({
    caller_number: "PHONE_bbbbbbbbbb",
    alternative_number: "PHONE_bbbbbbbbbb",
    notes: "call PHONE_cccccccccc or PHONE_bbbbbbbbbb",
  });
});

describe("a year stands in for a date", () => {
  test.each([
    ["2026-09-14 10:42 AM -04:00", "2026"],
    ["1937-03-14", "1937"],
    ["1936-03-14", "[DATE]"],
    ["3/14/87", "[DATE]"],
    ["Monday", "[DATE]"],
    ["from 2025 to 2026", "[DATE]"],
  ])("%s becomes %s", async (date, year) => {
    expect(await sent({ called_at: date }, all('DATE: year, "*": label'))).toEqual({
      called_at: year,
    });
  });
});

describe("the first three digits stand in for a ZIP code", () => {
  test.each([
    ["21042", "210"],
    ["21042-1234", "210"],
    ["03601", "000"],
    ["69201", "000"],
    ["2104", "[ZIP]"],
    ["K1A 0B1", "[ZIP]"],
  ])("%s becomes %s", async (zip, prefix) => {
    expect(await sent({ postal_code: zip }, all('ZIP: zip3, "*": label'))).toEqual({
      postal_code: prefix,
    });
  });
});

test("a mask is eight dots whatever the value; what is removed takes a whole field along, and leaves the text around a part", async () => {
  const record = {
    name: "Odalys Brennekamp",
    email: "o@example.com",
    notes: "Odalys Brennekamp called",
  };
  expect(await sent(record, all('NAME: mask, EMAIL: remove, "*": label'))).toEqual({
    name: "••••••••",
    notes: "•••••••• called",
  });
  expect(await sent(record, all('NAME: remove, "*": label'))).toEqual({
    email: "[EMAIL]",
    notes: " called",
  });
});

test("what was no string becomes null, parts become one label", async () => {
  expect(await sent({ latitude: 39.2673, unix_time: 1_789_396_920, caller_number_split: ["1", "410", "555", "0143"] }, all('"*": label'))).toEqual({
    latitude: null, unix_time: null, caller_number_split: "[PHONE]",
  }); // biome-ignore format: short facts
});

test("JSON in a string stays JSON", async () => {
  const cvars = JSON.stringify([
    { gaid: "1.2", phone: 4105550143, ok: "yes", note: 'say "410-555-0143"' },
  ]);
  const out = (await sent({ cvars }, all('"*": label'))) as { cvars: string };
  expect(JSON.parse(out.cvars)).toEqual([
    { gaid: "[OTHER_ID]", phone: "[PHONE]", ok: "yes", note: 'say "[PHONE]"' },
  ]);
});

test("redacting twice changes nothing", async () => {
  const record = {
    name: "Odalys Brennekamp",
    caller_number: "+14105550143",
    notes: "Odalys Brennekamp, 410-555-0143, SSN 987-65-4321, card ending in 1111",
    zip: "21042",
  };
  for (const styles of ['"*": label', '"*": mask', 'PHONE: token, NAME: token, "*": label']) {
    const once = (await sent(record, all(styles))) as object;
    expect(await sent(once, all(styles))).toEqual(once);
  }
});

test("values in pieces over fields or items are seen by the last look and go", async () => {
  expect(await sent({ pieces: ["410", "555", "0143"], source: "x" }, 'allow: ["*", "pieces"]')).toEqual({
    pieces: ["[PHONE]", "[PHONE]", "[PHONE]"], source: "x",
  }); // biome-ignore format: short facts
  const split = { caller_number: "+14105550143", part_a: "41055", part_b: "50143" };
  expect(await sent(split, "allow: [part_a, part_b]")).toEqual({
    part_a: "[PHONE]",
    part_b: "[PHONE]",
  });
});

test("the practice's own lines, agent and office stay, unless the person has the same", async () => {
  const record = {
    name: "Odalys Brennekamp", tracking_number: "+14435550110", agent: { name: "Priya Ramaswell" },
    notes: "Priya Ramaswell (443-555-0110, front desk 410-555-0100, info@larkspur-derm.example) spoke to Odalys",
  }; // biome-ignore format: short facts
  expect(await sent(record, all('"*": label'))).toEqual({
    ...record,
    name: "[NAME]",
    notes: record.notes.replace("Odalys", "[NAME]"),
  });
  const same = {
    name: "Priya Ramaswell",
    caller_number: "+14435550110",
    tracking_number: "+14435550110",
    notes: "Priya Ramaswell 443-555-0110",
    summary: `her number ${[..."4435550110"].join("<i></i>")} is`,
  };
  expect(await sent(same, "allow: [notes, summary]")).toEqual({
    notes: "[NAME] [PHONE]",
    summary: "her number [PHONE] is",
  });
});

test("an alias is allowed by its catalogue name, with its permit", async () => {
  expect(
    await sent({ zip: "21042", msg: "hi", text: "x" }, "allow: [postal_code, message_body]"),
  ).toEqual({ zip: "[ZIP]", msg: "hi", text: "x" });
});

test("a list of very many pieces, and JSON in a string with very many members, are judged in one go", async () => {
  const pieces = Array.from({ length: 60_000 }, (_, i) => ["410", "555", "0143"][i % 3]);
  const cvars = JSON.stringify(
    Array.from({ length: 10_000 }, (_, i) => ({ phone: `41055${10_000 + i}` })),
  );
  const out = (await sent({ tag_list: pieces, cvars }, all('"*": label'))) as {
    tag_list: string[];
    cvars: string;
  };
  expect(new Set(out.tag_list)).toEqual(new Set(["[PHONE]"]));
  expect(new Set((JSON.parse(out.cvars) as { phone: string }[]).map(({ phone }) => phone))).toEqual(
    new Set(["[PHONE]"]),
  );
});

test("nothing in JSON is no word: a name before it is not held by the last look", async () => {
  const record = { message_body: "Call my wife Ines", chat_messages: null, spam: false, likelihood: 0.91 };
  expect(await sent(record, all('"*": label'))).toEqual({ ...record, message_body: "Call my wife [NAME]" });
}); // biome-ignore format: short facts

test("the record's own number stays where it stands in a text", async () => {
  const record = { id: 4381522760, sid: "FRM4381522760", last_location: "https://larkspur-derm.example/thanks?ref=FRM4381522760", notes: "call 4381522760" };
  expect(await sent(record, all('"*": label'))).toEqual(record);
  expect(await sent({ ...record, caller_number: "4381522760" }, "allow: [notes]")).toEqual({ notes: "call [PHONE]" });
}); // biome-ignore format: short facts

test("a known town or name goes from a label where it stands in a longer one", async () => {
  const record = { city: "Decatur", name: "Odalys Harbor", tracking_label: "East Decatur, GA", campaign: "Point Odalys Harbor Loop" };
  expect(await sent(record, "allow: [tracking_label, campaign]")).toEqual({
    tracking_label: expect.not.stringContaining("Decatur"), campaign: expect.not.stringMatching(/Odalys|Harbor/),
  });
}); // biome-ignore format: short facts

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { costWarnings, worstTexts } from "../../src/cli/detector-cost.ts";
import { runCommandLine } from "../../src/cli/main.ts";
import { sampleText } from "../../src/cli/sample-text.ts";
import { aConfig, aPlace } from "../support/guard.ts";
import { aCustom } from "../support/rules.ts";
import { aTerminal } from "../support/terminal.ts";

const DETECTION = `detection:
  custom:
    clinic-mrn:
      type: MRN
      pattern: 'LK-\\d{6}'
      examples: { match: ["chart LK-204417"] }
    any-word: { type: OTHER_ID, words: [caller, agent] }
`;
const YAML = aConfig("http://127.0.0.1:9/", "allow: [source]", DETECTION);

test("scan goes by the configuration's rules when asked to, and needs none otherwise", async () => {
  await using place = await aPlace(YAML);
  const lines = `{"id":1,"text":"saw a LK-204417"}\n{"id":2,"payload":{"call":{"notes":"LK-204418"}}}\n`;
  const spansOf = async (...args: string[]) => {
    const isConfigured = args.includes("--config");
    const { terminal, written } = aTerminal(isConfigured ? place.env : {}, lines);
    expect(await runCommandLine(["scan", "--jsonl", ...args], terminal)).toEqual({ exit: 0 });
    return written.map((line) => JSON.parse(line).spans);
  };
  const mrn = { type: "MRN", score: 0.9, detector: "clinic-mrn" };
  expect(await spansOf()).toEqual([[], []]);
  expect(await spansOf("--config")).toEqual([
    [{ start: 6, end: 15, ...mrn }],
    [{ path: "/call/notes", start: 0, end: 9, ...mrn }],
  ]);
});

test("scan with a configuration that has faults scans nothing", async () => {
  await using place = await aPlace(YAML.replace("MRN", "MRM"));
  const { terminal, written } = aTerminal(place.env, '{"id":1,"text":"x"}\n');
  const { exit } = await runCommandLine(["scan", "--config", "--jsonl"], terminal);
  expect([exit, written]).toEqual([1, []]);
});

test("redact goes by the configuration's rules", async () => {
  await using place = await aPlace(YAML);
  const { terminal } = aTerminal(place.env);
  const file = join(place.folder, "payload.json");
  await writeFile(file, '{"source":"ad LK-204417"}');
  const { out } = await runCommandLine(["redact", file, "--destination", "crm"], terminal);
  expect(out).toBe('{"source":"ad [MRN]"}');
});

test("check shows what each detector takes, and which finds too much", async () => {
  await using place = await aPlace(YAML);
  const { exit, out = "" } = await runCommandLine(["check"], aTerminal(place.env).terminal);
  expect(exit).toBe(0);
  expect(out).toMatch(/^detector clinic-mrn: .+; 0 found in 64 KB of ordinary text$/m);
  expect(out).toMatch(/^warning {2}detection\.custom\.any-word: is found \d{3,} times in 64 KB/m);
  expect(out).not.toMatch(/^warning {2}detection\.custom\.clinic-mrn: is found/m);
  expect(out).not.toContain("204417");
});

test("a detector is measured on what it finds and on what it just misses", () => {
  const [matches = "", misses = ""] = worstTexts(
    aCustom({ examples: { match: ["LK-204417", "LK-204410"], noMatch: [] } }),
  );
  expect(matches.slice(0, 20)).toBe("LK-204417 LK-204410 ");
  expect(misses.slice(0, 20)).toBe("LK-204410 LK-20441x ");
  expect([matches.length, misses.length]).toEqual([65_536, 65_536]);
});

test("a detector that is slow where nothing is to be found, or at worst, is named", () => {
  const cost = { id: "a", ordinary: 10, worst: 300, builtIn: 30, foundPerKb: 0 };
  const saysOf = (changes: object) =>
    costWarnings({ ...cost, ...changes }).map(({ message }) => message.split(/[;:]/)[0]);
  expect(saysOf({})).toEqual([]);
  expect(saysOf({ ordinary: 251 })).toEqual(["takes 251 µs/KB in ordinary text"]);
  expect(saysOf({ worst: 2_001 })).toEqual(["takes 2001 µs/KB at worst"]);
  expect(saysOf({ foundPerKb: 0.5 })).toHaveLength(1);
});

test("the ordinary text is the same each time, and of the length that was asked for", () => {
  expect(sampleText(10_000)).toHaveLength(10_000);
  expect(sampleText(10_000)).toBe(sampleText(20_000).slice(0, 10_000));
});

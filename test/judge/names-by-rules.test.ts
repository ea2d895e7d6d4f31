import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { NAME_TAGGER } from "../../detectors/names/model/load.ts";
import { runCommandLine } from "../../src/cli/main.ts";
import { aConfig, aPlace } from "../support/guard.ts";
import { aTerminal } from "../support/terminal.ts";

// `detection.names: rules` is for whoever pays for names with time: then nothing may ask the model.

const TEXT = "ask kowalski about the bill, Odalys Brennekamp will know";
const FILES = {
  "call.json": JSON.stringify({ call: { notes: TEXT, campaign: "Spring" } }),
  "calls.csv": `Notes,Campaign\n"${TEXT}",Spring\n`,
  "lines.jsonl": `${JSON.stringify({ id: 1, text: TEXT })}\n${JSON.stringify({ id: 2, payload: { notes: TEXT } })}\n`,
};

/** How often the model is asked, and what a command printed. */
async function asked(names: string, ...command: readonly string[]) {
  const allow = "allow: [notes, campaign]";
  await using place = await aPlace(
    aConfig("http://127.0.0.1:9/", allow, `detection: { names: ${names} }\n`),
  );
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(place.folder, name), text);
  const args = command.map((word) => (word in FILES ? join(place.folder, word) : word));
  const { terminal, written } = aTerminal(place.env, FILES["lines.jsonl"]);
  const chances = vi.spyOn(NAME_TAGGER, "chances");
  const { exit, out = "" } = await runCommandLine(args, terminal).finally(() =>
    vi.restoreAllMocks(),
  );
  expect(exit).toBe(0);
  return { times: chances.mock.calls.length, printed: out + written.join("") };
}

test.each([
  ["an event and its last look", ["redact", "call.json", "--destination", "crm"]],
  ["an export", ["redact", "calls.csv", "--destination", "crm"]],
  ["scan of a file", ["scan", "--config", "call.json"]],
  ["scan of lines", ["scan", "--config", "--jsonl"]],
])("%s: the model is asked by default, and not with names by rules", async (_what, command) => {
  const by = { model: await asked("model", ...command), rules: await asked("rules", ...command) };
  expect(by.model.times).toBeGreaterThan(0);
  expect(by.rules.times).toBe(0);
  expect(by.rules.printed).not.toBe(by.model.printed);
});

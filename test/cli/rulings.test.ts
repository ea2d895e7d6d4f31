import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { aConfig, type Running, withGuard } from "../support/guard.ts";
import { aTerminal } from "../support/terminal.ts";

const SUMMARY = "the Bluebird plan for Lindqvist Wexmoor, call 410-555-0143";

async function type({ place: { env } }: Running, ...args: string[]) {
  const { terminal, written } = aTerminal(env);
  const { exit, out = "", err = "" } = await runCommandLine(args, terminal);
  return { exit, out: out + written.join(""), err };
}

async function aHold(running: Running): Promise<string> {
  await running.post(JSON.stringify({ id: 1, source: "x", summary: SUMMARY }));
  const held = async () => /dlv_[0-9a-f]+/.exec((await type(running, "holds", "list")).out)?.[0];
  await vi.waitFor(async () => expect(await held()).toBeDefined(), 20_000);
  return (await held()) ?? "";
}

test("what was missed is weighed, said, listed and revoked, and an export is redacted by it", async () => {
  await using running = await withGuard(
    aConfig("http://127.0.0.1:9/", "allow: [source, summary, notes]\non_phi: hold"),
  );
  const id = await aHold(running);
  const add = ["rulings", "add", id, "--missed", "OTHER_ID", "--at", "/summary:4-12"];
  const weighed = await type(running, ...add);
  expect(weighed.out).toMatch(/^missed: OTHER_ID at summary, crm, until .*\n.*newest 1 of 1 open holds.*\n1 would gain a finding/);
  expect((await type(running, "rulings", "list")).out).toContain("there is none");
  expect((await type(running, ...add, "--save")).err).toContain("say why");
  const saved = await type(running, ...add, "--save", "--reason", "slipped");
  const [ruling = ""] = /rul_[0-9a-f]+/.exec(saved.out) ?? [];
  expect((await type(running, "rulings", "list")).out).toMatch(/missed +OTHER_ID +crm +in-force .* slipped/);

  const file = join(running.place.folder, "calls.csv");
  writeFileSync(file, "Notes\nasked for the bluebird plan\n");
  const redacted = () => type(running, "redact", file, "--destination", "crm");
  expect((await redacted()).exit).toBe(3);
  const revoked = await type(running, "rulings", "revoke", ruling, "--reason", "mistaken");
  expect(revoked.out).toBe(`revoked: ${ruling}`);
  expect((await redacted()).out).toContain("asked for the bluebird plan");
}); // biome-ignore format: short facts

test("that something is no PHI is said by whoever looked at it, and typed right", async () => {
  await using running = await withGuard(
    aConfig("http://127.0.0.1:9/", "allow: [source, summary]\non_phi: hold"),
  );
  const id = await aHold(running);
  const start = SUMMARY.indexOf("Lindqvist");
  const place = `/summary:${start}-${start + "Lindqvist Wexmoor".length}`;
  const add = ["rulings", "add", id, "--not-phi", "--at", place, "--save", "--reason", "ours"];
  expect((await type(running, ...add)).err).toContain("look at the text first");
  await type(running, "holds", "show", id, "--reveal", "--reason", "to-decide");
  expect((await type(running, ...add)).out).toContain("counts from now on");
  for (const wrong of [["--not-phi"], ["--at", place], ["--not-phi", "--missed", "NAME", "--at", place], ["--not-phi", "--at", "/summary"]])
    expect((await type(running, "rulings", "add", id, ...wrong)).exit).toBe(2);
}); // biome-ignore format: short facts

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { aPlace, type Place } from "./support/guard.ts";

const ROOT = join(import.meta.dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const AS_TYPED = "npm run --silent guard --";
const COMMANDS = new Set(
  [...README.matchAll(/npm run --silent guard -- ([^`\n#]+)/g)].map(([, rest = ""]) => rest.trim()),
);

/** `npm start` as a user types it, on the configuration that ships. */
async function started(): Promise<{
  place: Place;
  env: NodeJS.ProcessEnv;
  npm: ChildProcess;
  lines: () => string;
}> {
  const place = await aPlace(readFileSync(join(ROOT, "config/guard.yaml"), "utf8"));
  const port = 40_000 + Math.floor(Math.random() * 20_000);
  const env = { ...process.env, ...place.env, PORT: String(port) };
  const npm = spawn("npm", ["start"], { cwd: ROOT, env });
  let out = "";
  npm.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString()));
  const deadline = Date.now() + 15_000;
  while (
    !(await fetch(`http://127.0.0.1:${port}/ready`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline) throw new Error(`not ready after 15 s: ${out}`);
    await sleep(50);
  }
  return { place, env, npm, lines: () => out };
}

/** A command as a user types it, or the program that npm runs for it: npm itself takes longer than most commands. */
async function guard(
  rest: string,
  env: NodeJS.ProcessEnv,
  program = `exec "${process.execPath}" src/cli/main.ts`,
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn("sh", ["-c", `${program} ${rest}`], { cwd: ROOT, env });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { code: code as number, out, err };
}

test("npm start serves, every guard command of the README works beside it, and a signal stops it", {
  timeout: 90_000,
}, async () => {
  const { place, env, npm, lines } = await started();
  await using _place = place;
  const outputs = new Map<string, string>();
  for (const command of COMMANDS) {
    if (command === "COMMAND" || command === "key rotate") continue;
    const isSend = command.startsWith("send");
    const { code, out, err } = await guard(command, env, isSend ? AS_TYPED : undefined);
    expect([command, code, err]).toEqual([command, 0, ""]);
    outputs.set(command, out);
    if (isSend) await sleep(500);
  }
  expect(outputs.get("send samples/post-call.json --hook post-call")).toMatch(
    /^200 \{"id":"evt_[0-9a-f]{32}"\}\n$/,
  );
  expect(outputs.get("inspect")).toContain("[PHONE]");
  expect(outputs.get("ledger verify")).toMatch(/^ok: /);
  expect(outputs.get("hook url post-call")).toContain("/hooks/post-call/");
  const rotated = await guard("key rotate", env);
  expect(rotated).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^rotated: \d+ keys, \d+ bodies\n$/) as string,
  });

  npm.kill("SIGTERM");
  await once(npm, "exit");
  const deadline = Date.now() + 10_000;
  while (!lines().includes("stopped") && Date.now() < deadline) await sleep(50);
  expect(lines()).toContain("stopped");
});

test("redact says by its exit code what would happen", { timeout: 30_000 }, async () => {
  await using place = await aPlace(readFileSync(join(ROOT, "config/guard.yaml"), "utf8"));
  const env = { ...process.env, ...place.env };
  const out = join(place.folder, "out.json");
  expect(
    await guard(`redact samples/form.json --destination inspect -o ${out}`, env),
  ).toMatchObject({ code: 0, out: "" });
  expect(JSON.parse(readFileSync(out, "utf8"))).toHaveProperty("direction", "form");
  expect(await guard(`redact package.json --destination inspect -o ${out}2`, env)).toMatchObject({
    code: 4,
    out: "",
  });
  expect(await guard(`redact README.md --destination nowhere`, env)).toMatchObject({
    code: 1,
    out: "",
  });
  expect(
    await guard(`redact test/readme.test.ts --destination inspect`, {
      ...env,
      GUARD_CONFIG: "nowhere.yaml",
    }),
  ).toMatchObject({ code: 1 });
  expect(existsSync(`${out}2`)).toBe(false);
});

test("scan shows no value, not even one that stands in a key", { timeout: 30_000 }, async () => {
  await using place = await aPlace("");
  const file = join(place.folder, "payload.json");
  writeFileSync(
    file,
    '{"name":"Odalys Brennekamp","custom_fields":{"410-555-0143":"odalys@example.com"}}',
  );
  const { code, out } = await guard(`scan ${file}`, process.env);
  expect(code).toBe(0);
  expect(out).toContain("custom_fields.*");
  expect(out).not.toMatch(/0143|Odalys|example\.com/i);
});

test("scan --jsonl answers each line in order, texts and payloads", {
  timeout: 30_000,
}, async () => {
  const child = spawn(process.execPath, ["src/cli/main.ts", "scan", "--jsonl"], { cwd: ROOT });
  child.stdin.end(
    '{"id":"a","text":"call 410-555-0143"}\n\n{"id":"b","payload":{"call":{"name":"Odalys Brennekamp","notes":"Odalys"}}}\n',
  );
  const lines = (await text(child.stdout))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; spans: object[] });
  expect(lines).toEqual([
    { id: "a", spans: [expect.objectContaining({ start: 5, end: 17, type: "PHONE" })] },
    {
      id: "b",
      spans: [
        expect.objectContaining({ path: "/call/name", type: "NAME" }),
        expect.objectContaining({ path: "/call/notes", start: 0, end: 6, type: "NAME" }),
      ],
    },
  ]);
});

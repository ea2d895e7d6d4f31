import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { aConfig, aPlace, withGuard } from "../support/guard.ts";
import { aTerminal } from "../support/terminal.ts";
import { aWorkbook, cellsIn } from "../support/workbooks.ts";

const ROOT = join(import.meta.dirname, "../..");
const HEADER = "Name,Notes,Duration\n";
const CLEAN = `${HEADER}${"Marisol Hanneken,asked about prices,12\n".repeat(20)}`;
const URL_ = "http://127.0.0.1:9/";

/** What `redact` of a file with this content does; `destination` is YAML. */
async function redact(content: string, destination: string, { name = "calls.csv", to = "" } = {}) {
  const place = await aPlace(aConfig(URL_, destination));
  const file = join(place.folder, name);
  writeFileSync(file, content);
  const output = to === "" ? [] : ["-o", join(place.folder, to)];
  const { terminal, written } = aTerminal(place.env);
  const outcome = await runCommandLine(
    ["redact", file, "--destination", "crm", ...output],
    terminal,
  );
  const files = readdirSync(place.folder);
  const result =
    to !== "" && files.includes(to) ? readFileSync(join(place.folder, to), "utf8") : null;
  const mode = result === null ? null : statSync(join(place.folder, to)).mode & 0o777;
  await place[Symbol.asyncDispose]();
  return { ...outcome, printed: written.join(""), files, result, mode };
}

test("an export is printed redacted, with a summary that quotes nothing of it", async () => {
  const { exit, printed, err = "", files } = await redact(CLEAN, "allow: [notes, duration]");
  expect(exit).toBe(0);
  expect(printed).toBe(`Notes,Duration\n${"asked about prices,12\n".repeat(20)}`);
  expect(err).toMatch(/^read {7}20 rows/);
  expect(err).toMatch(/^left out {3}name$/m);
  expect(err).not.toMatch(/Marisol|prices/);
  expect(files.toSorted()).toEqual(["calls.csv", "guard.yaml"]);
});

test("with -o the file is whole, its own user's, and alone", async () => {
  const { exit, printed, result, mode, files } = await redact(CLEAN, "allow: [name]", {
    to: "out.csv",
  });
  expect({ exit, printed, mode }).toEqual({ exit: 0, printed: "", mode: 0o600 });
  expect(result).toBe(`Name\n${"[NAME]\n".repeat(20)}`);
  expect(files.toSorted()).toEqual(["calls.csv", "guard.yaml", "out.csv"]);
});

test("where more than a tenth of the rows hold nothing is written, and the exit is 3", async () => {
  const rows = `${CLEAN}${"Odalys Brennekamp,SSN 219-09-9999,1\n".repeat(3)}`;
  for (const to of ["", "out.csv"]) {
    const held = await redact(rows, "allow: [notes]\nhold_on: [SSN]", { to });
    expect(held).toMatchObject({ exit: 3, printed: "", result: null });
    expect(held.err).toContain("3 hold-on");
    expect(held.files.toSorted()).toEqual(["calls.csv", "guard.yaml"]);
  }
});

test("rows that hold are left out where they are few", async () => {
  const rows = `${CLEAN}Odalys Brennekamp,SSN 219-09-9999,1\n`;
  const { exit, printed, err } = await redact(rows, "allow: [notes]\nhold_on: [SSN]");
  expect(exit).toBe(0);
  expect(printed).toBe(`Notes\n${"asked about prices\n".repeat(20)}`);
  expect(err).toContain("held       1 rows: 1 hold-on");
});

test("a file that cannot be read would be held, and one of which nothing is allowed is empty", async () => {
  const open = await redact(`${HEADER}"Marisol,x,1\n`, "allow: [notes]");
  expect(open).toMatchObject({ exit: 3, printed: "" });
  expect(open.err).toMatch(/^held: unreadable\nquote-not-closed, row 1, line \d+: /);
  expect(await redact(CLEAN, "allow: [medium]")).toMatchObject({ exit: 4, printed: "" });
});

test.each(["calls.xlsx", "calls"])(
  "%s that holds a workbook becomes one, and where it cannot be read says what to do",
  async (name) => {
    const place = await aPlace(aConfig(URL_, "allow: [notes, duration]"));
    const [file, out] = [join(place.folder, name), join(place.folder, "out.xlsx")];
    const rows = [
      ["Name", "Notes", "Duration"],
      ["Marisol Hanneken", "Marisol asked", 12],
    ];
    writeFileSync(file, aWorkbook({ rows, sheets: ['name="a"', 'name="Marisol"'] }));
    const args = ["redact", file, "--destination", "crm"];
    const { terminal, written } = aTerminal(place.env);
    const { exit, err = "" } = await runCommandLine([...args, "-o", out], terminal);
    expect([exit, cellsIn(readFileSync(out))]).toEqual([
      0,
      [
        ["Notes", "Duration"],
        ["[NAME] asked", 12],
      ],
    ]);
    expect(err).toContain("workbook   1 sheet read; left out: other sheets 1,");
    expect(err).not.toMatch(/Marisol/);
    expect(written).toEqual([]);

    writeFileSync(file, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const refused = await runCommandLine(args, terminal);
    expect(refused.exit).toBe(3);
    expect(refused.err).toMatch(/^held: unreadable\nworkbook: .*save it as CSV/);
    await place[Symbol.asyncDispose]();
  },
);

test("a JSON array is an export, and an object a payload", async () => {
  const row = { name: "Marisol Hanneken", notes: "asked for Marisol" };
  const allow = "allow: [notes]";
  const array = await redact(JSON.stringify([row, row]), allow, { name: "calls.json" });
  expect(JSON.parse(array.printed)).toEqual([
    { notes: "asked for [NAME]" },
    { notes: "asked for [NAME]" },
  ]);
  const object = await redact(JSON.stringify(row), allow, { name: "call.json" });
  expect(JSON.parse(object.out ?? "")).toEqual({ notes: "asked for [NAME]" });
});

test("tokens of an export are those of the store, the same for the same person", async () => {
  const rows = `${HEADER}${"Marisol Hanneken,for Marisol Hanneken,1\n".repeat(3)}`;
  const { printed } = await redact(rows, "allow: [name, notes]\nredact_with: { NAME: token }");
  const [, token] = /^(NAME_[a-z]{10}),for NAME_/m.exec(printed) ?? [];
  expect(printed).toBe(`Name,Notes\n${`${token},for ${token}\n`.repeat(3)}`);
});

test("beside a running server tokens are drawn by it", async () => {
  await using running = await withGuard(
    aConfig(URL_, "allow: [name]\nredact_with: { NAME: token }"),
  );
  const { folder, env } = running.place;
  const file = join(folder, "calls.csv");
  writeFileSync(file, "Name\nMarisol Hanneken\n");
  const once = await redactIn(env, file);
  expect(once).toMatch(/^Name\nNAME_[a-z]{10}\n$/);
  expect(await redactIn(env, file)).toBe(once);
});

async function redactIn(env: NodeJS.ProcessEnv, file: string): Promise<string> {
  const { terminal, written } = aTerminal(env);
  await runCommandLine(["redact", file, "--destination", "crm"], terminal);
  return written.join("");
}

test("a disk that does not take it all is a fault, and nothing of it is left", async () => {
  await using place = await aPlace(aConfig(URL_, "allow: [notes]"));
  const file = join(place.folder, "calls.csv");
  writeFileSync(file, `${HEADER}${"x,asked about prices,12\n".repeat(4_000)}`);
  for (const output of ["", `-o ${join(place.folder, "out.csv")}`]) {
    // 512 bytes a block: files end at 8 kB.
    const command = `ulimit -f 16; exec "$NODE" src/cli/main.ts redact "${file}" --destination crm ${output}`;
    const env = { ...process.env, ...place.env, NODE: process.execPath, TMPDIR: place.folder };
    const child = spawn("sh", ["-c", command], { cwd: ROOT, env });
    let [said, err] = ["", ""];
    child.stdout.on("data", (piece) => (said += piece));
    child.stderr.on("data", (piece) => (err += piece));
    expect(await once(child, "close")).toEqual([1, null]);
    expect(said).toBe("");
    expect(err).toMatch(/^what would leave cannot be written: .*\n {2}code: EFBIG\n$/);
    expect(readdirSync(place.folder).toSorted()).toEqual(["calls.csv", "guard.yaml"]);
  }
});

test.each(["SIGKILL", "SIGINT"] as const)(
  "nothing has the file's name after %s in the middle",
  async (signal) => {
    await using place = await aPlace(aConfig(URL_, "allow: [notes]"));
    const pipe = join(place.folder, "calls.csv");
    const out = join(place.folder, "out.csv");
    // A pipe that stays open: the command is in the middle for as long as the test wants.
    await once(spawn("mkfifo", [pipe]), "exit");
    const child = spawn(
      process.execPath,
      ["src/cli/main.ts", "redact", pipe, "--destination", "crm", "-o", out],
      {
        cwd: ROOT,
        env: { ...process.env, ...place.env },
      },
    );
    const writer = spawn(
      "sh",
      ["-c", `exec 3>"${pipe}"; printf '%s' "$ROWS" >&3; echo written; exec sleep 60`],
      {
        env: { ...process.env, ROWS: `${HEADER}${"x,asked about prices,12\n".repeat(4_000)}` },
      },
    );
    await once(writer.stdout, "data");
    child.kill(signal);
    const [code, by] = (await once(child, "exit")) as [number | null, string | null];
    writer.kill();
    expect(code === 0).toBe(false);
    expect(by).toBe(signal);
    expect(existsSync(out)).toBe(false);
    const left = readdirSync(place.folder).filter((file) => file.startsWith("out.csv"));
    expect(left).toHaveLength(signal === "SIGKILL" ? 1 : 0);
    for (const file of left) expect(statSync(join(place.folder, file)).mode & 0o777).toBe(0o600);
  },
);

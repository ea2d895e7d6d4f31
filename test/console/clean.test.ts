import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { aConsole, IRIS, type Visited } from "../support/console.ts";
import { aCallLog, anExportConfig } from "../support/export-guard.ts";
import { aPlace } from "../support/guard.ts";
import { attribute, Page } from "../support/page.ts";
import { aTerminal } from "../support/terminal.ts";
import { aWorkbook, cellsIn } from "../support/workbooks.ts";

const YAML = anExportConfig(
  "crm",
  "crm: { preset: folder, path: /tmp, allow: [source, duration, summary], hold_on: [SSN] }",
  ", max_bytes: 40000",
);
const HELD_ROW = 'Odalys Brennekamp,(410) 555-0143,Bing,7,"SSN 987-65-4321, please"';
const FILE = aCallLog(30, [HELD_ROW]);
const PLANTED = /987-?65|555-?01|wexler|brennekamp/i;
const SOON = { timeout: 30_000 };

function aForm(text: string | null, destination = "crm", name = "calls of Casey Wexler.csv") {
  const form = new FormData();
  if (text !== null) form.set("file", new File([text], name, { type: "text/csv" }));
  form.set("destination", destination);
  return form;
}

/** Brings a file; gives the path of its page. */
async function bring(at: Visited, form: FormData): Promise<string> {
  const response = await at.post("/clean", form);
  expect(response.status).toBe(303);
  return (response.headers.get("location") ?? "").replace("/console", "");
}

/** The page once something came of the file. */
async function done(at: Visited, path: string): Promise<Page> {
  await expect.poll(async () => (await at.page(path)).source, SOON).toContain("data-done");
  return at.page(path);
}

const spoolOf = ({ desk: { core } }: Visited) => join(core.store.folder ?? "", "spool");

/** The acts on record, with their facts. */
async function acts(at: Visited): Promise<string[]> {
  const entries = await at.desk.core.store.ledger(0, 9);
  return entries.map(({ act, actor, facts }) => `${act} ${actor} ${facts}`);
}

test("a file comes back as the command line redacts it, with its summary, and without a value in any page", async () => {
  await using at = await aConsole(YAML);
  const path = await bring(at, aForm(FILE));
  const page = await done(at, path);
  expect(page.text).toMatch(/1 row would be held.*not in the file/s);
  expect(page.text).toMatch(/Read31.*Redacted30.*Held1/s);
  expect(page.source).not.toMatch(PLANTED);

  const stored = await Promise.all(
    (await readdir(spoolOf(at))).map((name) => readFile(join(spoolOf(at), name), "latin1")),
  );
  // What came in is gone by now; what may be downloaded is encrypted.
  expect(stored).toHaveLength(1);
  expect(stored.join("")).not.toMatch(/Google|PHONE|Summary/);

  const link = page.all("a", { class: "button" }).map((a) => attribute(a, "href"))[0] ?? "";
  const file = await at.get(link.replace("/console", ""));
  expect(file.headers.get("content-disposition")).toBe(
    'attachment; filename="redacted-for-crm.csv"',
  );
  expect(file.headers.get("cache-control")).toBe("no-store");
  const text = await file.text();
  expect(text).not.toMatch(PLANTED);

  await using place = await aPlace(YAML);
  const source = join(place.folder, "calls.csv");
  await writeFile(source, FILE);
  const { terminal, written } = aTerminal(place.env);
  await runCommandLine(["redact", source, "--destination", "crm"], terminal);
  expect(text).toBe(written.join(""));

  expect(await acts(at)).toEqual([
    `file.clean usr_iris {"bytes":${FILE.length},"destination":"crm","held":1,"outcome":"clean","rows":31}`,
    `file.download usr_iris {"bytes":${text.length},"destination":"crm"}`,
  ]);

  await at.post(`${path}/erase`, {});
  expect(await readdir(spoolOf(at))).toEqual([]);
  expect((await at.get(path)).status).toBe(404);
});

test("a workbook comes back as one, and the page says what of it was not read", async () => {
  await using at = await aConsole(YAML);
  const book = aWorkbook({
    before: '<cols><col min="1" max="1" hidden="1"/></cols>',
    rows: [
      ["Name", "Source", "Summary"],
      ["Casey Wexler", "Bing", "Casey asked"],
      ["x", "Yelp", "y"],
    ],
    rowAttributes: { 3: 'hidden="1"' },
    sheets: ['name="a"', 'name="Casey Wexler"'],
  });
  const form = new FormData();
  form.set("file", new File([book], "calls of Casey Wexler.xlsx"));
  form.set("destination", "crm");
  const page = await done(at, await bring(at, form));
  expect(page.text).toMatch(
    /1 other sheet of the workbook was not read.*Hidden, left out1.*1 column of these is hidden/s,
  );
  expect(page.source).not.toMatch(PLANTED);
  const link = page.all("a", { class: "button" }).map((a) => attribute(a, "href"))[0] ?? "";
  const file = await at.get(link.replace("/console", ""));
  expect(file.headers.get("content-disposition")).toBe(
    'attachment; filename="redacted-for-crm.xlsx"',
  );
  expect(file.headers.get("content-type")).toBe(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  );
  expect(cellsIn(Buffer.from(await file.arrayBuffer()))).toEqual([
    ["Source", "Summary"],
    ["Bing", "[NAME] asked"],
  ]);
});

test("it is there for whoever brought it, and for a quarter of an hour", async () => {
  await using at = await aConsole(YAML);
  const path = await bring(at, aForm(FILE));
  await done(at, path);
  at.become({ ...IRIS, id: "usr_other" });
  for (const each of [path, `${path}/file`])
    expect([each, (await at.get(each)).status]).toEqual([each, 404]);
  await at.post(`${path}/erase`, {});
  at.become(IRIS);
  expect((await at.get(path)).status).toBe(200);
  at.desk.advance(15 * 60_000);
  expect((await at.get(path)).status).toBe(404);
  expect((await at.get(`${path}/file`)).status).toBe(404);
});

test("what would be held as a whole, or has nothing to leave, gives no file and says why", async () => {
  await using at = await aConsole(YAML);
  const many = await done(at, await bring(at, aForm(aCallLog(2, [HELD_ROW]))));
  expect(many.text).toContain("held as a whole: too many rows held");
  const unreadable = await done(at, await bring(at, aForm('Name,Source\n"Casey Wexler,x')));
  expect(unreadable.text).toContain("held as a whole: could not be read");
  const empty = await done(at, await bring(at, aForm("Name,Phone\nCasey Wexler,(410) 555-0143\n")));
  expect(empty.text).toContain("None of its columns may go there");
  for (const page of [many, unreadable, empty]) {
    expect(page.all("a", { class: "button" })).toEqual([]);
    expect(page.source).not.toMatch(PLANTED);
  }
  expect(await readdir(spoolOf(at))).toEqual([]);
});

test("a form without a file, with too large a one, or for nobody is answered so, and leaves nothing", async () => {
  await using at = await aConsole(YAML);
  const cases = [
    [aForm(null), 400],
    [aForm(""), 400],
    [aForm("x".repeat(40_001)), 413],
    [aForm(FILE, "nobody"), 404],
    [aForm(FILE, ""), 404],
  ] as const;
  for (const [form, status] of cases) expect((await at.post("/clean", form)).status).toBe(status);
  expect(await readdir(spoolOf(at))).toEqual([]);
  expect(await acts(at)).toEqual([]);
});

test("files wait for their turn, so many and no more, and all go when the guard stops", async () => {
  await using at = await aConsole(YAML);
  const paths: string[] = [];
  for (let i = 0; i < 4; i++) paths.push(await bring(at, aForm(FILE)));
  const fifth = await at.post("/clean", aForm(FILE));
  expect([fifth.status, (await fifth.text()).includes("too many files")]).toEqual([503, true]);
  const background = await at.get(paths[3] ?? "", { "x-guard-background": "1" });
  const part = await background.text();
  expect(part).not.toContain("<html");
  await at.post(`${paths[3]}/erase`, {});
  await done(at, paths[0] ?? "");
  await at.cleaning.close();
  expect(await readdir(spoolOf(at))).toEqual([]);
});

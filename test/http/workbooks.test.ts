import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { createLog } from "../../src/log.ts";
import { startGuard } from "../../src/main.ts";
import { listHolds } from "../../src/review/list.ts";
import { releaseHold } from "../../src/review/release.ts";
import { showHold } from "../../src/review/show.ts";
import { ALLOW, aFolder, anExportConfig, postExport, spoolsOf } from "../support/export-guard.ts";
import { aPlace } from "../support/guard.ts";
import { aWorkbook, cellsIn } from "../support/workbooks.ts";

const LONG = { timeout: 60_000 };
const SOON = { timeout: 30_000 };
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const HEADER = ["Name", "Source", "Duration", "Summary"];
const rows = Array.from({ length: 40 }, (_, i) => ["Casey Wexler", "Google Ads", i, `Casey asked, call ${i}`]); // biome-ignore format: short
const BOOK = aWorkbook({
  before: '<cols><col min="2" max="2" hidden="1"/></cols>',
  rows: [HEADER, ...rows, ["Odalys Brennekamp", "Bing", 7, "SSN 987-65-4321, please"]],
  sheets: ['name="Casey Wexler"', 'name="Brennekamp"'],
});
const PLANTED = /987-?65-?432|wexler|brennekamp/i;

async function withExports(run: (scene: Awaited<ReturnType<typeof aScene>>) => Promise<void>) {
  const scene = await aScene();
  try {
    await run(scene);
  } finally {
    await scene.guard.stop();
    await scene.place[Symbol.asyncDispose]();
  }
  expect(scene.lines.join("\n")).not.toMatch(PLANTED);
}

async function aScene() {
  const parent = await aPlace("");
  const out = await aFolder(parent.folder);
  const yaml = anExportConfig("files", `files: { preset: folder, path: ${out}, ${ALLOW}, hold_on: [SSN] }`); // biome-ignore format: YAML
  const place = await aPlace(yaml);
  const lines: string[] = [];
  const log = createLog("trace", { write: (line: string) => void lines.push(line) });
  const guard = await startGuard(place.env, { log });
  const state = async (event: string) => {
    const [delivery] = (await guard.core.store.event(event))?.deliveries ?? [];
    return [delivery?.state, delivery?.reason, delivery?.detail].filter(Boolean).join(": ");
  };
  const post = async (body: Uint8Array | FormData, type = XLSX) => {
    const response = await postExport(`http://127.0.0.1:${guard.port}`, body, body instanceof FormData ? {} : { "content-type": type }); // biome-ignore format: one call
    expect(response.status).toBe(200);
    return ((await response.json()) as { id: string }).id;
  };
  return { place, out, lines, guard, state, post };
}

test(
  "a workbook arrives as one, and a row that was held in it leaves as one when it is released",
  LONG,
  () =>
    withExports(async ({ place, out, guard, state, post }) => {
      const id = await post(BOOK);
      await expect.poll(() => state(id), SOON).toBe("delivered");
      expect(await readdir(out)).toEqual([`${id}-files.xlsx`]);
      const cells = cellsIn(await readFile(join(out, `${id}-files.xlsx`)));
      expect(cells[0]).toEqual(["Duration", "Summary"]);
      expect(cells.slice(1)).toEqual(rows.map((_, i) => [i, `[NAME] asked, call ${i}`]));

      const terminal = { env: place.env, stdin: process.stdin, write() {}, async writeBytes() {} };
      const { out: shown = "" } = await runCommandLine(["events", "show", id], terminal);
      expect(shown).toContain("workbook   1 sheet read; left out: other sheets 1, hidden rows 0, hidden columns 1"); // biome-ignore format: one line
      expect(shown).not.toMatch(PLANTED);

      const desk = { ...guard.core, practice: null, now: Date.now };
      await expect.poll(async () => (await listHolds(desk, {})).holds, SOON).toHaveLength(1);
      const [hold] = (await listHolds(desk, {})).holds;
      const { would_leave } = await showHold(desk, { id: hold?.id ?? "" });
      expect(would_leave).toBe('Duration,Summary\n7,"SSN [SSN], please"\n');
      await releaseHold(desk, { id: hold?.id ?? "", reason: "authorized" }, "cli:priya");
      await expect.poll(() => state(hold?.event ?? ""), SOON).toBe("delivered");
      const row = cellsIn(await readFile(join(out, `${hold?.event}-files.xlsx`)));
      expect(row).toEqual([
        ["Duration", "Summary"],
        [7, "SSN [SSN], please"],
      ]);
      await expect.poll(() => spoolsOf(place), SOON).toEqual([]);
    }),
);

test.each(["text/csv", "application/octet-stream"])(
  "a workbook that is sent as %s is one all the same",
  LONG,
  (type) =>
    withExports(async ({ out, state, post }) => {
      const id = await post(BOOK, type);
      await expect.poll(() => state(id), SOON).toBe("delivered");
      expect(await readdir(out)).toEqual([`${id}-files.xlsx`]);
    }),
);

test(
  "a workbook in a form is told by its name, and one that cannot be read is held with what to do",
  LONG,
  () =>
    withExports(async ({ out, state, post }) => {
      const form = new FormData();
      form.set("file", new File([BOOK], "calls of Casey Wexler.xlsx"));
      const id = await post(form);
      await expect.poll(() => state(id), SOON).toBe("delivered");
      const broken = await post(BOOK.subarray(0, 500));
      await expect.poll(() => state(broken), SOON).toBe("held: unreadable: workbook-broken");
      const csv = await post(Buffer.from("Source,Duration\nBing,1\n"), XLSX);
      await expect.poll(() => state(csv), SOON).toBe("held: unreadable: workbook");
      expect(await readdir(out)).toEqual([`${id}-files.xlsx`]);
    }),
);

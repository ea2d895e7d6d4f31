import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { startGuard } from "../../src/main.ts";
import { listHolds } from "../../src/review/list.ts";
import {
  ALLOW,
  aCallLog,
  aFolder,
  anExportConfig,
  filesIn,
  postExport,
  spoolsOf,
} from "../support/export-guard.ts";
import { aPlace } from "../support/guard.ts";
import { startProgram } from "../support/program.ts";

const ROWS = 4_000;
const HELD = "Odalys Brennekamp,(410) 555-0143,Bing,7,SSN 987-65-4321";
const SOON = { timeout: 60_000, interval: 5 };

test("a guard killed while it judges an export begins again: one file, each held row once, nothing left over", {
  timeout: 120_000,
}, async () => {
  await using place = await aPlace("");
  const out = await aFolder(place.folder);
  const files = `files: { preset: folder, path: ${out}, ${ALLOW}, hold_on: [SSN] }`;
  await writeFile(join(place.folder, "guard.yaml"), anExportConfig("files", files));
  await using program = await startProgram(place.env);
  const log = aCallLog(ROWS, [HELD, HELD]);
  const answered = await postExport(program.url, log);
  const { id } = (await answered.json()) as { id: string };

  // In the middle: a part of what may leave is on the disk.
  const written = async () => {
    const sizes = await Promise.all(
      (await spoolsOf(place)).map(
        async (name) => (await stat(join(place.folder, "spool", name))).size,
      ),
    );
    return sizes.filter((size) => size > 0).length;
  };
  await expect.poll(written, SOON).toBe(2);
  await program.kill();
  expect(await filesIn(out)).toEqual([]);
  expect(await spoolsOf(place)).toHaveLength(2);

  const guard = await startGuard(place.env, { log: silentLog });
  try {
    await expect.poll(() => filesIn(out), SOON).toHaveLength(1);
    const [file] = await filesIn(out);
    expect(file?.name).toBe(`${id}-files.csv`);
    expect(file?.text.trimEnd().split("\n")).toHaveLength(ROWS + 1);
    const { store } = guard.core;
    await expect
      .poll(async () => (await listHolds({ store, practice: null }, {})).holds, SOON)
      .toHaveLength(2);
    expect((await store.event(id))?.rows).toEqual([{ state: "held", count: 2 }]);
    await expect.poll(() => spoolsOf(place), SOON).toEqual([]);
  } finally {
    await guard.stop();
  }
});

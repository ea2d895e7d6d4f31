import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { startGuard } from "../../src/main.ts";
import { aFolder, anExportConfig, filesIn, postExport, spoolsOf } from "../support/export-guard.ts";
import { aPlace } from "../support/guard.ts";

const MAIN = join(import.meta.dirname, "../../src/main.ts");
const SOON = { timeout: 60_000, interval: 5 };
/** Of 512 bytes: no file of the guard grows beyond 1 MB, its store included. */
const BLOCKS = 2_048;
/** 8 bytes each, and 25 where the address is masked: what comes in fits, what would leave does not. */
const ROWS = 50_000;
const FITS = `Email\n${"b@c.cc\n".repeat(ROWS)}`;
const TOO_LARGE = FITS.repeat(4);

test("a disk that is full refuses an export, and what was acknowledged is judged when there is room again", {
  timeout: 120_000,
}, async () => {
  await using place = await aPlace("");
  const out = await aFolder(place.folder);
  const files = `files: { preset: folder, path: ${out}, allow: [email], redact_with: { EMAIL: mask } }`;
  await writeFile(join(place.folder, "guard.yaml"), anExportConfig("files", files));
  const env = { ...place.env, NODE: process.execPath, MAIN };
  const child = spawn("sh", ["-c", `ulimit -f ${BLOCKS}; exec "$NODE" "$MAIN"`], { env });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const said = (word: string) => lines.find((line) => line.includes(`"${word}"`));
  await expect.poll(() => said("listening"), SOON).toBeDefined();
  const { port } = JSON.parse(said("listening") ?? "{}") as { port: number };
  const url = `http://127.0.0.1:${port}`;

  const refused = await postExport(url, TOO_LARGE);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await spoolsOf(place)).toEqual([]);

  const answered = await postExport(url, FITS);
  expect(answered.status).toBe(200);
  const { id } = (await answered.json()) as { id: string };
  await expect.poll(() => said("export put off"), SOON).toContain("ERR_STORE_UNAVAILABLE");
  expect(await filesIn(out)).toEqual([]);
  // What came in, and nothing of what would have left.
  await expect.poll(() => spoolsOf(place), SOON).toHaveLength(1);
  child.kill("SIGKILL");
  await once(child, "exit");

  const guard = await startGuard(place.env, { log: silentLog });
  try {
    await expect.poll(() => filesIn(out), SOON).toHaveLength(1);
    const [file] = await filesIn(out);
    expect(file?.name).toBe(`${id}-files.csv`);
    expect(file?.text).toBe(`Email\n${"••••••••\n".repeat(ROWS)}`);
  } finally {
    await guard.stop();
  }
});

import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadMasterKey, newMasterKey } from "../../src/keys/master.ts";
import { withFolder } from "../support/store.ts";

const KEY = newMasterKey();
const OTHER = newMasterKey();
const bytesOf = (key: string) => new Uint8Array(Buffer.from(key, "base64"));

describe("a key in the environment", () => {
  test("is 32 bytes in base64, and white space around or in it does not matter", async () => {
    const { master } = await loadMasterKey(
      { GUARD_KEY: ` ${KEY.slice(0, 20)}\n${KEY.slice(20)}\n` },
      null,
    );
    expect(master).toEqual(bytesOf(KEY));
  });

  test.each([
    ["too short", Buffer.alloc(31, 7).toString("base64")],
    ["too long", Buffer.alloc(33, 7).toString("base64")],
    ["no base64", `${KEY.slice(0, 40)}!!!!`],
  ])("is refused without being quoted when it is %s", async (_, key) => {
    const loading = loadMasterKey({ GUARD_KEY: key }, null);
    await expect(loading).rejects.toMatchObject({ code: "ERR_KEY" });
    await expect(loading).rejects.not.toMatchObject({ message: expect.stringContaining(key) });
  });

  test("old keys are a list", async () => {
    const { olds } = await loadMasterKey(
      { GUARD_KEY: KEY, GUARD_KEYS_OLD: `${OTHER}, ${KEY},` },
      null,
    );
    expect(olds).toEqual([bytesOf(OTHER), bytesOf(KEY)]);
  });

  test("beside a key file is one too many", async () => {
    const variables = { GUARD_KEY: KEY, GUARD_KEY_FILE: "/nowhere" };
    await expect(loadMasterKey(variables, null)).rejects.toMatchObject({ code: "ERR_KEY" });
  });
});

describe("a key file that is named", () => {
  test("is read; one that others can read is warned of", async () => {
    await withFolder(async (folder) => {
      const file = join(folder, "key");
      await writeFile(file, `${KEY}\n`, { mode: 0o600 });
      expect(await loadMasterKey({ GUARD_KEY_FILE: file }, null)).toMatchObject({
        master: bytesOf(KEY),
        warnings: [],
      });
      await chmod(file, 0o640);
      expect((await loadMasterKey({ GUARD_KEY_FILE: file }, null)).warnings).toHaveLength(1);
    });
  });

  test("that is not there is refused", async () => {
    const loading = loadMasterKey({ GUARD_KEY_FILE: "/nowhere/key" }, null);
    await expect(loading).rejects.toMatchObject({ code: "ERR_KEY" });
  });
});

describe("without any key set", () => {
  test("one is made beside the SQLite file, for its owner only, and found again", async () => {
    await withFolder(async (folder) => {
      const all = await Promise.all([1, 2, 3, 4].map(() => loadMasterKey({}, folder)));
      all.push(await loadMasterKey({}, folder));
      expect(new Set(all.map(({ master }) => master.join())).size).toBe(1);
      expect((await stat(join(folder, "guard.key"))).mode & 0o777).toBe(0o600);
      expect(await readdir(folder)).toEqual(["guard.key"]);
      expect(bytesOf(await readFile(join(folder, "guard.key"), "utf8"))).toEqual(all[0]?.master);
    });
  });

  test("production refuses to make one, and to use one that lies there", async () => {
    await withFolder(async (folder) => {
      const variables = { NODE_ENV: "production" };
      await expect(loadMasterKey(variables, folder)).rejects.toMatchObject({ code: "ERR_KEY" });
      expect(await readdir(folder)).toEqual([]);
      await loadMasterKey({}, folder);
      await expect(loadMasterKey(variables, folder)).rejects.toMatchObject({ code: "ERR_KEY" });
    });
  });

  test("a store without a folder needs one", async () => {
    await expect(loadMasterKey({ GUARD_KEY: " " }, null)).rejects.toMatchObject({
      code: "ERR_KEY",
    });
  });
});

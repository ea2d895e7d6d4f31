import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { copyFile, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { keysFrom } from "../../src/keys/keys.ts";
import { openStore, readLock } from "../../src/store/index.ts";
import { openDatabase } from "../../src/store/sqlite/database.ts";
import { aDelivery, aNewEvent, bytes, judge, withFolder, withStore } from "../support/store.ts";

test("what was acknowledged before the process was killed is there", async () => {
  await withFolder(async (folder) => {
    const url = `sqlite:${join(folder, "guard.db")}`;
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, "append-until-killed.ts"), url],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const acknowledged: string[] = [];
    for await (const id of createInterface({ input: child.stdout })) {
      acknowledged.push(id);
      if (acknowledged.length === 200) child.kill("SIGKILL");
    }
    if (child.signalCode === null) await once(child, "exit");
    expect(child.signalCode).toBe("SIGKILL");

    const store = await openStore(url);
    const found = await Promise.all(acknowledged.map((id) => store.event(id)));
    expect(found.filter((event) => event === null)).toEqual([]);
    expect((await store.bodies("", 100_000)).length).toBeGreaterThanOrEqual(acknowledged.length);
    await store.close();
  });
});

test("no file holds a value, a file name apart from the store's own, or can be read by others", async () => {
  const keys = keysFrom({
    masters: [randomBytes(32)],
    seal: randomBytes(32),
    index: randomBytes(32),
    ledger: randomBytes(32),
  });
  await withStore(async (store, file) => {
    const value = "Ada Quill 410-555-0142";
    const encrypt = (id: string) => keys.encrypt(id, bytes(value));
    await judge(store, (id) => [aDelivery(id, { body: encrypt("delivery") })], {
      body: encrypt("event"),
    });
    const folder = join(file, "..");
    const files = await readdir(folder);
    expect(files.toSorted()).toEqual(["guard.db", "guard.db-shm", "guard.db-wal", "guard.db.lock"]);
    for (const name of files) {
      const content = await readFile(join(folder, name));
      expect(content.includes("Quill")).toBe(false);
      expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    }
  });
});

test("what was erased is in no file after a sweep", async () => {
  await withStore(async (store, file) => {
    const [original, sealed] = ["erased-original", "erased-sealed"];
    await judge(store, (id) => [aDelivery(id, { state: "held", body: bytes(sealed) })], {
      body: bytes(original),
    });
    await store.sweep({
      heldBefore: 2 ** 50,
      deadBefore: 0,
      sentBefore: 0,
      recordsBefore: 0,
      now: 1,
    });
    // The sweep's checkpoint follows its answer; the next answer comes after it.
    await store.ping();
    for (const name of [file, `${file}-wal`]) {
      const content = await readFile(name);
      expect(content.includes(original)).toBe(false);
      expect(content.includes(sealed)).toBe(false);
    }
  });
});

test("a closed store leaves one file, and opens again with what it held", async () => {
  await withFolder(async (folder) => {
    const url = `sqlite:${join(folder, "deep", "guard.db")}`;
    const store = await openStore(url);
    const event = aNewEvent();
    await store.appendEvent(event);
    await store.close();
    expect(store.folder).toBe(join(folder, "deep"));
    expect(await readdir(join(folder, "deep"))).toEqual(["guard.db"]);
    const again = await openStore(url);
    expect(await again.event(event.id)).toMatchObject({ id: event.id });
    await again.close();
  });
});

test("a store of a newer version is refused, and left unlocked", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "guard.db");
    const database = new DatabaseSync(file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({ code: "ERR_STORE_VERSION" });
    expect(await readLock(`sqlite:${file}`)).toBeNull();
  });
});

test("a store of the version before the looks opens with its holds, and a look is kept beside one", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "guard.db");
    const database = new DatabaseSync(file);
    const schema = join(import.meta.dirname, "../../src/store/sqlite/migrations");
    const files = (await readdir(schema)).filter((name) => name < "0010").toSorted();
    for (const name of files) database.exec(await readFile(join(schema, name), "utf8"));
    database.exec(`PRAGMA user_version = ${files.length};
      INSERT INTO event (id, practice_id, hook, received_at, policy, state) VALUES ('evt_1', 'larkspur', 'h', 1, '', 'judged');
      INSERT INTO delivery (id, practice_id, event, destination, state, policy, findings, concern, has_body, created_at, updated_at)
        VALUES ('dlv_1', 'larkspur', 'evt_1', 'crm', 'held', 'p', '{}', 'phi', 0, 1, 1);
      INSERT INTO body (id, practice_id, blob) VALUES ('evt_1', 'larkspur', x'01')`);
    database.close();
    const store = await openStore(`sqlite:${file}`);
    expect(await store.hold("dlv_1")).toMatchObject({ original: bytes("\x01"), look: null });
    const kept = { delivery: "dlv_1", seen: { policy: "p", updatedAt: 1 }, look: bytes("look") };
    // Judged anew since, or of no such hold: nothing is kept.
    await store.keepLook({ ...kept, seen: { policy: "p", updatedAt: 2 } });
    await store.keepLook({ ...kept, delivery: "dlv_2" });
    expect((await store.bodies("", 9)).map(({ id }) => id)).toEqual(["evt_1"]);
    await store.keepLook(kept);
    expect(await store.hold("dlv_1")).toMatchObject({ look: bytes("look") });
    await store.close();
    // Whoever erases the original erases it too.
    const again = new DatabaseSync(file);
    again.exec("DELETE FROM body WHERE id = 'evt_1'");
    expect(again.prepare("SELECT id FROM body").all()).toEqual([]);
    again.close();
  });
});

test("a file that is no database, or cannot be made, is refused", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "guard.db");
    await writeFile(file, "this is no database, however long it may be".repeat(50));
    for (const path of [file, join(file, "below")])
      await expect(openStore(`sqlite:${path}`)).rejects.toMatchObject({
        code: "ERR_STORE_UNAVAILABLE",
      });
  });
});

test.each([
  "postgres://db.example/guard",
  "mysql://x",
  "toString:",
  "",
  "sqlite:",
  "sqlite::memory:",
])("%s names no store that this version has", async (url) => {
  await expect(openStore(url)).rejects.toMatchObject({ code: "ERR_CONFIG" });
});

test("every table but the probe knows the practice", async () => {
  await withStore(async (_, file) => {
    const database = new DatabaseSync(file, { readOnly: true });
    const without = database
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
         AND NOT EXISTS (SELECT 1 FROM pragma_table_info(sqlite_schema.name) WHERE name = 'practice_id')`,
      )
      .all();
    database.close();
    expect(without.map(({ name }) => name)).toEqual(["probe"]);
  });
});

test("a commit waits for the disk, and erased bytes are overwritten", async () => {
  await withFolder(async (folder) => {
    const database = openDatabase(join(folder, "guard.db"));
    const pragma = (name: string) =>
      Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    const FULL = 2;
    expect(pragma("journal_mode")).toBe("wal");
    expect(pragma("synchronous")).toBe(FULL);
    expect(pragma("secure_delete")).toBe(1);
    expect(pragma("foreign_keys")).toBe(1);
    expect(pragma("busy_timeout")).toBe(5000);
    database.close();
  });
});

test("commits are told to whom wants to measure them, reads are not", async () => {
  await withFolder(async (folder) => {
    const seconds: number[] = [];
    const store = await openStore(`sqlite:${join(folder, "guard.db")}`, {
      onCommit: (s) => seconds.push(s),
    });
    await store.depth();
    expect(seconds).toEqual([]);
    await store.ping();
    expect(seconds).toEqual([expect.any(Number)]);
    await store.close();
  });
});

describe("the lock", () => {
  const write = (file: string, lock: object) => writeFile(`${file}.lock`, JSON.stringify(lock));

  test("a store that is open is not opened again, and the holder is named", async () => {
    await withStore(async (_, file) => {
      await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({
        code: "ERR_STORE_LOCKED",
        facts: { pid: process.pid },
      });
    });
  });

  test("it tells where the holder takes commands", async () => {
    await withStore(async (store, file) => {
      const url = `sqlite:${file}`;
      expect(await readLock(url)).toEqual({ pid: process.pid, startedAt: expect.any(Number) });
      await store.setControl?.("/run/guard.sock");
      expect(await readLock(url)).toMatchObject({ pid: process.pid, control: "/run/guard.sock" });
    });
  });

  test("it goes when the store is closed", async () => {
    await withFolder(async (folder) => {
      const url = `sqlite:${join(folder, "guard.db")}`;
      await (await openStore(url)).close();
      expect(await readLock(url)).toBeNull();
    });
  });

  test("that of a dead process, or an unreadable one, is taken over", async () => {
    await withFolder(async (folder) => {
      const file = join(folder, "guard.db");
      const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
      await once(child, "exit");
      await write(file, { pid: child.pid, startedAt: 1, birth: null, control: "/run/gone.sock" });
      expect(await readLock(`sqlite:${file}`)).toBeNull();
      await (await openStore(`sqlite:${file}`)).close();
      await writeFile(`${file}.lock`, "");
      await (await openStore(`sqlite:${file}`)).close();
      expect(await readdir(folder)).toEqual(["guard.db"]);
    });
  });

  test.runIf(process.platform === "linux")(
    "that of a dead process whose pid another one has now is taken over",
    async () => {
      await withFolder(async (folder) => {
        const file = join(folder, "guard.db");
        await write(file, { pid: process.pid, startedAt: 1, birth: "an earlier boot:1" });
        await (await openStore(`sqlite:${file}`)).close();
        expect(await readdir(folder)).toEqual(["guard.db"]);
      });
    },
  );

  test("of many that find a dead process's lock one gets the store", async () => {
    await withFolder(async (folder) => {
      const file = join(folder, "guard.db");
      await write(file, { pid: 2 ** 22 + 1, startedAt: 1, birth: null });
      const opened = await Promise.allSettled(
        Array.from({ length: 5 }, () => openStore(`sqlite:${file}`)),
      );
      const stores = opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      expect(stores).toHaveLength(1);
      await stores[0]?.close();
    });
  });
});

test("a copy of the file is a store", async () => {
  await withFolder(async (folder) => {
    const [from, to] = [join(folder, "guard.db"), join(folder, "copy.db")];
    const store = await openStore(`sqlite:${from}`);
    const event = aNewEvent();
    await store.appendEvent(event);
    await store.close();
    await copyFile(from, to);
    const copy = await openStore(`sqlite:${to}`);
    expect(await copy.event(event.id)).not.toBeNull();
    await copy.close();
  });
});

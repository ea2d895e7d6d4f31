import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf } from "../../src/errors.ts";
import { unpackEvent } from "../../src/judge/envelope.ts";
import { openKeys } from "../../src/keys/keys.ts";
import { rotate } from "../../src/keys/rotate.ts";
import { CHUNK_BYTES, STORED_CHUNK_BYTES } from "../../src/spool/chunks.ts";
import { packSpooled, unpackSpooled } from "../../src/spool/manifest.ts";
import { originalIn, packOriginal } from "../../src/spool/original.ts";
import { newSpoolId, readSpool, type Spooled, writeSpool } from "../../src/spool/spool.ts";
import { openSpools } from "../../src/spool/spools.ts";
import { aNewEvent, NOON, withFolder, withStore } from "../support/store.ts";

function someBytes(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 255));
}

async function spooled(folder: string, ...parts: readonly Uint8Array[]): Promise<Spooled> {
  const writer = await writeSpool(folder, newSpoolId());
  for (const part of parts) await writer.write(part);
  return writer.finish();
}

async function readAll(folder: string, from: Spooled): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readSpool(folder, from)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function faultOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "none",
    (error: unknown) => codeOf(error),
  );
}

test("what was written in any pieces is read back", async () => {
  await withFolder(async (folder) => {
    const sizes = fc.array(
      fc.oneof(
        fc.nat(70_000),
        fc.constantFrom(0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1),
      ),
      {
        maxLength: 4,
      },
    );
    await fc.assert(
      fc.asyncProperty(sizes, async (lengths) => {
        const parts = lengths.map(someBytes);
        const whole = Buffer.concat(parts);
        const made = await spooled(folder, ...parts);
        expect(made.size).toBe(whole.length);
        expect((await readAll(folder, made)).equals(whole)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

test("on disk it is unreadable, and for its owner alone", async () => {
  await withFolder(async (folder) => {
    const { folder: place } = await openSpools(join(folder, "spool"));
    const text = "caller 410-555-0143 ".repeat(5_000);
    const made = await spooled(place, Buffer.from(text));
    const file = join(place, made.id);
    expect((await readFile(file)).includes("410-555-0143")).toBe(false);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(place)).mode & 0o777).toBe(0o700);
  });
});

describe("does not open", () => {
  const CHUNKS = 3;
  const at = (n: number) => n * STORED_CHUNK_BYTES;
  const chunk = (file: Buffer, n: number) => file.subarray(at(n), at(n + 1));
  const damages: readonly (readonly [string, (file: Buffer) => Buffer])[] = [
    [
      "with one byte changed in the middle",
      (file) => {
        const changed = Buffer.from(file);
        changed[at(1) + 100] = (changed[at(1) + 100] ?? 0) ^ 1;
        return changed;
      },
    ],
    ["cut after a whole chunk", (file) => file.subarray(0, at(2))],
    ["cut inside a chunk", (file) => file.subarray(0, at(2) - 10)],
    ["with something behind it", (file) => Buffer.concat([file, Buffer.from("x")])],
    [
      "with two chunks exchanged",
      (file) => Buffer.concat([chunk(file, 1), chunk(file, 0), file.subarray(at(2))]),
    ],
    [
      "with a chunk repeated in another's place",
      (file) => Buffer.concat([chunk(file, 0), chunk(file, 0), file.subarray(at(2))]),
    ],
    ["emptied", () => Buffer.alloc(0)],
  ];
  test.each(damages)("%s", async (_, damage) => {
    await withFolder(async (folder) => {
      const made = await spooled(folder, someBytes(CHUNKS * CHUNK_BYTES));
      const file = join(folder, made.id);
      await writeFile(file, damage(await readFile(file)));
      expect(await faultOf(readAll(folder, made))).toBe("ERR_SEAL_BROKEN");
    });
  });

  test("cut at a chunk, even where its manifest says so", async () => {
    await withFolder(async (folder) => {
      const made = await spooled(folder, someBytes(CHUNKS * CHUNK_BYTES));
      const file = join(folder, made.id);
      await writeFile(file, (await readFile(file)).subarray(0, at(2)));
      const shorter = { ...made, size: 2 * CHUNK_BYTES };
      expect(await faultOf(readAll(folder, shorter))).toBe("ERR_SEAL_BROKEN");
    });
  });

  test("under the name of another spool", async () => {
    await withFolder(async (folder) => {
      const made = await spooled(folder, someBytes(10));
      const id = newSpoolId();
      await writeFile(join(folder, id), await readFile(join(folder, made.id)));
      expect(await faultOf(readAll(folder, { ...made, id }))).toBe("ERR_SEAL_BROKEN");
    });
  });

  test("when it is gone", async () => {
    await withFolder(async (folder) => {
      const missing = { id: newSpoolId(), key: "", size: 1 };
      expect(await faultOf(readAll(folder, missing))).toBe("ERR_SEAL_BROKEN");
    });
  });
});

test("a broken chunk is noticed before any byte of it is given", async () => {
  await withFolder(async (folder) => {
    const made = await spooled(folder, someBytes(2 * CHUNK_BYTES));
    const file = join(folder, made.id);
    const bytes = await readFile(file);
    bytes[STORED_CHUNK_BYTES + 50] = (bytes[STORED_CHUNK_BYTES + 50] ?? 0) ^ 1;
    await writeFile(file, bytes);
    let given = 0;
    const reading = (async () => {
      for await (const chunk of readSpool(folder, made)) given += chunk.byteLength;
    })();
    expect(await faultOf(reading)).toBe("ERR_SEAL_BROKEN");
    expect(given).toBe(CHUNK_BYTES);
  });
});

test("what is given up leaves nothing", async () => {
  await withFolder(async (folder) => {
    const writer = await writeSpool(folder, newSpoolId());
    await writer.write(someBytes(2 * CHUNK_BYTES));
    expect(await readdir(folder)).toHaveLength(1);
    await writer.discard();
    await writer.discard();
    expect(await readdir(folder)).toEqual([]);
  });
});

test("what is given up after it was finished leaves nothing either", async () => {
  await withFolder(async (folder) => {
    const writer = await writeSpool(folder, newSpoolId());
    await writer.write(someBytes(10));
    await writer.finish();
    await writer.discard();
    expect(await readdir(folder)).toEqual([]);
  });
});

test("a folder that takes no file is a store that cannot write", async () => {
  await withFolder(async (folder) => {
    expect(await faultOf(writeSpool(join(folder, "none"), newSpoolId()))).toBe(
      "ERR_STORE_UNAVAILABLE",
    );
  });
});

describe("sweeping", () => {
  test("erases what nobody refers to, and no file of another kind", async () => {
    await withFolder(async (folder) => {
      const spools = await openSpools(folder);
      const kept = await spooled(folder, someBytes(5));
      await spooled(folder, someBytes(5));
      await writeFile(join(folder, "readme"), "");
      expect(await spools.sweep(async () => [kept.id])).toBe(1);
      expect((await readdir(folder)).toSorted()).toEqual(["readme", kept.id].toSorted());
    });
  });

  test("leaves alone what is in hand, also when it is let go meanwhile", async () => {
    await withFolder(async (folder) => {
      const spools = await openSpools(folder);
      const id = spools.take();
      const writer = await writeSpool(folder, id);
      await writer.finish();
      await spooled(folder, someBytes(5));
      const swept = await spools.sweep(async () => {
        spools.letGo(id);
        return [];
      });
      expect(swept).toBe(1);
      expect(await readdir(folder)).toEqual([id]);
      expect(await spools.sweep(async () => [])).toBe(1);
    });
  });
});

test("its manifest is read back, and nothing else is taken for one", () => {
  const made = { id: newSpoolId(), key: Buffer.alloc(32).toString("base64"), size: 7 };
  expect(unpackSpooled(packSpooled(made))).toEqual(made);
  for (const other of ["", "{}", JSON.stringify({ ...made, id: "../../etc/passwd" })])
    expect(() => unpackSpooled(Buffer.from(other))).toThrow(
      expect.objectContaining({ code: "ERR_SEAL_BROKEN" }),
    );
});

test("rotating the master key leaves spools readable, and the old key is needed no more", async () => {
  await withStore(async (store) => {
    await withFolder(async (folder) => {
      const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
      const before = await openKeys(store, { master: old, olds: [], warnings: [] });
      const made = await spooled(folder, someBytes(100_000));
      const original = packOriginal({ spooled: made, extension: "csv" }, "off");
      const event = aNewEvent({ spool: made.id });
      await store.appendEvent({ ...event, body: before.encrypt(`event|${event.id}`, original) });
      const both = await openKeys(store, { master: fresh, olds: [old], warnings: [] });
      expect(await rotate(store, both)).toMatchObject({ bodies: 1, broken: 0 });

      const after = await openKeys(store, { master: fresh, olds: [], warnings: [] });
      const claimed = await store.claimExport(NOON, NOON + 1);
      const bytes = after.decrypt(`event|${event.id}`, claimed?.body ?? new Uint8Array());
      const received = unpackEvent(event.id, "calls", NOON, bytes);
      expect(await readAll(folder, originalIn(received).spooled)).toEqual(someBytes(100_000));
    });
  });
});

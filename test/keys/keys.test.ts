import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Keys, keysFrom, openKeys, type RawKeys } from "../../src/keys/keys.ts";
import { bytes, withStore } from "../support/store.ts";

const newKeys = (changes: Partial<RawKeys> = {}): Keys =>
  keysFrom({
    masters: [randomBytes(32)],
    seal: randomBytes(32),
    index: randomBytes(32),
    ledger: randomBytes(32),
    ...changes,
  });
const BROKEN = expect.objectContaining({ code: "ERR_SEAL_BROKEN" });

describe("records", () => {
  test("what was encrypted for a record decrypts for that record, whatever it holds", () => {
    const keys = newKeys();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6000 }), fc.string(), (plain, binding) => {
        expect(keys.decrypt(binding, keys.encrypt(binding, plain))).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  test("the row of another record does not decrypt", () => {
    const keys = newKeys();
    const blob = keys.encrypt("event|evt_a", bytes("Ada Quill"));
    expect(() => keys.decrypt("event|evt_b", blob)).toThrow(BROKEN);
  });

  test("no byte can be changed, removed or added without being noticed", () => {
    const keys = newKeys();
    const blob = keys.encrypt("event|evt_a", bytes("Ada Quill"));
    for (let i = 0; i < blob.length; i++) {
      const changed = Uint8Array.from(blob, (byte, at) => (at === i ? byte ^ 1 : byte));
      expect(() => keys.decrypt("event|evt_a", changed)).toThrow(BROKEN);
      expect(() => keys.decrypt("event|evt_a", blob.subarray(0, i))).toThrow(BROKEN);
    }
    expect(() => keys.decrypt("event|evt_a", Uint8Array.of(...blob, 0))).toThrow(BROKEN);
  });

  test("the content of one record under the wrapped key of another does not decrypt", () => {
    const keys = newKeys();
    const [one, two] = [
      keys.encrypt("event|evt_a", bytes("one")),
      keys.encrypt("event|evt_a", bytes("two")),
    ];
    const spliced = Uint8Array.of(...one.subarray(0, 69), ...two.subarray(69));
    expect(() => keys.decrypt("event|evt_a", spliced)).toThrow(BROKEN);
  });

  test("equal records look different", () => {
    const keys = newKeys();
    const blobs = [1, 2].map(() => keys.encrypt("event|evt_a", bytes("x")));
    expect(blobs[0]).not.toEqual(blobs[1]);
  });

  test("another master key opens nothing", () => {
    const blob = newKeys().encrypt("event|evt_a", bytes("x"));
    expect(() => newKeys().decrypt("event|evt_a", blob)).toThrow(BROKEN);
  });

  test("a record lies alone in its memory, so that posting it to a thread takes nothing along", () => {
    const keys = newKeys();
    const blob = keys.encrypt("event|evt_a", bytes("x"));
    expect(blob.buffer.byteLength).toBe(blob.byteLength);
    const plain = keys.decrypt("event|evt_a", blob);
    expect(plain.buffer.byteLength).toBe(plain.byteLength);
  });
});

describe("rewrapping", () => {
  test("a record under an old master key goes to the newest, with its content untouched", () => {
    const [old, fresh] = [randomBytes(32), randomBytes(32)];
    const blob = newKeys({ masters: [old] }).encrypt("event|evt_a", bytes("x"));
    const moved = newKeys({ masters: [fresh, old] }).rewrap(blob);
    expect(newKeys({ masters: [fresh] }).decrypt("event|evt_a", moved ?? new Uint8Array())).toEqual(
      bytes("x"),
    );
    expect(moved?.subarray(69)).toEqual(blob.subarray(69));
  });

  test("a record under the newest master key stays as it is", () => {
    const keys = newKeys();
    expect(keys.rewrap(keys.encrypt("event|evt_a", bytes("x")))).toBeNull();
  });

  test("a key of the store cannot take the place of another", () => {
    const [old, fresh] = [randomBytes(32), randomBytes(32)];
    const keys = newKeys({ masters: [fresh, old] });
    const record = newKeys({ masters: [old] }).encrypt("event|evt_a", bytes("x"));
    expect(() => keys.rewrapKept("seal", record)).toThrow(BROKEN);
  });
});

describe("digests", () => {
  test("equal parts give equal digests, and where one part ends matters", () => {
    const { digest } = newKeys();
    expect(digest("token", "ab", "c")).toBe(digest("token", "ab", "c"));
    const all = [
      digest("token", "ab", "c"),
      digest("token", "a", "bc"),
      digest("token", "abc"),
      digest("token", "abc", ""),
      digest("tokenabc"),
      digest("token", "1:a"),
      digest("dedupe", "ab", "c"),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.join("")).toMatch(/^[0-9a-f]+$/);
  });

  test("another store's digest of the same differs", () => {
    expect(newKeys().digest("token", "a")).not.toBe(newKeys().digest("token", "a"));
    expect(newKeys().ledgerMac("a")).not.toBe(newKeys().ledgerMac("a"));
  });
});

describe("the key object", () => {
  test("a thread given the raw keys gets an equal object", () => {
    const keys = newKeys();
    const copy = keysFrom(structuredClone(keys.raw()));
    expect(copy.decrypt("event|evt_a", keys.encrypt("event|evt_a", bytes("x")))).toEqual(
      bytes("x"),
    );
    expect(copy.digest("token", "a")).toBe(keys.digest("token", "a"));
    expect(copy.ledgerMac("a")).toBe(keys.ledgerMac("a"));
    expect([...copy.sealKey]).toEqual([...keys.sealKey]);
  });

  test("it throws when it is serialised and prints nothing", () => {
    const keys = newKeys();
    expect(() => JSON.stringify({ keys })).toThrow(
      expect.objectContaining({ code: "ERR_INTERNAL" }),
    );
    expect(inspect({ keys }, { depth: 9, showHidden: true })).toBe("{ keys: Keys {} }");
  });
});

describe("opening the keys of a store", () => {
  const master = (key: Uint8Array, ...olds: Uint8Array[]) => ({ master: key, olds, warnings: [] });

  test("they are made once, and are the same ever after", async () => {
    await withStore(async (store) => {
      const key = randomBytes(32);
      const all = await Promise.all([1, 2, 3].map(() => openKeys(store, master(key))));
      expect(new Set(all.map((keys) => keys.digest("token", "a"))).size).toBe(1);
      expect(new Set(all.map((keys) => keys.ledgerMac("a"))).size).toBe(1);
      expect(new Set(all.map(({ sealKey }) => sealKey.join())).size).toBe(1);
    });
  });

  test("the three keys differ", async () => {
    await withStore(async (store) => {
      const { seal, index, ledger } = (await openKeys(store, master(randomBytes(32)))).raw();
      expect(new Set([seal, index, ledger].map((key) => key.join())).size).toBe(3);
    });
  });

  test("another master key is refused, unless the old one is named", async () => {
    await withStore(async (store) => {
      const [first, second] = [randomBytes(32), randomBytes(32)];
      const keys = await openKeys(store, master(first));
      await expect(openKeys(store, master(second))).rejects.toMatchObject({ code: "ERR_KEY" });
      const again = await openKeys(store, master(second, first));
      expect(again.digest("token", "a")).toBe(keys.digest("token", "a"));
    });
  });
});

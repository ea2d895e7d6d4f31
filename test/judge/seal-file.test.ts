import { describe, expect, test } from "vitest";
import { openSealedFile, sealFile } from "../../src/judge/seal-file.ts";

const KEY = Buffer.alloc(32, 7);
const BINDING = { event: "evt_1", destination: "files", policy: "digest" };
const TYPE = "text/csv";

function sealed(...pieces: string[]): string {
  const seal = sealFile(BINDING, KEY);
  for (const piece of pieces) seal.add(Buffer.from(piece));
  return seal.mac(TYPE);
}

function reading(...pieces: string[]) {
  return async function* () {
    for (const piece of pieces) yield Buffer.from(piece);
  };
}

test("a file opens in whatever pieces it is read, and can be read again", async () => {
  const mac = sealed("a,b\n", "1,2\n");
  const file = await openSealedFile(
    { ...BINDING, contentType: TYPE },
    mac,
    KEY,
    reading("a,", "b\n1,2\n"),
  );
  expect(file).toMatchObject({ ...BINDING, size: 8, contentType: TYPE });
  const pieces: Uint8Array[] = [];
  for await (const piece of file?.read() ?? []) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe("a,b\n1,2\n");
});

describe("does not open", () => {
  const sealing = { ...BINDING, contentType: TYPE };
  const mac = sealed("a,b\n");
  test.each([
    ["with another byte", sealing, ["a,c\n"]],
    ["cut", sealing, ["a,b"]],
    ["with more behind it", sealing, ["a,b\n", "1,2\n"]],
    ["for another event", { ...sealing, event: "evt_2" }, ["a,b\n"]],
    ["for another destination", { ...sealing, destination: "other" }, ["a,b\n"]],
    ["under another policy", { ...sealing, policy: "other" }, ["a,b\n"]],
    ["as another kind of file", { ...sealing, contentType: "text/html" }, ["a,b\n"]],
  ])("%s", async (_, other, pieces) => {
    expect(await openSealedFile(other, mac, KEY, reading(...pieces))).toBeNull();
  });

  test("with another key, or a seal that is none", async () => {
    expect(await openSealedFile(sealing, mac, Buffer.alloc(32), reading("a,b\n"))).toBeNull();
    expect(await openSealedFile(sealing, "", KEY, reading("a,b\n"))).toBeNull();
  });
});

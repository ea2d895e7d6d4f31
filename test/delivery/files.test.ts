import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { createAddressGuard } from "../../src/delivery/network.ts";
import { openFolderTransport } from "../../src/delivery/transports/folder.ts";
import { openHttpTransport } from "../../src/delivery/transports/http.ts";
import { withPatience } from "../../src/delivery/transports/patience.ts";
import type { Sealed, SealedFile } from "../../src/judge/event.ts";
import { withFolder } from "../support/store.ts";
import { aTarget } from "./outbox.ts";

const never = new AbortController().signal;
const BINDING = { event: "evt_1", destination: "files", policy: "p", mac: "" };

function aFile(pieces: readonly string[], breaksOff = false): SealedFile {
  const bytes = pieces.map((piece) => Buffer.from(piece));
  return {
    ...BINDING,
    contentType: "text/csv",
    size: Buffer.concat(bytes).byteLength,
    async *read() {
      yield* bytes;
      if (breaksOff) throw new Error("a chunk is broken");
    },
  } as unknown as SealedFile;
}

function send(sealed: Sealed | SealedFile) {
  return { sealed, delivery: "dlv_1", activity: null };
}

describe("into a folder", () => {
  const into = (path: string) =>
    openFolderTransport(aTarget("files", { path, url: null }).destination);

  test("a file arrives whole under a name of ours", async () => {
    await withFolder(async (folder) => {
      const answer = await into(folder).send(send(aFile(["a,b\n", "1,2\n"])), never);
      expect(answer).toMatchObject({ kind: "answer", status: 200 });
      expect(await readdir(folder)).toEqual(["evt_1-files.csv"]);
      expect(await readFile(join(folder, "evt_1-files.csv"), "utf8")).toBe("a,b\n1,2\n");
      expect((await stat(join(folder, "evt_1-files.csv"))).mode & 0o007).toBe(0);
    });
  });

  test("a body of one row does too", async () => {
    await withFolder(async (folder) => {
      const row = { ...BINDING, contentType: "application/x-ndjson", body: Buffer.from("{}\n") };
      await into(folder).send(send(row as unknown as Sealed), never);
      expect(await readFile(join(folder, "evt_1-files.ndjson"), "utf8")).toBe("{}\n");
    });
  });

  test("a second attempt is done at once and overwrites nothing", async () => {
    await withFolder(async (folder) => {
      const place = join(folder, "evt_1-files.csv");
      await writeFile(place, "as the first attempt left it");
      const answer = await into(folder).send(send(aFile(["other"])), never);
      expect(answer).toMatchObject({ kind: "answer", status: 200 });
      expect(await readFile(place, "utf8")).toBe("as the first attempt left it");
    });
  });

  test("what an attempt that was killed left half-written is written anew", async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, ".evt_1-files.csv.partial"), "much longer than the whole");
      await into(folder).send(send(aFile(["a\n"])), never);
      expect(await readdir(folder)).toEqual(["evt_1-files.csv"]);
      expect(await readFile(join(folder, "evt_1-files.csv"), "utf8")).toBe("a\n");
    });
  });

  test("a file that breaks off leaves nothing, and is tried again", async () => {
    await withFolder(async (folder) => {
      const answer = await into(folder).send(send(aFile(["a,b\n"], true)), never);
      expect(answer).toEqual({ kind: "failed", class: "disk" });
      expect(await readdir(folder)).toEqual([]);
    });
  });

  test("a folder that is gone is a fault that passes", async () => {
    await withFolder(async (folder) => {
      await rm(folder, { recursive: true });
      const answer = await into(folder).send(send(aFile(["a"])), never);
      expect(answer).toEqual({ kind: "failed", class: "disk" });
      await expect(stat(folder)).rejects.toMatchObject({ code: "ENOENT" });
    });
  });

  test("an attempt that is broken off leaves nothing", async () => {
    await withFolder(async (folder) => {
      const answer = await into(folder).send(send(aFile(["a"])), AbortSignal.abort());
      expect(answer).toEqual({ kind: "failed", class: "disk" });
      expect(await readdir(folder)).toEqual([]);
    });
  });
});

describe("over http", () => {
  async function withServer(
    run: (url: string) => Promise<void>,
    onRequest: Parameters<typeof createServer>[1],
  ) {
    const server = createServer(onRequest);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/in`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  const over = (url: string, timeoutMs = 10_000) =>
    openHttpTransport(
      aTarget("files", { preset: "http-file", url, method: "PUT", timeoutMs }).destination,
      { guard: createAddressGuard(["127.0.0.0/8"]), now: Date.now },
    );

  test("a file that breaks off never arrives whole", async () => {
    let whole = 0;
    await withServer(
      async (url) => {
        const transport = over(url);
        const answer = await transport.send(send(aFile(["a".repeat(100_000)], true)), never);
        expect(answer).toMatchObject({ kind: "failed" });
        await transport.close();
      },
      (request) => {
        request.on("error", () => {});
        request.on("end", () => whole++);
        request.resume();
      },
    );
    expect(whole).toBe(0);
  });

  test("the method is the destination's, and a file that stands still is given up", async () => {
    const got: string[] = [];
    await withServer(
      async (url) => {
        const transport = over(url, 200);
        expect(await transport.send(send(aFile(["x"])), never)).toMatchObject({ status: 204 });
        const stuck = {
          ...aFile(["xx"]),
          async *read() {
            yield Buffer.from("x");
            await new Promise(() => {});
          },
        } as unknown as SealedFile;
        expect(await transport.send(send(stuck), never)).toEqual({
          kind: "failed",
          class: "timeout",
        });
        await transport.close();
      },
      (request, response) => {
        got.push(request.method ?? "");
        request.on("error", () => {});
        request.on("end", () => response.writeHead(204).end());
        request.resume();
      },
    );
    expect(got).toEqual(["PUT", "PUT"]);
  });
});

test("patience ends when nothing moves, and not before", async () => {
  vi.useFakeTimers();
  try {
    using patience = withPatience(100);
    const pieces = patience.over(aFile(["a", "b", "c"]).read());
    for (let i = 0; i < 3; i++) {
      vi.advanceTimersByTime(90);
      await pieces.next();
    }
    expect(patience.signal.aborted).toBe(false);
    vi.advanceTimersByTime(100);
    expect(patience.signal.aborted).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

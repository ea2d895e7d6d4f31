import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { createLog } from "../../src/log.ts";
import { type Guard, type GuardOptions, startGuard } from "../../src/main.ts";
import { listHolds } from "../../src/review/list.ts";
import { releaseHold } from "../../src/review/release.ts";
import { showHold } from "../../src/review/show.ts";
import {
  ALLOW,
  aCallLog,
  aFolder,
  anExportConfig,
  filesIn,
  postExport,
  spoolsOf,
} from "../support/export-guard.ts";
import { aPlace, type Place } from "../support/guard.ts";
import { openReceiver } from "../support/receiver.ts";

/** Each starts threads, and the guard more than once. */
const LONG = { timeout: 60_000 };
const SOON = { timeout: 30_000 };
const DIES = new URL("../fixtures/export-dies.ts", import.meta.url);
const HANGS = new URL("../fixtures/export-hangs.ts", import.meta.url);
const SSN_ROWS = [
  'Odalys Brennekamp,(410) 555-0143,Bing,7,"SSN 987-65-4321, please"',
  'Rashida Okwuosa,(410) 555-0177,Bing,8,"her SSN is 987-65-4322"',
];
const NOTE = ", who asked for a visit".repeat(10);
const PLANTED = /987-?65-?432|555-?01|wexler|brennekamp|okwuosa/i;

interface Scene extends AsyncDisposable {
  readonly place: Place;
  readonly out: string;
  readonly lines: string[];
  guard(): Guard;
  start(yaml: string, options?: GuardOptions): Promise<void>;
  stop(): Promise<void>;
  post(body: string | Uint8Array | FormData, headers?: Record<string, string>): Promise<string>;
  /** State and reason of the delivery of an event to a destination. */
  state(event: string, destination?: string): Promise<string | undefined>;
}

async function aScene(): Promise<Scene> {
  const place = await aPlace("");
  const out = await aFolder(place.folder);
  const lines: string[] = [];
  const log = createLog("trace", { write: (line: string) => void lines.push(line) });
  let running: Guard | null = null;
  const guard = () => {
    if (running === null) throw new Error("the guard is not started");
    return running;
  };
  const stop = async () => {
    await running?.stop();
    running = null;
  };
  return {
    place, out, lines, guard, stop,
    async start(yaml, options = {}) {
      await stop();
      await writeFile(join(place.folder, "guard.yaml"), yaml);
      running = await startGuard(place.env, { log, ...options });
    },
    async post(body, headers) {
      const response = await postExport(`http://127.0.0.1:${guard().port}`, body, headers);
      expect(response.status).toBe(200);
      return ((await response.json()) as { id: string }).id;
    },
    async state(event, destination = "files") {
      const view = await guard().core.store.event(event);
      const found = view?.deliveries.find((each) => each.destination === destination);
      return found && [found.state, found.reason].filter((word) => word !== null).join(": ");
    },
    async [Symbol.asyncDispose]() {
      await stop();
      expect(PLANTED.exec(lines.join("\n"))).toBeNull();
      await place[Symbol.asyncDispose]();
    },
  }; // biome-ignore format: short facts
}

const toFolder = (out: string, more = "") =>
  `files: { preset: folder, path: ${out}, ${ALLOW}${more} }`;

test(
  "an export arrives in the folder, redacted and whole, and nothing of it is left in the spool",
  LONG,
  async () => {
    await using scene = await aScene();
    await scene.start(anExportConfig("files", toFolder(scene.out)));
    const id = await scene.post(aCallLog(300));
    await expect.poll(() => scene.state(id), SOON).toBe("delivered");
    const [file, ...others] = await filesIn(scene.out);
    expect([file?.name, others]).toEqual([`${id}-files.csv`, []]);
    const lines = file?.text.trimEnd().split("\n") ?? [];
    expect(lines).toHaveLength(301);
    expect(lines.slice(0, 2)).toEqual([
      "Source,Duration,Summary",
      'Google Ads,0,"Call 0, from [PHONE]"',
    ]);
    expect(file?.text).not.toMatch(PLANTED);
    await expect.poll(() => spoolsOf(scene.place), SOON).toEqual([]);
  },
);

test("rows that name no account belong to the hook's", LONG, async () => {
  await using scene = await aScene();
  const yaml = anExportConfig("files", toFolder(scene.out)).replace(
    "time_zone",
    "accounts: [518204], time_zone",
  );
  await scene.start(yaml);
  const unnamed = await scene.post(aCallLog(20));
  await expect.poll(() => scene.state(unnamed), SOON).toBe("held: rows");
  await scene.start(yaml.replace("kind: export", "kind: export, account: 518204"));
  const named = await scene.post(aCallLog(30));
  await expect.poll(() => scene.state(named), SOON).toBe("delivered");
});

test("what comes in is nowhere on the disk in clear while it waits", LONG, async () => {
  await using scene = await aScene();
  await scene.start(anExportConfig("files", toFolder(scene.out)), { exportScript: HANGS });
  await scene.post(aCallLog(600, [], NOTE));
  const [spool = "", ...others] = await spoolsOf(scene.place);
  expect(others).toHaveLength(0);
  const bytes = await readFile(join(scene.place.folder, "spool", spool));
  expect(bytes.byteLength).toBeGreaterThan(100_000);
  expect(bytes.toString("latin1")).not.toMatch(PLANTED);
});

test(
  "a form's file, a compressed one and lines of JSON arrive in their own formats",
  LONG,
  async () => {
    await using scene = await aScene();
    await scene.start(anExportConfig("files", toFolder(scene.out)));
    const form = new FormData();
    form.set("note", "monthly");
    form.set(
      "upload",
      new Blob([aCallLog(3).replaceAll(", ", " ").replaceAll(",", "\t").replaceAll('"', "")]),
      "Odalys Brennekamp.tsv",
    );
    const asForm = await scene.post(form);
    const asGzip = await scene.post(gzipSync(aCallLog(4)), { "content-encoding": "gzip" });
    const asLines = await scene.post(
      '{"source":"Bing","name":"Casey Wexler","summary":"Casey"}\n',
      {
        "content-type": "application/x-ndjson",
      },
    );
    for (const id of [asForm, asGzip, asLines])
      await expect.poll(() => scene.state(id), SOON).toBe("delivered");
    const files = await filesIn(scene.out);
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      [`${asForm}-files.tsv`, `${asGzip}-files.csv`, `${asLines}-files.ndjson`].toSorted(),
    );
    expect(files.find(({ name }) => name.startsWith(asLines))?.text).toBe(
      '{"source":"Bing","summary":"[NAME]"}\n',
    );
  },
);

test("the same file again is answered with the first one's id and sent once", LONG, async () => {
  await using scene = await aScene();
  await scene.start(anExportConfig("files", toFolder(scene.out)));
  const id = await scene.post(aCallLog(20));
  await expect.poll(() => scene.state(id), SOON).toBe("delivered");
  expect(await scene.post(aCallLog(20))).toBe(id);
  expect(await scene.post(aCallLog(21))).not.toBe(id);
  await expect.poll(() => filesIn(scene.out), SOON).toHaveLength(2);
  await expect.poll(() => spoolsOf(scene.place), SOON).toEqual([]);
});

test(
  "a held row stays out of the file, and leaves as a file of its own when a person releases it",
  LONG,
  async () => {
    await using scene = await aScene();
    const other = toFolder(scene.out).replace("files:", "all:");
    await scene.start(
      anExportConfig("files, all", `${toFolder(scene.out, ", hold_on: [SSN]")}\n${other}`),
    );
    const { core } = scene.guard();
    const desk = { ...core, practice: null, now: Date.now };
    const id = await scene.post(aCallLog(38, SSN_ROWS));
    await expect.poll(() => scene.state(id), SOON).toBe("delivered");
    await expect.poll(() => scene.state(id, "all"), SOON).toBe("delivered");
    const [whole, file] = await filesIn(scene.out);
    expect([whole?.name, file?.name]).toEqual([`${id}-all.csv`, `${id}-files.csv`]);
    expect(whole?.text.trimEnd().split("\n")).toHaveLength(41);
    expect(file?.text.trimEnd().split("\n")).toHaveLength(39);
    expect(file?.text).not.toContain("Bing");

    await expect
      .poll(async () => (await listHolds({ ...core, practice: null }, {})).holds, SOON)
      .toHaveLength(2);
    const { holds } = await listHolds({ ...core, practice: null }, {});
    expect(holds.map(({ destination, reason }) => [destination, reason])).toEqual([
      ["files", "hold-on"],
      ["files", "hold-on"],
    ]);
    const shown = await Promise.all(holds.map((hold) => showHold(desk, { id: hold.id })));
    const first = shown.find(({ row }) => row === 39);
    expect(first).toMatchObject({
      parent: id,
      would_leave: 'Source,Duration,Summary\nBing,7,"SSN [SSN], please"\n',
    });
    await releaseHold(desk, { id: first?.id ?? "", reason: "authorized" }, "cli:priya");
    await expect.poll(() => scene.state(first?.event ?? ""), SOON).toBe("delivered");
    const files = await filesIn(scene.out);
    expect(files.find(({ name }) => name === `${first?.event}-files.csv`)?.text).toBe(
      first?.would_leave,
    );
    expect(files).toHaveLength(3);
    expect(await core.store.event(id)).toMatchObject({
      rows: [
        { state: "delivered", count: 1 },
        { state: "held", count: 1 },
      ],
    });
  },
);

test("a released row leaves in the encoding of its export", LONG, async () => {
  await using scene = await aScene();
  await scene.start(anExportConfig("files", toFolder(scene.out, ", hold_on: [SSN]")));
  const id = await scene.post(Buffer.from(`\ufeff${aCallLog(38, SSN_ROWS)}`, "utf16le"));
  await expect.poll(() => scene.state(id), SOON).toBe("delivered");
  const desk = { ...scene.guard().core, practice: null, now: Date.now };
  await expect.poll(async () => (await listHolds(desk, {})).holds, SOON).toHaveLength(2);
  const [hold] = (await listHolds(desk, {})).holds;
  const shown = await showHold(desk, { id: hold?.id ?? "" });
  expect(shown.would_leave).toMatch(/^Source,Duration,Summary\nBing,/);
  await releaseHold(desk, { id: hold?.id ?? "", reason: "authorized" }, "cli:priya");
  await expect.poll(() => scene.state(hold?.event ?? ""), SOON).toBe("delivered");
  for (const event of [id, hold?.event]) {
    const bytes = await readFile(join(scene.out, `${event}-files.csv`));
    expect(bytes.toString("utf16le").startsWith("\ufeffSource,Duration,Summary\n")).toBe(true);
  }
  const row = await readFile(join(scene.out, `${hold?.event}-files.csv`), "utf16le");
  expect(row).toBe(`\ufeff${shown.would_leave}`);
});

test(
  "events show tells of an export what was in it, in types, counts and names that are no one's",
  LONG,
  async () => {
    await using scene = await aScene();
    await scene.start(anExportConfig("files", toFolder(scene.out, ", hold_on: [SSN]")));
    const log = aCallLog(38, SSN_ROWS).replace("Duration", "Duration,Odalys Brennekamp");
    const id = await scene.post(log.replaceAll(/,(\d+),"/g, ',$1,x,"'));
    await expect.poll(() => scene.state(id), SOON).toBe("delivered");
    await expect.poll(() => scene.guard().core.store.depth(), SOON).toMatchObject([{ depth: 0 }, {}, {}]); // biome-ignore format: short
    const terminal = {
      env: scene.place.env,
      stdin: process.stdin,
      write() {},
      async writeBytes() {},
    };
    const { out = "" } = await runCommandLine(["events", "show", id], terminal);
    expect(out).toMatch(/^event +evt_/);
    expect(out).toContain("2 held");
    expect(out).toContain("left out   name, caller_number, column 5");
    expect(out).toMatch(/found +summary: .*PHONE 38 redacted/);
    const json = await runCommandLine(["events", "show", id, "--json"], terminal);
    expect(JSON.parse(json.out ?? "")).toMatchObject({
      id,
      shape: { export: { destinations: { files: { rows: { read: 40, held: 2 } } } } },
    });
    for (const text of [out, json.out ?? ""]) expect(text).not.toMatch(PLANTED);
  },
);

test(
  "over http a file is sent whole with its length, and again after a fault, once",
  LONG,
  async () => {
    await using receiver = await openReceiver((nth) => (nth === 1 ? 503 : 200));
    await using scene = await aScene();
    const destination = `files: { preset: http-file, url: "${receiver.url}", method: PUT, ${ALLOW} }`;
    await scene.start(anExportConfig("files", destination));
    const id = await scene.post(aCallLog(600, [], NOTE));
    await expect.poll(() => scene.state(id), SOON).toBe("delivered");
    expect(receiver.got).toHaveLength(2);
    const [first, second] = receiver.got;
    expect(second?.body).toBe(first?.body);
    expect(second?.body.trimEnd().split("\n")).toHaveLength(601);
    expect(second?.headers).toMatchObject({
      "content-type": "text/csv",
      "content-length": String(Buffer.byteLength(second?.body ?? "")),
      "content-disposition": `attachment; filename="${id}-files.csv"`,
      "x-guard-event": id,
      "x-guard-delivery": first?.delivery,
    });
    await expect.poll(() => spoolsOf(scene.place), SOON).toEqual([]);
  },
);

test(
  "a chunk that was changed on the disk is noticed: held, and nothing is sent",
  LONG,
  async () => {
    await using receiver = await openReceiver(() => 503);
    await using scene = await aScene();
    const destination = `files: { preset: http-file, url: "${receiver.url}", ${ALLOW} }`;
    await scene.start(anExportConfig("files", destination), { exportScript: HANGS });
    const unread = await scene.post(aCallLog(600, [], NOTE));
    await scene.stop();
    await changeSpools(scene.place);
    await scene.start(anExportConfig("files", destination));
    await expect.poll(() => scene.state(unread), SOON).toBe("held: seal-broken");
    expect(receiver.got).toHaveLength(0);

    const judged = await scene.post(aCallLog(601, [], NOTE));
    await receiver.until(1);
    const sent = receiver.got.length;
    await changeSpools(scene.place);
    await expect.poll(() => scene.state(judged), SOON).toBe("held: seal-broken");
    // One more attempt may have been under way.
    expect(receiver.got.length).toBeLessThanOrEqual(sent + 1);
  },
);

/** Changes a byte in the middle of every spool. */
async function changeSpools(place: Place): Promise<void> {
  for (const name of await spoolsOf(place)) {
    const file = join(place.folder, "spool", name);
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.byteLength / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(file, bytes);
  }
}

test(
  "judged anew under another policy, a row that is an event already is in no second file",
  LONG,
  async () => {
    await using receiver = await openReceiver((nth) => (nth === 1 ? 503 : 200));
    await using scene = await aScene();
    const to = (more: string) =>
      anExportConfig(
        "files",
        `files: { preset: http-file, url: "${receiver.url}", ${ALLOW}${more} }`,
      );
    await scene.start(to(", hold_on: [SSN]"));
    const id = await scene.post(aCallLog(38, SSN_ROWS));
    await receiver.until(1);
    await expect.poll(() => scene.state(id), SOON).toBe("retrying: status");
    await scene.start(to(""));
    await expect.poll(() => scene.state(id), SOON).toBe("delivered");
    const body = receiver.got.findLast(({ event }) => event === id)?.body;
    expect(body?.trimEnd().split("\n")).toHaveLength(39);
    expect((await listHolds({ ...scene.guard().core, practice: null }, {})).holds).toHaveLength(2);
  },
);

test(
  "an export of which nothing is allowed, and one that is none, leave nothing and say why",
  LONG,
  async () => {
    await using scene = await aScene();
    await scene.start(anExportConfig("files", toFolder(scene.out)));
    const empty = await scene.post("Color,Shape\nred,round\n");
    await expect.poll(() => scene.state(empty), SOON).toBe("empty");
    const none = await scene.post("4105550143,2026-01-02\n4105550177,2026-01-03\n");
    await expect.poll(() => scene.state(none), SOON).toBe("held: unreadable");
    expect(await readdir(scene.out)).toEqual([]);
    await expect.poll(() => spoolsOf(scene.place), SOON).toHaveLength(1);
  },
);

test(
  "a row that was held for its form is held by itself too, though it could be judged as a record",
  LONG,
  async () => {
    await using scene = await aScene();
    await scene.start(anExportConfig("files", toFolder(scene.out)));
    const { core } = scene.guard();
    const id = await scene.post(aCallLog(20, ["Odalys Brennekamp,,Bing,7,fine,one too many"]));
    await expect.poll(() => scene.state(id), SOON).toBe("delivered");
    await expect
      .poll(async () => (await listHolds({ ...core, practice: null }, {})).holds, SOON)
      .toHaveLength(1);
    const { holds } = await listHolds({ ...core, practice: null }, {});
    const shown = await showHold(
      { ...core, practice: null, now: Date.now },
      { id: holds[0]?.id ?? "" },
    );
    expect(shown).toMatchObject({
      reason: "unreadable",
      detail: "malformed",
      parent: id,
      row: 21,
      would_leave: null,
    });
    const [file, ...others] = await filesIn(scene.out);
    expect(others).toEqual([]);
    expect(file?.text).not.toContain("Bing");
  },
);

test("an export on which its thread dies twice is held unread", LONG, async () => {
  await using scene = await aScene();
  await scene.start(anExportConfig("files", toFolder(scene.out)), { exportScript: DIES });
  const id = await scene.post(aCallLog(20));
  await expect.poll(() => scene.state(id), SOON).toBe("held: scan-crash");
  expect(await filesIn(scene.out)).toEqual([]);
  expect(await spoolsOf(scene.place)).toHaveLength(1);
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { HOLD_REASONS, type HoldReason } from "../../src/judge/event.ts";
import { createLog } from "../../src/log.ts";
import { type Guard, startGuard } from "../../src/main.ts";
import { rejudgeHold } from "../../src/review/again.ts";
import { discardHold, undoDiscard } from "../../src/review/discard.ts";
import { type ReleaseInput, releaseHold } from "../../src/review/release.ts";
import { saveRuling } from "../../src/review/rule.ts";
import { revokeRuling } from "../../src/review/rulings.ts";
import { type ShownHold, showHold } from "../../src/review/show.ts";
import { anExportConfig } from "../support/export-guard.ts";
import { aConfig, aPlace, type Place, SECRET } from "../support/guard.ts";
import { openReceiver, type Receiver } from "../support/receiver.ts";

const CALL = {
  id: 4_381_000_001,
  account_id: 518_204,
  tracking_number: "+18005550199",
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  summary: "Odalys Brennekamp (410-555-0143) asked for a visit. SSN 987-65-4321.",
};
const VALUES = /odalys|brennekamp|555-?0143|987-?65-?4321/i;
const REDACTED =
  '{"source":"Google Ads","summary":"[NAME] ([PHONE]) asked for a visit. SSN [SSN]."}';
const ALLOW = "allow: [source, summary]";
const ACTOR = "cli:priya";
const CLI = join(import.meta.dirname, "../../src/cli/main.ts");
const HOSTILE = new URL("../fixtures/hostile-scanner.ts", import.meta.url);

/** One guard that is started again and again on one place, with a receiver and everything it writes. */
class Scene {
  readonly place: Place;
  readonly receiver: Receiver;
  readonly written: string[] = [];
  #guard: Guard | null = null;

  constructor(place: Place, receiver: Receiver) {
    this.place = place;
    this.receiver = receiver;
  }

  get desk() {
    if (this.#guard === null) throw new Error("the guard is not started");
    return { ...this.#guard.core, practice: null, now: Date.now };
  }

  /** Starts, or starts again, with another configuration. */
  async start(yaml: string, scannerScript?: URL): Promise<void> {
    await this.stop();
    await writeFile(join(this.place.folder, "guard.yaml"), yaml);
    const log = createLog("trace", { write: (line: string) => void this.written.push(line) });
    this.#guard = await startGuard(this.place.env, {
      log,
      ...(scannerScript && { scannerScript }),
    });
  }

  async stop(): Promise<void> {
    await this.#guard?.stop();
    this.#guard = null;
  }

  /** Posts, waits until it is held, and gives what a reviewer is shown. */
  async hold(reason: string, body = JSON.stringify(CALL), hook = "post-call"): Promise<ShownHold> {
    const id = await this.post(body, hook);
    return this.until(id, "held", reason);
  }

  async post(body: string, hook = "post-call", door = "hooks"): Promise<string> {
    const url = `http://127.0.0.1:${this.#guard?.port}/${door}/${hook}/${SECRET}`;
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(response.status).toBe(200);
    const { id } = (await response.json()) as { id: string };
    for (;;) {
      const [delivery] = (await this.desk.store.event(id))?.deliveries ?? [];
      if (delivery !== undefined) return delivery.id;
      await sleep(10);
    }
  }

  /** What is shown of a hold once it is in the state, for the reason. */
  async until(id: string, state: string, reason?: string): Promise<ShownHold> {
    const deadline = Date.now() + 30_000;
    for (;;) {
      const hold = await this.desk.store.hold(id);
      if (hold?.state === state && (reason === undefined || hold.reason === reason)) {
        const shown = await showHold(this.desk, { id });
        this.written.push(JSON.stringify(shown));
        return shown;
      }
      if (Date.now() > deadline) throw new Error(`${id} is ${hold?.state}: ${hold?.reason}`);
      await sleep(10);
    }
  }

  /** Releases; gives what the receiver got, which came once and under the hold's id. */
  async release(id: string, given: Partial<ReleaseInput> = {}): Promise<string | undefined> {
    await releaseHold(this.desk, { id, reason: "authorized", ...given }, ACTOR);
    return this.delivered(id);
  }

  async delivered(id: string): Promise<string | undefined> {
    await this.until(id, "delivered");
    const bodies = this.receiver.got.filter(({ delivery }) => delivery === id);
    return bodies.at(-1)?.body;
  }

  /** A command as typed beside this guard, which does it; in this process, since starting another takes a second. */
  async type(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const { env } = this.place;
    const terminal = { env, stdin: process.stdin, write() {}, async writeBytes() {} };
    const { exit, out = "", err = "" } = await runCommandLine(args, terminal);
    this.written.push(out, err);
    return { code: exit, out, err };
  }

  /** The same by the program itself. */
  async run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const child = spawn(process.execPath, [CLI, ...args], { env: this.place.env });
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    this.written.push(out, err);
    return { code: code as number, out, err };
  }
}

async function withScene(
  run: (scene: Scene) => Promise<void>,
  status?: (nth: number) => number,
): Promise<void> {
  await using receiver = await openReceiver(status);
  await using place = await aPlace("");
  const scene = new Scene(place, receiver);
  try {
    await run(scene);
    const { store } = scene.desk;
    scene.written.push(JSON.stringify([await store.ledger(0, 999), await store.decisions(0, 999)]));
    await scene.stop();
    for (const file of await readdir(place.folder, { withFileTypes: true }))
      if (file.isFile())
        scene.written.push((await readFile(join(place.folder, file.name))).toString("latin1"));
    expect(VALUES.exec(scene.written.join("\n"))).toBeNull();
  } finally {
    await scene.stop();
  }
}

const NOT_JUDGED = { code: "ERR_NOT_JUDGED" };

/** The whole life of a hold for each reason, to the end that a person gives it. */
const LIVES: Readonly<Record<HoldReason, (scene: Scene) => Promise<void>>> = {
  async rows(scene) {
    const files = (onPhi: string) =>
      `files: { preset: http-file, url: "${scene.receiver.url}", ${ALLOW}, on_phi: ${onPhi} }`;
    await scene.start(anExportConfig("files", files("hold")));
    const lines = Array.from({ length: 3 }, () => `${JSON.stringify(CALL)}\n`).join("");
    const id = await scene.post(lines, "calls", "exports");
    const { would_leave, why } = await scene.until(id, "held", "rows");
    expect([would_leave, why]).toEqual([null, expect.stringContaining("too many of its rows")]);
    await expect(scene.release(id)).rejects.toMatchObject(NOT_JUDGED);
    await scene.start(anExportConfig("files", files("redact")));
    await rejudgeHold(scene.desk, { id }, ACTOR);
    await scene.receiver.until(1);
    expect(scene.receiver.got[0]?.body).toBe(`${REDACTED}\n`.repeat(3));
  },

  async phi(scene) {
    await scene.start(aConfig(scene.receiver.url, `${ALLOW}\non_phi: hold`));
    const { id, would_leave, preview } = await scene.hold("phi");
    expect(await scene.release(id, { preview: preview ?? "" })).toBe(would_leave);
    expect(would_leave).toBe(REDACTED);
  },

  async "hold-on"(scene) {
    const basis =
      'baa: { with: "Example CRM", hosts: ["127.0.0.1"], signed: 2020-01-01, until: 2999-01-01 }';
    await scene.start(aConfig(scene.receiver.url, `${ALLOW}\nhold_on: [SSN]\n${basis}`));
    const { id, preview } = await scene.hold("hold-on");
    expect(await scene.release(id, { as: "as_is", preview: preview ?? "" })).toBe(
      JSON.stringify({ source: CALL.source, summary: CALL.summary }),
    );
  },

  async signature(scene) {
    const yaml = aConfig(scene.receiver.url, ALLOW);
    const mode = (mode: string) =>
      yaml.replace(
        "to: [crm]",
        `to: [crm]\n    signature: { mode: ${mode}, secrets: ["ctm_test_secret"] }`,
      );
    await scene.start(mode("hold"));
    const { id } = await scene.hold("signature");
    await expect(scene.release(id)).rejects.toMatchObject(NOT_JUDGED);
    await rejudgeHold(scene.desk, { id }, ACTOR);
    await scene.until(id, "held", "signature");
    await scene.start(mode("log"));
    await rejudgeHold(scene.desk, { id }, ACTOR);
    expect(await scene.delivered(id)).toBe(REDACTED);
  },

  async unreadable(scene) {
    await scene.start(aConfig(scene.receiver.url, ALLOW));
    const { id } = await scene.hold("unreadable", '{"source":');
    await expect(scene.release(id)).rejects.toMatchObject(NOT_JUDGED);
    await discardHold(scene.desk, { id, reason: "not-needed" }, ACTOR);
    await scene.until(id, "discarded");
    expect(scene.receiver.got).toHaveLength(0);
  },

  async "unknown-account"(scene) {
    const yaml = aConfig(scene.receiver.url, ALLOW);
    await scene.start(yaml.replace("  time_zone", "  accounts: [1]\n  time_zone"));
    const { id } = await scene.hold("unknown-account");
    await expect(scene.release(id)).rejects.toMatchObject(NOT_JUDGED);
    await scene.start(yaml.replace("  time_zone", "  accounts: [1, 518204]\n  time_zone"));
    await rejudgeHold(scene.desk, { id }, ACTOR);
    expect(await scene.delivered(id)).toBe(REDACTED);
  },

  async "ineligible-number"(scene) {
    const list = '  ineligible_numbers: ["+18005550199"]\n  time_zone';
    await scene.start(aConfig(scene.receiver.url, ALLOW).replace("  time_zone", list));
    const { id } = await scene.hold("ineligible-number");
    await expect(scene.release(id, { as: "as_is" })).rejects.toMatchObject(NOT_JUDGED);
    await discardHold(scene.desk, { id, reason: "not-permitted" }, ACTOR);
    await undoDiscard(scene.desk, { id }, ACTOR);
    await scene.until(id, "held", "ineligible-number");
    await discardHold(scene.desk, { id, reason: "not-permitted" }, ACTOR);
    await scene.until(id, "discarded");
    expect(scene.receiver.got).toHaveLength(0);
  },

  "scan-budget": (scene) => unread(scene, "budget", "scan-budget"),
  "scan-crash": (scene) => unread(scene, "exit", "scan-crash"),

  async "last-look"(scene) {
    await scene.start(aConfig(scene.receiver.url, 'allow: ["*", "custom_fields.*"]'));
    const split = {
      caller_number: CALL.caller_number,
      custom_fields: { "4105": "a", "550143": "b" },
    };
    const { id, would_leave, detail } = await scene.hold("last-look", JSON.stringify(split));
    expect([would_leave, detail]).toEqual([null, "PHONE at custom_fields.*"]);
    await expect(scene.release(id)).rejects.toMatchObject(NOT_JUDGED);
    const redact = [{ path: "/custom_fields/550143" }];
    const shown = await showHold(scene.desk, { id, redact });
    expect(await scene.release(id, { redact })).toBe(shown.would_leave);
    expect(shown.would_leave).toBe('{"caller_number":"[PHONE]","custom_fields":{"4105":"a"}}');
  },

  async rulings(scene) {
    const yaml = aConfig(scene.receiver.url, `${ALLOW}\non_phi: hold`);
    await scene.start(yaml);
    const { id: first } = await scene.hold("phi");
    const at = { path: "/source", start: 0, end: CALL.source.length };
    const given = { id: first, kind: "missed", at, type: "OTHER_ID", reason: "slipped" } as const;
    const { id: ruling } = await saveRuling(scene.desk, given, ACTOR);
    await scene.stop();
    // Whoever lets one end sooner than was said, breaks it.
    const database = new DatabaseSync(join(scene.place.folder, "guard.db"));
    database.exec("UPDATE ruling SET expires_at = expires_at - 1");
    database.close();
    await scene.start(aConfig(scene.receiver.url, ALLOW));
    const { id, would_leave } = await scene.hold("rulings", JSON.stringify({ ...CALL, id: 2 }));
    expect(would_leave).toBeNull();
    await expect(scene.release(id)).rejects.toMatchObject(NOT_JUDGED);
    await revokeRuling(scene.desk, { id: ruling, reason: "mistaken" }, ACTOR);
    await rejudgeHold(scene.desk, { id }, ACTOR);
    expect(await scene.delivered(id)).toBe(REDACTED);
  },

  async "seal-broken"(scene) {
    const yaml = aConfig(scene.receiver.url, ALLOW);
    await scene.start(yaml);
    const id = await scene.post(JSON.stringify(CALL));
    await scene.receiver.until(1);
    await scene.stop();
    flipByte(join(scene.place.folder, "guard.db"), id);
    await scene.start(yaml);
    const { would_leave } = await scene.until(id, "held", "seal-broken");
    expect(await scene.release(id)).toBe(would_leave);
    expect(would_leave).toBe(REDACTED);
  },

  async "policy-changed"(scene) {
    const yaml = aConfig(scene.receiver.url, `${ALLOW}\non_phi: hold`);
    await scene.start(yaml);
    const { id } = await scene.hold("phi");
    await scene.start(yaml.replace("post-call:", "other:"));
    await rejudgeHold(scene.desk, { id }, ACTOR);
    await scene.until(id, "held", "policy-changed");
    await expect(scene.release(id)).rejects.toMatchObject(NOT_JUDGED);
    await scene.start(yaml);
    await expect(scene.release(id, { as: "as_is" })).rejects.toMatchObject({ code: "ERR_CHANGED" });
    await rejudgeHold(scene.desk, { id }, ACTOR);
    const { would_leave } = await scene.until(id, "held", "phi");
    expect(await scene.release(id)).toBe(would_leave);
  },
};

/** Held unread, because of the scanner; read by a sound one later. */
async function unread(scene: Scene, hook: string, reason: HoldReason): Promise<void> {
  const yaml = aConfig(scene.receiver.url, ALLOW).replace("post-call:", `${hook}:`);
  await scene.start(yaml, HOSTILE);
  const { id, would_leave } = await scene.hold(reason, JSON.stringify(CALL), hook);
  expect(would_leave).toBeNull();
  await expect(scene.release(id)).rejects.toMatchObject(NOT_JUDGED);
  await scene.start(yaml);
  await rejudgeHold(scene.desk, { id }, ACTOR);
  expect(await scene.delivered(id)).toBe(REDACTED);
}

function flipByte(file: string, id: string): void {
  const db = new DatabaseSync(file);
  const { blob } = db.prepare("SELECT blob FROM body WHERE id = ?").get(id) as { blob: Uint8Array };
  const last = blob.length - 20;
  blob[last] = (blob[last] ?? 0) ^ 1;
  db.prepare("UPDATE body SET blob = ? WHERE id = ?").run(blob, id);
  db.close();
}

test.concurrent.for(HOLD_REASONS)(
  "what is held as %s comes to its end by a person, and the receiver gets what was shown or nothing",
  { timeout: 60_000 },
  async (reason) => {
    // The first answer to a body that is to lie in the outbox is a fault that passes.
    const isRetried = reason === "seal-broken";
    await withScene(LIVES[reason], (nth) => (isRetried && nth === 1 ? 503 : 200));
  },
);

test("two releases at once are one delivery", async () => {
  await withScene(async (scene) => {
    await scene.start(aConfig(scene.receiver.url, `${ALLOW}\non_phi: hold`));
    const { id } = await scene.hold("phi");
    const acts = await Promise.allSettled([1, 2, 3].map(() => scene.release(id)));
    expect(acts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(scene.receiver.got.map(({ delivery }) => delivery)).toEqual([id]);
  });
});

test("a release whose policy changes before it is sent goes back to a person, and is not sent", async () => {
  await withScene(
    async (scene) => {
      const yaml = aConfig(scene.receiver.url, `${ALLOW}\non_phi: hold`);
      await scene.start(yaml);
      const { id } = await scene.hold("phi");
      await releaseHold(scene.desk, { id, reason: "redacted-enough" }, ACTOR);
      await scene.receiver.until(1);
      await scene.start(yaml.replace("source, ", ""));
      const { would_leave } = await scene.until(id, "held", "phi");
      expect(scene.receiver.got).toHaveLength(1);
      expect(await scene.release(id)).toBe(would_leave);
    },
    (nth) => (nth === 1 ? 503 : 200),
  );
});

test("the same is done by typing, beside the running guard", { timeout: 60_000 }, async () => {
  await withScene(async (scene) => {
    await scene.start(aConfig(scene.receiver.url, `${ALLOW}\non_phi: hold`));
    expect(await scene.type("holds", "list")).toMatchObject({ code: 0, out: "nothing is held" });
    const { id, would_leave, preview } = await scene.hold("phi");
    const spam = await scene.hold("phi", JSON.stringify({ ...CALL, id: 2 }));

    const list = await scene.run("holds", "list", "--type", "SSN");
    expect(list.out).toMatch(/^id +received +hook +destination +reason +types\n/);
    for (const { id: listed } of [spam, { id }]) expect(list.out).toContain(listed);
    const json = await scene.type("holds", "list", "--json", "--limit", "1");
    expect(JSON.parse(json.out)).toMatchObject({ holds: [{ id: spam.id }] });

    const shown = await scene.run("holds", "show", id);
    expect(shown.out).toContain(`would leave:\n${would_leave}\n`);
    expect(shown.out).toMatch(
      /^ {2}SSN +held +\S+ \d+-\d+ {2}sure 0\.99 us-ssn: a word nearby says that it is a social security number$/m,
    );
    expect(shown.out).toContain(`holds release ${id} --reason CODE --preview ${preview}`);
    const faults = [
      ["holds", "release", id],
      ["holds", "release", id, "--reason", "becuase"],
      ["holds", "release", id, "--reason", "test", "--note", "for 410-555-0143"],
      ["holds", "release", id, "--reason", "test", "--preview", "0"],
      ["holds", "release", id, "--reason", "test", "--as-is"],
      ["holds", "release", "dlv_0", "--reason", "test"],
      ["deliveries", "retry", id],
    ];
    for (const args of faults) {
      const { code, out, err } = await scene.type(...args);
      expect([args.slice(3), code, out, err.length > 10]).toEqual([args.slice(3), 1, "", true]);
    }
    expect(scene.receiver.got).toHaveLength(0);

    const reason = ["--reason", "redacted-enough"];
    const redact = ["--redact", "/source:0-6"];
    const seen = ["--preview", preview ?? ""];
    expect(await scene.run("holds", "release", id, ...reason, ...redact, ...seen)).toMatchObject({
      code: 0,
      out: `released: ${id} (crm)\n`,
    });
    expect(await scene.delivered(id)).toBe(would_leave?.replace("Google", "[OTHER_ID]"));
    expect(await scene.type("holds", "release", id, ...reason)).toMatchObject({ code: 1 });

    for (const [act, state] of [["discard", "discarded"], ["undo", "held"], ["rejudge", "held"]]) {
      const why = act === "discard" ? ["--reason", "spam"] : [];
      expect(await scene.type("holds", act ?? "", spam.id, ...why)).toMatchObject({ code: 0 });
      await scene.until(spam.id, state ?? "");
    } // biome-ignore format: a table reads better in rows
    const acts = (await scene.desk.store.ledger(0, 99)).filter(({ act }) => act !== "start");
    expect(acts.map(({ act }) => act)).toEqual([
      "hold.open",
      "hold.release",
      "hold.discard",
      "hold.undo",
      "hold.rejudge",
    ]);
    for (const { actor } of acts) expect(actor).toMatch(/^cli:./);
    expect(await scene.type("ledger", "verify")).toMatchObject({ code: 0 });
  });
});

test("only --reveal prints the text, and it is on record", async () => {
  await withScene(async (scene) => {
    await scene.start(aConfig(scene.receiver.url, `${ALLOW}\non_phi: hold`));
    const { id } = await scene.hold("phi");
    expect(await scene.type("holds", "show", id, "--reveal")).toMatchObject({ code: 1, out: "" });
    const { out } = await scene.type("holds", "show", id, "--reveal", "--reason", "to-decide");
    expect(out).toContain(`/summary  ${CALL.summary}\n`);
    expect(out).toContain("PHONE 19-31");
    scene.written.pop();
    scene.written.splice(scene.written.indexOf(out), 1);
    expect((await scene.desk.store.ledger(0, 9)).at(-1)).toMatchObject({ act: "hold.reveal" });
  });
});

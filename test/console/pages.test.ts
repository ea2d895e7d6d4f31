import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTS } from "../../src/console/pages/history.ts";
import { reconciled } from "../../src/console/pages/reconciliation.ts";
import { addDays, dayIn, startOfDay } from "../../src/judge/days.ts";
import { discardHold } from "../../src/review/discard.ts";
import type { Tally } from "../../src/store/review.ts";
import { aConsole, IRIS } from "../support/console.ts";
import { aConfig } from "../support/guard.ts";
import { attribute, Page, textIn } from "../support/page.ts";
import { TELLS_OF_ODALYS } from "../support/told.ts";

const YAML = aConfig(
  "http://127.0.0.1:9/",
  'allow: [source, summary, "custom_fields.*"]\non_phi: hold',
);
const CALL = {
  id: 7001,
  name: "Odalys Brennekamp",
  source: "Google Ads",
  summary: "call 410-555-0143",
  custom_fields: { "Odalys Brennekamp": "x" },
};
const HOUR = 3_600_000;

describe("events", () => {
  test("are listed with what became of them, and found by their activity", async () => {
    await using at = await aConsole(YAML);
    const hold = await at.desk.take(CALL);
    await at.desk.take({ ...CALL, summary: "nothing", custom_fields: {} });
    const page = await at.page("/events");
    expect(
      page
        .all("tbody")
        .flatMap(({ childNodes }) => childNodes)
        .filter(({ nodeName }) => nodeName === "tr"),
    ).toHaveLength(2);
    expect(page.all("a", { href: `/console/holds/${hold}` })).toHaveLength(1);
    expect(page.source).not.toMatch(TELLS_OF_ODALYS);
    expect((await at.page("/events?hook=nothing")).text).toContain("Nothing matches");
  });

  test("of one the page tells its shape, its ways and what happened, and no value", async () => {
    await using at = await aConsole(YAML);
    const hold = await at.desk.take(CALL);
    const event = (await at.desk.core.store.hold(hold))?.event ?? "";
    await discardHold(at.desk.reviewing, { id: hold, reason: "spam" }, "usr_iris");
    const page = await at.page(`/events/${event}`);
    expect(page.source).not.toMatch(TELLS_OF_ODALYS);
    expect(page.all("code").map(textIn)).toContain("custom_fields.*");
    expect(page.text).toMatch(/sent it to post-call.*decided for crm: hold.*discarded it/s);
    expect((await at.get("/events/evt_none")).status).toBe(404);
  });

  test("that could not be delivered can be sent once more from there", async () => {
    await using at = await aConsole(YAML.replace("on_phi: hold", "on_phi: redact"));
    const { store } = at.desk.core;
    const id = await at.desk.take(CALL);
    await at.desk.leaving();
    const now = at.desk.reviewing.now();
    const facts = { reason: "status", nextAt: null, status: 410, durationMs: 1, answerBytes: 0 };
    await store.settleDelivery({ delivery: id, attempt: 1, at: now, state: "dead", ...facts });
    const event = (await store.hold(id))?.event ?? "";
    const page = await at.page(`/events/${event}`);
    await at.post(`/holds/${id}/retry`, page.form(`/console/holds/${id}/retry`));
    expect((await store.event(event))?.deliveries[0]?.state).toBe("pending");
  });
});

describe("reconciliation", () => {
  const tally = (span: number, what: string, count: number, given: Partial<Tally> = {}): Tally => ({
    span, hook: "post-call", destination: what === "received" ? "" : "crm", isRow: 0, what, count, ...given,
  }); // biome-ignore format: short facts

  test("sets what was received against what became of it, by day and destination", () => {
    const rows = reconciled(
      [
        tally(0, "received", 5),
        tally(0, "received", 1),
        tally(0, "delivered", 2),
        tally(0, "held", 1),
        tally(0, "dead", 1),
        tally(0, "type:NAME", 9),
        tally(0, "empty", 6, { destination: "desk" }),
        tally(1, "received", 3),
      ],
      ["day 1", "day 2"],
    );
    expect(
      rows.map(({ day, destination, received, missing }) => [day, destination, received, missing]),
    ).toEqual([
      ["day 2", "", 3, 3],
      ["day 1", "crm", 6, 2],
      ["day 1", "desk", 6, 0],
    ]);
    expect(rows[1]?.counts).toEqual([2, 1, 0, 0, 0, 1, 0]);
  });

  test("says so when all is accounted for, and when not", async () => {
    await using at = await aConsole(YAML);
    await at.desk.take(CALL);
    expect((await at.page("/events/days")).text).toContain("All accounted for");
    const { store } = at.desk.core;
    const old = {
      id: "evt_lost",
      practice: "",
      hook: "post-call",
      receivedAt: at.desk.reviewing.now() - 48 * HOUR,
    };
    await store.appendEvent({
      ...old, activity: null, dedupe: null, dedupeSince: 0, policy: "", body: new Uint8Array([1]),
    }); // biome-ignore format: short facts
    expect((await at.page("/events/days")).text).toContain("1 lines do not add up");
  });
});

test("a day begins in the practice's zone, also when the clock changes", () => {
  const zone = "America/New_York";
  expect(startOfDay("2026-03-08", zone)).toBe(Date.UTC(2026, 2, 8, 5));
  expect(startOfDay("2026-03-09", zone)).toBe(Date.UTC(2026, 2, 9, 4));
  expect(dayIn(Date.UTC(2026, 2, 9, 3, 59), zone)).toBe("2026-03-08");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  for (const day of ["2026-02-30", "x", "", "2026-3-1"]) expect(startOfDay(day, zone)).toBeNull();
});

test("the overview counts today and names hooks that fell silent", async () => {
  await using at = await aConsole(YAML);
  await at.desk.take(CALL);
  const page = await at.page("/overview");
  expect(page.text).toMatch(/Waiting for you1 oldest 0 min/);
  expect(page.text).toMatch(/Received today1 events/);
  expect(page.all("rect").length).toBeGreaterThan(0);
  expect(page.text).not.toContain("silent");
  at.desk.advance(8 * 24 * HOUR);
  expect((await at.page("/overview")).text).toContain("1 hook silent");
});

test("destinations show each allowed field with its risk and how often it came", async () => {
  await using at = await aConsole(YAML);
  await at.desk.take(CALL);
  const text = (await at.page("/destinations")).text;
  expect(text).toMatch(/summary.*tells of health free text.*nothing.*1 last/s);
  expect(text).toMatch(/custom_fields\.\*.*whatever comes/s);
  at.become({ ...IRIS, practice: "another" });
  expect((await at.page("/destinations")).text).not.toContain("Filled in the last");
});

describe("the ledger", () => {
  test("is filtered, and its file has no cell that a spreadsheet runs", async () => {
    await using at = await aConsole(YAML);
    const { ledger } = at.desk.core;
    await ledger.append({
      practice: "",
      actor: '=cmd|"x"',
      act: "hold.open",
      facts: { note: '+1,"2"' },
    });
    await ledger.append({ practice: "", actor: "usr_iris", act: "hold.reveal", facts: {} });
    const all = await at.page("/ledger");
    expect(all.text).toMatch(/looked at a value.*opened it/s);
    const narrowed = await at.page("/ledger?act=hold.open");
    expect(narrowed.all("time")).toHaveLength(1);
    const file = await at.get("/ledger/file?act=hold.open");
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="ledger.csv"');
    const lines = (await file.text()).split("\r\n");
    expect(lines[0]).toBe("number,time (UTC),who,name,act,practice,facts,hash");
    expect(lines[1]).toMatch(
      /^1,\d{4}-[^,]+,"'=cmd\|""x""","'=cmd\|""x""",hold\.open,,"\{""note""/,
    );
    expect(lines).toHaveLength(3);
  });

  test("of one practice is that of its people", async () => {
    await using at = await aConsole(YAML);
    await at.desk.core.ledger.append({
      practice: "p1",
      actor: "usr_1",
      act: "hold.open",
      facts: {},
    });
    at.become({ ...IRIS, role: "auditor", practice: "p2" });
    expect((await at.page("/ledger")).text).not.toContain("usr_1");
  });
});

describe("trying a payload", () => {
  test("shows what would leave, stores nothing and puts nothing on record", async () => {
    await using at = await aConsole(YAML.replace("on_phi: hold", "on_phi: redact"));
    const form = { destination: "crm", payload: JSON.stringify(CALL) };
    const page = new Page(await (await at.post("/try", form)).text());
    expect(page.text).toContain("It would be redacted and sent");
    expect(textIn(page.one("pre", { id: "would-leave" }))).toBe(
      '{"source":"Google Ads","summary":"call [PHONE]"}',
    );
    const { store } = at.desk.core;
    expect((await store.tallies([0, 9e6], null)).length).toBe(0);
    expect(await store.ledger(0, 9)).toEqual([]);
  });

  test("keeps no token of what it shows", async () => {
    await using at = await aConsole(
      YAML.replace("on_phi: hold", 'on_phi: redact\n    redact_with: { PHONE: token, "*": label }'),
    );
    const form = { destination: "crm", payload: JSON.stringify(CALL) };
    const shown = async () =>
      textIn(
        new Page(await (await at.post("/try", form)).text()).one("pre", { id: "would-leave" }),
      );
    const [first, second] = [await shown(), await shown()];
    expect(first).toMatch(/call PHONE_[a-z]{10}/);
    expect(second).not.toBe(first);
  });

  test("says what is wrong with one that is none", async () => {
    await using at = await aConsole(YAML);
    const answers = [
      [{ destination: "crm", payload: " " }, 400, "Paste a payload first"],
      [{ destination: "nowhere", payload: "{}" }, 404, "no hook leads"],
      [{ destination: "crm", payload: '{"a":' }, 200, "It would be held"],
      [{ destination: "crm", payload: "</textarea><script>alert(1)</script>" }, 200, "It would be"],
    ] as const;
    for (const [form, status, words] of answers) {
      const response = await at.post("/try", form as unknown as Record<string, string>);
      const page = new Page(await response.text());
      expect([words, response.status]).toEqual([words, status]);
      expect(page.text).toContain(words);
      expect(textIn(page.one("textarea"))).toBe(form.payload);
    }
  });
});

describe("the checklist", () => {
  const stateOf = (page: Page, point: number) => textIn(page.one("li", { id: `p${point}` }));

  test("has a tick only for what the guard sees of itself or a person said", async () => {
    await using at = await aConsole(YAML);
    const page = await at.page("/checklist");
    expect(
      page
        .all("ol", { class: "points" })[0]
        ?.childNodes.filter(({ nodeName }) => nodeName === "li"),
    ).toHaveLength(16);
    for (const point of [1, 2, 4, 5, 6]) expect(stateOf(page, point)).toMatch(/open/);
    expect(stateOf(page, 12)).toContain("measured: does not hold");
    expect(stateOf(page, 8)).toContain("measured: holds");
  });

  test("is attested by name and date for a year, and withdrawn", async () => {
    await using at = await aConsole(YAML);
    const form = { point: "2", act: "attest", note: "in the compliance folder" };
    expect((await at.post("/checklist/attest", form)).headers.get("location")).toBe(
      "/console/checklist#p2",
    );
    expect(stateOf(await at.page("/checklist"), 2)).toMatch(
      /attested.*usr_iris on 1 Jan.*compliance folder/s,
    );
    await at.post("/checklist/attest", { point: "2", act: "withdraw" });
    expect(stateOf(await at.page("/checklist"), 2)).toContain("open");
    await at.post("/checklist/attest", form);
    at.desk.advance(366 * 24 * HOUR);
    expect(stateOf(await at.page("/checklist"), 2)).toContain("open");
  });

  test("takes no note with an identifier, and no point that nobody can attest", async () => {
    await using at = await aConsole(YAML);
    const cases = [
      [{ point: "2", note: "ask Odalys Brennekamp at 410-555-0143" }, 422],
      [{ point: "11" }, 404],
      [{ point: "99" }, 404],
      [{ point: "2", note: "x".repeat(201) }, 400],
    ] as const;
    for (const [form, status] of cases)
      expect(
        (await at.post("/checklist/attest", form as unknown as Record<string, string>)).status,
      ).toBe(status);
    expect(await at.desk.core.store.ledger(0, 9)).toEqual([]);
  });
});

test("the menu has what a role may see", async () => {
  await using at = await aConsole(YAML);
  const menu = async (role: "viewer" | "auditor", path: string) => {
    at.become({ ...IRIS, role });
    const page = await at.page(path);
    return page
      .all("a")
      .filter(
        (link) =>
          attribute(link, "href")?.startsWith("/console/") &&
          attribute(link, "href") !== "/console/account" &&
          attribute(link, "class") === undefined,
      )
      .map(textIn);
  };
  expect(await menu("viewer", "/checklist")).toEqual([
    "Held",
    "Events",
    "Overview",
    "Destinations",
    "Checklist",
  ]);
  const auditor = await menu("auditor", "/ledger");
  expect(auditor).toContain("Ledger");
  expect(auditor).not.toContain("Held");
});

test("every act that the code puts on record has words, in the ledger's filter too", () => {
  const root = join(import.meta.dirname, "../../src");
  const named = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const acts = /(?:\bact: |actor, |person\.id, |\bid, )"([a-z]+(?:[.-][a-z-]+)+)"/g;
      return Array.from(text.matchAll(acts), ([, act = ""]) => act);
    });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((act) => ACTS[act] === undefined)).toEqual([]);
});

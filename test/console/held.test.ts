import { expect, test } from "vitest";
import { aConsole, IRIS, type Visited } from "../support/console.ts";
import { aConfig } from "../support/guard.ts";
import { attribute, Page, textIn } from "../support/page.ts";
import { TELLS_OF_ODALYS } from "../support/told.ts";

const YAML = aConfig("http://127.0.0.1:9/", "allow: [source, summary]\non_phi: hold");
const HOUR = 3_600_000;
const call = (i: number) => ({
  id: 7000 + i,
  name: "Odalys Brennekamp",
  source: "Google Ads",
  summary: i % 2 ? "call 410-555-0143" : "Odalys Brennekamp called",
});

async function take(at: Visited, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push(await at.desk.take(call(i)));
  return ids;
}

const listed = (page: Page) => page.all("tr").flatMap((row) => attribute(row, "id") ?? []);
const stateOf = async (at: Visited, id: string) => (await at.desk.core.store.hold(id))?.state;

test("the list says how many wait and since when, newest first, without a value", async () => {
  await using at = await aConsole(YAML);
  const [first] = await take(at, 1);
  at.desk.advance(3 * HOUR);
  const [second] = await take(at, 1);
  const page = await at.page("/");
  expect(page.title).toBe("(2) Held, oldest 3 h · PHI guard");
  expect(listed(page)).toEqual([second, first]);
  expect(page.source).not.toMatch(TELLS_OF_ODALYS);
});

test("an empty list says what to do, with a filter and without", async () => {
  await using at = await aConsole(YAML);
  expect((await at.page("/")).text).toContain("Nothing waits for you");
  expect((await at.page("/?hook=post-call")).text).toContain("Nothing matches");
  expect((await at.page("/?state=dead")).text).toContain("There is none");
});

test("filters in the address narrow it, and stand in the form again", async () => {
  await using at = await aConsole(YAML);
  const [name, phone] = await take(at, 2);
  const by = async (query: string) => listed(await at.page(`/?${query}`));
  expect(await by("type=PHONE")).toEqual([phone]);
  expect(await by("type=NAME&hook=post-call&destination=crm")).toEqual([name]);
  expect(await by("destination=nowhere")).toEqual([]);
  expect(await by("from=2026-01-01&until=2026-01-01")).toEqual([phone, name]);
  expect(await by("until=2025-12-31")).toEqual([]);
  expect(await by("from=nonsense")).toEqual([phone, name]);
  const page = await at.page("/?type=PHONE&from=2026-01-01&activity=x%22%3E");
  const chosen = page.all("option").filter((option) => attribute(option, "selected") !== undefined);
  expect(chosen.map((option) => attribute(option, "value"))).toEqual(["PHONE"]);
  expect(attribute(page.one("input", { name: "activity" }), "value")).toBe('x">');
});

test("what means nothing as a filter is said, not a fault of ours", async () => {
  await using at = await aConsole(YAML);
  for (const query of ["type=nothing", "before=x"])
    expect((await at.get(`/?${query}`)).status).toBe(400);
});

test("a browser that looks by itself gets the list alone", async () => {
  await using at = await aConsole(YAML);
  await take(at, 1);
  const response = await at.get("/", { "x-guard-background": "1" });
  const part = await response.text();
  expect(part).toMatch(/^<div id="live" data-title="\(1\) Held, oldest 0 min · PHI guard">/);
  expect(part).not.toContain("<html");
});

test("a page of the list is small, and older ones follow", async () => {
  await using at = await aConsole(YAML);
  const ids = await take(at, 53);
  const page = await at.page("/");
  expect(page.source.length).toBeLessThan(50_000);
  const next = attribute(page.one("a", { rel: "next" }), "href") ?? "";
  const older = await at.page(next.replace("/console", ""));
  expect([...listed(page), ...listed(older)]).toEqual(ids.toReversed());
});

test("several are discarded or released at once, one after the other, and what stands against one is said", async () => {
  await using at = await aConsole(YAML);
  const [a = "", b = "", c = ""] = await take(at, 3);
  const form = new URLSearchParams({ act: "discard", "discard-reason": "spam" });
  for (const id of [a, b, "dlv_none"]) form.append("id", id);
  const page = new Page(await (await at.post("/holds/act", form)).text());
  expect(page.title).toContain("2 holds discarded");
  expect(page.text).toContain("no hold has this id");
  expect(await stateOf(at, a)).toBe("discarded");
  const undone = await at.post("/holds/undo", page.form("/console/holds/undo"));
  expect(new Page(await undone.text()).title).toContain("2 holds held again");
  expect(await stateOf(at, b)).toBe("held");
  const release = { act: "release", "release-reason": "redacted-enough", id: c, as: "as_is" };
  expect((await at.post("/holds/act", release)).status).toBe(200);
  expect((await at.desk.leaving()).get(c)?.body).toBe(
    '{"source":"Google Ads","summary":"[NAME] called"}',
  );
});

test("without a reason nothing is done, nor with one that holds an identifier", async () => {
  await using at = await aConsole(YAML);
  const [id = ""] = await take(at, 1);
  const acts = [
    [{ act: "release", id }, 400],
    [{ act: "discard", id, "discard-reason": "other", note: "call 410-555-0143" }, 422],
    [{ act: "discard", "discard-reason": "spam" }, 400],
  ] as const;
  for (const [form, status] of acts)
    expect((await at.post("/holds/act", form as unknown as Record<string, string>)).status).toBe(
      status,
    );
  expect(await stateOf(at, id)).toBe("held");
});

test("more than twenty need their number typed", async () => {
  await using at = await aConsole(YAML);
  const ids = await take(at, 21);
  const form = new URLSearchParams({ act: "discard", "discard-reason": "spam" });
  for (const id of ids) form.append("id", id);
  const asking = new Page(await (await at.post("/holds/act", form)).text());
  expect(asking.title).toContain("Discard 21 holds?");
  const filled = asking.form("/console/holds/act");
  filled.set("act", "discard");
  filled.set("count", "20");
  const wrong = await at.post("/holds/act", filled);
  expect(wrong.status).toBe(400);
  expect(await stateOf(at, ids[0] ?? "")).toBe("held");
  filled.set("count", "21");
  expect(new Page(await (await at.post("/holds/act", filled)).text()).title).toContain(
    "21 holds discarded",
  );
});

test("a viewer sees the list and nothing to act with", async () => {
  await using at = await aConsole(YAML);
  await take(at, 1);
  at.become({ ...IRIS, role: "viewer" });
  const page = await at.page("/");
  expect(listed(page)).toHaveLength(1);
  expect(page.all("input", { type: "checkbox" })).toEqual([]);
  expect(page.all("button").map(textIn)).toEqual(["Sign out", "Stay signed in", "Filter"]);
});

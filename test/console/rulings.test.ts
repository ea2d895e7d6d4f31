import { describe, expect, test } from "vitest";
import { aConsole, IRIS, type Visited } from "../support/console.ts";
import { aConfig } from "../support/guard.ts";
import { attribute, Page, textIn } from "../support/page.ts";

const YAML = aConfig("http://127.0.0.1:9/", "allow: [source, summary, notes]\non_phi: hold");
const CALL = {
  name: "Odalys Brennekamp",
  source: "Google Ads",
  summary: "Lindqvist Wexmoor recommends the visit",
  notes: "the chart is in the green cabinet",
};
const VALUES = /lindqvist|wexmoor|green cabinet/i;
const ADA = { ...IRIS, id: "usr_ada0" };
const BEN = { ...IRIS, id: "usr_be11" };

/** The page on which a ruling on the first finding, or on words, is weighed. */
async function weigh(at: Visited, id: string, form: Record<string, string>): Promise<Page> {
  const page = await at.page(`/holds/${id}`);
  const { preview = "" } = Object.fromEntries(page.form(`/console/holds/${id}/release`));
  const response = await at.post(`/holds/${id}/rule`, { preview, ...form });
  return new Page(await response.text());
}

async function look(at: Visited, id: string): Promise<void> {
  const page = await at.page(`/holds/${id}`);
  const reveal = page.form(`/console/holds/${id}/reveal`);
  reveal.set("reason", "to-decide");
  reveal.set("finding", "0");
  expect((await at.post(`/holds/${id}/reveal`, reveal)).status).toBe(200);
}

async function save(at: Visited, id: string, page: Page, more: Record<string, string> = {}): Promise<Response> {
  const form = page.form(`/console/holds/${id}/rule/save`);
  for (const [name, value] of Object.entries({ reason: "ours", ...more })) form.set(name, value);
  return at.post(`/holds/${id}/rule/save`, form);
} // biome-ignore format: short facts

const fates = (page: Page) =>
  page.all("tr", { id: "f1" }).map((row) => textIn(row.childNodes.at(-2) as never));

describe("not PHI", () => {
  test("is weighed, said, counts on the page at once and stands in the list, with the text nowhere", async () => {
    await using at = await aConsole(YAML);
    at.become(ADA);
    const id = await at.desk.take(CALL);
    const hold = await at.page(`/holds/${id}`);
    expect(textIn(hold.one("button", { name: "finding", form: "not-phi" }))).toContain("Not PHI…");
    await look(at, id);
    const weighed = await weigh(at, id, { kind: "not-phi", finding: "0" });
    expect(weighed.text).toMatch(/1 open hold would lose a finding; 1 of them nothing would hold any more/);
    expect(weighed.text).toContain("Looked at all 1 open holds");
    expect(weighed.source).not.toMatch(VALUES);
    expect(weighed.form(`/console/holds/${id}/rule/save`).get("phi-until")).toBe("2026-04-01");
    const saved = await save(at, id, weighed);
    expect(saved.headers.get("location")).toBe(`/console/holds/${id}?done=ruled`);
    const after = await at.page(`/holds/${id}?done=ruled`);
    expect(after.text).toContain("That counts from now on");
    expect(fates(after)[0]).toBe("leaves: said to be no PHI");
    expect(after.text).toMatch(/usr_ada0 ruled on a text/);
    const list = await at.page("/rulings");
    expect(list.text).toMatch(/not PHI NAME\s*crm.*usr_ada0.*Ours.*counts until/s);
    expect(list.source).not.toMatch(VALUES);
  });

  test("has the holds that it changes judged anew where that is asked for", async () => {
    await using at = await aConsole(YAML);
    at.become(ADA);
    const id = await at.desk.take(CALL);
    const other = await at.desk.take({ ...CALL, notes: "another" });
    await look(at, id);
    const weighed = await weigh(at, id, { kind: "not-phi", finding: "0" });
    const form = weighed.form(`/console/holds/${id}/rule/save`);
    expect(new Set(form.getAll("hold"))).toEqual(new Set([id, other]));
    form.set("reason", "false-positive");
    form.set("again", "1");
    const saved = await at.post(`/holds/${id}/rule/save`, form);
    expect(saved.headers.get("location")).toContain("done=ruled-again");
    await at.desk.judge();
    expect(new Set((await at.desk.leaving()).keys())).toEqual(new Set([id, other]));
  });

  test("without a look, a reason or a day that is one is asked for again with what was filled in", async () => {
    await using at = await aConsole(YAML);
    at.become(ADA);
    const id = await at.desk.take(CALL);
    const weighed = await weigh(at, id, { kind: "not-phi", finding: "0" });
    for (const [more, status, words] of [
      [{}, 400, "look at the text first"],
      [{ reason: "" }, 400, "Say why"],
      [{ reason: "other", note: "call 410-555-0177" }, 422, "holds an identifier"],
    ] as const) {
      const refused = await save(at, id, weighed, more);
      const page = new Page(await refused.text());
      expect([refused.status, page.text.toLowerCase()]).toEqual([status, expect.stringContaining(words.toLowerCase())]);
      expect(page.form(`/console/holds/${id}/rule/save`).get("finding")).toBe("0");
    }
    const nowhere = await save(at, id, weighed, { "phi-until": "2020-01-01" });
    expect([nowhere.status, (await at.page("/rulings")).text]).toEqual([400, expect.stringContaining("No ruling yet")]);
    const unseen = await at.post(`/holds/${id}/rule/save`, { kind: "not-phi", finding: "0", reason: "ours" });
    expect(unseen.status).toBe(409);
  });

  test("waits for a second person where two must, who looks and says so on its page", async () => {
    await using at = await aConsole(`${YAML}review: { four_eyes: true }\n`);
    at.become(ADA);
    const id = await at.desk.take(CALL);
    await look(at, id);
    const weighed = await weigh(at, id, { kind: "not-phi", finding: "0" });
    expect(weighed.text).toContain("once a second person");
    expect((await save(at, id, weighed)).headers.get("location")).toContain("done=asked");
    const list = await at.page("/rulings");
    expect(list.text).toContain("waits for a second person");
    const link = list.all("a").flatMap((each) => attribute(each, "href") ?? []).find((each) => each.includes("/rulings/rul_"));
    const path = (link ?? "").replace("/console", "");
    expect((await at.page(path)).text).not.toContain("Say so too");
    expect((await at.post(`${path}/confirm`, {})).status).toBe(403);
    at.become({ ...BEN, role: "reviewer" });
    expect((await at.post(`${path}/confirm`, {})).status).toBe(400);
    const seen = await at.post(`${path}/reveal`, { reason: "to-decide" });
    expect([await seen.text(), seen.headers.get("refresh")]).toEqual([expect.stringContaining("Lindqvist Wexmoor"), expect.stringMatching(/^60; /)]);
    expect((await at.post(`${path}/confirm`, {})).headers.get("location")).toContain("done=confirm");
    expect((await at.page(path)).text).toMatch(/counts until.*Second\s*usr_be11/s);
    expect((await at.page(path)).source).not.toMatch(VALUES);
    expect(fates(await at.page(`/holds/${id}`))[0]).toBe("leaves: said to be no PHI");
  });
}); // biome-ignore format: short facts

describe("missed PHI", () => {
  test("by words or by a place is weighed, said and found at once, and an admin revokes it", async () => {
    await using at = await aConsole(YAML);
    at.become({ ...ADA, role: "reviewer" });
    const id = await at.desk.take(CALL);
    const weighed = await weigh(at, id, { kind: "missed", missed: "Green CABINET", "phi-type": "OTHER_ID" });
    expect(weighed.text).toMatch(/1 open hold would gain a finding/);
    const form = weighed.form(`/console/holds/${id}/rule/save`);
    expect([form.get("place"), form.get("missed")]).toEqual(["2:20-33", null]);
    const saved = await save(at, id, weighed, { reason: "slipped", scope: "all", "phi-type": "OTHER_ID" });
    expect(saved.headers.get("location")).toContain("done=ruled");
    expect((await at.page(`/holds/${id}`)).source).not.toMatch(/green cabinet/i);
    const list = await at.page("/rulings");
    expect(list.text).toContain("all destinations");
    const link = list.all("a").flatMap((each) => attribute(each, "href") ?? []).find((each) => each.includes("/rulings/rul_"));
    const path = (link ?? "").replace("/console", "");
    expect((await at.page(path)).text).toContain("An admin can revoke it");
    expect((await at.post(`${path}/revoke`, { reason: "mistaken" })).status).toBe(403);
    at.become(BEN);
    expect((await at.post(`${path}/revoke`, {})).status).toBe(400);
    expect((await at.post(`${path}/revoke`, { reason: "mistaken" })).headers.get("location")).toContain("done=revoke");
    expect((await at.page(`${path}?done=revoke`)).text).toMatch(/Revoked\. It counts no more.*Revoked by\s*usr_be11/s);
    expect((await at.page(`/holds/${id}`)).text).toContain("green cabinet");
  });

  test("that stands nowhere, or inside of a word, is told and not kept", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    for (const words of ["purple cabinet", "abine", ""]) {
      const page = await weigh(at, id, { kind: "missed", missed: words, "phi-type": "NAME" });
      expect([words, page.text]).toEqual([words, expect.stringContaining("stands, as whole words, in no field")]);
    }
    const typeless = await weigh(at, id, { kind: "missed", missed: "cabinet", "phi-type": "" });
    expect(typeless.text).toContain("is one of NAME");
  });
}); // biome-ignore format: short facts

test("rulings of another practice are not there, and a viewer sees and says nothing", async () => {
  await using at = await aConsole(YAML);
  const id = await at.desk.take(CALL);
  const weighed = await weigh(at, id, { kind: "missed", missed: "green cabinet", "phi-type": "OTHER_ID" });
  await save(at, id, weighed, { reason: "slipped", "phi-type": "OTHER_ID" });
  const { rulings } = await at.desk.core.store.rulings({ practice: null, before: null }, 1);
  const path = `/rulings/${rulings[0]?.id}`;
  at.become({ ...IRIS, practice: "another" });
  expect((await at.page("/rulings")).text).toContain("No ruling yet");
  for (const [act, given] of [["reveal", { reason: "to-decide" }], ["confirm", {}], ["revoke", { reason: "mistaken" }]] as const)
    expect((await at.post(`${path}/${act}`, given)).status).toBe(404);
  expect((await at.get(path)).status).toBe(404);
  at.become({ ...IRIS, role: "viewer" });
  for (const each of ["/rulings", path]) expect((await at.get(each)).status).toBe(403);
  expect((await at.post(`/holds/${id}/rule`, { kind: "missed", missed: "green", "phi-type": "NAME" })).status).toBe(403);
  expect((await at.page(`/holds/${id}`)).source).not.toMatch(/not-phi|missing/);
}); // biome-ignore format: short facts

import { describe, expect, test } from "vitest";
import { aConsole, IRIS, type Visited } from "../support/console.ts";
import { aConfig } from "../support/guard.ts";
import { attribute, Page, textIn } from "../support/page.ts";
import { TELLS_OF_ODALYS } from "../support/told.ts";

const ALLOW = 'allow: [source, summary, "custom_fields.*"]\non_phi: hold';
const YAML = aConfig("http://127.0.0.1:9/", ALLOW);
const BASIS = `\nbaa: { with: Example, hosts: ["127.0.0.1"], signed: 2020-01-01, until: 2999-01-01 }`;
const CALL = {
  id: 4_381_000_001,
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  summary: "Odalys Brennekamp (410-555-0143) asked for the blue room",
  custom_fields: { "Odalys Brennekamp": "x", plan: "call Odalys" },
  notes: "not allowed: 410-555-0143",
};

const acts = async (at: Visited) =>
  (await at.desk.core.store.ledger(0, 99)).map(({ act, actor }) => `${actor} ${act}`);
const wouldLeave = (page: Page) => textIn(page.one("pre", { id: "would-leave" }));

describe("a hold's page", () => {
  test("shows what may leave with each finding masked to one width, and what is redacted in place of it", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    const page = await at.page(`/holds/${id}`);
    expect(page.source).not.toMatch(TELLS_OF_ODALYS);
    const masks = page.all("mark").map((mark) => textIn(mark.childNodes[0] as never));
    expect(new Set(masks)).toEqual(new Set(["••••••••"]));
    expect(masks).toHaveLength(4);
    expect(wouldLeave(page)).toBe(
      '{"source":"Google Ads","summary":"[NAME] ([PHONE]) asked for the blue room","custom_fields":{"plan":"call [NAME]"}}',
    );
    expect(page.text).toContain("4 other fields came in and may not leave");
    expect(page.text).toMatch(/PHONE.*its digits stand in the groups/s);
    expect(await acts(at)).toEqual(["usr_iris hold.open"]);
  });

  test("written as a text has the same in the same order", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    const page = await at.page(`/holds/${id}?view=text`);
    const text = textIn(page.all("pre")[0] as never).replace(/••••••••(NAME|PHONE)/g, "<$1>");
    expect(text).toBe(
      "{\n  source: Google Ads\n  summary: <NAME> (<PHONE>) asked for the blue room\n  custom_fields: {\n    <NAME>: x\n    plan: call <NAME>\n  }\n}",
    );
  });

  test("has no text for a viewer, and no act, and opening it is none", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    at.become({ ...IRIS, role: "viewer" });
    const page = await at.page(`/holds/${id}`);
    for (const part of [
      "",
      "?whole=1",
      "?line=0",
      "?out=9",
      "?found=0",
      "?mark=0",
      "?view=text&whole=1&at=3",
    ]) {
      const { source } = await at.page(`/holds/${id}${part}`);
      for (const text of ["Google Ads", "blue room", "mornings", "[NAME]"])
        expect(source).not.toContain(text);
    }
    expect(page.text).toContain("Your role sees what was found");
    expect(page.all("button").map(textIn)).toEqual(["Sign out", "Stay signed in"]);
    expect(await acts(at)).toEqual([]);
  });

  test("tells what happened, with who did it, and nothing of a text once it is decided", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    await at.page(`/holds/${id}`);
    const done = await at.post(`/holds/${id}/discard`, { reason: "spam" });
    expect(done.headers.get("location")).toBe(`/console/holds/${id}?done=discard`);
    const page = await at.page(`/holds/${id}?done=discard`);
    expect(page.text).toMatch(/usr_iris opened it.*usr_iris discarded it.*Spam/s);
    expect(page.source).not.toContain("blue room");
    const undone = await at.post("/holds/undo", page.form("/console/holds/undo"));
    expect(undone.headers.get("location")).toBe(`/console/holds/${id}`);
    expect((await at.page(`/holds/${id}`)).text).toContain("took the discard back");
  });

  test("leads back to the list one came from, and to the next of it", async () => {
    await using at = await aConsole(YAML);
    const older = await at.desk.take(CALL);
    await at.desk.take({ ...CALL, summary: "no number here", custom_fields: {} });
    const newest = await at.desk.take(CALL);
    const page = await at.page(`/holds/${newest}?type=PHONE`);
    expect(attribute(page.one("a", { id: "next" }), "href")).toBe(
      `/console/holds/${older}?type=PHONE`,
    );
    const links = page.all("a").flatMap((link) => attribute(link, "href") ?? []);
    expect(links).toContain("/console/?type=PHONE");
    expect((await at.page(`/holds/${older}?type=PHONE`)).all("a", { id: "next" })).toEqual([]);
  });
});

describe("redacting more", () => {
  test("by a mark, a field or words shows in both, and exactly that leaves", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    const page = await at.page(`/holds/${id}`);
    const marking = page.form(`/console/holds/${id}/mark`);
    marking.set("act", "words");
    marking.set("words", "blue ROOM");
    marking.append("mark", "0");
    const to = (await at.post(`/holds/${id}/mark`, marking)).headers.get("location") ?? "";
    expect(to).toBe(`/console/holds/${id}?mark=0&mark=1%3A47-56#payload`);
    const marked = await at.page(to.replace("/console", "").replace("#payload", ""));
    expect(marked.source).not.toMatch(/blue room|google/i);
    const previewed = wouldLeave(marked);
    expect(previewed).toBe(
      '{"summary":"[NAME] ([PHONE]) asked for the [OTHER_ID]","custom_fields":{"plan":"call [NAME]"}}',
    );
    const release = marked.form(`/console/holds/${id}/release`);
    release.set("reason", "redacted-enough");
    const released = await at.post(`/holds/${id}/release`, release);
    expect(released.status).toBe(303);
    expect((await at.desk.leaving()).get(id)?.body).toBe(previewed);
  });

  test("by marks that fit nothing is as if there were none", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    for (const mark of ["99", "1:5-1", "1:0-99999", "x", "1:-1-2", "<script>"]) {
      const page = await at.page(`/holds/${id}?mark=${encodeURIComponent(mark)}`);
      expect(wouldLeave(page)).toContain("blue room");
    }
  });

  test("in more places than can be looked over is refused, and none of them is left out silently", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take({ ...CALL, summary: `410-555-0143 ${"ab ".repeat(400)}` });
    const words = await at.post(`/holds/${id}/mark`, { act: "words", words: "ab" });
    expect(words.status).toBe(400);
    const form = new URLSearchParams({ act: "words", words: "410" });
    for (let i = 0; i < 300; i++) form.append("mark", `1:${20 + i}-${21 + i}`);
    const marked = await at.post(`/holds/${id}/mark`, form);
    expect(marked.status).toBe(400);
    expect(new Page(await marked.text()).text).toContain("redact whole fields instead");
    const release = (await at.page(`/holds/${id}`)).form(`/console/holds/${id}/release`);
    release.set("reason", "test");
    release.append("mark", "nonsense");
    expect((await at.post(`/holds/${id}/release`, release)).status).toBe(400);
    expect((await at.desk.leaving()).size).toBe(0);
  });

  test("by words that stand nowhere says so", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    const form = { act: "words", words: "green room" };
    const response = await at.post(`/holds/${id}/mark`, form);
    expect(response.status).toBe(404);
    expect(new Page(await response.text()).text).toContain("stand in no field");
  });
});

describe("a release", () => {
  test("of what changed since, or without what was seen, is refused, and nothing leaves", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    const form = (await at.page(`/holds/${id}`)).form(`/console/holds/${id}/release`);
    form.set("reason", "redacted-enough");
    form.set("preview", "0".repeat(64));
    expect((await at.post(`/holds/${id}/release`, form)).status).toBe(409);
    form.delete("preview");
    expect((await at.post(`/holds/${id}/release`, form)).status).toBe(409);
    expect((await at.desk.leaving()).size).toBe(0);
  });

  test("without a reason keeps what was filled in and says what is missing", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    const form = (await at.page(`/holds/${id}?mark=1:47-56`)).form(`/console/holds/${id}/release`);
    form.set("reason", "other");
    form.set("note", "call 410-555-0143 first");
    const response = await at.post(`/holds/${id}/release`, form);
    expect(response.status).toBe(422);
    const page = new Page(await response.text());
    expect(page.text).toContain("The note holds an identifier");
    expect(wouldLeave(page)).toContain("asked for the [OTHER_ID]");
    const note = page.all("input", { name: "note" }).map((input) => attribute(input, "value"));
    expect(note).toContain("call 410-555-0143 first");
  });

  test("as is needs a basis, and is said to be one", async () => {
    await using without = await aConsole(YAML);
    const id = await without.desk.take(CALL);
    const page = await without.page(`/holds/${id}`);
    expect(page.text).toContain("No basis is in force for crm");
    const form = page.form(`/console/holds/${id}/release`);
    form.set("reason", "authorized");
    form.set("as", "as_is");
    expect((await without.post(`/holds/${id}/release`, form)).status).toBe(409);

    await using at = await aConsole(aConfig("http://127.0.0.1:9/", ALLOW + BASIS));
    const other = await at.desk.take(CALL);
    const seen = await at.page(`/holds/${other}`);
    expect(seen.all("button", { value: "as_is" })).toHaveLength(1);
    const asIs = seen.form(`/console/holds/${other}/release`);
    asIs.set("reason", "authorized");
    asIs.set("as", "as_is");
    expect((await at.post(`/holds/${other}/release`, asIs)).status).toBe(303);
    expect((await at.desk.leaving()).get(other)?.body).toContain("410-555-0143");
  });
});

describe("a value", () => {
  test("is shown by itself for a minute, and the page leaves by itself without a script", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    const page = await at.page(`/holds/${id}`);
    const form = page.form(`/console/holds/${id}/reveal`);
    const button = page
      .all("button", { form: "reveal" })
      .find((each) => textIn(each).includes("PHONE"));
    form.set("finding", attribute(button as never, "value") ?? "");
    form.set("reason", "to-decide");
    const response = await at.post(`/holds/${id}/reveal`, form);
    expect(response.headers.get("refresh")).toBe(`60; url=/console/holds/${id}`);
    const shown = new Page(await response.text());
    expect(shown.source.match(/410-555-0143/g)).toHaveLength(1);
    expect(shown.source).not.toMatch(/odalys|brennekamp/i);
    form.set("part", "1");
    const part = await (await at.post(`/holds/${id}/reveal`, form)).text();
    expect(part).toBe("<span>410-555-0143</span>");
    expect((await acts(at)).filter((act) => act.endsWith("hold.reveal"))).toHaveLength(2);
  });

  test("is not shown without a reason", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take(CALL);
    const form = (await at.page(`/holds/${id}`)).form(`/console/holds/${id}/reveal`);
    form.set("finding", "0");
    const response = await at.post(`/holds/${id}/reveal`, form);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(TELLS_OF_ODALYS);
    expect(await acts(at)).not.toContain("usr_iris hold.reveal");
  });
});

test("what could not be read is shown as it came in, on record, for a minute", async () => {
  await using at = await aConsole(YAML);
  const id = await at.desk.take('{"name":"Odalys <b>');
  const page = await at.page(`/holds/${id}`);
  expect(page.source).not.toMatch(TELLS_OF_ODALYS);
  const form = page.form(`/console/holds/${id}/whole`);
  const response = await at.post(`/holds/${id}/whole`, form);
  expect(response.headers.get("refresh")).toContain("60;");
  const whole = new Page(await response.text());
  expect(textIn(whole.one("pre"))).toBe('{"name":"Odalys <b>');
  expect(await acts(at)).toEqual(["usr_iris hold.reveal"]);
});

test("of two megabytes that could not be read so many characters are shown at once, each look with its reason and on record", async () => {
  await using at = await aConsole(YAML);
  const id = await at.desk.take(`{"name":"${"\u001b[2J\u202e".repeat(30_000)} end`);
  const form = (await at.page(`/holds/${id}`)).form(`/console/holds/${id}/whole`);
  const first = new Page(await (await at.post(`/holds/${id}/whole`, form)).text());
  expect(first.text).toContain("Characters 1–50,000 of 150,013");
  expect(first.source).not.toContain("\u001b");
  const next = first.form(`/console/holds/${id}/whole`);
  next.set("char", "150000");
  const last = new Page(await (await at.post(`/holds/${id}/whole`, next)).text());
  expect(textIn(last.one("pre"))).toMatch(/^.{1,60} end$/);
  expect(await acts(at)).toEqual(["usr_iris hold.reveal", "usr_iris hold.reveal"]);
});

test("what was judged is not shown as a whole, and nothing is said to be done that is not", async () => {
  await using at = await aConsole(YAML);
  const id = await at.desk.take(CALL);
  const whole = await at.post(`/holds/${id}/whole`, { reason: "to-decide" });
  expect(whole.status).toBe(404);
  expect(await whole.text()).not.toMatch(TELLS_OF_ODALYS);
  const page = await at.page(`/holds/${id}?done=release`);
  expect(page.text).not.toContain("Released");
});

describe("a hostile payload", () => {
  const NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "</pre></textarea></title><svg onload=alert(1)>",
    "\u202Eevil\u2066 \u200B\u0007\u001b[2J",
    "${alert(1)} {{alert(1)}} <!-- ]]>",
  ];

  test("stays text wherever it is shown, and opens nothing", async () => {
    await using at = await aConsole(
      aConfig("http://127.0.0.1:9/", 'allow: ["*", "custom_fields.*", "tag_list[]"]\non_phi: hold'),
    );
    const record = {
      ...CALL,
      tag_list: NASTY,
      custom_fields: Object.fromEntries(NASTY.map((text, i) => [`${text}${i}`, text])),
      summary: NASTY.join(" 410-555-0143 "),
    };
    const id = await at.desk.take(record);
    const tags = new Set(
      (await at.page(`/holds/${await at.desk.take(CALL)}`)).elements.map(({ tagName }) => tagName),
    );
    for (const view of ["", "?view=text", "?mark=0", "?line=0", "?whole=1&at=9"]) {
      const page = await at.page(`/holds/${id}${view}`);
      expect(
        page.elements
          .filter(({ tagName }) => !tags.has(tagName))
          .map(({ tagName }) => tagName)
          .filter((tag) => tag !== "pre"),
      ).toEqual([]);
      for (const { attrs } of page.elements)
        for (const { name, value } of attrs) {
          expect(name).not.toMatch(/^on/);
          if (name === "href") expect(value).toMatch(/^(\/console\/|#)/);
        }
      expect(page.text).toContain("\\u202Eevil\\u2066");
      for (const odd of ["\u202E", "\u2066", "\u200B", "\u0007", "\u001b"])
        expect(page.source).not.toContain(odd);
    }
  });

  test("of two megabytes in one line is cut where nothing was found", async () => {
    await using at = await aConsole(YAML);
    const filler = "we asked the desk ".repeat(110_000);
    const id = await at.desk.take({
      ...CALL,
      summary: `${filler}410-555-0143 ${filler.slice(0, 9)}`,
    });
    const page = await at.page(`/holds/${id}`);
    expect(page.source.length).toBeLessThan(60_000);
    expect(page.text).toContain("1,979,200 characters without findings");
    expect(page.text).toMatch(/Characters 1–20,000 of [\d,]+ more/);
    const rest = await at.page(`/holds/${id}?out=1970000`);
    expect(wouldLeave(page).length).toBe(20_000);
    expect(wouldLeave(rest)).toMatch(/\[PHONE\] we asked "/);
    const whole = await at.page(`/holds/${id}?whole=1&at=${filler.length - 9}`);
    expect(whole.text).toMatch(
      /… 1,979,991 characters without findings, show … \s*the desk ••••••••PHONE/,
    );
    // Farther than it is long there is nothing.
    const behind = await at.page(
      `/holds/${id}?whole=1&at=99999999&out=99999999&line=99999999&found=99999999`,
    );
    expect(behind.source.length).toBeLessThan(60_000);
    const [mark] = page.all("mark").filter((each) => textIn(each).includes("PHONE"));
    expect(attribute(mark as never, "data-at")).toBe(String(filler.length));
  });

  test("of a hundred thousand numbers in one field shows so many at once, and says how many it does not", async () => {
    await using at = await aConsole(YAML);
    const id = await at.desk.take({ ...CALL, summary: "410-555-0143, ".repeat(9_000) });
    const linkIn = (page: Page, name: string) => {
      const links = page.all("a").flatMap((link) => attribute(link, "href") ?? []);
      const link = links.findLast((each) => each.includes(name)) ?? "";
      return link.replace("/console", "").replace(/#.*/, "");
    };
    const page = await at.page(`/holds/${id}`);
    expect(page.source.length).toBeLessThan(300_000);
    expect(page.text).toContain("124,602 characters with 8,900 findings, show");
    expect(page.text).toContain("Findings 1–200 of 9,002 more");
    const whole = await at.page(linkIn(page, "whole=1"));
    expect(whole.text).toContain("1,398 characters with 100 findings, show");
    expect(whole.text).toContain("117,602 characters with 8,400 findings, show");
    const marks = whole.all("mark").map((mark) => Number(attribute(mark, "data-at")));
    expect(Math.min(...marks.filter((place) => place > 99))).toBe(1_400);
    const last = await at.page(`/holds/${id}?whole=1&at=125900`);
    expect(last.text).toMatch(/with 8,993 findings, show …\s*, ••••••••PHONE/);
    const table = await at.page(linkIn(page, "found=200"));
    expect(table.text).toContain("Findings before 201–400 of 9,002 more");
    const [row] = table.all("tr", { id: "f201" });
    expect(row).toBeDefined();
  });

  test("of ten thousand fields shows the first, and every one with a finding", async () => {
    await using at = await aConsole(YAML);
    const fields = Object.fromEntries(Array.from({ length: 4_900 }, (_, i) => [`f${i}`, "x"]));
    const id = await at.desk.take({
      ...CALL,
      custom_fields: { ...fields, last: "call 410-555-0143" },
    });
    const page = await at.page(`/holds/${id}`);
    expect(page.source.length).toBeLessThan(250_000);
    expect(page.text).toMatch(/more lines without findings/);
    expect(page.all("mark").map(textIn)).toContain("••••••••PHONE");
  });
});

import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Demo, openDemo } from "../../scripts/demo.ts";
import { saveRuling } from "../../src/review/rule.ts";
import { TELLS_OF_ODALYS } from "../support/told.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser } from "./chromium.ts";

const CALL = {
  account_id: 518_204,
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  summary: "Odalys Brennekamp (410-555-0143) asked about the blue room",
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The newest hold at the front desk with a telephone number in it. */
async function aHold({ guard }: Demo) {
  const { holds } = await guard.core.store.holds(
    {
      state: "held",
      destination: "front-desk",
      hook: null,
      type: "PHONE",
      practice: null,
      before: null,
    },
    1,
  );
  const [hold] = holds;
  if (hold === undefined) throw new Error("nothing is held");
  return hold;
}

/** The id of a ruling on a text of that hold. */
async function aRuling(demo: Demo): Promise<string> {
  const reviewing = { ...demo.guard.core, practice: null, now: Date.now };
  const { id } = await aHold(demo);
  const given = { id, kind: "missed", at: { words: "mornings" }, type: "OTHER_ID" } as const;
  return (await saveRuling(reviewing, { ...given, reason: "slipped" }, "usr_demo")).id;
}

/** The id of somebody with a key. */
async function someone({ guard }: Demo): Promise<string> {
  return (await guard.core.store.person("email", "marit@larkspur-derm.example"))?.id ?? "";
}

/** Behind a hold's address: the page on which one reads what a ruling would change. */
const WEIGHED = "#weighed";

/** A page that fails the test for whatever a browser complains of: scripts, policies, dialogs. */
async function aPage(
  demo: Demo,
  path: string,
  options = {},
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${demo.url}${path.replace(WEIGHED, "")}`);
  if (path.endsWith(WEIGHED)) {
    await page
      .getByRole("button", { name: /^Not PHI…/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "What it would change" }).waitFor();
  }
  return { page, complaints };
}

test("a reviewer goes through a hold: it appears, is found, looked at, redacted more and released", async () => {
  await using demo = await openDemo({ events: 0 });
  const { page, complaints } = await aPage(demo, "");
  await expect.poll(() => page.title()).toContain("Nothing held");

  // It appears by itself, in the list and in the title.
  await demo.post("web-form", { id: 1, ...CALL, source: "Yelp" });
  await demo.post("post-call", { id: 2, ...CALL });
  await page.locator("tr[id^=dlv]").nth(1).waitFor();
  expect(await page.title()).toMatch(/^\(2\) Held, oldest 0 min/);

  // Filtered in the address, and by the keyboard to it.
  await page.selectOption("select[name=hook]", "post-call");
  await page.getByRole("button", { name: "Filter" }).click();
  expect(new URL(page.url()).searchParams.get("hook")).toBe("post-call");
  expect(await page.locator("tr[id^=dlv]").count()).toBe(1);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/holds\/dlv_/);
  expect(await page.locator("body").innerText()).not.toMatch(TELLS_OF_ODALYS);

  // A value, with a reason, in the place of its mask.
  const row = page.locator("tr", { hasText: "PHONE" }).first();
  await page.selectOption("#reveal select", "to-decide");
  await row.getByRole("button", { name: "Reveal" }).click();
  await page.locator("mark.shown", { hasText: "410-555-0143" }).waitFor();
  expect(await page.locator("body").innerText()).not.toContain("Odalys");

  // Marked with the mouse: exactly what is marked is redacted besides.
  await page.evaluate(() => {
    const value = [...document.querySelectorAll("[data-at]")].find((each) =>
      each.textContent?.includes("blue room"),
    );
    const text = value?.firstChild;
    if (text === null || text === undefined) throw new Error("no text");
    const at = text.textContent?.indexOf("blue") ?? -1;
    getSelection()?.setBaseAndExtent(text, at, text, at + 4);
  });
  await page.getByRole("button", { name: "Redact selection" }).click();
  await page.waitForURL(/mark=/);
  const previewed = await page.locator("#would-leave").innerText();
  expect(previewed).toBe(
    '{"source":"Google Ads","summary":"[NAME] ([PHONE]) asked about the [OTHER_ID] room"}',
  );

  // Released by the keyboard, and the receiver gets exactly that.
  await page.keyboard.press("r");
  await page.keyboard.type("Red");
  await page.keyboard.press("Enter");
  await page.getByText("Released. It is on its way.").waitFor();
  await expect.poll(() => demo.received).toEqual([previewed]);
  const said = await page.getByRole("region", { name: "What happened" }).innerText();
  for (const act of ["opened it", "looked at a value", "released it"]) expect(said).toContain(act);
  expect(complaints).toEqual([]);
});

test("what the scan took for PHI and what it missed is said on the hold's page, and counts from then on", async () => {
  await using demo = await openDemo({ events: 0 });
  const summary = "Ask Lindqvist Wexmoor about the Bluebird plan";
  await demo.post("web-form", { id: 1, account_id: 518_204, source: "Yelp", summary });
  const { page, complaints } = await aPage(demo, "");
  await page.locator("tr[id^=dlv] a").first().click();
  await page.waitForURL(/\/holds\/dlv_/);

  // Not before it was looked at.
  const row = page.locator("tr", { hasText: "NAME" }).filter({ hasText: "summary" }).first();
  await page.selectOption("#reveal select", "to-decide");
  await row.getByRole("button", { name: "Reveal" }).click();
  await page.locator("mark.shown", { hasText: "Lindqvist Wexmoor" }).waitFor();
  await row.getByRole("button", { name: /^Not PHI/ }).click();
  await page.getByText("1 open hold would lose a finding").waitFor();
  expect(await page.locator("body").innerText()).not.toMatch(/Lindqvist|Wexmoor/);
  await page.selectOption("select[name=reason]", "ours");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByText("That counts from now on").waitFor();
  await page.getByText("leaves: said to be no PHI").waitFor();

  // What was missed, by selecting it.
  await page.evaluate(() => {
    const value = [...document.querySelectorAll("[data-at]")].find((each) => each.textContent?.includes("Bluebird"));
    const text = value?.firstChild;
    if (text === null || text === undefined) throw new Error("no text");
    const at = text.textContent?.indexOf("Bluebird") ?? -1;
    getSelection()?.setBaseAndExtent(text, at, text, at + 8);
  });
  await page.getByRole("button", { name: "Use the selection" }).click();
  expect(await page.inputValue("#missing input[name=missed]")).toBe("Bluebird");
  await page.selectOption("#missing select", "OTHER_ID");
  await page.getByRole("button", { name: "See what it changes" }).click();
  await page.getByText("1 open hold would gain a finding").waitFor();
  await page.selectOption("select[name=reason]", "slipped");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByText("That counts from now on").waitFor();
  const previewed = await page.locator("#would-leave").innerText();
  expect(previewed).toBe('{"source":"Yelp","summary":"Ask Lindqvist Wexmoor about the [OTHER_ID] plan"}');

  // Both are listed, and one is taken back.
  await page.getByRole("link", { name: "Rulings" }).click();
  expect(await page.locator("table.rulings tbody tr").count()).toBe(2);
  expect(await page.locator("body").innerText()).not.toMatch(/Wexmoor|Bluebird/);
  await page.getByRole("link", { name: /missed PHI/ }).click();
  await page.locator("form[action$=revoke] select").selectOption("mistaken");
  await page.getByRole("button", { name: "Revoke it" }).click();
  await page.getByText("Revoked. It counts no more").waitFor();
  await demo.post("web-form", { id: 2, account_id: 518_204, source: "Yelp", summary });
  await expect.poll(() => demo.received).toEqual([`{"source":"Yelp","summary":"${summary}"}`]);
  expect(complaints).toEqual([]);
}); // biome-ignore format: short facts

test("keys mark several and act on them; what was discarded comes back", async () => {
  await using demo = await openDemo({ events: 0 });
  for (const id of [1, 2, 3]) await demo.post("web-form", { id, ...CALL });
  const { page, complaints } = await aPage(demo, "");
  await page.locator("tr[id^=dlv]").nth(2).waitFor();
  for (const key of ["j", "x", "j", "x", "k", "d"]) await page.keyboard.press(key);
  expect(await page.locator("#marked").innerText()).toBe("(2)");
  await page.keyboard.type("Spam");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "2 holds discarded" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { name: "2 holds held again" }).waitFor();
  expect(complaints).toEqual([]);
});

test("what a reviewer marked stays marked while new ones come in", async () => {
  await using demo = await openDemo({ events: 0 });
  await demo.post("web-form", { id: 1, ...CALL });
  const { page } = await aPage(demo, "");
  await page.locator("tr[id^=dlv] input").first().check();
  await demo.post("web-form", { id: 2, ...CALL });
  await page.locator("tr[id^=dlv]").nth(1).waitFor();
  const marked = page.locator("tr[id^=dlv] input:checked");
  expect(await marked.count()).toBe(1);
  expect(await page.locator("tr[id^=dlv]").nth(1).locator("input").isChecked()).toBe(true);
});

test("a hostile payload runs nothing, breaks no policy and stays in its place", async () => {
  await using demo = await openDemo({ events: 0 });
  const nasty =
    '<script>alert(1)</script>"><img src=x onerror=alert(1)><svg/onload=alert(1)>\u202Ejavascript:alert(1)';
  const fields = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${nasty}${i}`, nasty]));
  await demo.post("web-form", {
    id: 1,
    ...CALL,
    source: `${nasty}${"x".repeat(3_000)}`,
    custom_fields: fields,
    tag_list: [nasty],
  });
  const { page, complaints } = await aPage(demo, "");
  await page.locator("tr[id^=dlv] a").first().click();
  await page.locator("#would-leave").waitFor();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(across).toBeLessThanOrEqual(0);
  }
  expect(complaints).toEqual([]);
});

test("everything a reviewer does is done without scripts too", async () => {
  await using demo = await openDemo({ events: 0 });
  await demo.post("web-form", { id: 1, ...CALL });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await expect
    .poll(async () => {
      await page.goto(demo.url);
      return page.locator("tr[id^=dlv]").count();
    })
    .toBe(1);
  await page.locator("tr[id^=dlv] a").first().click();
  await page.locator("input[name=words]").fill("blue room");
  await page.getByRole("button", { name: "Redact everywhere" }).click();
  const previewed = await page.locator("#would-leave").innerText();
  expect(previewed).toContain("asked about the [OTHER_ID]");
  await page.selectOption("#reveal select", "to-decide");
  await page.getByRole("button", { name: "Reveal" }).first().click();
  await page
    .getByText(/Odalys Brennekamp|410-555-0143/)
    .first()
    .waitFor();
  await page.selectOption("#why-release", "redacted-enough");
  await page.getByRole("button", { name: "Release redacted" }).click();
  await page.getByText("Released. It is on its way.").waitFor();
  await expect.poll(() => demo.received).toEqual([previewed]);
  await context.close();
});

test("a file is brought, redacted beside the page and downloaded", async () => {
  await using demo = await openDemo({ events: 0 });
  const { page, complaints } = await aPage(demo, "clean");
  const buffer = Buffer.from("Source,Summary\nYelp,Odalys Brennekamp (410-555-0143) called\n");
  await page.setInputFiles("input[type=file]", { name: "calls.csv", mimeType: "text/csv", buffer });
  await page.selectOption("select[name=destination]", "crm");
  await page.getByRole("button", { name: "Clean it" }).click();
  const link = page.getByRole("link", { name: "Download the redacted file" });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("redacted-for-crm.csv");
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toMatch(/^Source,Summary\nYelp,\S+ \(\[PHONE\]\) called\n$/);
  await page.getByRole("button", { name: "Erase it now" }).click();
  await page.getByRole("heading", { name: "Clean a file" }).waitFor();
  expect(complaints).toEqual([]);
});

test("no page is wider than a telephone, or than a screen at twice the size", async () => {
  await using demo = await openDemo({ events: 24, days: 2 });
  const PAGES = [
    "",
    `holds/${(await aHold(demo)).id}`,
    `holds/${(await aHold(demo)).id}${WEIGHED}`,
    "events",
    "events/days",
    "overview",
    "destinations",
    "rulings",
    `rulings/${await aRuling(demo)}`,
    "ledger",
    "try",
    "checklist",
    "clean",
    "people",
    `people/${await someone(demo)}`,
  ];
  const wide: string[] = [];
  for (const width of [390, 640])
    for (const path of PAGES) {
      const { page, complaints } = await aPage(demo, path, { viewport: { width, height: 800 } });
      const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (across > 0 || complaints.length > 0)
        wide.push(`/${path} at ${width}: ${across} ${complaints.join(" ")}`);
      await page.close();
    }
  expect(wide).toEqual([]);
});

test("axe finds nothing serious on any page, in both schemes", async () => {
  await using demo = await openDemo({ events: 24, days: 2 });
  const hold = await aHold(demo);
  const PAGES = [
    "", `holds/${hold.id}`, `holds/${hold.id}?view=text&mark=0`, `holds/${hold.id}${WEIGHED}`, "?state=dead", "nothing", "events", `events/${hold.event}`,
    "events/days", "overview", "destinations", "rulings", `rulings/${await aRuling(demo)}`, "ledger", "try", "checklist", "clean", "people",
    `people/${await someone(demo)}`,
  ]; // biome-ignore format: a list reads better in rows
  const serious: string[] = [];
  for (const colorScheme of ["light", "dark"] as const)
    for (const path of PAGES) {
      const { page } = await aPage(demo, path, { colorScheme, bypassCSP: true });
      for (const fault of await faultsOf(page)) serious.push(`${colorScheme} /${path} ${fault}`);
      await page.close();
    }
  expect(serious).toEqual([]);
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { silentLog } from "../../src/log.ts";
import { aConfig, withGuard } from "../support/guard.ts";
import { codeAt, MINUTE } from "../support/office.ts";
import { aTerminal } from "../support/terminal.ts";
import { openBrowser } from "./chromium.ts";

const ADA = "ada@clinic.example";
const PASSWORD = "seven green kettles sing";
const CALL = {
  id: 1,
  account_id: 518_204,
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

/** Where released bodies arrive. */
async function aReceiver() {
  const got: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => {
      body += piece.toString();
    });
    request.on("end", () => {
      got.push(body);
      response.end("ok");
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    got,
    url: `http://127.0.0.1:${port}/hook`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("the first admin comes in by a link, sets up both factors, decides a hold, and is logged off when idle", async () => {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  await using receiver = await aReceiver();
  await using running = await withGuard(
    `${aConfig(receiver.url, "allow: [source, summary]\non_phi: hold")}sign_in: { remember_days: 30 }\n`,
    silentLog,
    { now },
  );
  const typed = await runCommandLine(
    ["user", "add", ADA, "--role", "admin"],
    aTerminal(running.place.env).terminal,
  );
  const invite = new URL(typed.out?.trim() ?? "").pathname;
  const page = await browser.newPage();

  // By the link: a password, an authenticator, backup codes.
  await page.goto(running.url + invite);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByLabel("Once more").fill(PASSWORD);
  await button(page, "Set").click();
  await page.getByRole("img", { name: "The key, to be scanned" }).waitFor();
  const key = (await page.locator("dd code").first().innerText()).replaceAll(" ", "");
  await page.getByLabel("Code", { exact: true }).fill(codeAt(key, now()));
  await button(page, "Confirm").click();
  expect(await page.locator("dd code").count()).toBe(10);
  await page.getByRole("link", { name: "Go on" }).click();
  await expect.poll(() => page.title()).toContain("Nothing held");

  // Out, and in again with a browser that is remembered; then without the code.
  await button(page, "Sign out").click();
  ahead += MINUTE;
  const signIn = async (code: string, remember: boolean) => {
    await page.getByLabel("E-mail address").fill(ADA);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByLabel(/^Code/).fill(code);
    if (remember) await page.getByRole("checkbox").check();
    await button(page, "Sign in").click();
  };
  await signIn(codeAt(key, now()), true);
  await button(page, "Sign out").click();
  await signIn("", false);
  await expect.poll(() => page.title()).toContain("Nothing held");

  // A hold appears by itself, and its redacted form leaves exactly as it was shown.
  expect((await running.post(JSON.stringify(CALL))).status).toBe(200);
  await page.locator("tr[id^=dlv]").waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/holds\/dlv_/);
  const shown = await page.locator(".bytes, pre").first().innerText();
  expect(shown).not.toMatch(/Odalys|0143/);
  await page.locator("#why-release").selectOption("redacted-enough");
  await button(page, /Release redacted/).click();
  await page.getByText("Released. It is on its way.").waitFor();
  await expect.poll(() => receiver.got).toEqual([shown]);

  // Idle for a quarter of an hour: the page warns, and then leads to the door, though it went on asking by itself.
  await page.clock.install();
  await page.getByRole("link", { name: "Held" }).first().click();
  await expect.poll(() => page.title()).toContain("Nothing held");
  expect(await page.locator("#idle").isVisible()).toBe(false);
  await page.clock.fastForward(14 * MINUTE);
  expect(await page.locator("#idle").innerText()).toMatch(/signed out in 0:\d\d/);
  await button(page, "Stay signed in").click();
  await expect.poll(() => page.locator("#idle").isVisible()).toBe(false);
  ahead += 16 * MINUTE;
  await page.clock.fastForward(16 * MINUTE);
  await expect.poll(() => page.title()).toContain("Sign in");
});

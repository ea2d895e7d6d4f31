import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { silentLog } from "../../src/log.ts";
import { aConfig, withGuard } from "../support/guard.ts";
import { codeAt, MINUTE } from "../support/office.ts";
import { aTerminal } from "../support/terminal.ts";
import { TELLS_OF_ODALYS } from "../support/told.ts";
import { faultsOf } from "./axe.ts";
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
  expect(shown).not.toMatch(TELLS_OF_ODALYS);
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

test("axe finds nothing on the way in and on one's own account, in both schemes, and nothing is wider than a telephone", async () => {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  await using running = await withGuard(
    `${aConfig("https://crm.example/hook", "allow: [source]")}sign_in: { remember_days: 30 }\n`,
    silentLog,
    { now },
  );
  const type = async (...args: string[]) => {
    const { out } = await runCommandLine(args, aTerminal(running.place.env).terminal);
    return new URL(out?.trim() ?? "").pathname;
  };
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const email = `${colorScheme}@clinic.example`;
    const page = await browser.newPage({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 390, height: 800 },
    });
    const look = async (name: string) => {
      const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (across > 0) faults.push(`${colorScheme} ${name}: ${across} too wide`);
      for (const fault of await faultsOf(page)) faults.push(`${colorScheme} ${name}: ${fault}`);
    };
    const setPassword = async (again: string) => {
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByLabel("Once more").fill(again);
      await button(page, "Set").click();
    };
    await page.goto(`${running.url}/console/sign-in`);
    await look("sign in");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("wrong");
    await button(page, "Sign in").click();
    await page.getByRole("alert").waitFor();
    await look("sign in, refused");
    await page.goto(`${running.url}/console/invite/none`);
    await look("a link that is over");

    await page.goto(running.url + (await type("user", "add", email, "--role", "admin")));
    await look("invite");
    await setPassword("another");
    await page.getByRole("alert").waitFor();
    await look("invite, refused");
    await setPassword(PASSWORD);
    await page.getByRole("img", { name: "The key, to be scanned" }).waitFor();
    await look("second factor");
    const key = (await page.locator("dd code").first().innerText()).replaceAll(" ", "");
    await page.getByLabel("Code", { exact: true }).fill(codeAt(key, now()));
    await button(page, "Confirm").click();
    await page.getByRole("link", { name: "Go on" }).waitFor();
    await look("backup codes");
    await page.goto(`${running.url}/console/account`);
    await look("account");
    await page.getByLabel("Present password").fill("wrong");
    await page.getByLabel("New password").fill(PASSWORD);
    await button(page, "Change the password").click();
    await page.getByRole("alert").waitFor();
    await look("account, refused");
    await button(page, "Sign out").click();

    const emergency = ["user", "emergency", email, "--hours", "1", "--reason", "a flood"];
    await page.goto(running.url + (await type(...emergency)));
    await look("emergency");
    await page.close();
    ahead += MINUTE;
  }
  expect(faults).toEqual([]);
});

import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openDemo } from "../../scripts/demo.ts";
import { saveRuling } from "../../src/review/rule.ts";
import { openBrowser } from "./chromium.ts";

// Pictures of every page of the console, from the demo's made-up store, into docs/images; small where `pngquant` is there.

const FOLDER = process.argv[2] ?? join(import.meta.dirname, "../../docs/images");
/** What is seen at once, and a little below. */
const SIZES = [
  { width: 1280, height: 1100 },
  { width: 390, height: 1500 },
];
const ONLY = process.argv[3];

await using demo = await openDemo();
await mkdir(FOLDER, { recursive: true });
const browser = await openBrowser();
const first = await heldLast();
const large = await largeHold();
const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["held", ""],
  ["hold", `holds/${first}`],
  ["rule", `holds/${first}`],
  ["large", `holds/${large}`],
  ["events", "events"],
  ["reconciliation", "events/days"],
  ["overview", "overview"],
  ["destinations", "destinations"],
  ["rulings", "rulings"],
  ["ruling", `rulings/${await ruled()}`],
  ["ledger", "ledger"],
  ["try", "try"],
  ["clean", "clean"],
  ["checklist", "checklist"],
  ["people", "people"],
  ["person", `people/${await someone()}`],
  ["sign-in", "sign-in"],
];
const SAMPLE = {
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  summary: "Odalys Brennekamp asks for a visit, call back at (410) 555-0143",
};
for (const colorScheme of ["light", "dark"] as const)
  for (const viewport of SIZES) {
    const page = await browser.newPage({
      colorScheme,
      viewport,
      timezoneId: "America/New_York",
    });
    for (const [name, path] of PAGES) {
      if (ONLY !== undefined && ONLY !== name) continue;
      const response = await page.goto(`${demo.url}${path}`);
      if (response?.status() !== 200) continue;
      if (name === "try") {
        await page.fill("textarea", JSON.stringify(SAMPLE, null, 2));
        await page.selectOption("select", "crm");
        await page.getByRole("button", { name: "Try it" }).click();
      }
      if (name === "clean") {
        const calls = join(import.meta.dirname, "../../samples/call-log-export.csv");
        await page.setInputFiles("input[type=file]", calls);
        await page.selectOption("select", "crm");
        await page.getByRole("button", { name: "Clean it" }).click();
        await page.getByRole("link", { name: "Download the redacted file" }).waitFor();
      }
      if (name === "rule") {
        await page
          .getByRole("button", { name: /^Not PHI… NAME/ })
          .first()
          .click();
        await page.getByRole("heading", { name: "What it would change" }).waitFor();
      }
      const file = join(FOLDER, `${name}-${viewport.width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: process.env["FULL"] === "1" });
      spawnSync("pngquant", ["--force", "--strip", "--ext", ".png", "64", file]);
    }
    await page.close();
  }
await browser.close();

/** A hold of two megabytes in one line. */
async function largeHold(): Promise<string> {
  const summary = `${"we asked the desk about the blue room ".repeat(50_000)}410-555-0143, box Bluebird 7`;
  await demo.post("post-call", { id: 77, source: "Google Ads", summary });
  for (;;) {
    const id = await heldLast();
    if (id !== first) return id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Somebody said of a text in it that it was missed. */
async function ruled(): Promise<string> {
  const { core } = demo.guard;
  const reviewing = { ...core, practice: null, now: Date.now };
  const actor = (await core.store.people())[0]?.id ?? "";
  const given = {
    id: large,
    kind: "missed",
    at: { words: "Bluebird 7" },
    type: "OTHER_ID",
  } as const;
  return (await saveRuling(reviewing, { ...given, reason: "slipped" }, actor)).id;
}

/** Somebody with a key. */
async function someone(): Promise<string> {
  const email = "marit@larkspur-derm.example";
  return (await demo.guard.core.store.person("email", email))?.id ?? "";
}

/** The newest hold that has most to show. */
async function heldLast(): Promise<string> {
  const { holds } = await demo.guard.core.store.holds(
    {
      state: "held",
      destination: "front-desk",
      hook: "post-call",
      type: "PHONE",
      practice: null,
      before: null,
    },
    1,
  );
  return holds[0]?.id ?? "";
}

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openDemo } from "../../scripts/demo.ts";
import { openBrowser } from "./chromium.ts";

// Pictures of every page of the console, from the demo's made-up store, into docs/images.

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
const first = await firstHold();
const PAGES: readonly (readonly [
  name: string,
  path: string,
  prepare?: (page: Page) => Promise<void>,
])[] = [
  ["held", ""],
  ["hold", `holds/${first}`],
  ["events", "events"],
  ["reconciliation", "events/days"],
  ["overview", "overview"],
  ["destinations", "destinations"],
  ["ledger", "ledger"],
  ["try", "try"],
  ["checklist", "checklist"],
];
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
      await page.screenshot({
        path: join(FOLDER, `${name}-${viewport.width}-${colorScheme}.png`),
        fullPage: process.env["FULL"] === "1",
      });
    }
    await page.close();
  }
await browser.close();

/** The newest hold that has most to show. */
async function firstHold(): Promise<string> {
  const { holds } = await demo.guard.core.store.holds(
    { state: "held", destination: "front-desk", hook: "post-call", type: "PHONE", before: null },
    1,
  );
  return holds[0]?.id ?? "";
}

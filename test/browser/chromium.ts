import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The machine's own Chromium; `scripts/ensure-browser.cjs` sees to it that there is one. */
export async function openBrowser(): Promise<Browser> {
  const place = process.env["CHROMIUM"] ?? PLACES.find((each) => existsSync(each));
  return chromium.launch({
    ...(place === undefined ? { channel: "chrome" } : { executablePath: place }),
    // As root, in a container, there is no sandbox to be had; the pages are our own.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

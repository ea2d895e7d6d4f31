// Finds Chromium for the tests that need a browser, and installs Debian's where there is none and it may. What cannot be
// mended here ends with the one command that does.
"use strict";
const { execFileSync } = require("node:child_process");
const { existsSync } = require("node:fs");

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const MEND =
  "apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core";

function found() {
  return PLACES.find((place) => place !== undefined && place !== "" && existsSync(place));
}

if (found() === undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
  process.stderr.write("Installing Chromium (this happens once) ...\n");
  try {
    execFileSync("sh", ["-c", MEND], { stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    // Said below.
  }
}
if (found() === undefined) {
  process.stderr.write(
    `The browser tests need Chromium. Install it, as root:\n\n  ${MEND}\n\nor set CHROMIUM to where it is.\n`,
  );
  process.exit(1);
}

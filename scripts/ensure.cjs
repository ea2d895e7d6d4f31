// Installs what the lock file names when it is not there yet. Runs on whatever Node the machine has
// (npm's own, before the project's Node is installed), so it stays CommonJS without dependencies.
"use strict";
const { createHash } = require("node:crypto");
const { execFileSync } = require("node:child_process");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { delimiter, join } = require("node:path");

const root = join(__dirname, "..");
const modules = join(root, "node_modules");
const stamp = join(modules, ".installed");
const omit = process.env.NODE_ENV === "production" ? ["--omit=dev"] : [];
const wanted = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .update(omit.join())
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  process.stderr.write("Installing the packages in package-lock.json (this happens once) ...\n");
  try {
    execFileSync("npm", ["ci", "--silent", "--no-audit", "--no-fund", ...omit], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  } catch {
    process.stderr.write("npm ci failed. Run it by hand to see why: npm ci --loglevel=warn\n");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

const WANTED_MAJOR = 26;
const path = [join(modules, ".bin"), process.env.PATH].join(delimiter);
const version = execFileSync("node", ["--version"], {
  env: { ...process.env, PATH: path },
  encoding: "utf8",
});
if (Number(/\d+/.exec(version)[0]) < WANTED_MAJOR) {
  process.stderr.write(
    `The guard runs on Node ${WANTED_MAJOR}, which comes as a package for Linux (x64, arm64) and macOS (arm64); on this ` +
      `machine none was installed. Install Node ${WANTED_MAJOR} and try again.\n`,
  );
  process.exit(1);
}

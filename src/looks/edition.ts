import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
/** All that judges is under these; of what is installed the versions are exact, and stand in the last. */
const FOLDERS = ["detectors", "config", "src"];
const PACKAGES = "package.json";

/**
 * A digest of the code that judges, its tables and Node itself: another edition may judge the same payload differently.
 * It reads some megabytes, so it is asked for once.
 */
export function readEdition(): string {
  const hash = createHash("sha256").update(process.version);
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".yaml"))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  for (const file of [...files, join(ROOT, PACKAGES)].toSorted()) {
    const content = readFileSync(file);
    hash.update(`${relative(ROOT, file)} ${content.byteLength}\n`).update(content);
  }
  return hash.digest("hex");
}

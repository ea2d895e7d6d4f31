import { randomBytes } from "node:crypto";
import { link, mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf, GuardError } from "../errors.ts";

const OWNER_ONLY = 0o600;

/**
 * Makes the key file with `text` unless it is there. It appears whole and on disk or not at all: what a lost key
 * encrypted is lost with it, and two processes that start together must not make two. Throws `ERR_KEY`.
 */
export async function makeKeyFile(file: string, text: string): Promise<void> {
  const folder = dirname(file);
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    await mkdir(folder, { recursive: true });
    await write(draft, `${text}\n`);
    await link(draft, file);
    await syncFolder(folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST")
      throw new GuardError("ERR_KEY", "the key file cannot be made; set GUARD_KEY instead", {
        file,
        code: codeOf(error),
      });
  } finally {
    await rm(draft, { force: true });
  }
}

async function write(file: string, text: string): Promise<void> {
  await using handle = await open(file, "wx", OWNER_ONLY);
  await handle.writeFile(text);
  await handle.sync();
}

async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, "r");
  await handle.sync();
}

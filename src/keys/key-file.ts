import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf, GuardError } from "../errors.ts";

const OWNER_ONLY = 0o600;

/**
 * Makes the key file with `text` unless it is there. It appears whole and on disk or not at all: what a lost key
 * encrypted is lost with it, and two processes that start together must not make two. Throws `ERR_KEY`.
 */
export function makeKeyFile(file: string, text: string): void {
  const folder = dirname(file);
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    mkdirSync(folder, { recursive: true });
    write(draft, `${text}\n`);
    linkSync(draft, file);
    syncFolder(folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST")
      throw new GuardError("ERR_KEY", "the key file cannot be made; set GUARD_KEY instead", {
        file,
        code: codeOf(error),
      });
  } finally {
    rmSync(draft, { force: true });
  }
}

function write(file: string, text: string): void {
  const descriptor = openSync(file, "wx", OWNER_ONLY);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

import { randomBytes } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { GuardError } from "../errors.ts";
import { makeKeyFile } from "./key-file.ts";
import { joined, KEY_BYTES } from "./wrap.ts";

export interface MasterKey {
  readonly master: Uint8Array;
  /** Masters of earlier, that may still open what they wrapped. */
  readonly olds: readonly Uint8Array[];
  /** Sentences for the operator. */
  readonly warnings: readonly string[];
}

type Variables = Readonly<Record<string, string | undefined>>;

const MAKE_ONE = "make a key with: npm run --silent guard -- key new";
const READABLE_BY_OTHERS = 0o077;

/** A new master key: 32 random bytes in base64. */
export function newMasterKey(): string {
  return randomBytes(KEY_BYTES).toString("base64");
}

/**
 * The master key from GUARD_KEY or the file GUARD_KEY_FILE, and the old ones from GUARD_KEYS_OLD. Without either,
 * `guard.key` in `sqliteFolder`, made when it is not there; production wants a key that does not lie beside what it
 * opens. Throws `ERR_KEY`, whose message says what to do and quotes no key.
 */
export async function loadMasterKey(
  variables: Variables,
  sqliteFolder: string | null,
): Promise<MasterKey> {
  const olds = (filled(variables, "GUARD_KEYS_OLD") ?? "")
    .split(",")
    .filter((text) => text.trim() !== "")
    .map((text) => parseKey(text, "GUARD_KEYS_OLD"));
  const inline = filled(variables, "GUARD_KEY");
  const file = filled(variables, "GUARD_KEY_FILE");
  if (inline !== null && file !== null)
    throw new GuardError(
      "ERR_KEY",
      "GUARD_KEY and GUARD_KEY_FILE are both set: set one of the two",
    );
  if (inline !== null) return { master: parseKey(inline, "GUARD_KEY"), olds, warnings: [] };
  if (file !== null) return { ...(await readKeyFile(file, "GUARD_KEY_FILE")), olds };
  if (sqliteFolder === null || variables["NODE_ENV"] === "production")
    throw new GuardError(
      "ERR_KEY",
      `there is no master key: set GUARD_KEY or GUARD_KEY_FILE; ${MAKE_ONE}`,
    );
  const beside = join(sqliteFolder, "guard.key");
  await makeKeyFile(beside, newMasterKey());
  return { ...(await readKeyFile(beside, "guard.key")), olds };
}

async function readKeyFile(file: string, name: string): Promise<Omit<MasterKey, "olds">> {
  try {
    const text = await readFile(file, "utf8");
    const isOpen = ((await stat(file)).mode & READABLE_BY_OTHERS) !== 0;
    const warnings = isOpen ? [`the key file ${file} can be read by others: chmod 600 it`] : [];
    return { master: parseKey(text, name), warnings };
  } catch (error) {
    if (error instanceof GuardError) throw error;
    const user = process.getuid?.();
    const who =
      user === undefined ? "the user that runs the guard" : `user ${user}, who runs the guard`;
    throw new GuardError(
      "ERR_KEY",
      `the key file of ${name} cannot be read: it must be there, and be readable by ${who}`,
      { file },
    );
  }
}

/** 32 bytes from base64 or base64url; white space does not matter. */
function parseKey(text: string, name: string): Uint8Array {
  const bare = text.replace(/\s+/g, "");
  const bytes = /^[\w+/-]*={0,2}$/.test(bare) ? Buffer.from(bare, "base64") : null;
  if (bytes === null || bytes.length !== KEY_BYTES)
    throw new GuardError(
      "ERR_KEY",
      `${name} must be 32 bytes in base64 (44 characters); ${MAKE_ONE}`,
      {
        bytes: bytes?.length ?? null,
      },
    );
  return joined(bytes);
}

function filled(variables: Variables, name: string): string | null {
  const value = variables[name];
  return value === undefined || value.trim() === "" ? null : value;
}

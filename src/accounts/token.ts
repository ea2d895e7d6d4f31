import { randomBytes, randomInt } from "node:crypto";
import type { Keys } from "../keys/keys.ts";

const TOKEN_BYTES = 32;

/** 256 random bits, for a cookie, a link or a key. It is given away once, and kept as a digest. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** What is kept of a token. Tokens for one purpose are worth nothing for another. */
export function tokenDigest(
  { digest }: Pick<Keys, "digest">,
  purpose: "session" | "device" | "link" | "api-key" | "backup-code",
  ...token: readonly string[]
): string {
  return digest(`token-${purpose}`, ...token);
}

// Without letters and digits that are taken for each other.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const CODE_LETTERS = 10;
export const BACKUP_CODES = 10;

/** Ten codes of ten letters, 49 bits each: they are tried against a lock-out. */
export function newBackupCodes(): string[] {
  return Array.from({ length: BACKUP_CODES }, () => {
    const code = Array.from({ length: CODE_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]);
    return `${code.slice(0, 5).join("")}-${code.slice(5).join("")}`;
  });
}

/** A backup code however it was typed; null for what is none. */
export function readBackupCode(typed: string): string | null {
  const bare = typed.toLowerCase().replace(/[\s-]/g, "");
  return /^[a-z2-9]{10}$/.test(bare) ? bare : null;
}

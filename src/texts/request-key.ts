import { hash } from "node:crypto";
import type { Digests } from "../ingress/dedupe.ts";

const MAX_CHARS = 255;

/** The value of an `Idempotency-Key`, with or without the quotes of a structured field; null when it is none. */
export function readKey(header: string): string | null {
  const value = header.trim().replace(/^"(.*)"$/, "$1");
  return value.length <= MAX_CHARS && /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)
    ? value
    : null;
}

/** Keyed digests by which a repeat is known: of the key at this hook, and of all that the request asks for. */
export interface KeyDigests {
  readonly key: string;
  readonly request: string;
}

export function keyDigests(
  keys: Digests,
  hook: string,
  key: string,
  { account, contentType, body }: { account: string; contentType: string; body: Uint8Array },
): KeyDigests {
  const [essence = ""] = contentType.toLowerCase().split(";");
  return {
    key: keys.digest("request-key", hook, key),
    request: keys.digest("request", account, essence.trim(), hash("sha256", body, "hex")),
  };
}

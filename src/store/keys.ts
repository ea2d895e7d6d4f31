import type { Encrypted } from "./store.ts";

// The part of the store's contract that is about keys, and the blobs that are wrapped anew with them.

export interface KeyStore {
  /** Keeps a wrapped key under a name; the first one stays, and is what every caller gets back. */
  keepKey(name: string, wrapped: Encrypted): Promise<Encrypted>;
  keys(): Promise<readonly { name: string; wrapped: Encrypted }[]>;
  /** Replaces blobs (bodies and keys) in one transaction while the master key is rotated; one that is no longer `was` stays. */
  replaceEncrypted(
    rows: readonly { table: "keys" | "bodies"; id: string; was: Encrypted; blob: Encrypted }[],
  ): Promise<void>;
  /** Encrypted bodies in id order, after `after` ("" for the first page). */
  bodies(after: string, limit: number): Promise<readonly { id: string; blob: Encrypted }[]>;
}

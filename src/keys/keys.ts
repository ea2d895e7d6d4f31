import { createHmac, randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { GuardError } from "../errors.ts";
import type { Encrypted, Store } from "../store/store.ts";
import type { MasterKey } from "./master.ts";
import {
  joined,
  KEY_BYTES,
  type Master,
  masterFrom,
  seal,
  unseal,
  unwrapKey,
  WRAPPED_BYTES,
  wrapKey,
} from "./wrap.ts";

export { loadMasterKey, newMasterKey } from "./master.ts";

/** The key material as plain bytes, for `workerData` of our own threads and nothing else. */
export interface RawKeys {
  /** The newest first. */
  readonly masters: readonly Uint8Array[];
  readonly seal: Uint8Array;
  readonly index: Uint8Array;
  readonly ledger: Uint8Array;
}

const RECORD = "record";

/**
 * What the guard encrypts, digests and signs with. A record is encrypted under a data key of its own, wrapped by
 * the newest master key: `wrapped key · nonce · ciphertext · tag`. The content is bound to the record by
 * `binding`; the wrap is not, so that `rewrap` needs to know neither content nor record.
 */
export class Keys {
  readonly #raw: RawKeys;
  readonly #masters: readonly Master[];
  readonly #newest: Master;

  constructor(raw: RawKeys) {
    const [newest, ...olds] = raw.masters.map(masterFrom);
    if (newest === undefined) throw new GuardError("ERR_KEY", "there is no master key");
    this.#raw = raw;
    this.#newest = newest;
    this.#masters = [newest, ...olds];
  }

  /** Key of the HMAC that makes a sealed body. */
  get sealKey(): Uint8Array {
    return this.#raw.seal;
  }

  /** Encrypts for the one record that `binding` names (`event|evt_…`): another record's row does not decrypt. */
  encrypt(binding: string, plain: Uint8Array): Encrypted {
    const dataKey = randomBytes(KEY_BYTES);
    const wrapped = wrapKey(this.#newest, RECORD, dataKey);
    return joined(wrapped, seal(dataKey, binding, plain));
  }

  /** Throws `ERR_SEAL_BROKEN` unless `blob` is what `encrypt` made for `binding`, under this or an old master key. */
  decrypt(binding: string, blob: Encrypted): Uint8Array {
    const { key } = unwrapKey(this.#masters, RECORD, blob);
    return unseal(key, binding, blob.subarray(WRAPPED_BYTES));
  }

  /** The record with its data key wrapped by the newest master key; null when it is already. Throws `ERR_SEAL_BROKEN`. */
  rewrap(blob: Encrypted): Encrypted | null {
    return this.#rewrapped(RECORD, blob);
  }

  /** The same for a key that the store keeps under `name`. */
  rewrapKept(name: string, wrapped: Encrypted): Encrypted | null {
    return this.#rewrapped(keptAs(name), wrapped);
  }

  #rewrapped(purpose: string, blob: Encrypted): Encrypted | null {
    const { key, isNewest } = unwrapKey(this.#masters, purpose, blob);
    if (isNewest) return null;
    return joined(wrapKey(this.#newest, purpose, key), blob.subarray(WRAPPED_BYTES));
  }

  /**
   * Keyed digest (HMAC-SHA256, hex) of `parts` for one purpose: ("ab", "c") and ("a", "bc") differ, and so do
   * two purposes. A function of its own, so that it can be handed on.
   */
  readonly digest = (purpose: string, ...parts: readonly string[]): string => {
    const hmac = createHmac("sha256", this.#raw.index);
    for (const part of [purpose, ...parts]) hmac.update(`${Buffer.byteLength(part)}:`).update(part);
    return hmac.digest("hex");
  };

  /** HMAC-SHA256 (hex) by the key that only the ledger uses. */
  ledgerMac(text: string): string {
    return createHmac("sha256", this.#raw.ledger).update(text).digest("hex");
  }

  raw(): RawKeys {
    return this.#raw;
  }

  /** Keys in a log or an answer would be the end of them. */
  toJSON(): never {
    throw new GuardError("ERR_INTERNAL", "keys cannot be serialised");
  }

  [inspect.custom](): string {
    return "Keys {}";
  }
}

export function keysFrom(raw: RawKeys): Keys {
  return new Keys(raw);
}

/**
 * Opens the store's three keys, or makes them in a new store; processes that make them together end with the same.
 * Throws `ERR_KEY` when neither the master key nor an old one opens them.
 */
export async function openKeys(
  store: Pick<Store, "keepKey">,
  { master, olds }: MasterKey,
): Promise<Keys> {
  const keys = [master, ...olds];
  const masters = keys.map(masterFrom);
  const kept = (name: string) => openKept(store, name, masters);
  return new Keys({
    masters: keys,
    seal: await kept("seal"),
    index: await kept("index"),
    ledger: await kept("ledger"),
  });
}

async function openKept(
  store: Pick<Store, "keepKey">,
  name: string,
  masters: readonly Master[],
): Promise<Uint8Array> {
  const [newest] = masters;
  if (newest === undefined) throw new GuardError("ERR_KEY", "there is no master key");
  const wrapped = await store.keepKey(name, wrapKey(newest, keptAs(name), randomBytes(KEY_BYTES)));
  try {
    return unwrapKey(masters, keptAs(name), wrapped).key;
  } catch {
    throw new GuardError(
      "ERR_KEY",
      "the key does not open this store: set GUARD_KEY to the key it was written with, or name that one in GUARD_KEYS_OLD",
    );
  }
}

function keptAs(name: string): string {
  return `key|${name}`;
}

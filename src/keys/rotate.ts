import { codeOf } from "../errors.ts";
import type { Store } from "../store/store.ts";
import type { Keys } from "./keys.ts";

const PAGE = 200;

type RotatedStore = Pick<Store, "keys" | "bodies" | "replaceEncrypted">;

/**
 * Wraps anew, under the newest master key of `keys`, what an old one wrapped; content, tokens and digests stay as
 * they are. It may be killed and run again, and run beside a working server: a body that changed since it was read
 * is left alone, the server wrote it under its own newest key. The store's own keys go last, so once the new
 * master alone opens the store, every body is under it. `broken` counts bodies that no master key opens: they
 * stay as they are.
 */
export async function rotate(
  store: RotatedStore,
  keys: Keys,
): Promise<{ keys: number; bodies: number; broken: number }> {
  let bodies = 0;
  let broken = 0;
  let after = "";
  for (;;) {
    const page = await store.bodies(after, PAGE);
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.id;
    const rows = page.flatMap(({ id, blob }) => {
      const fresh = rewrapped(keys, blob);
      if (fresh === "broken") broken += 1;
      return fresh === null || fresh === "broken"
        ? []
        : [{ table: "bodies" as const, id, was: blob, blob: fresh }];
    });
    bodies += rows.length;
    if (rows.length > 0) await store.replaceEncrypted(rows);
  }
  const kept = (await store.keys()).flatMap(({ name, wrapped }) => {
    const blob = keys.rewrapKept(name, wrapped);
    return blob === null ? [] : [{ table: "keys" as const, id: name, was: wrapped, blob }];
  });
  if (kept.length > 0) await store.replaceEncrypted(kept);
  return { keys: kept.length, bodies, broken };
}

function rewrapped(keys: Keys, blob: Uint8Array): Uint8Array | null | "broken" {
  try {
    return keys.rewrap(blob);
  } catch (error) {
    if (codeOf(error) === "ERR_SEAL_BROKEN") return "broken";
    throw error;
  }
}

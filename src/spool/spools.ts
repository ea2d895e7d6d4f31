import { chmod, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, GuardError } from "../errors.ts";
import { newSpoolId } from "./spool.ts";

/** The folder of all spools, and which of them are in hand: being written, and not yet in the store. */
export interface Spools {
  readonly folder: string;
  /** A new id, in hand until it is let go: what is in hand is not swept. */
  take(): string;
  /** From here on the store alone says whether it is kept. */
  letGo(id: string): void;
  /** Erases what is neither in hand nor `kept`, by an earlier process too; gives how many. */
  sweep(kept: () => Promise<readonly string[]>): Promise<number>;
}

const OWNER_ONLY_FOLDER = 0o700;
const IS_SPOOL = /^spl_[0-9a-f]{32}$/;

/** Opens the folder, or makes it for its owner alone. Rejects with `ERR_STORE_UNAVAILABLE`. */
export async function openSpools(folder: string): Promise<Spools> {
  try {
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    await chmod(folder, OWNER_ONLY_FOLDER);
  } catch (error) {
    throw new GuardError("ERR_STORE_UNAVAILABLE", "the folder for spooled files cannot be made", {
      folder,
      code: codeOf(error),
    });
  }
  const inHand = new Set<string>();
  return {
    folder,
    take() {
      const id = newSpoolId();
      inHand.add(id);
      return id;
    },
    letGo: (id) => void inHand.delete(id),
    async sweep(kept) {
      // In this order: what is let go after the listing is in the store by then, or nobody's.
      const there = (await readdir(folder)).filter((name) => IS_SPOOL.test(name) && !inHand.has(name)); // biome-ignore format: one condition
      if (there.length === 0) return 0;
      const keep = new Set(await kept());
      const gone = there.filter((name) => !keep.has(name));
      for (const name of gone) await rm(join(folder, name), { force: true });
      return gone.length;
    },
  };
}

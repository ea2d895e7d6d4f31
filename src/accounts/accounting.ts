import type { Config, Practice } from "../../config/config.ts";
import type { Keys } from "../keys/keys.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Store } from "../store/store.ts";

/** What the acts on accounts work on, whichever face asks for them. */
export interface Accounting {
  readonly config: Pick<Config, "publicUrl" | "signIn"> & {
    readonly practices: readonly Pick<Practice, "id">[];
  };
  readonly store: Store;
  readonly keys: Keys;
  readonly ledger: Ledger;
  /** Epoch ms. */
  readonly now: () => number;
}

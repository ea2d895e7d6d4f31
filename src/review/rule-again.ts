import { GuardError } from "../errors.ts";
import type { KeptRuling } from "../store/rulings.ts";
import type { Reviewing } from "./reviewing.ts";

/** What a payload is searched for beside its own values. */
const MOST_OPEN = 500;

/**
 * Throws `ERR_EXISTS` where the same text is ruled on already, or somebody asked for that, and `ERR_USAGE` where there are
 * too many.
 */
export async function checkNew(
  { store, now }: Pick<Reviewing, "store" | "now">,
  { id, practice, type, digest, kind, destination }: KeptRuling,
): Promise<void> {
  const own = (await store.openRulings(practice, now())).filter((ruling) => ruling.id !== id);
  if (own.length >= MOST_OPEN)
    throw new GuardError("ERR_USAGE", `${MOST_OPEN} rulings count already: revoke some that are needed no more`); // biome-ignore format: one sentence
  const same = own.filter((ruling) => ruling.type === type && ruling.digest === digest);
  const reaches = (ruling: KeptRuling) => ruling.destination === null || ruling.destination === destination; // biome-ignore format: one choice
  const equal = same.find((ruling) => ruling.kind === kind && reaches(ruling));
  // What is only asked for stands in nobody's way who says that it is PHI.
  const other = same.find((ruling) => ruling.kind !== kind && ruling.inForceAt !== null && (reaches(ruling) || destination === null)); // biome-ignore format: one choice
  if (equal !== undefined) {
    const said = equal.inForceAt === null ? "asked for already: a second person finds it under Rulings" : "said of it already"; // biome-ignore format: one choice
    throw new GuardError("ERR_EXISTS", `this is ${said}`, { ruling: equal.id });
  }
  if (other !== undefined)
    throw new GuardError("ERR_EXISTS", "the opposite is said of it: have that revoked first", { ruling: other.id }); // biome-ignore format: one sentence
}

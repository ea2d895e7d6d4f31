import type { Facts } from "../errors.ts";
import { isWithin, type Reviewing } from "../review/reviewing.ts";

const DEFAULT_LIMIT = 100;

/** A page of the ledger, oldest first; of one practice only what concerns it, so a page may be short and have a next. */
export async function listEntries(
  reviewing: Pick<Reviewing, "store" | "practice">,
  {
    after = 0,
    limit = DEFAULT_LIMIT,
  }: { readonly after?: number | undefined; readonly limit?: number | undefined },
) {
  const page = await reviewing.store.ledger(after, limit);
  const entries = page
    .filter(({ practice }) => isWithin(reviewing, practice))
    .map(({ seq, at, actor, act, facts }) => ({
      seq,
      at: new Date(at).toISOString(),
      actor,
      act,
      // Our own writing: flat facts.
      facts: JSON.parse(facts) as Facts,
    }));
  return { entries, next: page.length < limit ? null : (page.at(-1)?.seq ?? null) };
}

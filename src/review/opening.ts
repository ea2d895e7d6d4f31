import { actOn, type Hold, type Reviewing } from "./reviewing.ts";

/** As long a person who goes on looking, marks and looks again has it open. */
const OPEN_MS = 15 * 60_000;
/** So many acts of the person are gone through; beyond them an opening is on record twice. */
const MOST = 200;

/**
 * Puts on record that a person opens a hold, before its text is given: once, however often the page is asked for, and
 * whichever face asks, unless it was judged anew since.
 */
export async function noteOpening(
  { store, ledger, now }: Pick<Reviewing, "store" | "ledger" | "now">,
  hold: Hold,
  actor: string,
): Promise<void> {
  const from = Math.max(now() - OPEN_MS, hold.updatedAt);
  const given = { practice: null, act: "hold.open", actor, from, until: null, before: null };
  const { entries } = await store.acts(given, MOST);
  if (entries.some(({ facts }) => deliveryIn(facts) === hold.id)) return;
  await ledger.append(actOn(hold, actor, "hold.open"));
}

/** Our own writing. */
function deliveryIn(facts: string): unknown {
  return (JSON.parse(facts) as { delivery?: unknown }).delivery;
}

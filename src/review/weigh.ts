import type { HoldView } from "../store/review.ts";
import type { KeptRuling } from "../store/rulings.ts";
import { isNeverJudged } from "./open.ts";
import type { Hold, Reviewing } from "./reviewing.ts";
import { workOn } from "./works/index.ts";

/** So many of the newest open holds are looked at, and for so long. */
export const MOST_WEIGHED = 500;
const WITHIN_MS = 6_000;
const PAGE = 200;
/** Read together: a thread is lent for each. */
const TOGETHER = 20;

/** What a ruling would change in open holds of its practice, itself included. */
export interface Weighed {
  /** Open holds it could concern, counted to one more than are looked at. */
  readonly open: number;
  /** Of these the newest were looked at. */
  readonly looked: number;
  /** Those that would lose (not PHI) or gain (missed) a finding. */
  readonly changed: readonly string[];
  /** Those of them that nothing would hold any more. */
  readonly freed: number;
  /** Those that could not be read. */
  readonly unread: number;
}

export async function weighRuling(
  reviewing: Reviewing,
  { practice }: Pick<Hold, "practice">,
  ruling: KeptRuling,
): Promise<Weighed> {
  const { store } = reviewing;
  const filter = { state: "held", practice, destination: ruling.destination, hook: null, type: null } as const;
  const { count } = await store.holdCount(filter, MOST_WEIGHED + 1);
  const until = performance.now() + WITHIN_MS;
  const changed: string[] = [];
  let [looked, freed, unread] = [0, 0, 0];
  let before: string | null = null;
  do {
    const page: { readonly holds: readonly HoldView[]; readonly next: string | null } = await store.holds({ ...filter, before }, PAGE);
    before = page.next;
    let left = page.holds.slice(0, MOST_WEIGHED - looked);
    while (left.length > 0 && performance.now() < until) {
      const next = left.slice(0, TOGETHER);
      const read = await holdsOf(reviewing, next);
      const weight = read.length === 0 ? NOTHING : await workOn(reviewing, "weigh", { holds: read, ruling });
      changed.push(...weight.changed);
      freed += weight.freed;
      // What was not reached in its time is read again with those behind it.
      const done = weight.looked === read.length ? next.length : next.findIndex(({ id }) => id === read[weight.looked]?.id);
      unread += weight.unread + next.slice(0, done).filter(isNeverJudged).length;
      looked += done;
      left = left.slice(done);
    }
  } while (before !== null && looked < MOST_WEIGHED && performance.now() < until);
  return { open: count, looked, changed, freed, unread };
} // biome-ignore format: short facts

const NOTHING = { looked: 0, changed: [], freed: 0, unread: 0 };

/** With their originals, those that may be read and still wait. */
async function holdsOf({ store }: Reviewing, views: readonly HoldView[]): Promise<Hold[]> {
  const holds = await Promise.all(
    views.filter((view) => !isNeverJudged(view)).map(({ id }) => store.hold(id)),
  );
  return holds.filter((hold) => hold !== null && hold.state === "held") as Hold[];
}

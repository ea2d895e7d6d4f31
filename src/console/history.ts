import type { History } from "../store/review.ts";
import type { ConsoleDeps } from "./deps.ts";
import { factsIn } from "./pages/history.ts";
import { sees } from "./scope.ts";
import type { Visit } from "./visit.ts";

/** What is the person's to see of an activity's events. */
export async function historyFor(
  { reviewing: { store } }: ConsoleDeps,
  { person }: Visit,
  event: string,
): Promise<History | null> {
  const all = await store.history(event);
  if (all === null) return null;
  const { events, decisions, attempts, acts } = all;
  const mine = events.filter(({ practice }) => sees(person, practice));
  const ids = new Set(
    mine.flatMap(({ id, deliveries }) => [id, ...deliveries.map((each) => each.id)]),
  );
  return {
    events: mine,
    decisions: decisions.filter((row) => ids.has(row.event)),
    attempts: attempts.filter(({ delivery }) => ids.has(delivery)),
    acts: acts.filter(({ facts }) => ids.has(String(factsIn(facts)["event"]))),
  };
}

export async function namesOf(
  deps: ConsoleDeps,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const each = [...new Set(actors)].map(
    async (actor) => [actor, await deps.nameOf(actor)] as const,
  );
  return new Map(await Promise.all(each));
}

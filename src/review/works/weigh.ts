import { decide } from "../../judge/decide.ts";
import type { Judged, JudgedFinding } from "../../judge/event.ts";
import { alsoRuled, isFor } from "../../judge/rulings.ts";
import { readRulings } from "../../rulings/box.ts";
import type { KeptRuling } from "../../store/rulings.ts";
import { type Opened, openHold } from "../open.ts";
import type { Bench, Hold } from "../reviewing.ts";

/** What a ruling would change in some holds. */
export interface Weight {
  /** So many of those given were looked at, from the first. */
  readonly looked: number;
  /** Of these, those in which it changes a finding. */
  readonly changed: readonly string[];
  /** Of these, those that nothing would hold any more. */
  readonly freed: number;
  /** Of the looked at, those that could not be read. */
  readonly unread: number;
}

/** A thread is lent for so long; events wait meanwhile. */
const LENT_MS = 1_000;

/** Judges holds with one more ruling, and compares. It stops after a second, and says how far it got. */
export function weigh(
  bench: Bench,
  { holds, ruling }: { readonly holds: readonly Hold[]; readonly ruling: KeptRuling },
): Weight {
  const until = performance.now() + LENT_MS;
  // What somebody looks at stays as it is.
  const { last: _last, ...passing } = bench;
  const changed: string[] = [];
  let [looked, freed, unread] = [0, 0, 0];
  for (const hold of holds) {
    if (looked > 0 && performance.now() > until) break;
    looked++;
    const opened = openHold(passing, hold);
    if (opened.kind === "closed") {
      unread++;
      continue;
    }
    const after = judgedWith(bench, opened, ruling);
    if (after === null || isSame(kept(after), kept(opened.judged))) continue;
    changed.push(hold.id);
    if (opened.judged.verdict.kind === "hold" && after.verdict.kind !== "hold") freed++;
  }
  return { looked, changed, freed, unread };
}

function judgedWith(
  { keys, policy, now }: Bench,
  { judged, hook, target }: Opened,
  ruling: KeptRuling,
): Judged | null {
  const [more] = readRulings(keys, [ruling]);
  const way = hook.routes.find((route) => route.target.destination.id === target.destination.id);
  if (more === undefined || way === undefined || !isFor(more, target.destination.id)) return null;
  const ruled = alsoRuled(target.ruled, more);
  const { practices } = policy;
  return decide(judged, way.route, { ...target, ruled }, { hook, practices, now: now() });
} // biome-ignore format: short facts

/** What of the findings may not leave. */
function kept({ judged }: Judged): readonly JudgedFinding[] {
  return judged.filter(({ fate }) => fate !== "forgiven");
}

function isSame(before: readonly JudgedFinding[], after: readonly JudgedFinding[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ path, key, start, end, type }, i) => {
      const other = after[i];
      return (
        path === other?.path && key === other.key && start === other.start && end === other.end && type === other.type
      ); // biome-ignore format: a list
    })
  );
}

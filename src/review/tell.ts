import { SCAN_BUDGET_MS, startBudget } from "../budget.ts";
import type { Judged } from "../judge/event.ts";
import { lengthsIn } from "../judge/judge.ts";
import { basisOf, isWorthKeeping, type LookOf, sealLook, type Told } from "../looks/looks.ts";
import type { Encrypted } from "../store/store.ts";
import { formOf, previewOf, shownBodyOf, whyKept } from "./form.ts";
import type { Opened } from "./open.ts";
import type { Bench, Hold } from "./reviewing.ts";

/** What a reviewer is told of the redacted form of a hold. What had to be found out for it is kept where that took long. */
export async function toldOf(bench: Bench, hold: Hold, opened: Opened): Promise<Told> {
  const known = opened.told ?? TOLD.get(opened.judged);
  if (known !== undefined) return known;
  const told = await tell(bench, hold, opened);
  TOLD.set(opened.judged, told);
  keepTold(bench, hold, opened, told);
  return told;
}

/** Of what is still in memory, so that it is kept once. */
const TOLD = new WeakMap<Judged, Told>();

/** The same, whatever was told before; nothing is kept. */
export async function tell(bench: Bench, { id }: Pick<Hold, "id">, opened: Opened): Promise<Told> {
  const form = await formOf(bench, opened.judged, opened);
  return {
    body: shownBodyOf(form, opened),
    text: form.kind === "looked" ? lengthsIn(opened.judged, form.looked) : null,
    why: form.kind === "kept" ? whyKept(form) : null,
    preview: previewOf(bench, { id }, opened, form),
  };
}

/** Keeps what is told of a large hold, in place of what was told before. */
export function keepTold(bench: Bench, hold: Hold, opened: Opened, told: Told): void {
  const { looks } = bench;
  if (looks === undefined || hold.original === null || !isWorthKeeping(hold.original)) return;
  const look = sealedLook(bench, hold, opened, told);
  const seen = { policy: hold.policy, updatedAt: hold.updatedAt };
  if (look !== null) looks.keep({ delivery: hold.id, seen, look });
}

/** What is told of a delivery that is just being judged and will be held, for keeping with it; null where it is too much. */
export async function lookAhead(
  bench: Bench,
  { id, judged, target, hook }: Pick<Opened, "judged" | "target" | "hook"> & Pick<Hold, "id">,
): Promise<Encrypted | null> {
  const budget = startBudget(SCAN_BUDGET_MS);
  const opened: Opened = { kind: "opened", judged, target, hook, budget, told: null };
  const of = { id, event: judged.id, destination: target.destination.id };
  return sealedLook(bench, of, opened, await tell(bench, of, opened));
}

function sealedLook(
  { looks, keys, policy, now }: Bench,
  of: LookOf,
  { judged: { practice, findings, judged }, hook, target }: Opened,
  told: Told,
): Encrypted | null {
  const basis = basisOf(looks?.edition ?? "", hook, target, practice, policy.practices, now());
  return sealLook(keys, of, basis, { findings, judged, told });
}

import { GuardError } from "../errors.ts";
import { rowForm } from "../exports/row-file.ts";
import { mayHoldPhi } from "../judge/decide.ts";
import type { Judged } from "../judge/event.ts";
import { type Prepared, prepare } from "../judge/judge.ts";
import { practiceOf } from "../judge/policy.ts";
import { jsonForm } from "../judge/release.ts";
import { type Cut, cutFurther, cutsOfMarks, type Mark } from "../judge/reviewer.ts";
import { asShown, type Segment } from "../judge/segments.ts";
import { todayIn } from "../judge/today.ts";
import { tokenRequests } from "../judge/token.ts";
import type { Opened } from "./open.ts";
import type { Bench, Hold } from "./reviewing.ts";

/** The event with a reviewer's further redactions. Throws `ERR_NOT_FOUND` for one that names no text that would leave. */
export function cutAt(judged: Judged, given: readonly (Cut | Mark)[]): Judged {
  const marks = JSON.stringify(given);
  const latest = CUTS.get(judged);
  if (latest?.marks === marks) return latest.cut;
  const cuts = cutsOfMarks(judged, given);
  const cut = cuts === null ? null : cutFurther(judged, cuts);
  if (cut !== null) {
    CUTS.set(judged, { marks, cut });
    return cut;
  }
  throw new GuardError(
    "ERR_NOT_FOUND",
    "a redaction names no text that would leave; give the field's path and a place within its text",
  );
}

/** The latest redactions of a judged event: whoever marks goes on looking at the same. */
const CUTS = new WeakMap<Judged, { readonly marks: string; readonly cut: Judged }>();

/** Made once for a judged event: it follows from that, and looking at a large one once more takes long. */
const FORMS = new WeakMap<Judged, Prepared>();

/** What would leave of a judged event, by the server's own code: drawn, rendered, looked at once more. */
export async function formOf(
  { policy, store, keys, now }: Bench,
  judged: Judged,
  { hook, target, budget }: Opened,
): Promise<Prepared> {
  const known = FORMS.get(judged);
  if (known !== undefined) return known;
  const form = await prepare(judged, target.preset, {
    hook,
    practices: policy.practices,
    now: now(),
    tick: budget.tick,
    drawTokens: (practice, destination, needs) =>
      store.tokens(tokenRequests(practice, destination, needs, keys.digest)),
  });
  FORMS.set(judged, form);
  return form;
}

/** The body as text; null where there is none. */
export function bodyOf(form: Prepared, shape: Pick<Opened, "judged" | "target">): string | null {
  return form.kind === "looked" ? written(form.looked.segments, shape) : null;
}

/** The body as a person is shown it: whom a text goes to stands on no screen. */
export function shownBodyOf(
  form: Prepared,
  shape: Pick<Opened, "judged" | "target">,
): string | null {
  return form.kind === "looked" ? written(asShown(form.looked.segments), shape) : null;
}

function written(
  segments: readonly Segment[],
  { judged, target }: Pick<Opened, "judged" | "target">,
): string {
  const row = rowForm(judged, target);
  if (row !== undefined) return row.text(segments);
  return Buffer.from(jsonForm(target.preset.contentType).write(segments)).toString("utf8");
}

/**
 * A keyed digest of what a reviewer sees of a hold: its redacted form, its findings, the policy. It does not change
 * with what the reviewer then asks for, since that follows from these.
 */
export function previewOf(
  { keys }: Pick<Bench, "keys">,
  hold: Pick<Hold, "id">,
  opened: Opened,
  redacted: Prepared,
): string {
  const { judged, target } = opened;
  const findings = judged.judged.map(({ path, key, start, end, type, fate }) => [
    path, key === true, start, end, type, fate,
  ]); // biome-ignore format: one line is one finding
  return keys.digest(
    "preview",
    hold.id,
    target.under(judged.practice).digest,
    JSON.stringify(findings),
    bodyOf(redacted, opened) ?? "",
  );
}

/** Does anything say today that the destination may hold PHI of this event? */
export function hasBasis(
  { policy, now }: Pick<Bench, "policy" | "now">,
  { judged, hook, target }: Opened,
): boolean {
  if (judged.content.kind === "unreadable") return false;
  const { record } = judged.content;
  const practice = practiceOf(record, policy.practices, hook.hook.account);
  return practice !== null && mayHoldPhi(target, record, todayIn(practice.timeZone, now()));
}

/** Why nothing would leave of a hold that was judged, and what to do. */
export function whyKept({ verdict }: Extract<Prepared, { kind: "kept" }>): string {
  if (verdict.kind !== "hold") return "nothing of it would be left: discard it";
  return `the last look still sees ${verdict.detail ?? "an identifier"}: redact more, or discard it`;
}

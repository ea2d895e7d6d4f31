import { type FindingType, isScalar, type Keys, textOf } from "../../../detectors/types.ts";
import { GuardError } from "../../errors.ts";
import { leavesOf } from "../../judge/allowed.ts";
import type { Judged, JudgedFinding } from "../../judge/event.ts";
import { firstPlaceOf, MissedTexts } from "../../judge/missed.ts";
import { normalForm } from "../../judge/normal-form.ts";
import { keysOf } from "../../judge/path.ts";
import { practiceOf } from "../../judge/policy.ts";
import { isPersons, mayBeNotPhi, type RulingKind } from "../../judge/rulings.ts";
import { storedPath } from "../../judge/shape.ts";
import { boxText } from "../../rulings/box.ts";
import type { KeptRuling, RulingView } from "../../store/rulings.ts";
import { type Opened, openOrThrow } from "../open.ts";
import { checkNote, type Reason } from "../reasons.ts";
import type { Bench, Hold } from "../reviewing.ts";
import { toldOf } from "../tell.ts";

/** What a person points at: a finding by its number, a place of a field by its number or path, or words. Offsets are UTF-16 units. */
export type Pointed =
  | { readonly finding: number }
  | { readonly field: number; readonly start: number; readonly end: number }
  | { readonly path: string; readonly start: number; readonly end: number }
  | { readonly words: string };

/** What is known of a ruling before the payload is read. */
export type Draft = Omit<RulingView, "practice" | "type" | "digest"> & {
  readonly kind: RulingKind;
  /** Of what was missed; of a finding its own counts. */
  readonly type: FindingType | null;
};

/** A ruling with its text encrypted, and where the text stands. */
export interface Drawn {
  readonly ruling: KeptRuling;
  readonly path: string;
  /** The same place without words. */
  readonly at: Pointed;
}

const MAX_CHARS = 200;
const FEWEST_CHARS = 2;

/** Makes a ruling of a text in a hold. Throws `ERR_NOT_FOUND`, `ERR_USAGE`, `ERR_NOTE_HAS_PHI`, `ERR_NOT_JUDGED`, `ERR_CHANGED`. */
export async function rule(
  bench: Bench,
  { hold, at, draft, preview, reason }: {
    readonly hold: Hold;
    readonly at: Pointed;
    readonly draft: Draft;
    readonly preview: string | undefined;
    readonly reason: Reason | null;
  },
): Promise<Drawn> {
  const opened = openOrThrow(bench, hold);
  const { judged } = opened;
  if (preview !== undefined && (await toldOf(bench, hold, opened)).preview !== preview)
    throw new GuardError("ERR_CHANGED", "it is not what was seen; look at it again");
  const { type, text, keys, at: place } = draft.kind === "not-phi" ? foundAt(at, judged) : missedAt(at, judged, draft.type);
  const practice = practiceIn(bench, opened);
  checkLength(text);
  const normal = normalForm(type, text);
  checkLength(normal);
  if (reason !== null) checkNote(reason, judged.known, new MissedTexts([{ type, text }]));
  const ruling = { ...draft, practice, type, digest: bench.keys.digest("ruling", practice, type, normal) };
  return { ruling: { ...ruling, text: boxText(bench.keys, ruling, text) }, path: storedPath(keys), at: place };
} // biome-ignore format: short facts

/** Throws `ERR_USAGE`. Nobody rules on a page of text, and comparing one takes long. */
function checkLength(text: string): void {
  if (text.length <= MAX_CHARS && text.length >= FEWEST_CHARS) return;
  throw new GuardError("ERR_USAGE", `a ruling is about ${FEWEST_CHARS} to ${MAX_CHARS} characters`);
}

interface Place {
  readonly type: FindingType;
  readonly text: string;
  readonly keys: Keys;
  readonly at: Pointed;
}

function foundAt(at: Pointed, judged: Judged): Place {
  const finding = findingAt(at, judged);
  if (finding === undefined || finding.key === true)
    throw new GuardError("ERR_NOT_FOUND", "nothing is found at this place of a text");
  const { path, type, start, end, detector } = finding;
  if (!mayBeNotPhi(type) || finding.also !== undefined)
    throw new GuardError("ERR_USAGE", "numbers of social security and of cards, and what is found as several types, are PHI whoever says otherwise"); // biome-ignore format: one sentence
  const { text, keys } = textAt(path, judged);
  const slice = text.slice(start, end);
  checkLength(slice);
  if (isPersons({ type, detector }, slice, keys, judged.known))
    throw new GuardError("ERR_USAGE", "the payload states it of its person: nobody can say that it is no PHI"); // biome-ignore format: one sentence
  return { type, text: slice, keys, at };
}

function findingAt(at: Pointed, judged: Judged): JudgedFinding | undefined {
  if ("finding" in at) return judged.judged[at.finding];
  if ("words" in at) return undefined;
  const path = "path" in at ? at.path : leavesOf(judged.allowed)[at.field]?.pointer;
  return judged.judged.find(
    (each) => each.path === path && each.start === at.start && each.end === at.end,
  );
}

/** A place in words is that of the first field in which they are found, in any spelling. */
function missedAt(at: Pointed, judged: Judged, type: FindingType | null): Place {
  if (type === null) throw new GuardError("ERR_USAGE", "say of which type it is");
  const leaves = [...leavesOf(judged.allowed).entries()];
  for (const [field, { pointer }] of leaves) {
    const isIt = "field" in at ? at.field === field : "path" in at ? at.path === pointer : "words" in at;
    if (!isIt) continue;
    const { text, keys } = textAt(pointer, judged);
    const place = "words" in at ? firstPlaceOf(at.words, text) : "start" in at ? at : null;
    if (place === null) continue;
    const marked = text.slice(place.start, place.end);
    const given = marked.trim();
    checkLength(given);
    const start = place.start + marked.indexOf(given);
    const end = start + given.length;
    const spans = new MissedTexts([{ type, text: given }]).find(text);
    const isFound = spans.some((span) => span.start <= start && end <= span.end);
    if (!isFound || given === "")
      throw new GuardError("ERR_USAGE", "it would not be found: mark whole words, without the marks around them");
    return { type, text: given, keys, at: { field, start, end } };
  }
  throw new GuardError("ERR_NOT_FOUND", "this stands, as whole words, in no field that may leave");
} // biome-ignore format: short facts

function textAt(path: string, { allowed, content }: Judged): { text: string; keys: Keys } {
  const leaf = leavesOf(allowed).find(({ pointer }) => pointer === path);
  const value = leaf?.value ?? null;
  const text = value !== null && isScalar(value) ? textOf(value) : "";
  return { text, keys: keysOf(path, content.kind === "unreadable" ? {} : content.record) };
}

function practiceIn(bench: Bench, { judged: { content }, hook }: Opened): string {
  const record = content.kind === "unreadable" ? {} : content.record;
  return practiceOf(record, bench.policy.practices, hook.hook.account)?.id ?? "";
}

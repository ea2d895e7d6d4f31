import type { JudgedFinding } from "../../judge/event.ts";
import { lengthsIn } from "../../judge/judge.ts";
import { keysOf } from "../../judge/path.ts";
import { type Cut, letOut, type Mark } from "../../judge/reviewer.ts";
import { storedPath } from "../../judge/shape.ts";
import { cutAt, formOf, hasBasis, previewOf, shownBodyOf, whyKept } from "../form.ts";
import { leftOut, linesOf, type ReadLine } from "../lines.ts";
import { type Closed, type Opened, openHold } from "../open.ts";
import type { Bench, Hold } from "../reviewing.ts";
import type { ShownFinding, ShownHold } from "../show.ts";

/** What only the payload tells of a hold, without a value that may not leave. */
export interface Looked
  extends Pick<ShownHold, "findings" | "would_leave" | "text" | "why" | "preview" | "as_is"> {
  readonly kind: "looked";
  /** Of these only who reads it has need; else they are empty. */
  readonly lines: readonly ReadLine[];
  readonly left_out: readonly string[];
  readonly revealable: readonly (number | null)[];
}

/** Opens a hold that waits. Throws `ERR_NOT_FOUND` for a redaction that names no text that would leave. */
export async function look(
  bench: Bench,
  {
    hold,
    redact,
    reads,
  }: { readonly hold: Hold; readonly redact: readonly (Cut | Mark)[]; readonly reads: boolean },
): Promise<Looked | Closed> {
  const opened = openHold(bench, hold);
  if (opened.kind === "closed") return opened;
  const { judged } = opened;
  const cut = cutAt(judged, redact);
  const redacted = await formOf(bench, judged, opened);
  const form = redact.length === 0 ? redacted : await formOf(bench, cut, opened);
  const inClear = letOut(cut).judged.filter(({ fate }) => fate === "released");
  const numbers = new Map(judged.judged.map((finding, i) => [finding, i]));
  return {
    kind: "looked",
    findings: cut.judged.map((finding) => shownFinding(finding, opened)),
    would_leave: shownBodyOf(form, { judged: cut, target: opened.target }),
    text: form.kind === "looked" ? lengthsIn(cut, form.looked) : null,
    why: form.kind === "kept" ? whyKept(form) : null,
    preview: previewOf(bench, hold, opened, redacted),
    as_is: {
      types: [...new Set(inClear.flatMap(({ type, also = [] }) => [type, ...also]))],
      basis: hasBasis(bench, opened),
    },
    lines: reads ? linesOf(cut) : [],
    left_out: reads ? leftOut(cut) : [],
    revealable: reads ? cut.judged.map((finding) => numbers.get(finding) ?? null) : [],
  };
}

/** One finding as a person may see it. */
export function shownFinding(
  finding: JudgedFinding,
  { judged: { content } }: Pick<Opened, "judged">,
): ShownFinding {
  const { path, key, start, end, type, score, detector, because, fate } = finding;
  const record = content.kind === "unreadable" ? {} : content.record;
  return {
    path: storedPath(keysOf(path, record)),
    key: key === true,
    start, end, type, score, detector, because, fate,
  }; // biome-ignore format: short facts
}

import type { JudgedFinding } from "../../judge/event.ts";
import { lengthsIn } from "../../judge/judge.ts";
import { keysOf } from "../../judge/path.ts";
import { type Cut, type Mark, typesLetOut } from "../../judge/reviewer.ts";
import { storedPath } from "../../judge/shape.ts";
import type { Told } from "../../looks/looks.ts";
import { cutAt, formOf, hasBasis, shownBodyOf, whyKept } from "../form.ts";
import { type Lines, type LinesView, leftOut, linesOf } from "../lines.ts";
import { type Closed, type Opened, openHold } from "../open.ts";
import type { Bench, Hold } from "../reviewing.ts";
import type { ShownFinding, ShownHold } from "../show.ts";
import { toldOf } from "../tell.ts";

/** What only the payload tells of a hold, without a value that may not leave. */
export interface Looked
  extends Pick<ShownHold, "findings" | "would_leave" | "text" | "why" | "preview" | "as_is"> {
  readonly kind: "looked";
  /** Null for whoever does not read the text. */
  readonly read: Read | null;
  readonly sizes: Sizes;
}

export interface Read extends Lines {
  readonly left_out: readonly string[];
  /** By place in `findings`, the number that `revealFinding` takes; null for what the reader marked. */
  readonly revealable: readonly (number | null)[];
}

/** How much there is of what is shown in part. */
export interface Sizes {
  readonly findings: number;
  /** Of what would leave: characters, and bytes in UTF-8. */
  readonly chars: number;
  readonly bytes: number;
  readonly left_out: number;
}

/** The part of it that a page shows. */
export interface LookView extends LinesView {
  /** The first finding, from 0. */
  readonly finding: number;
  /** The first character of what would leave. */
  readonly char: number;
}

/** So much of each stands on a page. */
export const PAGE_FINDINGS = 200;
export const PAGE_CHARS = 20_000;
const LEFT_OUT = 500;

/**
 * Opens a hold that waits; what there is to see of it as a whole, or as far as `view` takes it. Throws `ERR_NOT_FOUND` for a
 * redaction that names no text that would leave.
 */
export async function look(
  bench: Bench,
  { hold, redact, reads, view = null }: {
    readonly hold: Hold;
    readonly redact: readonly (Cut | Mark)[];
    readonly reads: boolean;
    readonly view?: LookView | null;
  },
): Promise<Looked | Closed> {
  const opened = openHold(bench, hold);
  if (opened.kind === "closed") return opened;
  const { judged } = opened;
  const cut = cutAt(judged, redact);
  const seen = await toldOf(bench, hold, opened);
  const { body, text, why } = redact.length === 0 ? seen : await cutForm(bench, opened, cut);
  const from = view?.finding ?? 0;
  const shown = view === null ? cut.judged : cut.judged.slice(from, from + PAGE_FINDINGS);
  const { read, left_out } = reads ? readOf(opened, cut, shown, view) : { read: null, left_out: 0 };
  return {
    kind: "looked",
    findings: shownFindings(shown, opened),
    would_leave: body !== null && view !== null ? body.slice(view.char, view.char + PAGE_CHARS) : body,
    text,
    why,
    preview: seen.preview,
    as_is: { types: typesLetOut(cut), basis: hasBasis(bench, opened) },
    read,
    sizes: {
      findings: cut.judged.length,
      chars: body?.length ?? 0,
      bytes: body === null ? 0 : Buffer.byteLength(body),
      left_out,
    },
  };
} // biome-ignore format: short facts

/** What would leave with further redactions, after its own last look. */
async function cutForm(bench: Bench, opened: Opened, cut: Opened["judged"]): Promise<Omit<Told, "preview">> {
  const form = await formOf(bench, cut, opened);
  return {
    body: shownBodyOf(form, { judged: cut, target: opened.target }),
    text: form.kind === "looked" ? lengthsIn(cut, form.looked) : null,
    why: form.kind === "kept" ? whyKept(form) : null,
  };
} // biome-ignore format: short facts

function readOf(
  { judged }: Opened,
  cut: Opened["judged"],
  shown: readonly JudgedFinding[],
  view: LookView | null,
): { readonly read: Read; readonly left_out: number } {
  const numbers = new Map(judged.judged.map((finding, i) => [finding, i]));
  const all = leftOut(cut);
  const read = {
    ...linesOf(cut, view),
    left_out: view === null ? all : all.slice(0, LEFT_OUT),
    revealable: shown.map((finding) => numbers.get(finding) ?? null),
  };
  return { read, left_out: all.length };
}

/** Findings as a person may see them. */
export function shownFindings(
  findings: readonly JudgedFinding[],
  { judged: { content } }: Pick<Opened, "judged">,
): ShownFinding[] {
  const record = content.kind === "unreadable" ? {} : content.record;
  const paths = new Map<string, string>();
  return findings.map(({ path, key, start, end, type, score, detector, because, fate }) => {
    let stored = paths.get(path);
    if (stored === undefined) paths.set(path, (stored = storedPath(keysOf(path, record))));
    return { path: stored, key: key === true, start, end, type, score, detector, because, fate };
  });
}

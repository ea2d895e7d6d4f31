import { isScalar, type Json, type JsonObject, type Span, textOf } from "./types.ts";

/** What one speaker says in a list of turns; `index` is the item's. */
export interface Turn {
  readonly index: number;
  readonly speaker: string;
  readonly text: string;
}

/** The member that holds what is said, and those that tell who says it (CTM's transcript file, `outline`). */
const TEXT = "text";
const SPEAKER = ["speaker", "channel"] as const;

/** The turns of a list whose items say who speaks and what; null: it is no transcript, or has one turn only. */
export function turnsIn(items: readonly Json[]): readonly Turn[] | null {
  const turns: Turn[] = [];
  for (const [index, item] of items.entries()) {
    if (item === null || isScalar(item) || Array.isArray(item)) return null;
    const members = item as JsonObject;
    const text = Object.hasOwn(members, TEXT) ? members[TEXT] : undefined;
    const speaker = SPEAKER.find((key) => Object.hasOwn(members, key));
    if (typeof text !== "string" || speaker === undefined) return null;
    const who = members[speaker] ?? null;
    turns.push({ index, speaker: isScalar(who) ? textOf(who as string) : "", text });
  }
  return turns.length > 1 ? turns : null;
}

/** Turns written one below the other as one text, and where each of them begins in it. */
export interface Transcript {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The speakers get numbers, since their names would be found anew in each line. A turn that several items make up has one label. */
export function transcriptOf(turns: readonly Turn[]): Transcript {
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  const parts: string[] = [];
  let [length, last] = [0, ""];
  for (const [i, { speaker, text }] of turns.entries()) {
    if (!numbers.has(speaker)) numbers.set(speaker, numbers.size + 1);
    const label = `Speaker ${numbers.get(speaker)}: `;
    const lead = i === 0 ? label : speaker === last ? " " : `\n${label}`;
    parts.push(lead, text);
    starts.push(length + lead.length);
    length += lead.length + text.length;
    last = speaker;
  }
  return { text: parts.join(""), starts };
}

/** Spans of the transcript by the turn they lie in, with offsets in its text: one over several turns is cut at their ends. */
export function spansByTurn(
  spans: readonly Span[],
  turns: readonly Turn[],
  { starts }: Transcript,
): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  let first = 0;
  for (const span of spans) {
    const endOf = (k: number) => (starts[k] ?? 0) + (turns[k]?.text.length ?? 0);
    while (first < turns.length && endOf(first) <= span.start) first++;
    for (let k = first; k < turns.length && (starts[k] ?? 0) < span.end; k++) {
      const { index, text } = turns[k] as Turn; // k is below the length
      const start = Math.max(0, span.start - (starts[k] ?? 0));
      const end = Math.min(text.length, span.end - (starts[k] ?? 0));
      if (start >= end) continue;
      const there = found.get(index);
      if (there === undefined) found.set(index, [{ ...span, start, end }]);
      else there.push({ ...span, start, end });
    }
  }
  return found;
}

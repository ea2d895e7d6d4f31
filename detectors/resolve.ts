import { wholeWordsIn } from "./lib/word-edges.ts";
import type { FindingType, Span } from "./types.ts";
import { wholeCodesIn } from "./views/decoded.ts";

/**
 * One set of spans from the hits of all detectors and views: sorted, not overlapping, never through the middle of a
 * word, a number, a surrogate pair or an encoded character. Hits that overlap become one span over all of them, since
 * what two detectors see in part goes as a whole. A hit that holds another keeps its type (an address of a page with a
 * number in it), otherwise the stronger one's counts; the types of all are kept in `also`. Neighbours of one type that
 * are pieces of one value become one too.
 */
export function resolve(hits: readonly Span[], text: string): Span[] {
  if (hits.length === 0) return [];
  const wholeCodes = wholeCodesIn(text);
  const wholeWords = wholeWordsIn(text);
  const sorted = hits
    .filter(({ start, end }) => start < end)
    .map((hit) => {
      const { start, end } = wholeWords(wholeCharacters(wholeCodes(hit), text));
      return start === hit.start && end === hit.end ? hit : { ...hit, start, end };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = joinedBy(sorted, (a, b) => b.start < a.end);
  return joinedBy(apart, (a, b) => arePieces(a, b, text));
}

/** Neighbours that belong together made one. */
function joinedBy(sorted: readonly Span[], belong: (a: Span, b: Span) => boolean): Span[] {
  const spans: Span[] = [];
  for (const next of sorted) {
    const last = spans.at(-1);
    if (last === undefined || !belong(last, next)) spans.push(next);
    else spans[spans.length - 1] = joined(last, next);
  }
  return spans;
}

const BLANK = String.raw`(?:[ \u00a0]|%20|&nbsp;|&#(?:32|160);|\\u00[2a]0)`;
/** What stands between the pieces of one value of a type. */
const GAPS: Readonly<Partial<Record<FindingType, RegExp>>> = {
  NAME: new RegExp(`^(?:${BLANK}|-)$`, "i"),
  ADDRESS: new RegExp(`^,?${BLANK}$`, "i"),
  PHONE: /^[ ,;]{0,3}(?:x|ext\.?|extension|#) ?[.:]{0,2} ?$/i,
};
const LONGEST_GAP = 14;
const EXTENSION = /^\d{1,6}$/;
const INITIAL = /(?:^|[^\p{L}\p{M}])\p{Lu}$/u;

function arePieces(a: Span, b: Span, text: string): boolean {
  const gap = GAPS[a.type];
  if (gap === undefined || a.type !== b.type || b.start - a.end > LONGEST_GAP) return false;
  const between = text.slice(a.end, b.start);
  if (a.type === "PHONE" && !EXTENSION.test(text.slice(b.start, b.end))) return false;
  if (gap.test(between)) return true;
  // `J` and `Lindgren` in "J. Lindgren".
  return (
    a.type === "NAME" &&
    /^\. ?$/.test(between) &&
    INITIAL.test(text.slice(Math.max(a.start, a.end - 2), a.end))
  );
}

interface Edges {
  readonly start: number;
  readonly end: number;
}

function joined(a: Span, b: Span): Span {
  const lead = holds(a, b) || (!holds(b, a) && isStronger(a, b)) ? a : b;
  const span = {
    ...lead,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    score: Math.max(a.score, b.score),
  };
  if (a.type === b.type && a.also === undefined && b.also === undefined) return span;
  const types = new Set([a.type, ...(a.also ?? []), b.type, ...(b.also ?? [])]);
  types.delete(lead.type);
  return types.size > 0 ? { ...span, also: [...types] } : span;
}

/** Does `a` reach further than `b` on either side and nowhere less? */
function holds(a: Edges, b: Edges): boolean {
  return a.start <= b.start && a.end >= b.end && (a.start < b.start || a.end > b.end);
}

function isStronger(a: Span, b: Span): boolean {
  return a.score > b.score || (a.score === b.score && a.end - a.start >= b.end - b.start);
}

function wholeCharacters({ start, end }: Edges, text: string): Edges {
  const isLow = (i: number) => (text.charCodeAt(i) & 0xfc00) === 0xdc00;
  const isHigh = (i: number) => (text.charCodeAt(i) & 0xfc00) === 0xd800;
  return {
    start: start > 0 && isLow(start) && isHigh(start - 1) ? start - 1 : start,
    end: end < text.length && isLow(end) && isHigh(end - 1) ? end + 1 : end,
  };
}

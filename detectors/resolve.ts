import type { Span } from "./types.ts";
import { wholeCodesIn } from "./views/decoded.ts";

/**
 * One set of spans from the hits of all detectors and views: sorted, not overlapping, never through the middle of a
 * surrogate pair or of an encoded character. Hits that overlap become one span over all of them, with the type of the strongest: what two
 * detectors see in part goes as a whole.
 */
export function resolve(hits: readonly Span[], text: string): Span[] {
  const wholeCodes = wholeCodesIn(text);
  const sorted = hits
    .filter(({ start, end }) => start < end)
    .map((hit) => ({ ...hit, ...wholeCharacters(wholeCodes(hit), text) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const next of sorted) {
    const last = spans.at(-1);
    if (last === undefined || next.start >= last.end) spans.push(next);
    else spans[spans.length - 1] = joined(last, next);
  }
  return spans;
}

interface Edges {
  readonly start: number;
  readonly end: number;
}

function joined(a: Span, b: Span): Span {
  const strongest =
    b.score > a.score || (b.score === a.score && b.end - b.start > a.end - a.start) ? b : a;
  return { ...strongest, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function wholeCharacters({ start, end }: Edges, text: string): Edges {
  const isLow = (i: number) => (text.charCodeAt(i) & 0xfc00) === 0xdc00;
  const isHigh = (i: number) => (text.charCodeAt(i) & 0xfc00) === 0xd800;
  return {
    start: start > 0 && isLow(start) && isHigh(start - 1) ? start - 1 : start,
    end: end < text.length && isLow(end) && isHigh(end - 1) ? end + 1 : end,
  };
}

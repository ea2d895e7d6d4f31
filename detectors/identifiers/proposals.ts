import { type Proposal, propose } from "../detector.ts";
import type { Sample } from "../sample.ts";
import type { Span } from "../types.ts";
import { BETWEEN, LEAST, type LearnedKind, learnedIn } from "./learned.ts";

const LOWEST = 0.2;
const PER_CHANCE = 0.4;
/** From here on another find tells of somebody. */
const SURE = 0.6;
const DETECTORS: ReadonlySet<string> = new Set([
  "learned-address",
  "learned-number",
  "learned-day",
]);

const scoreOf = (chance: number) => Math.round((LOWEST + PER_CHANCE * chance) * 100) / 100;
const TELLS = scoreOf(LEAST);

/** What the model holds for an identifier of a kind, less sure than what a form tells. */
export function proposalsOf(sample: Sample, kind: LearnedKind): Proposal[] {
  return sample
    .once(learnedIn)
    .filter((each) => each.kind === kind)
    .map(({ start, end, chance }) => propose(start, end, scoreOf(chance), "model:identifier"));
}

/** Is it told by the model alone? */
export function isLearned({ detector }: Pick<Span, "detector">): boolean {
  return DETECTORS.has(detector);
}

/**
 * What the model says and no form tells, in a text in which something else than a day is surely somebody's, or in a
 * payload that states its person: prices, hours and wares have numbers, days and streets, too.
 */
export function besideOthers(
  learned: readonly Span[],
  others: readonly Span[],
  text: string,
  statesSomebody = false,
): readonly Span[] {
  const isOfSomebody =
    statesSomebody || others.some(({ score, type }) => score >= SURE && type !== "DATE");
  if (!isOfSomebody || learned.length === 0) return [];
  const pieces = leftOf(learned.toSorted(byStart), others.toSorted(byStart), text).filter(
    (piece) => !isAmount(piece, text),
  );
  const tells = (piece: Span | undefined) => piece !== undefined && piece.score >= TELLS;
  const isBeside = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && BETWEEN.test(text.slice(a.end, b.start));
  return pieces.filter((piece, i) => {
    const [before, behind] = [pieces[i - 1], pieces[i + 1]];
    return (
      tells(piece) ||
      (tells(before) && isBeside(before, piece)) ||
      (tells(behind) && isBeside(piece, behind))
    );
  });
}

const byStart = (a: Span, b: Span) => a.start - b.start;

/** A time, an answer, a letter, a year: too little to tell by itself. And what is measured, or paid. */
const AMOUNT =
  /^(?:\d{1,2}|\p{L}|(?:19|20)\d\d|\d{1,4}(?:mg|mcg|ml|cc|cm|mm|g|kg|lbs?|oz|x|k|am|pm|hrs?|min|yo|%)?(?: ?(?:x|-) ?\d{1,3})?(?:mg|ml))$/iu;
/** What shops and schools number, and codes of procedures and goods. */
const GOODS =
  /\b(?:orders?|po|item|sku|part|model|lot|course|form|flight|page|version|catalog|isbn|ndc|cpt|hcpcs|icd|modifier|transmittal|study|promo|coupon|exit|channel|press|option|step|build|size|channel|bus|route)\b[^.\n]{0,12}$/i;
const OF_MONEY = /[$€£]\s?[\d,.]*$/;
const UNIT =
  /^(?:\.\d+)?[ -]?(?:%|mg|mcg|ml|cc|cm|mm|kg|lbs?|oz|dollars?|bucks|cents|percent|milligrams?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|times?|pounds?|kilos?|feet|foot|ft|inch(?:es)?|units?|visits?|sessions?|calls?|people|patients|o['’]?clock|[ap]\.?m\b|miles?|blocks?|degrees|stars?|out of|and a half|tablets?|pills?|refills?|doses?|an? (?:hour|day|week|month|year|visit|unit)|each|apiece|dólares|pesos|horas|minutos|días|semanas|años)(?![\p{L}\p{N}])/iu;

function isAmount({ start, end, type }: Span, text: string): boolean {
  return (
    AMOUNT.test(text.slice(start, end)) ||
    OF_MONEY.test(text.slice(Math.max(0, start - 8), start)) ||
    (type === "OTHER_ID" && GOODS.test(text.slice(Math.max(0, start - 28), start))) ||
    UNIT.test(text.slice(end, end + 16))
  );
}

/**
 * What of finds nothing else covers: forms tell better what a value is, and where it ends. Both are sorted; so is what is
 * left. Time is linear.
 */
function leftOf(learned: readonly Span[], others: readonly Span[], text: string): Span[] {
  const left: Span[] = [];
  let [next, covered] = [0, 0];
  for (const span of learned) {
    let start = span.start;
    while (next < others.length && (others[next]?.start ?? 0) < span.end) {
      const other = others[next];
      if (other === undefined) break;
      covered = Math.max(covered, start);
      if (other.start > covered)
        left.push(...trimmed({ ...span, start: covered, end: other.start }, text));
      covered = Math.max(covered, other.end);
      if (other.end > span.end) break;
      next++;
    }
    start = Math.max(start, covered);
    if (start < span.end) left.push(...trimmed({ ...span, start }, text));
  }
  return left;
}

const INNER = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

function trimmed(piece: Span, text: string): Span[] {
  const inner = INNER.exec(text.slice(piece.start, piece.end));
  if (inner === null) return [];
  const start = piece.start + inner.index;
  return [{ ...piece, start, end: start + inner[0].length }];
}

import { type EvalDocument, isIgnored, isPhi, type Mark, type Scored } from "./document.ts";
import { emptyTally, type Tally } from "./tally.ts";

export interface Miss {
  readonly document: EvalDocument;
  readonly mark: Mark;
  /** Letters and digits covered, of how many. */
  readonly covered: number;
  readonly of: number;
}

export interface FalseAlarm {
  readonly document: EvalDocument;
  readonly prediction: Mark;
}

export interface Counting {
  readonly rows: Map<string, Tally>;
  readonly misses: Miss[];
  readonly falseAlarms: FalseAlarm[];
  withPhi: number;
  zeroLeak: number;
  withoutPhi: number;
  alarmed: number;
  plainUnits: number;
  falseChars: number;
}

/** Which units of a text are the first of a letter or digit, lie in marks, in ignored marks, in predictions. */
interface Cover {
  readonly alnum: readonly number[];
  readonly phi: Uint8Array;
  readonly ignored: Uint8Array;
}

const ALNUM = /[\p{L}\p{N}]/gu;

/** Adds one document to the counts of the rows its marks and predictions belong to. */
export function countDocument({ document, predicted }: Scored, counting: Counting): void {
  const { text } = document;
  const cover: Cover = {
    alnum: [...text.matchAll(ALNUM)].map(({ index }) => index),
    phi: new Uint8Array(text.length),
    ignored: new Uint8Array(text.length),
  };
  for (const { start, end, type } of document.spans)
    (isIgnored(type) ? cover.ignored : cover.phi).fill(1, start, end);
  const within = ({ start, end }: Mark) => cover.alnum.filter((i) => i >= start && i < end);
  const gold = document.spans.filter((mark) => isPhi(mark.type) && within(mark).length > 0);
  const found = predicted
    .map((span) => ({ ...span, type: span.type.toUpperCase() }))
    .filter((span) => isInside(span, text) && !isIgnored(span.type) && within(span).length > 0);
  const covered = coverOf(found, text);

  const leaks = gold.filter((mark) => {
    const chars = within(mark);
    const hit = chars.filter((i) => covered[i] === 1);
    const isTyped = found.some(
      (span) => span.type === mark.type && chars.some((i) => i >= span.start && i < span.end),
    );
    for (const row of rowsOfMark(mark)) {
      const tally = tallyAt(counting.rows, row);
      tally.gold++;
      tally.chars += chars.length;
      tally.charsFound += hit.length;
      if (hit.length === chars.length) tally.leakFree++;
      if (hit.length > 0) tally.partial++;
      if (isTyped) tally.typedFound++;
    }
    if (hit.length === chars.length) return false;
    counting.misses.push({ document, mark, covered: hit.length, of: chars.length });
    return true;
  });

  countCharacters(found, cover, text, counting.rows);
  for (const span of found) {
    const chars = within(span);
    const isPlain = chars.every((i) => cover.phi[i] === 0);
    if (isPlain && 2 * chars.filter((i) => cover.ignored[i] === 1).length >= chars.length) continue;
    if (isPlain) counting.falseAlarms.push({ document, prediction: span });
    const isRight = gold.some(
      (mark) => mark.type === span.type && chars.some((i) => i >= mark.start && i < mark.end),
    );
    for (const row of rowsOfPrediction(span.type)) {
      const tally = tallyAt(counting.rows, row);
      tally.predicted++;
      if (isRight) tally.typedRight++;
    }
  }

  if (gold.length > 0) {
    counting.withPhi++;
    if (leaks.length === 0) counting.zeroLeak++;
  } else {
    const wrong = cover.alnum.filter((i) => covered[i] === 1 && cover.ignored[i] === 0).length;
    counting.withoutPhi++;
    counting.plainUnits += text.length;
    counting.falseChars += wrong;
    if (wrong > 0) counting.alarmed++;
  }
}

/** Each letter or digit counts once in a row, however many predictions of that row lie on it. */
function countCharacters(
  found: readonly Mark[],
  { alnum, phi, ignored }: Cover,
  text: string,
  rows: Map<string, Tally>,
): void {
  for (const row of new Set(found.flatMap(({ type }) => rowsOfPrediction(type)))) {
    const tally = tallyAt(rows, row);
    const covered = coverOf(
      found.filter(({ type }) => rowsOfPrediction(type).includes(row)),
      text,
    );
    for (const i of alnum) {
      if (covered[i] === 0 || (phi[i] === 0 && ignored[i] === 1)) continue;
      tally.predictedChars++;
      if (phi[i] === 1) tally.predictedCharsRight++;
    }
  }
}

function rowsOfMark({ type, role }: Mark): string[] {
  return type === "NAME" ? ["ALL", type, `@${role ?? "other"}`] : ["ALL", "ALL but NAME", type];
}

function rowsOfPrediction(type: string): string[] {
  return type === "NAME" ? ["ALL", type] : ["ALL", "ALL but NAME", type];
}

function tallyAt(rows: Map<string, Tally>, row: string): Tally {
  const tally = rows.get(row) ?? emptyTally();
  rows.set(row, tally);
  return tally;
}

function coverOf(spans: readonly Mark[], text: string): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

function isInside({ start, end }: Mark, text: string): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length
  );
}

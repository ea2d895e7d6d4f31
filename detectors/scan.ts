import { type Detector, mayFind } from "./detector.ts";
import { besideOthers, isLearned } from "./identifiers/proposals.ts";
import { DETECTORS } from "./index.ts";
import type { Known } from "./known.ts";
import { labelledIn } from "./labelled.ts";
import { matches } from "./lib/matches.ts";
import { quietCellsIn } from "./lib/quiet-cells.ts";
import { remembered } from "./lib/remembered.ts";
import type { SaidSpan } from "./lib/speech.ts";
import { isStandIn, standInsOf } from "./lib/stand-ins.ts";
import { MARK } from "./marks.ts";
import { namesAgain } from "./names-again.ts";
import { withoutNobodys } from "./of-nobody.ts";
import { placesBeside } from "./places-beside.ts";
import { resolve } from "./resolve.ts";
import type { Rules } from "./rules.ts";
import { completed, saidIn } from "./said.ts";
import { type KnownOfText, sampleOf } from "./sample.ts";
import { streetsAgain } from "./streets-again.ts";
import type { Catalogue, Span } from "./types.ts";
import { unnamedIn } from "./unnamed.ts";

import { viewsOf } from "./views/index.ts";
import type { View, ViewId } from "./views/view.ts";
import { type Words, wordsOfText } from "./words.ts";

export interface ScanOptions {
  /** Words of the field's name, label or header. */
  readonly field?: string;
  readonly known?: Known;
  /** Types query parameters of addresses by their names. */
  readonly catalogue?: Catalogue;
  /** The operator's detectors, and what of all findings counts. */
  readonly rules?: Rules;
  /** False: the text is fields put one behind the other, in which nobody speaks. */
  readonly isTalk?: boolean;
  /** Called between pieces of work on a long text; may throw to end the scan. */
  readonly tick?: () => void;
}

/** Shorter texts take well under a millisecond for each detector. */
const LONG_TEXT = 65_536;

/**
 * Finds the identifiers in one text: sorted, not overlapping, offsets in UTF-16 units of the text as received. It
 * throws nothing itself.
 */
export function scanText(text: string, options: ScanOptions = {}): Span[] {
  if (text === "") return [];
  const { field = "", known, catalogue, rules } = options;
  const name = nameOf(field);
  // The last look remembers nothing.
  const quiet = options.isTalk === false ? undefined : rules?.quiet;
  // Keys of payloads are scanned without a catalogue, and come back as texts do. No name of a field has such a mark.
  const place = catalogue === undefined ? `_${name}` : name;
  const wasQuiet = quiet?.has(place, text) === true;
  if (wasQuiet && known === undefined) return [];
  const scan: Scan = {
    field: name,
    known,
    catalogue: wasQuiet ? undefined : catalogue,
    detectors: wasQuiet ? [] : rules === undefined ? DETECTORS : [...DETECTORS, ...rules.detectors],
    isTalk: options.isTalk ?? true,
    usesModel: rules?.names !== "rules",
    tick: text.length > LONG_TEXT ? options.tick : undefined,
  };
  const found: Span[] = [];
  /** What only the model of identifiers says: nothing else is told by it. */
  const learned: Span[] = [];
  const views = viewsOf(text);
  let isQuiet: ((span: Span) => boolean) | undefined;
  for (const view of views)
    for (const piece of piecesOf(view)) {
      const hits = hitsIn(piece, view.id, scan);
      if (hits.length === 0) continue;
      isQuiet ??= catalogue === undefined ? NEVER : (quietCellsIn(text) ?? NEVER);
      const isStandInSpan = standInsOf(piece.text);
      for (const hit of hits)
        if (!isStandInSpan(hit))
          for (const span of placed(hit, piece, view))
            if (hit.detector === "known" || !isQuiet(span))
              (isLearned(hit) ? learned : found).push(span);
    }
  // One by one: as arguments of one call a hundred thousand would be too many.
  if (!wasQuiet)
    for (const view of views) for (const span of saidInView(view, found, text)) found.push(span);
  if (!wasQuiet && found.some(({ type }) => type === "NAME"))
    for (const span of againIn(text, views, found)) if (isQuiet?.(span) !== true) found.push(span);
  if (!wasQuiet && found.length > 0) {
    for (const span of streetsAgain(found, text)) found.push(span);
    for (const span of placesBeside(found, text, () => wordsIn(text, views))) found.push(span);
  }
  for (const span of besideOthers(learned, found, text, known?.statesSomebody)) found.push(span);
  if (!wasQuiet && found.every(({ detector }) => detector === "known")) quiet?.add(place, text);
  if (found.length === 0) return found;
  const kept = rules === undefined ? found : found.filter(rules.keeps(text, known));
  const spans = resolve(kept, text);
  return isOfSomebody(kept, known, rules) ? spans : withoutNobodys(spans, views);
}

/** A payload that states its person, or what the operator has looked for: then every doubt in a text counts. */
function isOfSomebody(found: readonly Span[], known?: Known, rules?: Rules): boolean {
  if (known?.statesSomebody === true) return true;
  return rules !== undefined && found.some(({ detector }) => rules.isOwn(detector));
}

/** Names once more; found behind encodings they have no place in the text to look around. */
function againIn(text: string, views: readonly View[], found: readonly Span[]): Span[] {
  const isStandInSpan = standInsOf(text);
  return [...namesAgain(text, wordsIn(text, views), found)].filter((span) => !isStandInSpan(span));
}

/** The words of the text as received. */
function wordsIn(text: string, [view]: readonly View[]): Words {
  return (view?.text === text ? view.words : undefined) ?? wordsOfText(text);
}

/** A field's name as plain words. */
const nameOf = remembered((field) => field.toLowerCase().replace(/[_.-]+/g, " "));

const NEVER = () => false;

/** What a scan goes by. */
interface Scan {
  /** In lower case. */
  readonly field: string;
  readonly known: Known | undefined;
  readonly catalogue: Catalogue | undefined;
  readonly detectors: readonly Detector[];
  readonly isTalk: boolean;
  /** False: the learned model of names is not asked. */
  readonly usesModel: boolean;
  readonly tick: (() => void) | undefined;
}

/** Everything found in a piece, with offsets in it. */
function hitsIn(piece: Piece, id: ViewId, scan: Scan): Span[] {
  const { text } = piece;
  const { field, known, catalogue, detectors, isTalk, usesModel, tick } = scan;
  if (detectors.length === 0) return known?.find(text) ?? [];
  const isOfDigits = id === "spoken" || id === "joined" || id === "unwrapped";
  const hits: Span[] = [];
  const sample = sampleOf(text, field, catalogue, { ...piece, usesModel });
  for (const detector of detectors) {
    tick?.();
    if (detector.reads === "words" && isOfDigits) continue;
    if (detector.reads === "talk" && (isOfDigits || !isTalk)) continue;
    if (!mayFind(detector, sample)) continue;
    for (const { start, end, score, because } of detector.detect(sample))
      hits.push({ start, end, type: detector.type, score, detector: detector.id, because });
  }
  tick?.();
  if (known !== undefined) for (const span of known.find(text)) hits.push(span);
  if (catalogue === undefined || isOfDigits) return hits;
  if ((sample.marks & MARK.equals) !== 0)
    for (const span of parametersIn(text, catalogue)) hits.push(span);
  for (const span of labelledIn(sample, catalogue)) hits.push(span);
  return id === "raw"
    ? hits.concat(
        Array.from(
          unnamedIn(
            sample,
            hits.filter((hit) => !isLearned(hit)),
          ),
        ),
      )
    : hits;
}

/** A hit in a piece of a view, with offsets in the text as received. */
function placed(hit: Span, { start }: Piece, view: View): readonly Span[] {
  if (view.changes === null) return [hit];
  const because = view.id === "raw" ? hit.because : [...hit.because, `view:${view.id}`];
  const pieces = view.piecesOf(start + hit.start, start + hit.end);
  return pieces.map((piece) => ({ ...hit, ...piece, because }));
}

/** What is said in a view, and the pieces and repeats of what was found there. */
function saidInView(view: View, found: readonly Span[], text: string): Span[] {
  const { speech } = view;
  if (speech === null) return [];
  const isStandInSpan = standInsOf(text);
  const inOriginal = (span: SaidSpan): Span => ({
    ...span,
    ...view.toOriginal(span.start, span.end),
    detector: "said",
  });
  const said = [...saidIn(speech)].map(inOriginal);
  const placeOf = ({ start, end }: { start: number; end: number }) => view.toOriginal(start, end);
  const again = [...completed(speech, [...found, ...said], placeOf)].map(inOriginal);
  return [...said, ...again].filter((span) => !isStandInSpan(span));
}

interface Piece extends KnownOfText {
  readonly start: number;
  readonly text: string;
}

/** Views of shorter texts are looked at as a whole. */
const SHORT_TEXT = 400;
/** Words this far from a change may say what it is. */
const AROUND = 160;

/**
 * What of a view is to be looked at: around the places where it differs from the view before, since the rest was seen
 * there already.
 */
function piecesOf({ text, marks, words, changes }: View): Piece[] {
  const whole = [{ start: 0, text, marks, words }];
  if (changes === null || text.length < SHORT_TEXT) return whole;
  const pieces: { start: number; end: number }[] = [];
  let covered = 0;
  for (const { start, end } of changes) {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, end + AROUND);
    const last = pieces.at(-1);
    covered += to - Math.max(from, last?.end ?? 0);
    if (last !== undefined && from <= last.end) last.end = to;
    else pieces.push({ start: from, end: to });
  }
  if (covered * 4 > text.length * 3) return whole;
  return pieces.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}

/** Finds known values only, through every encoding. */
export function findKnown(text: string, known: Known): Span[] {
  const found = viewsOf(text).flatMap((view) =>
    known.find(view.text).map((span) => ({ ...span, ...view.toOriginal(span.start, span.end) })),
  );
  return resolve(found, text);
}

/** Behind a blank too, as in the body of a form. */
const QUERY = /(?<![^\s?&;])([\w.[\]-]{1,80})=([^&#\s"'<>;\\]{1,500})/g;

function* parametersIn(text: string, catalogue: Catalogue): Generator<Span> {
  for (const { 0: match, 1: name = "", 2: value = "", index } of matches(text, QUERY)) {
    const { type } = catalogue.factsFor([name]);
    if (type === null || isStandIn(value)) continue;
    const end = index + match.length;
    yield {
      start: end - value.length,
      end,
      type,
      score: 0.9,
      detector: "query",
      because: ["parameter"],
    };
  }
}

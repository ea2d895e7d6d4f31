import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { Known } from "../../detectors/known.ts";
import { resolve } from "../../detectors/resolve.ts";
import { findKnown } from "../../detectors/scan.ts";
import type { Finding, FindingType, Keys, Span } from "../../detectors/types.ts";
import { isScalar, textOf } from "../../detectors/types.ts";
import type { AllowedBranch, AllowedLeaf } from "./allowed.ts";
import type { IsOwn } from "./forgive.ts";
import { eitherMissed, type Missed, MissedTexts } from "./missed.ts";
import { normalForm } from "./normal-form.ts";

/** What a person says of a text: that it is nobody's, or that the scan missed it. */
export const RULING_KINDS = ["not-phi", "missed"] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/** One of them as it is judged by. In memory only. */
export interface Ruling {
  readonly id: string;
  readonly practice: string;
  readonly kind: RulingKind;
  readonly type: FindingType;
  /** The one destination it is for; null: all. */
  readonly destination: string | null;
  /** Epoch ms from which on it does not count. */
  readonly expiresAt: number;
  /** Null: it is not what was stored. */
  readonly text: string | null;
}

/** Why a finding is let go: it is the practice's own, or a person said that it is no PHI. */
export type Forgiven = "own" | "not-phi";
/** `at` gives where it stands: most is forgiven by nobody, and then it is not asked. */
export type Forgive = (what: Found, text: string, at: () => Keys) => Forgiven | null;
type Found = Pick<Span, "type" | "detector">;

/** What they come to for one practice at one destination. */
export interface Ruled {
  /** One of them could not be read: nothing may be sent. */
  readonly isUnread: boolean;
  /** Is this said to be no PHI, and is it not the person's own for all that? */
  isNotPhi(found: Found, text: string, at: () => Keys, known: Known): boolean;
  readonly missed: Missed | null;
}

/** Never no PHI, whoever says so: a number that was given out once looks like any other. */
export const NEVER_NOT_PHI: ReadonlySet<FindingType> = new Set(["SSN", "CARD"]);
/** What a finding that is forgiven so says of itself. */
export const SAID_NOT_PHI = "ruling:not-phi";

export function isFor({ destination }: Pick<Ruling, "destination">, at: string): boolean {
  return destination === null || destination === at;
}

const NOTHING: Ruled = { isUnread: false, isNotPhi: () => false, missed: null };

/** Null rulings are those that could not be read at all. */
export function ruledBy(rulings: readonly Ruling[] | null, destination: string): (practice: string) => Ruled {
  if (rulings === null) return () => ({ ...NOTHING, isUnread: true });
  const here = Map.groupBy(
    rulings.filter((ruling) => isFor(ruling, destination)),
    ({ practice }) => practice,
  );
  const made = new Map<string, Ruled>();
  return (practice) => {
    const own = here.get(practice);
    if (own === undefined) return NOTHING;
    let ruled = made.get(practice);
    if (ruled === undefined) made.set(practice, (ruled = ruledOf(own)));
    return ruled;
  };
} // biome-ignore format: short facts

function ruledOf(rulings: readonly Ruling[]): Ruled {
  const texts = (kind: RulingKind) =>
    rulings.flatMap(({ kind: of, type, text }) => (of === kind && text !== null ? [{ type, text }] : []));
  const notPhi = new Set(texts("not-phi").map(({ type, text }) => formOf(type, text)));
  const ofRuled = new Set([...notPhi].map((form) => form.slice(0, form.indexOf(" "))));
  const isRuled = remembering((type: FindingType, text) => notPhi.has(formOf(type, text)));
  const missed = texts("missed");
  return {
    isUnread: rulings.some(({ text }) => text === null),
    isNotPhi: (found, text, at, known) =>
      ofRuled.has(found.type) && mayBeNotPhi(found.type) && isRuled(found.type, text) && !isPersons(found, text, at(), known),
    missed: missed.length === 0 ? null : new MissedTexts(missed),
  };
} // biome-ignore format: short facts

/** What one more ruling would come to besides: to weigh it before it is saved. */
export function alsoRuled(ruled: (practice: string) => Ruled, more: Ruling): (practice: string) => Ruled {
  return (practice) => {
    const now = ruled(practice);
    if (more.practice !== practice) return now;
    const then = ruledOf([more]);
    return {
      isUnread: now.isUnread || then.isUnread,
      isNotPhi: (...given) => now.isNotPhi(...given) || then.isNotPhi(...given),
      missed: eitherMissed(now.missed, then.missed),
    };
  };
} // biome-ignore format: short facts

export function mayBeNotPhi(type: FindingType): boolean {
  return !NEVER_NOT_PHI.has(type);
}

/** Is it, or does it hold, a value that the payload states of its person, or does it stand in a field that does? */
export function isPersons(
  { type, detector }: Found,
  text: string,
  at: Keys,
  known: Known,
): boolean {
  if (detector === "known") return true;
  const facts = ctmCatalogue.factsFor(at);
  const isOther = facts.of === "agent" || facts.of === "practice";
  // What a label or a name inside of a text says to be an identifier, is the person's too.
  if ((facts.type !== null || detector === "field") && !isOther) return true;
  return isSpelledBy(known)(type, text);
}

const SPELLED = new WeakMap<Known, (type: FindingType, text: string) => boolean>();

/** Is it, or does it hold, one of the known values in any spelling? */
function isSpelledBy(known: Known): (type: FindingType, text: string) => boolean {
  let isSpelled = SPELLED.get(known);
  if (isSpelled === undefined) {
    isSpelled = remembering((type: FindingType, text) => {
      // What hides the spelling from the one comparison must hide it from the other.
      const spellings = [text, normalForm(type, text)];
      return spellings.some(
        (each) => known.covers(type, each) || findKnown(each, known).length > 0,
      );
    });
    SPELLED.set(known, isSpelled);
  }
  return isSpelled;
}

const MOST_REMEMBERED = 1_000;

/** The same, and the same text is asked about once: a payload may be a list of one number. */
function remembering(ask: (type: FindingType, text: string) => boolean) {
  const answers = new Map<string, boolean>();
  return (type: FindingType, text: string): boolean => {
    const key = `${type} ${text}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = ask(type, text);
      if (answers.size < MOST_REMEMBERED) answers.set(key, answer);
    }
    return answer;
  };
}

function formOf(type: FindingType, text: string): string {
  return `${type} ${normalForm(type, text)}`;
}

/** What is let go at a destination. What a person said was missed is never, whoever's list it is on. */
export function forgiveUnder(ruled: Ruled, isOwn: IsOwn, known: Known): Forgive {
  return ({ type, detector }, text, at) => {
    const isLetGo = isOwn(type, text) ? "own" : ruled.isNotPhi({ type, detector }, text, at, known) ? "not-phi" : null; // biome-ignore format: one choice
    if (isLetGo === null) return null;
    return (ruled.missed?.find(text).length ?? 0) > 0 ? null : isLetGo;
  };
}

/** The findings with what was missed of the fields that would leave, and of their names. */
export function withMissed(
  findings: readonly Finding[],
  missed: Missed | null,
  leaves: readonly AllowedLeaf[],
  branches: readonly AllowedBranch[],
): readonly Finding[] {
  if (missed === null) return findings;
  const byPath = Map.groupBy(findings, ({ path }) => path);
  for (const { pointer, keys, value } of [...leaves, ...branches.map((each) => ({ ...each, value: null }))]) {
    const there = byPath.get(pointer) ?? [];
    const key = keys.at(-1);
    const [inKey] = typeof key === "string" && ctmCatalogue.canonical(keys) === null ? missed.find(key) : [];
    if (inKey !== undefined && !there.some((finding) => finding.key)) {
      there.push({ path: pointer, ...inKey, key: true });
      byPath.set(pointer, there);
    }
    const text = value !== null && isScalar(value) ? textOf(value) : "";
    // Where the field goes as a whole there is nothing left to find.
    const more = there.some(({ whole }) => whole) ? [] : missed.find(text);
    if (more.length === 0) continue;
    const keyed = there.filter((finding) => finding.key);
    const spans = resolve([...there.filter((finding) => !finding.key), ...more], text);
    byPath.set(pointer, [...keyed, ...spans.map((span) => ({ ...span, path: pointer }))]);
  }
  return [...byPath.values()].flat();
} // biome-ignore format: short facts

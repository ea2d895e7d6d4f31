import { type Counting, countDocument, type FalseAlarm, type Miss } from "./count.ts";
import { PHI_TYPES, type Scored } from "./document.ts";
import { emptyTally, type Figures, figuresOf, share } from "./tally.ts";

export interface Report {
  readonly overall: Figures;
  /** Marks and predictions of every type but NAME. */
  readonly withoutName: Figures;
  readonly byType: Readonly<Record<string, Figures>>;
  /** Names by whose they are; "other" for a name without role. Only recall means something here. */
  readonly byRole: Readonly<Record<string, Figures>>;
  readonly documents: {
    readonly all: number;
    readonly withPhi: number;
    /** Documents with marks of which not one leaks. */
    readonly zeroLeak: number;
    readonly withoutPhi: number;
    /** Documents without marks in which something is predicted. */
    readonly alarmed: number;
    /** Falsely predicted letters and digits per 1,000 characters of the documents without marks. */
    readonly falseCharsPer1000: number | null;
  };
  readonly misses: readonly Miss[];
  readonly falseAlarms: readonly FalseAlarm[];
}

/**
 * Scores predictions against marks; the definitions are those of docs/evaluation.md. Predictions of an ignored type
 * redact nothing and are dropped, so are those with offsets outside the text; a type that nobody marks covers, but is
 * never a match by type.
 */
export function score(all: readonly Scored[]): Report {
  const counting: Counting = {
    rows: new Map(), misses: [], falseAlarms: [],
    withPhi: 0, zeroLeak: 0, withoutPhi: 0, alarmed: 0, plainUnits: 0, falseChars: 0,
  }; // biome-ignore format: lists, then counts
  for (const one of all) countDocument(one, counting);
  const { rows, misses, falseAlarms, withPhi, zeroLeak, withoutPhi, alarmed } = counting;
  const figures = (row: string) => figuresOf(rows.get(row) ?? emptyTally());
  const roles = [...rows.keys()].filter((row) => row.startsWith("@")).toSorted();
  return {
    overall: figures("ALL"),
    withoutName: figures("ALL but NAME"),
    byType: Object.fromEntries(PHI_TYPES.map((type) => [type, figures(type)])),
    byRole: Object.fromEntries(roles.map((role) => [role.slice(1), figures(role)])),
    documents: {
      all: all.length,
      withPhi,
      zeroLeak,
      withoutPhi,
      alarmed,
      falseCharsPer1000: share(1000 * counting.falseChars, counting.plainUnits),
    },
    misses,
    falseAlarms,
  };
}

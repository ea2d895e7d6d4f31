import type { FindingType } from "../types.ts";

/** A detector that an operator describes: plain data. */
export interface CustomDefinition {
  readonly id: string;
  readonly type: FindingType;
  /** An RE2 pattern, or a list of words and phrases. */
  readonly finds: { readonly pattern: string } | { readonly words: readonly string[] };
  /** Where there are any, one of these must stand before, or in the field's name. */
  readonly context: readonly string[];
  readonly score: number;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

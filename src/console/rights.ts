import type { Person } from "./visit.ts";

/**
 * What a page lets a person do, and who may. `see`: shapes, types and states, no text. `open`: the text that would leave.
 * `reveal`: what is held. `decide`: release, discard, judge anew, retry. `ledger`: the record of acts. `manage`: what
 * speaks for the practice.
 */
export const RIGHTS = {
  see: ["viewer", "reviewer", "admin", "auditor"],
  open: ["reviewer", "admin"],
  reveal: ["reviewer", "admin"],
  decide: ["reviewer", "admin"],
  ledger: ["auditor", "admin"],
  manage: ["admin"],
} as const satisfies Record<string, readonly Person["role"][]>;
export type Right = keyof typeof RIGHTS;

export function may({ role }: Pick<Person, "role">, right: Right): boolean {
  return RIGHTS[right].some((allowed) => allowed === role);
}

/** Is a record of this practice the person's to see? What belongs to no practice is for those who see all. */
export function sees({ practice }: Pick<Person, "practice">, of: string): boolean {
  return practice === null || practice === of;
}

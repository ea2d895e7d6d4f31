import type { Person } from "./visit.ts";

/** What a page lets a person do, and who may. */
export const RIGHTS = {
  /** See that something is held, of what types, and what became of it. No text. */
  see: ["viewer", "reviewer", "admin"],
  /** Read a held payload's text. */
  open: ["reviewer", "admin"],
  /** Release, discard, try again. */
  decide: ["reviewer", "admin"],
  /** Read the record of acts. */
  audit: ["auditor", "admin"],
  /** Where the guard stands towards the checklist. */
  check: ["viewer", "reviewer", "admin", "auditor"],
} as const satisfies Record<string, readonly Person["role"][]>;
export type Right = keyof typeof RIGHTS;

export function may({ role }: Pick<Person, "role">, right: Right): boolean {
  return RIGHTS[right].some((allowed) => allowed === role);
}

/** Is a record of this practice the person's to see? What belongs to no practice is for those who see all. */
export function sees({ practice }: Pick<Person, "practice">, of: string): boolean {
  return practice === null || practice === of;
}

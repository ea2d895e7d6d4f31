import type { Person } from "./visit.ts";

/** Is a record of this practice the person's to see? What belongs to no practice is for those who see all. */
export function sees({ practice }: Pick<Person, "practice">, of: string): boolean {
  return practice === null || practice === of;
}

import type { FindingType } from "../types.ts";

/** A label as words: small letters, without what stands in parentheses. */
export function plain(label: string): string {
  return label
    .replace(/\([^)]*\)/g, " ")
    .replace(/[_\s]+/g, " ")
    .replace(/[#*"]/g, "")
    .trim()
    .toLowerCase();
}

/** What the last words of a longer label say: the catalogue knows the plain ones. */
const BY_WORDS: readonly (readonly [FindingType, RegExp])[] = [
  ["ZIP", /(?:^| )(?:zip|zip ?codes?|zip5|postcode|post code|postal|postal code)$/],
  [
    "AGE90",
    /^(?:(?:pt|patient|client|caller|member|current|her|his) )?(?:age|edad)(?: \(?(?:yrs|years)\)?)?$/,
  ],
  [
    "ADDRESS",
    /^(?:dir|direcci[oó]n|domicilio|residence|living at|lives at|home)$|(?:^| )(?:addr|address)$/,
  ],
  [
    "DATE",
    /(?:^| )(?:dt|date|dob|dos|fecha)$|^(?:last|next|first) (?:exam|visit|seen|appt|appointment|dose|fill)$/,
  ],
];

/** The type that a label of a plain form says by its words; null when it says none. */
export function typeByWords(name: string): FindingType | null {
  return BY_WORDS.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** Labels that are also those of who speaks in a transcript: what follows is mostly a sentence. */
const SPEAKERS =
  /^(?:patient|pt|caller|client|customer|contact|agent|rep|provider|doctor|nurse|mother|father|son|daughter|parent|spouse|partner|staff|member|therapist|dentist|from|to|re|first|last|interpreter|paciente|m[eé]dico|madre|padre)$/;

export function isSpeakers(label: string): boolean {
  return SPEAKERS.test(plain(label));
}

/** A label as words: small letters, without what stands in parentheses. */
export function plain(label: string): string {
  return label
    .replace(/\([^)]*\)/g, " ")
    .replace(/[_\s]+/g, " ")
    .replace(/[#*"]/g, "")
    .trim()
    .toLowerCase();
}

/** Labels that are also those of who speaks in a transcript: what follows is mostly a sentence. */
const SPEAKERS =
  /^(?:patient|pt|caller|client|customer|contact|agent|rep|provider|doctor|nurse|mother|father|son|daughter|parent|spouse|partner|staff|member|therapist|dentist|from|to|re|first|last|interpreter|paciente|m[eé]dico|madre|padre)$/;

export function isSpeakers(label: string): boolean {
  return SPEAKERS.test(plain(label));
}

import type { FindingType } from "../types.ts";

/** A label as words: small letters, without what stands in parentheses; `HmPh` is two. */
export function plain(label: string): string {
  return (CAMEL.test(label) ? label.replace(CAMELS, " ") : label)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[_\s]+/g, " ")
    .replace(/[#*"]/g, "")
    .trim()
    .toLowerCase();
}

const CAMEL = /[a-z][A-Z]/;
const CAMELS = /(?<=[a-z])(?=[A-Z](?:[a-z]|$))/g;

/** What the last words of a longer label say: the catalogue knows the plain ones. */
const BY_WORDS: readonly (readonly [FindingType, RegExp])[] = [
  [
    "ZIP",
    /zip$|(?:^| )(?:zip|zip ?codes?|zip5|postcode|post code|postal|postal code|cp|c\.? ?p\.?|c[oó]digo postal|cod\.? postal)$/,
  ],
  [
    "AGE90",
    /^(?:(?:pt|patient|client|caller|member|resident|rider|current|her|his) )?(?:age|edad|yob|birth yr|byear)(?: \(?(?:yrs|years)\)?)?$/,
  ],
  [
    "CITY",
    /^(?:(?:visiting|traveling|travelling|coming|moved|calling) from|living in|lives in|located in|home ?town|nearest (?:city|town)|city of residence|lugar de residencia)$/,
  ],
  ["CARD", /^(?:card|cc) ?(?:last )?(?:4|four)(?: digits)?$|^last ?4 (?:of )?(?:card|cc)$/],
  ["PLAN_ID", /^(?:mbr|subscr)(?: (?:id|no|nbr|num))?$/],
  [
    "PHONE",
    /phone$|(?:^| )(?:ph|phone|tel|telephone|cell|mobile|celular)(?: ?(?:no|num|nbr|#|1|2|3))?$/,
  ],
  [
    "ADDRESS",
    /^(?:dir|direcci[oó]n|domicilio|dom|residence|living at|lives at|home|street|st addr|calle)$|(?:^| )(?:addr|address)(?: ?(?:1|2|line))?$/,
  ],
  [
    "DATE",
    /date$|(?:^| )(?:dt|dob|dos|doi|fecha|bday|b-day|birthday|nac|nacimiento|f\.? ?nac\.?|appt|cita|adm|admit|admitted|discharge|seen on|born)$|^(?:fecha|f\.) |^(?:last|next|first|prior|prev|new) (?:exam|visit|seen|appt|appointment|dose|fill|refill|lmp|cleaning|session|tx|pay|payment)$|^(?:lmp|edd|eff|effective|term|onset|surgery|injury|recall|follow ?up|visit|appointment|when|called|called at|received|created|start|started|signed|sent|sent at|created at|booked|submitted|posted|opened|closed)$/,
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

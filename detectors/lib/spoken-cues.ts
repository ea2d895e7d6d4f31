import type { FindingType } from "../types.ts";
import { hashOf, type Words } from "../words.ts";

/** What the words before say of a number: whose kind it is, or that it is nobody's. */
export type Cue = FindingType | "GOODS";

/** `isAtOnce`: three digits are enough when they follow closely ("extension", "area code"). */
interface Said {
  readonly type: Cue;
  readonly isAtOnce?: true;
}

const WORDS = new Map<number, Said>();
const cues = (type: Cue, words: string, isAtOnce?: true) => {
  for (const word of words.split(/\s+/))
    for (const form of [word, `${word}'s`])
      WORDS.set(hashOf(form), isAtOnce === undefined ? { type } : { type, isAtOnce });
};
cues("PHONE", "phone telephone cell mobile landline callback reach fax call text voicemail whatsapp teléfono telefono celular móvil movil llámeme llameme llamar llame"); // biome-ignore format: a list reads better in rows
cues("PHONE", "extension ext extensión area", true);
cues("SSN", "social ssn socials itin");
cues("CARD", "card visa mastercard amex discover credit debit tarjeta");
cues("CARD", "expiration expires expiry exp cvv cvc security vence vencimiento expiración expiracion caducidad caduca atrás seguridad", true); // biome-ignore format: a list reads better in rows
cues("ACCOUNT", "account acct routing checking statement cuenta", true);
cues("MRN", "chart mrn record expediente", true);
cues("PLAN_ID", "member subscriber policy group medicare medicaid insurance beneficiary póliza poliza cigna aetna humana united uhc bcbs tricare seguro afiliado aarp kaiser anthem", true); // biome-ignore format: a list reads better in rows
cues("LICENSE", "license licence cdl dl npi dea licencia driver's drivers", true);
cues(
  "VEHICLE",
  "plate plates tag vin registration placa placas tablilla buick ford chevy honda toyota",
  true,
);
cues("DEVICE", "serial imei device pump implant concentrator", true);
cues("OTHER_ID", "confirmation claim case reference authorization prescription rx passport badge docket dod doc inmate username booking receipt folio caso reclamo id ident identification referral interpreter donor staff", true); // biome-ignore format: a list reads better in rows
cues("ZIP", "zip postal postcode zipcode", true);
cues(
  "ADDRESS",
  "address street apartment apt live lives living moved domicilio dirección direccion",
  true,
);
cues("DATE", "birth birthday birthdays born dob birthdate nacimiento nací naci cumpleaños");
cues("EMAIL", "email emails e-mail mail correo gmail");
cues("GOODS", "item sku order promo coupon model part sku press option flight channel version catalog product bulletin error procedure cpt icd code codes verification room floor suite aisle price cost costs total balance copay owe owes pay paid deductible bill fee weigh weighs pressure sugar temperature score scored bp page extra size lot batch year years highway route exit tablets percent hours open until"); // biome-ignore format: a list reads better in rows
const NUMBER = new Set("number number's numbers número numero".split(" ").map(hashOf));
const OF_RECORD = new Set("patient hospital unit paciente".split(" ").map(hashOf));
/** "security code", "area code", "zip code", "confirmation code": the word before says of what. */
const CODE = new Set(["code", "codes", "code's", "código", "codigo"].map(hashOf));
/** Cards that are none to pay with. */
const PLAN_CARD = new Set(
  "insurance medicare medicaid member id plan humana aetna cigna".split(" ").map(hashOf),
);
const CARD = hashOf("card");
const CASE = hashOf("case");
/** "the three digits on the back" */
const DIGITS = hashOf("digits");
const THREE = /^(?:three|3)$/;
/** "the three numbers on the back", "the code on the back" */
const BACK = hashOf("back");
const ON_BACK = /^(?:digits?|numbers|code)$/;
const OF_BACK = /^(?:three|four|3|4|the|digit|security|are|last|little|small)$/;
/** "it expires in may and the code is" */
const CARD_REACH = 14;
const OF_CARD = new Set("card visa mastercard amex expiration expires expiry exp vence vencimiento expiración expiracion tarjeta".split(" ").map(hashOf)); // biome-ignore format: a list reads better in rows
const LAST_ONES = /^(?:last|first|final)$/;
const LETTER_CASE = /^(?:lower|upper|all)$/;
const [SECURITY, SOCIAL] = [hashOf("security"), hashOf("social")];
/** Letters that are said for a word, by the last of them: the others before it, from behind. */
const LETTERS_OF = Map.groupBy(([
  ["m r n", "MRN"], ["i d", "OTHER_ID"], ["d l", "LICENSE"], ["c d l", "LICENSE"], ["n p i", "LICENSE"], ["v i n", "VEHICLE"],
  ["s s n", "SSN"], ["d o b", "DATE"], ["d o c", "OTHER_ID"], ["d o d", "OTHER_ID"], ["p o box", "ADDRESS"], ["d e a", "LICENSE"],
  ["n d c", "GOODS"], ["c p t", "GOODS"], ["e i n", "GOODS"], ["tax i d", "GOODS"],
] as const).map(([letters, type]) => {
  const [last = 0, ...before] = letters.split(" ").reverse().map(hashOf);
  return { last, before, type };
}), ({ last }) => last); // biome-ignore format: a table reads better in rows
/** A quick look: most words say nothing of a number. */
const MAY_SAY = new Uint8Array(4_096);
for (const hash of [...WORDS.keys(), ...NUMBER, ...CODE, DIGITS, BACK, ...LETTERS_OF.keys()])
  MAY_SAY[hash & (MAY_SAY.length - 1)] = 1;

const REACH = 24;
const AHEAD = 7;

/** A cue, and how many words it stands away. */
export interface CueAt {
  readonly type: Cue;
  readonly words: number;
  readonly isAtOnce: boolean;
  /** It is no more than "number". */
  readonly isOfNumber?: true;
}

/**
 * Is a word part of a label or token of the guard's? No word counts from beyond one: it is shorter than what stood there,
 * and redacting twice is to find no more.
 */
export function isStandInAt(text: string, words: Words, i: number): boolean {
  const before = text.charAt((words.starts[i] ?? 0) - 1);
  const behind = text.charAt(words.ends[i] ?? 0);
  return before === "[" || before === "•" || behind === "_" || (before === "_" && behind === "]");
}

/** The nearest cue before a word; "number" alone means a telephone, unless a word before it says more. */
export function cueBefore(text: string, words: Words, first: number): CueAt | null {
  let number: CueAt | null = null;
  let skipped = 0;
  for (let i = first - 1; i >= 0 && first - i - skipped <= REACH && skipped <= REACH; i--) {
    const hash = words.hashes[i] ?? 0;
    const label = labelBefore(text, words, i);
    if (label > 0) {
      i -= label - 1;
      skipped += label;
      continue;
    }
    const away = first - i - skipped;
    if (isStandInAt(text, words, i)) return { type: "GOODS", words: 0, isAtOnce: false };
    if (MAY_SAY[hash & (MAY_SAY.length - 1)] === 0) continue;
    if (CODE.has(hash) && WORDS.has(words.hashes[i - 1] ?? 0)) continue;
    if ((CODE.has(hash) && isOfCard(words, i)) || (hash === BACK && isOnCard(words, i)))
      return { type: "CARD", words: away, isAtOnce: true };
    if (NUMBER.has(hash)) {
      // "the patient number": what a hospital gave, and no telephone.
      if (OF_RECORD.has(words.hashes[i - 1] ?? 0))
        return { type: "MRN", words: away, isAtOnce: true };
      number ??= { type: "PHONE", words: away, isAtOnce: false, isOfNumber: true };
      continue;
    }
    const lettered = lettersAt(words, i);
    if (lettered !== null) {
      if (lettered !== "OTHER_ID") return { type: lettered, words: away, isAtOnce: true };
      const owner = WORDS.get(words.hashes[i - 2] ?? 0)?.type;
      return { type: owner ?? lettered, words: away, isAtOnce: true };
    }
    if (hash === DIGITS && THREE.test(words.lower(i - 1)) && !LAST_ONES.test(words.lower(i - 2)))
      return { type: "CARD", words: away, isAtOnce: true };
    const said = WORDS.get(hash);
    if (said === undefined || (hash === CASE && LETTER_CASE.test(words.lower(i - 1)))) continue;
    if (hash === SECURITY && words.hashes[i - 1] === SOCIAL)
      return { type: "SSN", words: away, isAtOnce: false };
    const isPlan = hash === CARD && PLAN_CARD.has(words.hashes[i - 1] ?? 0);
    const type = isPlan ? "PLAN_ID" : said.type;
    // "id" and "card" stand behind the word that says whose.
    if (type === "OTHER_ID" && words.lower(i) === "id") {
      const owner = WORDS.get(words.hashes[i - 1] ?? 0)?.type;
      if (owner !== undefined) return { type: owner, words: away, isAtOnce: true };
    }
    if (number !== null && away - number.words > 4 && type === "GOODS") return number;
    return { type, words: away, isAtOnce: said.isAtOnce === true };
  }
  return number;
}

/** Is a code told shortly behind a card or its expiry? */
function isOfCard(words: Words, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= CARD_REACH; i--)
    if (OF_CARD.has(words.hashes[i] ?? 0)) return !PLAN_CARD.has(words.hashes[i - 1] ?? 0);
  return false;
}

/** Is it the back of a card to pay with, where three digits stand? */
function isOnCard(words: Words, at: number): boolean {
  const [on, what, which] = [words.lower(at - 2), words.lower(at - 3), words.lower(at - 4)];
  return on === "on" && ON_BACK.test(what) && OF_BACK.test(which);
}

const COLON = 58;
const LONGEST_LABEL = 6;

/** How many words up to this one say who speaks, at the beginning of a line: `[0:25] Speaker 2:`. They stand between question and answer. */
function labelBefore(text: string, words: Words, last: number): number {
  const end = words.ends[last] ?? 0;
  if (text.charCodeAt(end) !== COLON || text.charCodeAt(end + 1) !== BLANK) return 0;
  for (let i = last; i > 0 && last - i < LONGEST_LABEL; i--)
    if (text.slice(words.ends[i - 1], words.starts[i]).includes("\n")) return last - i + 1;
  return 0;
}

const BLANK = 32;

function lettersAt({ hashes }: Words, last: number): Cue | null {
  const found = LETTERS_OF.get(hashes[last] ?? 0)?.find(({ before }) =>
    before.every((hash, k) => hashes[last - 1 - k] === hash),
  );
  return found?.type ?? null;
}

/** Is a word of a type anywhere in reach before? */
export function hasCueBefore(text: string, words: Words, first: number, type: Cue): boolean {
  for (let i = first - 1; i >= 0 && first - i <= REACH; i--) {
    if (isStandInAt(text, words, i)) return false;
    if (WORDS.get(words.hashes[i] ?? 0)?.type === type) return true;
  }
  return false;
}

/** A cue shortly behind: "and that is my cell". Never that it is nobody's. */
export function cueBehind(text: string, words: Words, next: number): FindingType | null {
  for (let i = next; i < words.length && i - next < AHEAD; i++) {
    if (isStandInAt(text, words, i)) return null;
    const said = WORDS.get(words.hashes[i] ?? 0);
    if (said !== undefined && !said.isAtOnce)
      return said.type === "GOODS" || said.type === "EMAIL" || said.type === "DATE"
        ? null
        : said.type;
  }
  return null;
}

/** Does a word say what a number is? */
export function isCueWord(words: Words, i: number): boolean {
  const hash = words.hashes[i] ?? 0;
  const type = WORDS.get(hash)?.type;
  return NUMBER.has(hash) || (type !== undefined && type !== "GOODS");
}

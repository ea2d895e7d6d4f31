import { FINDING_TYPES, type FindingType } from "../../detectors/types.ts";

/** What a finding of each type is, in words. */
export const TYPE_WORDS: Readonly<Record<FindingType, string>> = {
  NAME: "a name",
  PHONE: "a telephone number",
  SSN: "a social security number",
  EMAIL: "an e-mail address",
  ADDRESS: "an address or a place on the map",
  CITY: "a town",
  ZIP: "a ZIP code",
  DATE: "a date",
  AGE90: "an age of 90 or more",
  MRN: "a record number",
  PLAN_ID: "a number of a health plan",
  ACCOUNT: "an account number",
  LICENSE: "a licence or certificate number",
  VEHICLE: "a vehicle's number",
  DEVICE: "a device's number",
  URL: "a link that leads to one person",
  IP: "an IP address",
  CARD: "a payment card's number",
  OTHER_ID: "another number or handle of a person",
  BIOMETRIC: "a recording of a voice",
  PHOTO: "a picture",
};

/** What each code in a finding's `because` says. Codes are of our own making: none holds anything of a payload. */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  ...FINDING_TYPES.flatMap((type): [string, string][] => [
    [`field:${type}`, `its field holds ${TYPE_WORDS[type]} whenever it is filled`],
    [`label:${type.toLowerCase()}`, `the label beside it says that it is ${TYPE_WORDS[type]}`],
    [`known:${type.toLowerCase()}`, `the payload states it of its person, as ${TYPE_WORDS[type]}`],
  ]),
  ["check-digit", "its check digit fits"],
  ["context", "one of your context words stands before it, or in the field's name"],
  ["age:somebody", "it stands behind a name as an age does"],
  ["code:somebody", "no word names it, but the text is about somebody, and codes of that form are mostly theirs"],
  ["context:account", "a word nearby says that it is an account number"],
  ["context:age", "the words around it say that it is an age"],
  ["context:birth-year", "a word nearby says that it is a year of birth"],
  ["context:card", "a word nearby says that it belongs to a payment card"],
  ["context:case", "a word nearby says that it numbers a person's matter: a claim, a case, a prescription"],
  ["context:code", "a word nearby says that it is a code, and it has the form of one"],
  ["context:cue", "the words before it lead to a name"],
  ["context:dea", "a word nearby says that it is a prescriber's DEA number"],
  ["context:handle", "a social site is named before it"],
  ["context:id", "a word nearby says that it is an identifying number"],
  ["context:imei", "a word nearby says that it is a telephone's IMEI"],
  ["context:license", "a word nearby says that it is a licence or certificate number"],
  ["context:lives", "the words before it say that somebody lives, stays or comes from there"],
  ["context:mrn", "a word nearby says that it is a record number"],
  ["context:npi", "a word nearby says that it is a provider's NPI"],
  ["context:phone", "a word nearby says that it is a telephone number"],
  ["context:place", "a state, a town or a street stands before it"],
  ["context:plan", "a word nearby says that it is a number of a health plan"],
  ["context:plate", "a word or a make of car nearby says that it is a licence plate"],
  ["context:question", "it answers a question for a name"],
  ["context:said", "the words before it say what the number said is"],
  ["context:serial", "a word nearby says that it is a serial number"],
  ["context:subject", "what is said of it is said of persons only"],
  ["context:signed", "it stands where a message is signed"],
  ["context:speaker", "it stands where a transcript says who speaks"],
  ["context:ssn", "a word nearby says that it is a social security number"],
  ["context:title", "a title stands before it"],
  ["context:username", "a word nearby says that it is a user name"],
  ["context:vin", "a word nearby says that it is a vehicle's VIN"],
  ["context:zip", "a word nearby says that it is a ZIP code"],
  ["date:event", "it dates something that happened to somebody"],
  ["date:partial", "it is written like a part of a date"],
  ["date:fields", "it is a part of a date, in a field of its own"],
  ["date:spoken", "it is a date said in words"],
  ["date:whole", "it is written like a date"],
  ["exit-code", "it begins as calls to another country do"],
  ["extension", "it is an extension behind a name"],
  ["field:age", "its field is one for an age"],
  ["field:epoch", "its field is one for a date, and it counts the seconds since 1970"],
  ["field:plan", "its field is one for a number of a health plan"],
  ["form:click-id", "it is formed like an advertiser's click or client id"],
  ["form:ipv4", "it is formed like an IP address"],
  ["form:ipv6", "it is formed like an IP address of version 6"],
  ["form:mac", "it is formed like the address of a network card"],
  ["form:mbi", "letters and digits stand where a Medicare number has them"],
  ["form:postal", "it is formed like a postal code of Canada"],
  ["form:two-words", "words with capitals that are no words of English stand side by side"],
  ["form:zip+4", "it is written like a ZIP code with its four more digits"],
  ["groups", "its digits stand in the groups that such a number is written in"],
  ["gs1:21", "the sign for a serial number, (21), stands before it"],
  ["initials", "initials stand for a person"],
  ["context:mention", "somebody is called by an @"],
  ["initial", "an initial stands beside what may be a surname"],
  ["key:digits", "the field's name has so many digits that it must be somebody's number"],
  ["last-four", "what stands before says that it is the end of such a number"],
  ["link:photo", "the link leads to a picture"],
  ["link:recording", "the link leads to a recording"],
  ["list:given-name", "it is on the list of given names, or begins with one"],
  ["list:surname", "it is on the list of surnames, or holds one"],
  ["luhn", "its check digit fits"],
  ["luhn:npi", "its check digit fits that of a provider's NPI"],
  ["mailbox", "it is a mailbox, an @ and a domain"],
  ["masked", "part of the number is masked, as on a receipt"],
  ["model:identifier", "the model of identifiers has learned that such words are part of one"],
  ["model:name", "what stands around it says so, as learned from texts"],
  ["name:again", "it is part of a name elsewhere in this text"],
  ["name:beside", "it stands beside a name, as part of it or told with it"],
  ["name:glued", "a given name and a surname written as one word"],
  ["name:spelled", "it is spelled letter by letter"],
  ["name:surname-first", "it is written surname first"],
  ["nanp", "its ten digits follow the North American numbering plan"],
  ["nine-digits", "it is nine digits, said one by one"],
  ["parameter", "it is the value of a link's parameter for such things"],
  ["path:key", "the link's path holds a key that lets in whoever has it"],
  ["path:person", "the link's path names one person or one person's matter"],
  ["path:profile", "the link leads to a person's page at a social site"],
  ["pattern", "it matches your pattern"],
  ["place:somebody", "the text is about somebody, and it stands where a home or a town does"],
  ["query:person", "a parameter of the link names, reaches or lets in one person"],
  ["reviewer", "a reviewer marked it"],
  ["ruling:missed", "a reviewer said that it is PHI"],
  ["ruling:not-phi", "a reviewer said that it is no PHI"],
  ["row:person", "it numbers or dates a row about a person"],
  ["said:again", "it is said again, or as a piece of it, beside what was found"],
  ["said:long", "so many digits or letters are said of nothing else"],
  ["state", "a state stands behind it"],
  ["street:again", "a street of an address in this text is named again"],
  ["street", "it has the form or the place of a street address's part"],
  ["view:base64", "seen once Base64 is decoded"],
  ["view:decoded", "seen once percent signs, entities and escapes are decoded"],
  ["view:obfuscated", "seen once words such as (at) and (dot) are put back into signs"],
  ["view:joined", "seen once its pieces, said in several turns, are put together"],
  ["view:spoken", "seen once what is said in words or letters is written in figures"],
  ["view:unicode", "seen once unusual characters are replaced by the plain ones they look like"],
  ["view:untagged", "seen once markup is taken out"],
  ["view:quoted", "seen once the encoding of mail is undone (quoted-printable)"],
  ["view:turned", "seen once it is laid out as question and answer"],
  ["view:reflowed", "seen once a line break between its words is taken for a blank"],
  ["view:unwrapped", "seen once a line break inside it is taken out"],
  ["words", "it is on your list of words"],
  ["zip", "a ZIP code stands behind it"],
]); // biome-ignore format: a table reads better in rows

/** The codes that the table explains. */
export const EXPLAINED_CODES: ReadonlySet<string> = new Set(SENTENCES.keys());

/** Why something was found, for a person to read. A code that is not in the table stands as it is. */
export function inWords(because: readonly string[]): string {
  return because.map((code) => SENTENCES.get(code) ?? code).join("; ");
}

const VIEW = "view:";

/** The view it was found in: `raw` is the text as it is. */
export function viewIn(because: readonly string[]): string {
  return because.find((code) => code.startsWith(VIEW))?.slice(VIEW.length) ?? "raw";
}

/** As sure as no rule of an operator drops it (`detectors/rules.ts`). */
const SURE = 0.95;
const LIKELY = 0.7;

/** A score (0 to 1) as a word and a figure: `sure 0.95`. */
export function sureness(score: number): string {
  const word = score >= SURE ? "sure" : score >= LIKELY ? "likely" : "possible";
  return `${word} ${score.toFixed(2)}`;
}

import type { Practice } from "../../config/config.ts";
import type { Known } from "../../detectors/known.ts";
import type { FindingType, Keys } from "../../detectors/types.ts";
import type { Fields } from "./event.ts";
import { normalForm } from "./normal-form.ts";
import { plainKeys } from "./path.ts";
import { textAt } from "./policy.ts";

/** Mailboxes of an office, not of a person (after RFC 2142, and what clinics use). */
const ROLE_MAILBOXES = new Set(
  (
    "info contact hello office frontdesk front-desk reception appointments scheduling schedule billing support " +
    "help admin intake referrals records marketing sales noreply no-reply postmaster webmaster"
  ).split(" "),
);

/** The payload's own statement of the practice's side. */
const BUSINESS_NUMBERS = [
  "tracking_number",
  "tracking_number_format",
  "tracking_number_bare",
  "business_number",
  "business_number_format",
  "receiving_number",
  "receiving_number_formatted",
  "form.number_to_call",
].map(plainKeys);
const AGENT_NAMES = ["agent.name"].map(plainKeys);
const SENDER = ["from"].map(plainKeys);
/** Numbers of the record that only CTM can translate, and as what they are taken where they stand in a text. */
const RECORD_CODES = ["id", "sid", "parent_id", "message_id", "form.trackback_id"].map(plainKeys);
const CODE_TYPES = new Set<FindingType>(["OTHER_ID", "PHONE", "ACCOUNT"]);
const MIN_CODE = 8;

/** Tells whether a found text belongs to the practice and not to a patient. */
export type IsOwn = (type: FindingType, text: string) => boolean;

/**
 * Detectors find, policy forgives: a name of the practice's workforce or the payload's agent, the practice's or the
 * payload's own lines, an office mailbox of an own domain, the record's own number. Never what is also a value of the person the payload is
 * about: then the doubt counts.
 */
export function forgiveFor(
  practice: Practice | null,
  { record, sms }: Pick<Fields, "record" | "sms">,
  known: Known,
): IsOwn {
  const own = practice === null ? NOBODY : ownOf(practice);
  const present = (fields: readonly Keys[]) => fields.flatMap((keys) => textAt(record, keys) ?? []);
  const names = once(() => nameForms(present(AGENT_NAMES)));
  const numbers = once(() => numberForms(present(sms === null ? BUSINESS_NUMBERS : SENDER)));
  const codes = once(
    () => new Set(present(RECORD_CODES).filter((code) => code.length >= MIN_CODE)),
  );

  const belongs: IsOwn = (type, text) => {
    if (CODE_TYPES.has(type) && codes().has(text)) return true;
    if (type !== "NAME" && type !== "PHONE" && type !== "EMAIL") return false;
    const normal = normalForm(type, text);
    if (type === "NAME") return own.names.has(normal) || names().has(normal) || isOptOut(text);
    if (type === "PHONE") return own.numbers.has(normal) || numbers().has(normal);
    return isOffice(normal, own.domains);
  };
  // What hides the spelling from the one comparison must hide it from the other.
  return (type, text) =>
    belongs(type, text) && !known.covers(type, text) && !known.covers(type, normalForm(type, text));
}

/** What is a practice's own, in normal forms. */
interface Own {
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
}

const NOBODY: Own = { names: new Set(), numbers: new Set(), domains: new Set() };
/** Made once for a practice, and not for each of its events. */
const OWN = new WeakMap<Practice, Own>();

function ownOf(practice: Practice): Own {
  const { workforce, ownNumbers, ownDomains } = practice;
  let own = OWN.get(practice);
  if (own === undefined) {
    const domains = new Set(ownDomains.map((domain) => domain.toLowerCase()));
    own = { names: nameForms(workforce), numbers: numberForms(ownNumbers), domains };
    OWN.set(practice, own);
  }
  return own;
}

/** Most events ask for nothing of it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What carriers and CTM answer to by themselves (CTIA Messaging Principles §5.1), English and Spanish. */
const OPT_OUT = new Set(
  (
    "stop stopall unsubscribe cancel end quit revoke optout help info start unstop yes " +
    "alto parar baja cancelar ayuda inicio"
  ).split(" "),
);
/** What a text says before such a word. */
const REPLY = new Set(
  "reply text txt send or to responda responde responder envie envia escriba mande o para".split(
    " ",
  ),
);

/** "Responda ALTO" is how one leaves a list, and nobody's name. The word itself stands in capitals. */
function isOptOut(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isKeyword = (word: string) =>
    word === word.toUpperCase() && OPT_OUT.has(word.toLowerCase());
  const isCue = (word: string) =>
    REPLY.has(word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
  return words.some(isKeyword) && words.every((word) => isKeyword(word) || isCue(word));
}

/** Whole names in both orders, and each part of two letters or more. */
function nameForms(names: readonly string[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const name of names) {
    const parts = normalForm("NAME", name).split(" ");
    forms.add(parts.join(" ")).add([...parts.slice(-1), ...parts.slice(0, -1)].join(" "));
    for (const part of parts) if (part.length > 1) forms.add(part);
  }
  return forms;
}

const FEWEST_DIGITS = 7;

function numberForms(numbers: readonly string[]): ReadonlySet<string> {
  const forms = numbers.map((number) => normalForm("PHONE", number));
  return new Set(forms.filter((digits) => digits.length >= FEWEST_DIGITS));
}

function isOffice(address: string, domains: ReadonlySet<string>): boolean {
  const at = address.lastIndexOf("@");
  return ROLE_MAILBOXES.has(address.slice(0, at)) && domains.has(address.slice(at + 1));
}

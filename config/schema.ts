import { isAbsolute } from "node:path";
import { z } from "zod";
import { foldedWords } from "../detectors/custom/phrases.ts";
import { NAMES_BY } from "../detectors/rules.ts";
import { SENSITIVITIES } from "../detectors/sensitivity.ts";
import { FINDING_TYPES } from "../detectors/types.ts";
import { parseCidr } from "./address.ts";
import {
  BASIS_KINDS,
  FILE_METHODS,
  HOOK_KINDS,
  REDACTION_STYLES,
  SIGNATURE_MODES,
} from "./config.ts";
import { parseMessage } from "./message.ts";
import { parsePath } from "./path-syntax.ts";
import { PRESET_IDS } from "./presets/index.ts";

/** A map whose keys are all known. The message of an unknown key is the list of those allowed; `zod-faults.ts` says the rest. */
function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, listing(Object.keys(shape)));
}

function listing(keys: readonly string[]) {
  const error = ({ code }: { readonly code: string }) =>
    code === "unrecognized_keys" ? keys.join(", ") : undefined;
  return { error };
}

const text = (pattern: RegExp, message: string) => z.string().regex(pattern, message);
const int = (least: number, most: number) => z.int().min(least).max(most);
const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);

const id = text(
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/,
  "is not an id; use up to 63 letters, digits, hyphens and underscores, beginning with a letter or digit",
);
const phone = text(
  /^\+[1-9]\d{6,14}$/,
  'must be a number in E.164 form; write it as "+14105550100", in quotes',
);
const domain = text(
  /^(?=.{1,253}$)([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z][a-zA-Z0-9-]{0,61}[a-zA-Z0-9]$/,
  "is not a domain name; write it without scheme, path or @, as larkspur-derm.example",
);
const host = text(
  /^([a-zA-Z0-9]([a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?|\[[0-9a-fA-F:.]{2,45}\])(:\d{1,5})?$/,
  "is not a host name; write it as it stands in the destination's url, without scheme and path",
);
const date = z.iso.date("is not a date; write it as 2026-03-01");
const findingType = z.enum(FINDING_TYPES);
const path = z.string().refine((value) => parsePath(value) !== null, {
  message:
    "is not a path; write keys with dots between them, * for any one key, [] for every item: legs[].from",
});
const plainPath = z
  .string()
  .refine((value) => parsePath(value)?.every((step) => "key" in step) === true, {
    message: "must name one field; write keys with dots between them, without * and []",
  });

const secret = text(
  /^[A-Za-z0-9._~-]{1,200}$/,
  "must be 1 to 200 letters, digits or - . _ ~, since it stands in a URL; make one with: openssl rand -hex 24",
);
const timeZone = z.string().refine(isTimeZone, {
  message: "is not a time zone; write an IANA name, as America/New_York",
});

const account = z.union([z.int(), z.string().min(1)]);
const practice = strict({
  time_zone: timeZone,
  accounts: z.array(account).min(1).optional(),
  own_numbers: z.array(phone).optional(),
  own_domains: z.array(domain).optional(),
  workforce: z.array(z.string().min(2)).optional(),
  ineligible_numbers: z.array(phone).optional(),
});

const whenValue = z.union([z.string(), z.number(), z.boolean()]);
const hook = strict({
  kind: z.enum(HOOK_KINDS).optional(),
  secret: oneOrMore(secret),
  signature: strict({
    mode: z.enum(SIGNATURE_MODES),
    secrets: z.array(z.string().min(1)).min(1).optional(),
    basic: z
      .array(
        strict({
          username: text(/^[^:]+$/, "must not be empty or hold a colon"),
          password: z.string().min(8),
        }),
      )
      .min(1)
      .optional(),
  }).optional(),
  to: z
    .array(
      z.union([
        id,
        strict({ destination: id, when: z.record(plainPath, oneOrMore(whenValue)).optional() }),
      ]),
    )
    .min(1),
  account: account.optional(),
  dedupe_hours: int(0, 720).optional(),
  body_limit: int(1_000, 25_000_000).optional(),
  max_bytes: int(1_000, 50_000_000_000).optional(),
});

const FOR_ANY_BASIS = { with: z.string().min(1), hosts: z.array(host).min(1) };
const consent = strict({
  field: plainPath,
  equals: z.union([z.string().min(1), z.number(), z.boolean()]),
});
const basis = strict({
  kind: z.enum(BASIS_KINDS),
  ...FOR_ANY_BASIS,
  with: FOR_ANY_BASIS.with.optional(),
  from: date.optional(),
  until: date.optional(),
  consent: consent.optional(),
});
const baa = strict({ ...FOR_ANY_BASIS, signed: date, until: date.optional() });

const headerName = text(/^[A-Za-z0-9-]{1,64}$/, "is not a header name").refine(
  (name) => !isReserved(name),
  {
    message: "is set by the guard itself; take it out",
  },
);
const headerValue = text(
  /^[\x21-\x7e]([\x20-\x7e]{0,1998}[\x21-\x7e])?$/,
  "must be one line of printable ASCII",
);

const typesOrAll = [...FINDING_TYPES, "*"] as const;
const redactWith = z.partialRecord(
  z.enum(typesOrAll),
  z.enum(REDACTION_STYLES),
  listing(typesOrAll),
);

const message = z
  .string()
  .max(3000)
  .refine((value) => value.trim() !== "", { message: "must not be empty" })
  .refine((value) => parseMessage(value) !== null, {
    message:
      "has a brace that is none of a placeholder; write {field.path} for a field, and {{ or }} for a brace",
  });

const folderPath = z.string().refine(isAbsolute, {
  message: "must be the folder's whole path, as /srv/exports",
});

const destination = strict({
  preset: z.enum(PRESET_IDS),
  url: z.string().optional(),
  path: folderPath.optional(),
  method: z.enum(FILE_METHODS).optional(),
  headers: z.record(headerName, headerValue).optional(),
  signing_secret: text(
    /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/,
    "must be whsec_ and 24 to 64 bytes in base64 (Standard Webhooks)",
  ).optional(),
  mode: z.enum(["enforce", "observe"]).optional(),
  message: message.optional(),
  allow: z
    .array(z.union([path, strict({ path, permit: z.array(findingType).optional() })]))
    .optional(),
  on_phi: z.enum(["redact", "hold"]).optional(),
  hold_on: z.array(findingType).optional(),
  sensitivity: z.enum(SENSITIVITIES).optional(),
  redact_with: redactWith.optional(),
  baa: baa.optional(),
  basis: oneOrMore(basis).optional(),
  credentials: strict({
    access_key: text(/^[\x21-\x39\x3b-\x7e]{1,200}$/, "must be printable ASCII without colon"),
    secret_key: text(/^[\x21-\x7e]{1,200}$/, "must be printable ASCII"),
  }).optional(),
  callback_hosts: z.array(host).min(1).optional(),
  max_attempts: int(1, 50).optional(),
  timeout_seconds: int(1, 120).optional(),
  concurrency: int(1, 100).optional(),
});

const cidr = z.string().refine((value) => parseCidr(value) !== null, {
  message: "is not a network; write it as 10.20.0.0/16 or fd00::/8, and name no more than you need",
});

const share = z.number().min(0).max(1);
/** Shorter ones stand in every other text. */
const phrase = z
  .string()
  .max(100)
  .refine((value) => foldedWords(value).join("").length >= 3, {
    message: "must have three letters or digits at least",
  });
const example = z.string().min(1).max(1_000);
const custom = strict({
  type: findingType,
  pattern: z.string().min(1).max(500).optional(),
  words: z.array(phrase).min(1).max(5_000).optional(),
  context: z.array(phrase).min(1).max(50).optional(),
  score: share.optional(),
  examples: strict({
    match: z.array(example).min(1).max(50),
    no_match: z.array(example).max(50).optional(),
  }).optional(),
});
const detection = strict({
  names: z.enum(NAMES_BY).optional(),
  thresholds: z.partialRecord(z.enum(typesOrAll), share, listing(typesOrAll)).optional(),
  not_names: z.array(phrase).max(5_000).optional(),
  custom: z.record(id, custom).optional(),
});

/** The configuration file. Keys not named here are faults. What spans several settings is checked in `relations.ts`. */
export const configFile = strict({
  public_url: z.string().optional(),
  practice: practice.optional(),
  practices: z.record(id, practice).optional(),
  hooks: z.record(id, hook),
  destinations: z.record(id, destination),
  detection: detection.optional(),
  sign_in: strict({
    url: z.string().optional(),
    // 15: the most that CTM's HIPAA checklist allows (point 5); 30: its longest time between second factors (6).
    idle_minutes: int(1, 15).optional(),
    remember_days: int(0, 30).optional(),
  }).optional(),
  review: strict({ four_eyes: z.boolean().optional() }).optional(),
  network: strict({
    allow_private: z.array(cidr).optional(),
    trusted_proxies: z.array(cidr).optional(),
  }).optional(),
  retention: strict({
    held_days: int(1, 3650).optional(),
    dead_days: int(1, 3650).optional(),
    keep_sent_days: int(0, 3650).optional(),
    records_years: int(1, 100).optional(),
    grace_hours: int(0, 720).optional(),
  }).optional(),
});

export type ConfigFile = z.infer<typeof configFile>;
export type HookFile = ConfigFile["hooks"][string];
export type DestinationFile = ConfigFile["destinations"][string];
export type PracticeFile = NonNullable<ConfigFile["practice"]>;
export type DetectionFile = z.infer<typeof detection>;
export type CustomFile = z.infer<typeof custom>;
export type BasisFile = z.infer<typeof basis>;

/** What undici and the guard write: a second one would be ambiguous, or would let the configuration forge our facts. */
function isReserved(name: string): boolean {
  return /^(host|content-length|content-type|transfer-encoding|connection|x-guard-.*|webhook-.*)$/i.test(
    name,
  );
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

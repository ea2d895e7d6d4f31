import type { FieldFacts } from "../detectors/types.ts";
import { coversHost, isBasisInForce, termOf } from "./basis.ts";
import type { AllowedPath, Config, Destination, Hook } from "./config.ts";
import type { CtmCatalogue } from "./ctm-fields.ts";
import { detectionWarnings } from "./detection-check.ts";
import { didYouMean } from "./nearest.ts";
import { parsePath } from "./path-syntax.ts";
import { presetWarnings } from "./preset-warnings.ts";
import { textWarnings } from "./text-warnings.ts";
import { hostOf } from "./url.ts";

/** Something an operator should know before the guard runs with this policy, and what to do about it. */
export interface Warning {
  readonly path: string;
  readonly message: string;
}

/**
 * Looks for what a valid policy probably does not mean. `today` is `YYYY-MM-DD` in the practice's zone. Warnings name
 * fields and destinations, never values.
 */
export function checkPolicy(config: Config, catalogue: CtmCatalogue, today: string): Warning[] {
  return [
    ...config.hooks.flatMap(hookWarnings),
    ...accountWarnings(config),
    ...unusedDestinations(config),
    ...config.destinations.flatMap((destination) => [
      ...basisWarnings(destination, today),
      ...healthWarnings(destination, catalogue, today),
      ...(destination.preset === "ctm-sms"
        ? textWarnings(destination)
        : emptyWarnings(destination)),
      ...presetWarnings(destination),
      ...destination.allow.flatMap((entry) => fieldWarnings(destination, entry, catalogue)),
    ]),
    ...detectionWarnings(config.detection),
    ...retentionWarnings(config),
  ];
}

function hookWarnings({ id, kind, secrets, signature }: Hook): Warning[] {
  const path = `hooks.${id}`;
  const warnings: Warning[] = [];
  if (secrets.some((secret) => secret.startsWith(DEMO)))
    warnings.push({
      path: `${path}.secret`,
      message:
        "is the one that everybody knows from the example; set your own before CTM posts here",
    });
  if (secrets.some(({ length }) => length < GUESSABLE_LENGTH))
    warnings.push({
      path: `${path}.secret`,
      message: `is shorter than ${GUESSABLE_LENGTH} characters and can be guessed; make one with: openssl rand -hex 24`,
    });
  if (signature.mode === "off" && kind === "webhook")
    warnings.push({
      path: `${path}.signature`,
      message:
        "is off: whoever learns the URL can post events; give CTM's secret and use mode hold",
    });
  return warnings;
}

/** CTM's exports have no column for the account. */
function accountWarnings({ hooks, practices }: Config): Warning[] {
  if (practices.some(({ accounts }) => accounts === null)) return [];
  return hooks
    .filter(({ kind, account }) => kind === "export" && account === null)
    .map(({ id }) => ({
      path: `hooks.${id}.account`,
      message:
        "is not given: rows of an export name no account, so all of them would be held (unknown-account); give the account",
    }));
}

const GUESSABLE_LENGTH = 16;
/** The secrets in the configuration that ships begin with this. */
const DEMO = "demo-secret-";

function unusedDestinations({ hooks, destinations }: Config): Warning[] {
  const used = new Set(hooks.flatMap(({ to }) => to.map(({ destination }) => destination)));
  return destinations
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      path: `destinations.${id}`,
      message: "gets nothing: no hook lists it under to; add it there, or take it out",
    }));
}

function basisWarnings(destination: Destination, today: string): Warning[] {
  const { id, basis } = destination;
  const host = hostOf(destination);
  return basis.flatMap((each): Warning[] => {
    const term = termOf(each, today);
    if (host === null || !coversHost(each, host) || term === "in-force") return [];
    const when = term === "expired" ? `ended on ${each.until}` : `begins on ${each.from}`;
    const message = `its basis (${each.kind}) ${when}: permits that rest on it count as none; correct the dates, or renew it`;
    return [{ path: `destinations.${id}.basis`, message }];
  });
}

/**
 * A code for a person beside what reveals their health is health information of that person (45 CFR 160.103), even
 * where no name leaves.
 */
function healthWarnings(
  destination: Destination,
  catalogue: CtmCatalogue,
  today: string,
): Warning[] {
  const { id, basis, allow, redactWith } = destination;
  if (basis.some((each) => isBasisInForce(each, hostOf(destination), today))) return [];
  const permitted = allow.find(({ permit }) => permit.length > 0);
  const tokens = Object.values(redactWith).includes("token");
  // A wildcard may bring anything.
  const revealing = allow.find(({ path }) => factsOf(path, catalogue)?.health !== false);
  if (revealing === undefined || (permitted === undefined && !tokens)) return [];
  const identifier = permitted === undefined ? "tokens that stand for people" : permitted.path;
  const message = `gets ${identifier} and ${revealing.path}, which can reveal a condition, without a basis in force; take one of them out, or add a baa`;
  return [{ path: `destinations.${id}.allow`, message }];
}

function emptyWarnings({ id, allow }: Destination): Warning[] {
  if (allow.length > 0) return [];
  const message = "allows no field, so nothing is ever sent; list the fields it may receive";
  return [{ path: `destinations.${id}.allow`, message }];
}

function fieldWarnings(
  destination: Destination,
  entry: AllowedPath,
  catalogue: CtmCatalogue,
): Warning[] {
  const facts = factsOf(entry.path, catalogue);
  const message =
    facts === null
      ? "lets through fields that nobody listed: identifiers in them are redacted, but what they say about health is not; list the fields instead"
      : (nameDoubt(entry.path, catalogue) ??
        permitDoubt(entry, facts) ??
        redactionDoubt(destination, entry, facts));
  return message === null
    ? []
    : [{ path: `destinations.${destination.id}.allow: ${entry.path}`, message }];
}

/** Members of these are the account's own; any name may be right. */
const OPEN = ["custom_fields", "cvars", "activity_analysis", "salesforce", "form.custom[].value"];

function nameDoubt(path: string, catalogue: CtmCatalogue): string | null {
  const keys = keysOf(path);
  if (OPEN.some((open) => path.startsWith(`${open}.`))) return null;
  if (keys === null || catalogue.canonical(keys) === null)
    return `is no field that CTM is known to send${didYouMean(path, catalogue.paths())}; check its spelling, or leave it: its text is scanned like any other`;
  const members = catalogue.paths().filter((known) => known.startsWith(`${path}[].`));
  if (members.length === 0) return null;
  return `allows nothing, since its items have fields of their own; name these: ${members.join(", ")}`;
}

function permitDoubt({ permit }: AllowedPath, { type, kind, of }: FieldFacts): string | null {
  if (permit.length === 0) return null;
  if (kind === "plain" || kind === "code" || of === "practice")
    return "holds no identifier by itself, so permit does nothing for it; take permit out";
  if (type === null || permit.includes(type)) return null;
  return `holds ${type}, which permit does not name; write permit: [${type}], or take permit out`;
}

/** The style of redaction that leaves something of use to the receiver. */
const TELLING = new Set(["token", "year", "zip3"]);

function redactionDoubt(
  { onPhi, holdOn, redactWith }: Destination,
  { permit }: AllowedPath,
  { type, of }: FieldFacts,
): string | null {
  if (type === null) return null;
  if (holdOn.includes(type))
    return `holds ${type}, which hold_on names: every event with it waits for a person; take it out`;
  if (permit.includes(type) || of === "agent") return null;
  if (onPhi === "hold")
    return `holds ${type}, so every event with it waits for a person; take it out, or permit ${type} with a basis`;
  const style = redactWith[type] ?? redactWith["*"] ?? "label";
  if (TELLING.has(style)) return null;
  const arrival = style === "label" ? `always arrives as [${type}]` : "is always redacted";
  return `${arrival}; take it out, or permit ${type} with a basis`;
}

function retentionWarnings({ retention }: Config): Warning[] {
  if (retention.recordsYears >= 6) return [];
  const message =
    "is less than the six years for which HIPAA documentation is kept (45 CFR 164.316)";
  return [{ path: "retention.records_years", message }];
}

/** What the catalogue says of an allowed path; null for a path with a wildcard. */
function factsOf(path: string, catalogue: CtmCatalogue): FieldFacts | null {
  const keys = keysOf(path);
  return keys === null ? null : catalogue.factsFor(keys);
}

/** The keys of one field that a path names; null where it has a wildcard. */
function keysOf(path: string): (string | number)[] | null {
  const keys: (string | number)[] = [];
  for (const step of parsePath(path) ?? []) {
    if ("anyKey" in step) return null;
    keys.push("items" in step ? 0 : step.key);
  }
  return keys;
}

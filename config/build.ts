import type { FindingType } from "../detectors/types.ts";
import { buildDetection } from "./build-detection.ts";
import type {
  Basis,
  Config,
  Destination,
  Hook,
  Practice,
  RedactionStyle,
  Route,
} from "./config.ts";
import { parseMessage } from "./message.ts";
import type { BasisFile, ConfigFile, DestinationFile, HookFile, PracticeFile } from "./schema.ts";

/** The configuration from a file that has no faults: defaults filled in, short forms written out. */
export function buildConfig(file: ConfigFile): Config {
  const { held_days, dead_days, keep_sent_days, records_years, grace_hours } = file.retention ?? {};
  const practices = Object.entries(file.practices ?? { default: file.practice as PracticeFile });
  return {
    publicUrl: file.public_url?.replace(/\/+$/, "") ?? null,
    practices: practices.map(([id, practice]) => buildPractice(id, practice)),
    hooks: Object.entries(file.hooks).map(([id, hook]) => buildHook(id, hook)),
    destinations: Object.entries(file.destinations).map(([id, destination]) =>
      buildDestination(id, destination),
    ),
    detection: buildDetection(file.detection),
    signIn: {
      url: file.sign_in?.url?.replace(/\/+$/, "") ?? null,
      idleMs: (file.sign_in?.idle_minutes ?? 15) * 60_000,
      rememberMs: (file.sign_in?.remember_days ?? 0) * 86_400_000,
    },
    review: { fourEyes: file.review?.four_eyes ?? false },
    network: {
      allowPrivate: file.network?.allow_private ?? [],
      trustedProxies: file.network?.trusted_proxies ?? [],
    },
    retention: {
      heldDays: held_days ?? 30,
      deadDays: dead_days ?? 14,
      keepSentDays: keep_sent_days ?? 7,
      // 45 CFR 164.316(b)(2)(i): documentation is kept six years.
      recordsYears: records_years ?? 6,
      graceHours: grace_hours ?? 24,
    },
  };
}

function buildPractice(id: string, practice: PracticeFile): Practice {
  return {
    id,
    timeZone: practice.time_zone,
    accounts: practice.accounts?.map(String) ?? null,
    ownNumbers: practice.own_numbers ?? [],
    ownDomains: practice.own_domains?.map((domain) => domain.toLowerCase()) ?? [],
    workforce: practice.workforce ?? [],
    ineligibleNumbers: practice.ineligible_numbers ?? [],
  };
}

function buildHook(id: string, hook: HookFile): Hook {
  const { mode = "off", secrets = [], basic = [] } = hook.signature ?? {};
  return {
    id,
    kind: hook.kind ?? "webhook",
    secrets: [hook.secret].flat(),
    signature: { mode, secrets, basic },
    to: hook.to.map(buildRoute),
    account: hook.account === undefined ? null : String(hook.account),
    dedupeHours: hook.dedupe_hours ?? 24,
    bodyLimitBytes: hook.body_limit ?? 2_000_000,
    maxFileBytes: hook.max_bytes ?? 1_000_000_000,
  };
}

function buildRoute(route: HookFile["to"][number]): Route {
  if (typeof route === "string") return { destination: route, when: [] };
  const when = Object.entries(route.when ?? {}).map(([path, values]) => ({
    path,
    anyOf: [values].flat().map(String),
  }));
  return { destination: route.destination, when };
}

function buildDestination(id: string, destination: DestinationFile): Destination {
  return {
    id,
    preset: destination.preset,
    url: destination.url ?? null,
    path: destination.path ?? null,
    method: destination.method ?? "POST",
    headers: destination.headers ?? {},
    signingSecret: destination.signing_secret ?? null,
    mode: destination.mode ?? "enforce",
    message: destination.message === undefined ? null : parseMessage(destination.message),
    allow: (destination.allow ?? []).map((entry) =>
      typeof entry === "string"
        ? { path: entry, permit: [] }
        : { path: entry.path, permit: entry.permit ?? [] },
    ),
    onPhi: destination.on_phi ?? (destination.preset === "ctm-sms" ? "hold" : "redact"),
    holdOn: destination.hold_on ?? [],
    sensitivity: destination.sensitivity ?? "strict",
    redactWith: stylesOf(destination.redact_with),
    basis: basesOf(destination.baa, destination.basis),
    credentials:
      destination.credentials === undefined
        ? null
        : {
            accessKey: destination.credentials.access_key,
            secretKey: destination.credentials.secret_key,
          },
    callbackHosts: destination.callback_hosts?.map((host) => host.toLowerCase()) ?? [],
    maxAttempts: destination.max_attempts ?? 12,
    timeoutMs: (destination.timeout_seconds ?? 15) * 1000,
    concurrency: destination.concurrency ?? 8,
  };
}

function stylesOf(styles: DestinationFile["redact_with"]): Destination["redactWith"] {
  const redactWith: Partial<Record<FindingType | "*", RedactionStyle>> = { "*": "label" };
  return Object.assign(redactWith, styles);
}

/** All bases of a destination, the short form `baa` written out and first. */
export function basesOf(baa: DestinationFile["baa"], basis: DestinationFile["basis"]): Basis[] {
  const bases: BasisFile[] = [basis ?? []].flat();
  if (baa !== undefined) {
    const { signed: from, ...others } = baa;
    bases.unshift({ kind: "baa", from, ...others });
  }
  return bases.map(({ kind, with: party, hosts, from, until, consent }) => ({
    kind,
    with: party ?? null,
    hosts: hosts.map((host) => host.toLowerCase()),
    from: from ?? null,
    until: until ?? null,
    consent:
      consent === undefined ? null : { field: consent.field, equals: String(consent.equals) },
  }));
}

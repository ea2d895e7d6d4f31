import type { Config, Destination, Hook, Practice, Route } from "../../config/config.ts";
import { PRESETS } from "../../config/presets/index.ts";
import type { Preset } from "../../config/presets/preset.ts";
import { hostOf } from "../../config/url.ts";
import { compileRules, type Rules, type RulesDefinition } from "../../detectors/rules.ts";
import type { JsonObject, Keys } from "../../detectors/types.ts";
import { isScalar, textOf } from "../../detectors/types.ts";
import { GuardError } from "../errors.ts";
import { entriesOf } from "./allow-entries.ts";
import type { Parsed } from "./event.ts";
import { type AllowEntry, isAllowed, plainKeys, valueAt } from "./path.ts";
import { isFor, type Ruled, type Ruling, ruledBy } from "./rulings.ts";

/** The configuration made ready for judging. */
export interface Policy {
  readonly hooks: ReadonlyMap<string, HookPolicy>;
  readonly destinations: ReadonlyMap<string, DestinationPolicy>;
  readonly practices: readonly Practice[];
}

export interface HookPolicy {
  readonly hook: Hook;
  /**
   * Changes when anything in the configuration that decides about this hook's events changes. What people rule on texts
   * has no part in it: by that no repeat becomes a new event, which would be sent twice.
   */
  readonly digest: string;
  readonly routes: readonly { readonly route: Route; readonly target: DestinationPolicy }[];
  /** Is the field at these keys allowed at any destination of the hook? */
  readonly reaches: (keys: Keys) => boolean;
  /** The operator's own detectors; the same for all hooks. */
  readonly rules: Rules;
}

export interface DestinationPolicy {
  readonly destination: Destination;
  readonly preset: Preset;
  readonly host: string | null;
  readonly entries: readonly AllowEntry[];
  /** What people ruled on texts of a practice, as far as it is for this destination. */
  readonly ruled: (practice: string) => Ruled;
  /** The policy for events of one practice ("": of none): what people of another rule on texts is none of its business. */
  readonly under: (practice: string) => Stated;
  /** The same for files, whose rows may be several practices'. */
  readonly digest: string;
  readonly json: string;
  /** Without what people ruled. */
  readonly configured: string;
}

/** A policy in full, without secrets, and its digest, under which it is kept in the store. */
export interface Stated {
  readonly digest: string;
  readonly json: string;
}

/** A keyed digest: equal parts give equal text, and nobody without the key can try values. */
export type Digest = (purpose: string, ...parts: string[]) => string;

/** Compiles allow lists, detection rules and digests, as far as no person has ruled on texts. */
export function compilePolicy(config: Config, digest: Digest): Policy {
  return policyUnder(config, digest)([]);
}

/** The same with what people ruled on texts, which changes while the guard runs; null: it could not be read. */
export function policyUnder(
  config: Config,
  digest: Digest,
): (rulings: readonly Ruling[] | null) => Policy {
  const rules = compileRules(config.detection);
  const detection = shownDetection(config.detection, digest);
  const made = config.destinations.map((destination) =>
    compileDestination(destination, config.practices, detection, digest),
  );
  return (rulings) => {
    const destinations = new Map(made.map((make) => make(rulings)).map((target) => [target.destination.id, target]));
    const hooks = new Map(config.hooks.map((hook) => [hook.id, compileHook(hook, destinations, rules, digest)]));
    return { hooks, destinations, practices: config.practices };
  }; // biome-ignore format: short facts
}

function compileHook(
  hook: Hook,
  destinations: ReadonlyMap<string, DestinationPolicy>,
  rules: Rules,
  digest: Digest,
): HookPolicy {
  const routes = hook.to.map((route) => {
    const target = destinations.get(route.destination);
    if (target === undefined)
      throw new GuardError("ERR_NOT_FOUND", "the hook names a destination that is not there", {
        hook: hook.id,
        destination: route.destination,
      });
    return { route, target };
  });
  const entries = routes.flatMap(({ target }) => target.entries);
  return {
    hook,
    digest: digest(
      "policy",
      hook.id,
      hook.signature.mode,
      JSON.stringify(hook.account),
      ...routes.flatMap(({ route, target }) => [JSON.stringify(route.when), target.configured]),
    ),
    routes,
    reaches: (keys) => isAllowed(entries, keys),
    rules,
  };
}

/** What is kept of the rules in clear, and a digest of all: words and patterns may be somebody's. */
function shownDetection({ names, thresholds, notNames, custom }: RulesDefinition, digest: Digest) {
  const judging = custom.map(({ examples: _examples, ...judging }) => judging);
  // Said only where it is not the default: a policy from before there was a choice keeps its digest.
  const by = names === "model" ? {} : { names };
  const whole = digest(
    "detection",
    JSON.stringify({ ...by, thresholds, notNames, custom: judging }),
  );
  return { ...by, thresholds, custom: custom.map(({ id, type }) => ({ id, type })), digest: whole };
}

function compileDestination(
  destination: Destination,
  practices: readonly Practice[],
  detection: ReturnType<typeof shownDetection>,
  digest: Digest,
): (rulings: readonly Ruling[] | null) => DestinationPolicy {
  const host = hostOf(destination);
  const {
    id,
    preset,
    mode,
    message,
    allow,
    onPhi,
    holdOn,
    redactWith,
    basis,
    callbackHosts,
    sensitivity,
  } = destination;
  const lists = practices.map(({ timeZone: _zone, ...lists }) => lists);
  const shown = {
    id, preset, host, mode, ...(message !== null && { message }), allow, onPhi, holdOn, redactWith, basis,
    ...(callbackHosts.length > 0 && { callbackHosts }), ...(sensitivity !== "strict" && { sensitivity }), practices: lists, detection,
  }; // biome-ignore format: one line is one fact
  const found: Preset | undefined = PRESETS.find((candidate) => candidate.id === preset);
  if (found === undefined)
    throw new GuardError("ERR_NOT_FOUND", "the preset is not there", { preset });
  const entries = entriesOf(found, allow);
  const configured = digest("policy", JSON.stringify(shown));
  const isOne = practices.length < 2;
  return (rulings) => {
    const stated = (what: object, practice: string | null): Stated => {
      // Said only where there are some: a policy from before there were any keeps its digest.
      const ids = rulings?.filter((ruling) => isFor(ruling, id) && (practice ?? ruling.practice) === ruling.practice).map((ruling) => ruling.id) ?? ["unread"];
      const json = JSON.stringify({ ...what, ...(ids.length > 0 && { rulings: ids.toSorted() }) });
      return { digest: digest("policy", json), json };
    };
    const made = new Map<string, Stated>();
    // Of several practices each has a digest of its own: what was sealed for one is nothing to another.
    const under = (practice: string) => {
      const known = made.get(practice);
      if (known !== undefined) return known;
      const own = stated(isOne ? shown : { policy: configured, practice }, practice);
      made.set(practice, own);
      return own;
    };
    const ruled = ruledBy(rulings, id);
    return { destination, preset: found, host, entries, ruled, under, configured, ...stated(shown, null) };
  }; // biome-ignore format: short facts
}

/**
 * The practice an event belongs to, by the record's account, or by its hook's (`unnamed`) where it names none; null when
 * no practice has it.
 */
export function practiceOf(
  record: JsonObject,
  practices: readonly Practice[],
  unnamed: string | null,
): Practice | null {
  const everybody = practices.find(({ accounts }) => accounts === null);
  if (everybody !== undefined) return everybody;
  const account = fieldText(record, "account_id") ?? unnamed;
  if (account === null) return null;
  return practices.find(({ accounts }) => accounts?.includes(account) === true) ?? null;
}

/** The same for a body that was read; null for one that could not be. */
export function practiceIn(
  { content }: Parsed,
  { hook, practices }: { readonly hook: HookPolicy; readonly practices: readonly Practice[] },
): Practice | null {
  return content.kind === "unreadable"
    ? null
    : practiceOf(content.record, practices, hook.hook.account);
}

/** A field's value as text, by its plain dotted path; null when it is missing, null or no scalar. */
export function fieldText(record: JsonObject, path: string): string | null {
  return textAt(record, plainKeys(path));
}

export function textAt(record: JsonObject, keys: Keys): string | null {
  const value = valueAt(record, keys);
  return value !== undefined && isScalar(value) ? textOf(value) : null;
}

/** Does the event go this way? Every path of `when` must hold one of its values. */
export function matchesRoute(record: JsonObject, route: Route): boolean {
  return route.when.every(({ path, anyOf }) => {
    const text = fieldText(record, path);
    return text !== null && anyOf.includes(text);
  });
}

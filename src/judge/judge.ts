import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { Preset } from "../../config/presets/preset.ts";
import { knownValues } from "../../detectors/collect.ts";
import type { Known } from "../../detectors/known.ts";
import { scanPayload } from "../../detectors/scan-payload.ts";
import type { FindingType } from "../../detectors/types.ts";
import { alreadySent, isSaid, isSentText } from "./already-sent.ts";
import { type Circumstances, decide, hasConsent } from "./decide.ts";
import type { Judged, JudgedFinding, Parsed, Received, Scanned, Sealed, Verdict } from "./event.ts";
import { type Looked, lastLook } from "./last-look.ts";
import { parse } from "./parse.ts";
import { type DestinationPolicy, type HookPolicy, practiceIn } from "./policy.ts";
import type { TokenFor } from "./redact.ts";
import { type Form, jsonForm, release } from "./release.ts";
import type { Released } from "./released.ts";
import { render } from "./render.ts";
import { findingsSummary, shapeOf } from "./shape.ts";
import { type SmsLengths, smsLength } from "./sms-length.ts";
import { todayIn } from "./today.ts";
import { needKey, type TokenNeed } from "./token.ts";

/** Draws or looks up tokens for one practice and destination, in order. */
export type DrawTokens = (
  practice: string,
  destination: string,
  needs: readonly TokenNeed[],
) => Promise<readonly string[]>;

export interface Bench extends Circumstances {
  readonly sealKey: Uint8Array;
  readonly drawTokens: DrawTokens;
  /** Called between pieces of work; throws when the payload has used up its time. */
  readonly tick: () => void;
  /** Destinations whose delivery is final already. */
  readonly done: ReadonlySet<string>;
  /** How the body of an event is written down that is not written as JSON. */
  readonly formOf?: (judged: Judged, target: DestinationPolicy) => Form | undefined;
}

export interface Judgement {
  readonly destination: string;
  readonly policy: string;
  readonly verdict: Verdict;
  /** Null where nothing may leave now. */
  readonly sealed: Sealed | null;
  readonly released: Released | null;
  readonly findings: readonly JudgedFinding[];
  /** What was decided on; in memory only. */
  readonly judged: Judged;
  /** Value-free JSON: types and fates. */
  readonly summary: string;
  /** Of a text to CTM's SMS API: how long it is without what may not leave, by field. */
  readonly lengths: SmsLengths | null;
}

export interface JudgedEvent {
  /** "" where no practice has the account. */
  readonly practice: string;
  readonly shape: string;
  readonly judgements: readonly Judgement[];
  /** Types found in a text that CTM sent by itself; null for any other event. */
  readonly alreadySent: readonly FindingType[] | null;
}

/** Judges one event for every destination of its hook: parse, scan once, then decide, render, look, release each. */
export async function judgeEvent(received: Received, bench: Bench): Promise<JudgedEvent> {
  const scanned = scan(parse(received), bench.hook, bench.tick);
  const judgements: Judgement[] = [];
  for (const { route, target } of bench.hook.routes) {
    if (bench.done.has(target.destination.id)) continue;
    bench.tick();
    judgements.push(await judgeFor(decide(scanned, route, target, bench), target, bench));
  }
  const practice = practiceIn(scanned, bench);
  const sent = alreadySent(scanned, practice);
  const lengths = judgements.find((judgement) => judgement.lengths !== null)?.lengths ?? null;
  const shape = shapeOf(scanned, {
    ...(lengths !== null && { lengths }),
    ...(sent !== null && { alreadySent: sent }),
  });
  return { practice: practice?.id ?? "", shape, judgements, alreadySent: sent };
}

/** Looks for identifiers in the fields that any destination of the hook allows; known values come from the whole body. */
export function scan(
  parsed: Parsed,
  { reaches, rules }: Pick<HookPolicy, "reaches" | "rules">,
  tick: () => void,
): Scanned {
  const { content } = parsed;
  const known = knownIn(parsed);
  if (content.kind === "unreadable") return { ...parsed, findings: [], known };
  tick();
  const isSent = content.sms === null && isSentText(content.record);
  const findings = scanPayload(content.record, {
    catalogue: ctmCatalogue,
    known,
    rules,
    include: isSent ? (keys) => reaches(keys) || isSaid(keys) : reaches,
    tick,
  });
  return { ...parsed, findings, known };
}

/** What the whole body states of its person. */
export function knownIn({ content }: Parsed): Known {
  if (content.kind === "unreadable") return knownValues({}, ctmCatalogue);
  return knownValues(content.root, ctmCatalogue, content.wrapper === null ? [] : [content.wrapper]);
}

async function judgeFor(
  judged: Judged,
  target: DestinationPolicy,
  bench: Bench,
): Promise<Judgement> {
  const done = (
    verdict: Verdict,
    looked: Looked | null,
    lengths = looked === null ? null : lengthsIn(judged, looked),
  ): Judgement => ({
    destination: target.destination.id,
    policy: target.under(judged.practice).digest,
    verdict,
    ...(looked === null
      ? { sealed: null, released: null }
      : sealFor(judged, target, looked, bench.sealKey, bench.formOf?.(judged, target))),
    findings: judged.judged,
    judged,
    summary: findingsSummary(judged.judged),
    lengths,
  });
  if (judged.verdict.kind !== "forward" && judged.verdict.kind !== "redact")
    return done(judged.verdict, null, await lengthsOfHeld(judged, target, bench));
  const prepared = await prepare(judged, target.preset, bench);
  if (prepared.kind !== "looked") return done(prepared.verdict, null);
  return done(prepared.changed ? { kind: "redact" } : judged.verdict, prepared.looked);
}

/** Of a text that is held because of what it says: of its redacted form. */
async function lengthsOfHeld(
  judged: Judged,
  { preset }: DestinationPolicy,
  bench: Bench,
): Promise<SmsLengths | null> {
  if (judged.allowed === null || !isSms(judged)) return null;
  const prepared = await prepare(judged, preset, bench);
  return prepared.kind === "looked" ? lengthsIn(judged, prepared.looked) : null;
}

/** How long a text is, by the field that it stands in; null for what is no text. */
export function lengthsIn(judged: Judged, { segments }: Looked): SmsLengths | null {
  if (!isSms(judged)) return null;
  const texts = segments.filter((segment) => segment.kind === "value");
  return Object.fromEntries(
    texts.flatMap(({ keys: [key], text }) =>
      key === "msg" || key === "message" ? [[key, smsLength(text)]] : [],
    ),
  );
}

function isSms({ content }: Judged): boolean {
  return content.kind === "fields" && content.sms !== null;
}

/** Seals what passed the last look, with what is asked again before each attempt to send it. */
export function sealFor(
  judged: Judged,
  target: DestinationPolicy,
  looked: Looked,
  sealKey: Uint8Array,
  form: Form = jsonForm(target.preset.contentType),
): { readonly sealed: Sealed; readonly released: Released } {
  const { destination } = target;
  const policy = target.under(judged.practice).digest;
  const binding = { event: judged.id, destination: destination.id, policy };
  const sealed = release(binding, form, looked, sealKey);
  return { sealed, released: releasedOf(judged, target, sealed) };
}

export type Prepared =
  | { readonly kind: "looked"; readonly looked: Looked; readonly changed: boolean }
  | { readonly kind: "kept"; readonly verdict: Verdict };

/** The redacted form of a judged event after its last look, whatever its verdict: what would leave. */
export async function prepare(
  judged: Judged,
  preset: Preset,
  { hook, practices, now, drawTokens, tick }: Omit<Bench, "sealKey" | "done">,
): Promise<Prepared> {
  const practice = practiceIn(judged, { hook, practices });
  const year = Number(todayIn(practice?.timeZone ?? "UTC", now).slice(0, 4));
  const { destination } = judged;

  const needs = new Map<string, TokenNeed>();
  const ask: TokenFor = (type, normal) => {
    needs.set(needKey(type, normal), { type, normal });
    return null;
  };
  let segments = render(judged, { destination, year, tokenFor: ask }, preset);
  if (needs.size > 0) {
    const drawn = await drawTokens(practice?.id ?? "", destination.id, [...needs.values()]);
    const tokens = new Map([...needs.keys()].map((key, i) => [key, drawn[i] ?? null]));
    const tokenFor: TokenFor = (type, normal) => tokens.get(needKey(type, normal)) ?? null;
    segments = render(judged, { destination, year, tokenFor }, preset);
  }
  if (segments === null) return { kind: "kept", verdict: { kind: "empty" } };
  tick();
  const look = lastLook(segments, judged, hook.rules);
  if (look.kind === "seen")
    return { kind: "kept", verdict: { kind: "hold", reason: "last-look", detail: look.detail } };
  const { looked } = look;
  return { kind: "looked", looked, changed: looked.segments !== segments };
}

/** What `mayStillSend` asks later: under which policy the body left, and which types left in clear, by policy or by a person. */
function releasedOf(
  judged: Judged,
  target: DestinationPolicy,
  { mac, contentType }: Sealed,
): Released {
  const permitted = new Set<FindingType>(
    judged.judged
      .filter(({ fate }) => fate === "permitted" || fate === "released")
      .flatMap(({ type, also = [] }) => [type, ...also]),
  );
  const { allow } = target.destination;
  return {
    host: target.host,
    policy: target.under(judged.practice).digest,
    practice: judged.practice,
    allow: allow.map(({ path, permit }) => ({ path, permit: [...permit] })),
    permitted: [...permitted],
    consents: consentsIn(judged, target),
    contentType,
    mac,
  };
}

function consentsIn({ content }: Judged, { destination }: DestinationPolicy): number[] {
  if (content.kind === "unreadable") return [];
  return destination.basis.flatMap((basis, i) => (hasConsent(basis, content.record) ? [i] : []));
}

import { deflateRawSync, inflateRawSync } from "node:zlib";
import { isBasisInForce } from "../../config/basis.ts";
import type { Practice } from "../../config/config.ts";
import type { Finding } from "../../detectors/types.ts";
import type { JudgedFinding } from "../judge/event.ts";
import type { DestinationPolicy, HookPolicy } from "../judge/policy.ts";
import type { SmsLengths } from "../judge/sms-length.ts";
import { todayIn } from "../judge/today.ts";
import type { Keys } from "../keys/keys.ts";
import type { Encrypted } from "../store/store.ts";
import { type Packed, packed, unpacked } from "./findings.ts";

// What is told of a hold, kept from when it was judged: scanning two megabytes again takes seconds. It is encrypted, and
// bound to the delivery and to all that it follows from. Under another policy, once a basis begins or ends, or by other code it cannot be
// read, and then the payload is judged again. Nothing is released by it: a release judges for itself.

/** What a reviewer is told of the redacted form of a hold. */
export interface Told {
  /** The body, but for a text's recipient; null where there is none, and then `why` says why. */
  readonly body: string | null;
  readonly text: SmsLengths | null;
  readonly why: string | null;
  /** Digest of what is seen. */
  readonly preview: string;
}

export interface Look {
  /** What the scan found. */
  readonly findings: readonly Finding[];
  readonly judged: readonly JudgedFinding[];
  readonly told: Told;
}

/** Whose it is. */
export interface LookOf {
  readonly id: string;
  readonly event: string;
  readonly destination: string;
}

/** All that judging an event of a practice follows from besides the original. `edition` is of the code. */
export function basisOf(
  edition: string,
  hook: Pick<HookPolicy, "digest">,
  target: Pick<DestinationPolicy, "under" | "destination" | "host">,
  practice: string,
  practices: readonly Practice[],
  now: number,
): readonly string[] {
  // Of the day as much as counts: which bases are in force, and the year, by which ages are told.
  const days = practices.map(({ timeZone }) => {
    const today = todayIn(timeZone, now);
    const inForce = target.destination.basis.map((basis) =>
      isBasisInForce(basis, target.host, today),
    );
    return JSON.stringify([today.slice(0, 4), inForce]);
  });
  return [edition, hook.digest, target.under(practice).digest, ...days];
}

/** Below this an original (bytes) is judged again in no time. */
const FEWEST_BYTES = 32_768;
/** What is kept of one, before and after it is packed. */
const MOST_CHARS = 16_000_000;
const MOST_BYTES = 4_000_000;

/** Is an original so large that what is told of it is kept? */
export function isWorthKeeping(original: Encrypted): boolean {
  return original.byteLength >= FEWEST_BYTES;
}

interface Written {
  readonly judged: Packed;
  /** Null where they are the judged ones. */
  readonly findings: Packed | null;
  readonly told: Told;
}

/** Null where it is too much to keep. */
export function sealLook(
  keys: Pick<Keys, "encrypt">,
  of: LookOf,
  basis: readonly string[],
  { findings, judged, told }: Look,
): Encrypted | null {
  const written: Written = {
    judged: packed(judged),
    findings: isSame(findings, judged) ? null : packed(findings),
    told,
  };
  const text = JSON.stringify(written);
  if (text.length > MOST_CHARS) return null;
  const bytes = deflateRawSync(text, { level: 1 });
  return bytes.byteLength > MOST_BYTES ? null : keys.encrypt(bindingOf(of, basis), bytes);
}

/** Null where it cannot be read, for whatever reason: then the payload itself tells. */
export function openLook(
  keys: Pick<Keys, "decrypt">,
  of: LookOf,
  basis: readonly string[],
  blob: Encrypted,
): Look | null {
  try {
    const bytes = keys.decrypt(bindingOf(of, basis), blob);
    const text = inflateRawSync(bytes, { maxOutputLength: MOST_CHARS * 4 }).toString("utf8");
    // Our own writing: nobody else can seal.
    const { judged: places, findings, told } = JSON.parse(text) as Written;
    const judged = unpacked<JudgedFinding>(places);
    return { judged, findings: findings === null ? judged : unpacked(findings), told };
  } catch {
    return null;
  }
}

/** A JSON array cannot be split in two ways. */
function bindingOf({ id, event, destination }: LookOf, basis: readonly string[]): string {
  return `look|${JSON.stringify([id, event, destination, ...basis])}`;
}

function isSame(findings: readonly Finding[], judged: readonly Finding[]): boolean {
  return (
    findings.length === judged.length &&
    findings.every((finding, i) => {
      const { path, start, end, type, because } = judged[i] as Finding;
      return (
        finding.path === path && finding.start === start && finding.end === end && finding.type === type &&
        finding.because === because
      ); // biome-ignore format: a list
    })
  );
}

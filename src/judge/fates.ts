import type { Destination } from "../../config/config.ts";
import { isDoubt } from "../../detectors/sensitivity.ts";
import type { Finding, FindingType, JsonObject } from "../../detectors/types.ts";
import { isScalar, textOf } from "../../detectors/types.ts";
import type { AllowedBranch, AllowedLeaf } from "./allowed.ts";
import type { Fate, Judged, JudgedFinding, Scanned } from "./event.ts";
import { keysOf } from "./path.ts";
import { SAID_NOT_PHI, withMissed } from "./rulings.ts";

interface Allowance {
  readonly leaves: readonly AllowedLeaf[];
  readonly branches: readonly AllowedBranch[];
  readonly permits: Judged["permits"];
  readonly forgive: Judged["forgive"];
  readonly destination: Destination;
  readonly record: JsonObject;
}

/** What becomes of each finding in what would leave, with what people said was missed. */
export function fatesOf(
  { findings }: Scanned,
  { leaves, branches, permits, forgive, destination, record }: Allowance,
  missed: Judged["missed"],
): JudgedFinding[] {
  const texts = textsOf(leaves, branches);
  const counts = (finding: Finding) =>
    texts.has(finding.path) && !(destination.sensitivity === "balanced" && isDoubt(finding));
  const found = withMissed(findings.filter(counts), missed, leaves, branches);
  return found.map((finding): JudgedFinding => {
    const { path, key, also, start, end, because } = finding;
    const text = texts.get(path) ?? null;
    const isOne = key !== true && also === undefined && text !== null;
    const forgiven = isOne ? forgive(finding, text.slice(start, end), () => keysOf(path, record)) : null;
    if (forgiven === null) return { ...finding, fate: fateOf(finding, destination, permits) };
    return { ...finding, because: forgiven === "own" ? because : [...because, SAID_NOT_PHI], fate: "forgiven" };
  }); // biome-ignore format: short facts
}

/** Texts by pointer, null for lists and objects: findings elsewhere are in what does not leave. */
function textsOf(
  leaves: readonly AllowedLeaf[],
  branches: readonly AllowedBranch[],
): ReadonlyMap<string, string | null> {
  const texts = new Map<string, string | null>();
  for (const { pointer } of branches) texts.set(pointer, null);
  for (const { pointer, value } of leaves) texts.set(pointer, isScalar(value) ? textOf(value) : "");
  return texts;
}

function fateOf(
  finding: Finding,
  destination: Destination,
  permits: ReadonlyMap<string, ReadonlySet<FindingType>>,
): Fate {
  const types = [finding.type, ...(finding.also ?? [])];
  if (types.some((type) => destination.holdOn.includes(type))) return "held";
  const permitted = permits.get(finding.path);
  if (!finding.key && types.every((type) => permitted?.has(type))) return "permitted";
  return destination.onPhi === "hold" ? "held" : "redacted";
}

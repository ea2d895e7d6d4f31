import { CTM_FIELDS } from "../../config/ctm-fields.ts";
import { loadConfig } from "../../config/load.ts";
import { parsePath } from "../../config/path-syntax.ts";
import type { PresetId } from "../../config/presets/index.ts";
import type { Keys } from "../../detectors/types.ts";
import { type Judgement, judgeEvent } from "../../src/judge/judge.ts";
import { type AllowEntry, isAllowed } from "../../src/judge/path.ts";
import { compilePolicy } from "../../src/judge/policy.ts";
import { aReceived } from "./received.ts";

type Kind = (typeof CTM_FIELDS)[number]["kind"];

const pathsOf = (...kinds: Kind[]) =>
  CTM_FIELDS.flatMap(({ path, kind }) => (kinds.includes(kind) ? [path] : []));

/** Any field down to six levels, in objects and lists. */
function anything(): string[] {
  let level = ["*"];
  const all: string[] = [];
  for (let depth = 0; depth < 6; depth++) {
    all.push(...level);
    level = level.flatMap((path) => [`${path}.*`, `${path}[].*`, `${path}[][]`]);
  }
  return all.filter((path) => parsePath(path) !== null);
}

/** What operators let a destination have, each in a way of its own; nothing is permitted in clear anywhere. */
// biome-ignore format: lists read better in rows
export const POLICIES: Readonly<Record<string, { preset: PresetId; allow: readonly string[] }>> = {
  everything: {
    preset: "json",
    allow: [...pathsOf("id", "free", "code", "label", "plain", "unknown"), ...anything()],
  },
  texts: {
    preset: "json",
    allow: [...pathsOf("free", "label"), "custom_fields.*", "form.custom[].value.*", "form.custom[].value[]", "activity_analysis.*"],
  },
  short: {
    preset: "json",
    allow: ["id", "direction", "duration", "call_status", "source", "tracking_label", "business_label", "form.form_name", "tag_list", "called_at"],
  },
  plain: { preset: "json", allow: pathsOf("code", "plain") },
  marketing: {
    preset: "json",
    allow: [
      "id", "source", "medium", "campaign", "keyword", "search", "location", "last_location", "referrer", "first_touch", "last_touch", "web_source",
      "source_tag", "ad_content", "paid", "ga", "ga.ga4[]", "webvisit", "touchpoints[]", "custom_fields.utm_campaign", "form.custom[]", "cvars",
      "duration", "is_new_caller", "sale.value",
    ],
  },
  slack: {
    preset: "slack",
    allow: ["direction", "source", "medium", "duration", "call_status", "tracking_label", "tag_list", "summary", "notes", "message_body"],
  },
};

const YAML = `practice:
  time_zone: America/New_York
hooks:
  post-call:
    secret: test-secret-0123456789
    to: [${Object.keys(POLICIES).join(", ")}]
destinations:
${Object.entries(POLICIES)
  .map(
    ([id, { preset, allow }]) =>
      `  ${id}: { preset: ${preset}, url: "http://127.0.0.1:9/", allow: ${JSON.stringify([...new Set(allow)])} }\n`,
  )
  .join("")}network:
  allow_private: ["127.0.0.0/8"]
`;

export interface Outcome extends Judgement {
  /** The body a receiver gets, or "". */
  readonly text: string;
}

/** What each of the policies makes of one body. */
export async function judgedUnderAll(body: string, contentType: string): Promise<Outcome[]> {
  const { config } = loadConfig(YAML, {}, "guard.yaml");
  const policy = compilePolicy(config, (...parts) => parts.join("|"));
  const hook = policy.hooks.get("post-call");
  if (hook === undefined) throw new Error("no such hook");
  const { judgements } = await judgeEvent(aReceived({ body: Buffer.from(body), contentType }), {
    hook,
    practices: policy.practices,
    now: Date.UTC(2026, 8, 14),
    sealKey: new Uint8Array(32),
    drawTokens: async () => [],
    tick() {},
    done: new Set(),
  });
  return judgements.map((judgement) => ({
    ...judgement,
    text: Buffer.from(judgement.sealed?.body ?? []).toString(),
  }));
}

/** Does a policy let a field of the record through? */
export function lets(id: string, keys: Keys): boolean {
  const entries = (POLICIES[id]?.allow ?? []).flatMap((path): AllowEntry[] => {
    const steps = parsePath(path);
    return steps === null ? [] : [{ steps, permit: new Set() }];
  });
  return isAllowed(entries, keys);
}

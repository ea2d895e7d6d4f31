import { loadConfig } from "../../config/load.ts";
import { PRESETS, type PresetId } from "../../config/presets/index.ts";
import type { Preset } from "../../config/presets/preset.ts";
import { type Judgement, judgeEvent } from "../../src/judge/judge.ts";
import { compilePolicy } from "../../src/judge/policy.ts";
import { aConfig } from "./guard.ts";
import { aReceived } from "./received.ts";

/** What one destination of a preset would get of a record, and why; `destination` is YAML. */
export async function judgedFor(
  preset: PresetId,
  destination: string,
  record: object,
): Promise<Judgement & { readonly text: string }> {
  const found: Preset | undefined = PRESETS.find(({ id }) => id === preset);
  const place = found?.needsUrl
    ? "\n    url: http://127.0.0.1:9/"
    : preset === "folder"
      ? "\n    path: /srv/files"
      : "";
  const yaml = aConfig("http://127.0.0.1:9/", destination)
    .replace(/preset: json\n.*/, `preset: ${preset}${place}`)
    .replace("    to: ", `    kind: ${found?.takesFiles ? "export" : "webhook"}\n    to: `);
  const { config } = loadConfig(yaml, {}, "guard.yaml");
  const policy = compilePolicy(config, (...parts) => parts.join("|"));
  const hook = policy.hooks.get("post-call");
  if (hook === undefined) throw new Error("no such hook");
  const { judgements } = await judgeEvent(
    aReceived({ body: Buffer.from(JSON.stringify(record)) }),
    {
      hook,
      practices: policy.practices,
      now: Date.UTC(2026, 8, 14),
      sealKey: new Uint8Array(32),
      drawTokens: async (_practice, _at, needs) =>
        needs.map(({ type }, i) => `${type}_${("bcdfghjkmn"[i % 10] ?? "").repeat(10)}`),
      tick() {},
      done: new Set(),
    },
  );
  const [judgement] = judgements;
  if (judgement === undefined) throw new Error("no judgement was made");
  return { ...judgement, text: Buffer.from(judgement.sealed?.body ?? []).toString() };
}

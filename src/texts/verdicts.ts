import type { Config } from "../../config/config.ts";
import type { JsonObject } from "../../detectors/types.ts";
import { type Policy, practiceOf } from "../judge/policy.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { Job, JobResult } from "../pipeline/messages.ts";
import type { Pool } from "../pipeline/pool.ts";
import { heldFor, type Judged } from "../pipeline/settle.ts";
import { createDoubts } from "./doubts.ts";

export interface VerdictDeps {
  readonly pool: Pick<Pool, "runNow">;
  readonly config: Pick<Config, "hooks">;
  readonly policy: Pick<Policy, "destinations" | "practices">;
  readonly keys: { digest(purpose: string, ...parts: string[]): string };
  readonly metrics: Pick<Metrics, "scanSeconds">;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
  /** How long a client waits for the verdict. */
  readonly withinMs: number;
}

export type TextVerdict =
  | ({ readonly kind: "judged" } & Judged)
  | Exclude<JobResult, { kind: "judged" }>
  | { readonly kind: "late" };

export interface Verdicts {
  /** Judges a text now. `record` is what it asks for: the account, the addresses and the text. Never rejects. */
  on(job: Job, record: JsonObject): Promise<TextVerdict>;
}

export function createVerdicts({ pool, config, policy, ...deps }: VerdictDeps): Verdicts {
  const doubts = createDoubts(deps);

  /** A text that stops the scanner is held unread, as any event is: whoever sends it again would stop the next one. */
  async function on(job: Job, record: JsonObject): Promise<TextVerdict> {
    const { status_callback: _, ...said } = record;
    const text = deps.keys.digest("doubted-text", job.hook, JSON.stringify(said));
    // One thread at a time is enough for it.
    if (doubts.isInHand(text)) return { kind: "late" };
    const until = performance.now() + deps.withinMs;
    let reason = doubts.against(text);
    while (reason === null) {
      const result = await pool.runNow(job, until - performance.now());
      if (result.kind === "late") {
        if (result.after !== null) doubts.follow(text, result.after);
        return { kind: "late" };
      }
      if (result.kind === "judged") deps.metrics.scanSeconds.observe(result.cpuMs / 1000);
      doubts.note(text, result);
      if (result.kind !== "crash") return result;
      reason = doubts.against(text);
    }
    const practice = practiceOf(record, policy.practices, null)?.id ?? "";
    const event = { hook: job.hook, practice, deliveries: [], onlyTo: null };
    const policyOf = (id: string, of: string) =>
      policy.destinations.get(id)?.under(of).digest ?? "";
    return { kind: "judged", ...heldFor(event, reason, { config, policyOf }) };
  }

  return { on };
}

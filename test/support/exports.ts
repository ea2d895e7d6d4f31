import { loadConfig } from "../../config/load.ts";
import type { ExportBench, HeldRow } from "../../src/exports/bench.ts";
import { redactExport } from "../../src/exports/redact.ts";
import { compilePolicy } from "../../src/judge/policy.ts";
import { aConfig } from "./guard.ts";

export const NOW = Date.UTC(2026, 8, 14);

/** What an export is redacted with for one destination, which is YAML. */
export function aBench(destination: string, given: Partial<ExportBench> = {}): ExportBench {
  const { config } = loadConfig(aConfig("http://127.0.0.1:9/", destination), {}, "guard.yaml");
  const policy = compilePolicy(config, (...parts) => parts.join("|"));
  const hook = policy.hooks.get("post-call");
  const target = policy.destinations.get("crm");
  if (hook === undefined || target === undefined) throw new Error("no such hook");
  return {
    hook,
    target,
    practices: policy.practices,
    now: NOW,
    drawTokens: async (_practice, _at, needs) =>
      needs.map(
        ({ type, normal }) => `${type}_${"bcdfghjkmn"[normal.length % 10]}${"q".repeat(9)}`,
      ),
    startTick: () => () => {},
    ...given,
  };
}

/** Redacts an export that comes in pieces of `pieceBytes`. */
export async function redacted(
  input: string | Uint8Array,
  destination: string,
  { pieceBytes = 65_536, ...given }: Partial<ExportBench> & { readonly pieceBytes?: number } = {},
) {
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  const held: HeldRow[] = [];
  const written: Uint8Array[] = [];
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes)
      yield bytes.subarray(at, at + pieceBytes);
  }
  const outcome = await redactExport(
    pieces(),
    async (piece) => void written.push(piece),
    aBench(destination, { onHeld: async (row) => void held.push(row), ...given }),
  );
  const output = Buffer.concat(written);
  return { outcome, output, text: output.toString("utf8"), held, summary: summaryOf(outcome), fault: faultOf(outcome) };
} // biome-ignore format: one result

type Outcome = Awaited<ReturnType<typeof redactExport>>;

function summaryOf(outcome: Outcome) {
  return "summary" in outcome ? outcome.summary : null;
}

function faultOf(outcome: Outcome) {
  return "fault" in outcome ? outcome.fault.facts["fault"] : null;
}

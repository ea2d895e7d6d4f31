import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { loadConfig } from "../config/load.ts";
import { rowBudgets, SCAN_BUDGET_MS } from "../src/budget.ts";
import { redactExport } from "../src/exports/redact.ts";
import { compilePolicy } from "../src/judge/policy.ts";

// Redacts the export argv[2] with the allow list argv[3] (JSON), names told as argv[4] says, and prints what it took, as JSON.

const [, , file = "", allow = "[]", names = "model"] = process.argv;
const { config } = loadConfig(
  `practice: { time_zone: America/New_York }
hooks: { exports: { secret: bench-secret-0123456789, to: [sheet] } }
destinations: { sheet: { preset: inspect, allow: ${allow} } }
detection: { names: ${names} }
`,
  {},
  "bench.yaml",
);
const policy = compilePolicy(config, () => "");
const hook = policy.hooks.get("exports");
const target = policy.destinations.get("sheet");
if (hook === undefined || target === undefined) throw new Error("no such hook");
const out = createWriteStream("/dev/null");
const begin = process.cpuUsage();
const outcome = await redactExport(
  createReadStream(file),
  async (bytes) => {
    if (!out.write(bytes)) await once(out, "drain");
  },
  {
    hook,
    target,
    practices: policy.practices,
    now: Date.now(),
    drawTokens: async () => [],
    startTick: rowBudgets(SCAN_BUDGET_MS),
  },
);
const { user, system } = process.cpuUsage(begin);
if (!("summary" in outcome) || outcome.kind === "hold") throw new Error("the export was held");
const { bytes, rows } = outcome.summary;
console.log(
  JSON.stringify({
    bytes,
    rows: rows.read,
    seconds: (user + system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1000,
  }),
);

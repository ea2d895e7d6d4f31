import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { readEnv } from "../../config/env.ts";
import { rowBudgets, SCAN_BUDGET_MS } from "../budget.ts";
import { readConfig } from "../core.ts";
import { GuardError } from "../errors.ts";
import type { Progress } from "../exports/bench.ts";
import type { ExportFormat } from "../exports/format.ts";
import { redactExport } from "../exports/redact.ts";
import { policyUnder } from "../judge/policy.ts";
import { wayTo } from "../judge/way.ts";
import type { Outcome, Terminal } from "./command.ts";
import { megabytes, summaryText } from "./export-summary.ts";
import { EXIT_HELD, EXIT_NOTHING } from "./redact-args.ts";
import { rulingsInForce } from "./ruling-source.ts";
import { openTokens } from "./token-source.ts";
import { wholeFile } from "./whole-file.ts";

/**
 * `redact` of an export: streams it through the judge, row by row, into a file that appears whole, or to standard output
 * once nothing can hold it any more. Only redacted text is ever on the disk.
 */
export async function redactExportFile(
  {
    file,
    destination,
    output,
    kind,
  }: {
    readonly file: string;
    readonly destination: string;
    readonly output: string | null;
    readonly kind: ExportFormat["kind"];
  },
  terminal: Terminal,
): Promise<Outcome> {
  const { config } = await readConfig(readEnv(terminal.env), terminal.env);
  // Digests tell policies apart in the store, which has no part in this.
  const rulings = await rulingsInForce(terminal.env);
  const policy = policyUnder(config, () => "")(rulings);
  const { hook, target } = wayTo(policy, destination, "export");
  const { size } = await stat(file).catch(() => {
    throw new GuardError("ERR_NOT_FOUND", "the file cannot be read", { file });
  });
  await using tokens = await openTokens(target.destination, terminal.env);
  await using spool = await wholeFile(output);
  const started = performance.now();
  const outcome = await redactExport(createReadStream(file), (bytes) => spool.write(bytes), {
    hook,
    target,
    kind,
    practices: policy.practices,
    now: Date.now(),
    drawTokens: tokens.draw,
    startTick: rowBudgets(SCAN_BUDGET_MS),
    ...(terminal.status !== undefined && { onProgress: progressOn(terminal, size) }),
  });
  terminal.status?.("");
  if (outcome.kind === "hold" && outcome.reason === "unreadable")
    return { exit: EXIT_HELD, err: `held: unreadable\n${faultText(outcome.fault)}` };
  const summary = summaryText(outcome.summary, (performance.now() - started) / 1000);
  if (outcome.kind === "hold")
    return { exit: EXIT_HELD, err: `held: too many rows would be held\n${summary}` };
  if (outcome.kind === "empty")
    return { exit: EXIT_NOTHING, err: `nothing of it is allowed at this destination\n${summary}` };
  await spool.keep();
  if (output === null) for await (const piece of spool.read()) await terminal.writeBytes(piece);
  return { exit: 0, err: summary };
}

function faultText({ message, facts }: GuardError): string {
  const { fault, ...places } = facts;
  const where = Object.entries(places).map(([name, value]) => `, ${name} ${value}`);
  return `${fault}${where.join("")}: ${message}`;
}

const LEAST_MS = 100;

/** How far it is, ten times a second at most. */
function progressOn(terminal: Terminal, size: number): (progress: Progress) => void {
  const started = performance.now();
  let shown = started;
  return ({ bytes, rows, findings }) => {
    const now = performance.now();
    if (now - shown < LEAST_MS) return;
    shown = now;
    const share = size === 0 ? 100 : Math.floor((bytes / size) * 100);
    const speed = Math.round(rows / ((now - started) / 1000));
    terminal.status?.(
      `${share} %  ${megabytes(bytes)} MB  ${rows} rows (${speed}/s)  ${findings} findings`,
    );
  };
}

import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { ctmCatalogue } from "../../../config/ctm-fields.ts";
import { readEnv } from "../../../config/env.ts";
import { knownValues } from "../../../detectors/collect.ts";
import { compileRules, type Rules } from "../../../detectors/rules.ts";
import { scanPayload, scanText } from "../../../detectors/scan.ts";
import type { Finding, Json, JsonObject, Span } from "../../../detectors/types.ts";
import { readConfig } from "../../core.ts";
import { GuardError } from "../../errors.ts";
import { isObject, readJson } from "../../judge/formats/json.ts";
import { parse } from "../../judge/parse.ts";
import { keysOf, pointerOf } from "../../judge/path.ts";
import { storedPath } from "../../judge/shape.ts";
import type { Command, Outcome, Terminal } from "../command.ts";
import { readPayloadFile } from "../payload-file.ts";

/**
 * `scan`: finds identifiers, forgives nothing, needs no configuration, store or key; with `--config` the rules of the
 * configuration count too. Files give a table without values, and with `*` for keys that came with the payload;
 * `--jsonl` reads `{"id","text"}` or `{"id","payload"}` lines and answers each with its spans, in order.
 */
export const scan: Command = {
  name: "scan",
  usage: "scan [--config] [FILE...] | scan [--config] --jsonl < LINES",
  about: "find identifiers in payloads (values are masked)",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        jsonl: { type: "boolean", default: false },
        config: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    const context = values.config ? { rules: await configuredRules(terminal) } : {};
    if (values.jsonl) return scanLines(terminal, context);
    if (positionals.length === 0) throw new GuardError("ERR_USAGE", `usage: ${this.usage}`);
    for (const file of positionals) terminal.write(`${await scanFile(file, context)}\n`);
    return { exit: 0 };
  },
};

interface Context {
  readonly rules?: Rules;
}

async function configuredRules({ env: variables }: Terminal): Promise<Rules> {
  const { config } = await readConfig(readEnv(variables), variables);
  return compileRules(config.detection);
}

async function scanFile(file: string, context: Context): Promise<string> {
  const { contentType, body } = await readPayloadFile(file);
  const received = {
    id: "",
    hook: "",
    receivedAt: 0,
    contentEncoding: "",
    signature: "off",
  } as const;
  const { content } = parse({ ...received, contentType, body });
  if (content.kind === "unreadable") return `${file}: unreadable (${content.detail})`;
  const findings = findIn(content.root, content.record, content.wrapper, context);
  const rows = findings.map(({ path, type, score, detector, because }) => {
    const shown = storedPath(keysOf(path, content.record));
    return `${type.padEnd(10)} ${score.toFixed(2)}  ${detector.padEnd(14)} ${shown}  (${because.join(", ")})`;
  });
  return [`${file}: ${findings.length} findings`, ...rows].join("\n");
}

function findIn(
  root: JsonObject,
  record: JsonObject,
  wrapper: string | null,
  context: Context,
): Finding[] {
  const known = knownValues(root, ctmCatalogue, wrapper === null ? [] : [wrapper]);
  return scanPayload(record, { catalogue: ctmCatalogue, known, include: () => true, ...context });
}

async function scanLines(terminal: Terminal, context: Context): Promise<Outcome> {
  let number = 0;
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") continue;
    terminal.write(`${JSON.stringify(scanLine(line, number, context))}\n`);
  }
  return { exit: 0 };
}

interface LineSpan extends Omit<Span, "because"> {
  readonly path?: string;
  readonly key?: boolean;
}

/** Scans line `number` of `--jsonl`. Throws `ERR_USAGE` when it is no object with a text or a payload. */
export function scanLine(
  line: string,
  number: number,
  context: Context = {},
): { id: Json; spans: LineSpan[] } {
  const read = readJson(line);
  if (!read.ok)
    throw new GuardError("ERR_USAGE", "a line is no JSON object", {
      line: number,
      fault: read.detail,
    });
  const { id = null, text, payload } = read.root;
  if (typeof text === "string")
    return { id, spans: scanText(text, { catalogue: ctmCatalogue, ...context }).map(spanOf) };
  if (!isObject(payload))
    throw new GuardError("ERR_USAGE", 'a line has neither "text" nor "payload"', { line: number });
  const wrapper = ["call", "activity"].find((key) => isObject(payload[key])) ?? null;
  const inner = wrapper === null ? payload : payload[wrapper];
  const record = isObject(inner) ? inner : payload;
  const prefix = wrapper === null ? "" : pointerOf([wrapper]);
  const spans = findIn(payload, record, wrapper, context).map((finding) => ({
    path: prefix + finding.path,
    ...(finding.key && { key: true }),
    ...spanOf(finding),
  }));
  return { id, spans };
}

function spanOf({ start, end, type, score, detector }: Span) {
  return { start, end, type, score, detector };
}

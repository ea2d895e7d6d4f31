import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { ctmCatalogue } from "../../../config/ctm-fields.ts";
import { readEnv } from "../../../config/env.ts";
import { compileRules, type Rules } from "../../../detectors/rules.ts";
import { scanText } from "../../../detectors/scan.ts";
import type { Finding, Json, Span } from "../../../detectors/types.ts";
import { readConfig } from "../../core.ts";
import { GuardError } from "../../errors.ts";
import type { Unreadable } from "../../judge/event.ts";
import { isObject, readJson } from "../../judge/formats/json.ts";
import { keysOf, pointerOf } from "../../judge/path.ts";
import { storedPath } from "../../judge/shape.ts";
import type { Command, Outcome, Terminal } from "../command.ts";
import { explain } from "../explain.ts";
import { findIn, type Payload, readContent, type ScanContext } from "../payload-scan.ts";

/**
 * `scan`: finds identifiers, forgives nothing, needs no configuration, store or key; with `--config` the rules of the
 * configuration count too. Files give a table without values, and with `*` for keys that came with the payload;
 * `--explain` says of each finding why it is one, `--reveal` besides shows the texts. `--jsonl` reads `{"id","text"}` or
 * `{"id","payload"}` lines and answers each with its spans, in order. Exit 1 when a file is unreadable.
 */
export const scan: Command = {
  name: "scan",
  usage: "scan [--explain [--reveal]] [--config] FILE... | scan [--config] --jsonl < LINES",
  about: "find identifiers in payloads, and say why they are some (values are masked)",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        jsonl: { type: "boolean", default: false },
        config: { type: "boolean", default: false },
        explain: { type: "boolean", default: false },
        reveal: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    const { explain: isExplained, reveal } = values;
    const isUsage = values.jsonl ? !isExplained : positionals.length > 0;
    if (!isUsage || (reveal && !isExplained))
      throw new GuardError("ERR_USAGE", `usage: ${this.usage}`);
    const context = values.config ? { rules: await configuredRules(terminal) } : {};
    if (values.jsonl) return scanLines(terminal, context);
    const look = { reveal, hasColours: terminal.hasColours === true };
    let exit = 0;
    for (const file of positionals) {
      const content = await readContent(file);
      if (content.kind === "unreadable") {
        exit = 1;
        terminal.write(
          `${file}: unreadable (${content.detail}): ${UNREADABLE_WORDS[content.detail]}\n`,
        );
        continue;
      }
      const findings = findIn(content, context);
      const shown = isExplained ? explain(content, findings, look) : tableOf(content, findings);
      terminal.write(`${file}: ${shown}\n`);
    }
    return { exit };
  },
};

async function configuredRules({ env: variables }: Terminal): Promise<Rules> {
  const { config } = await readConfig(readEnv(variables), variables);
  return compileRules(config.detection);
}

function tableOf({ record }: Payload, findings: readonly Finding[]): string {
  const rows = findings.map(({ path, type, score, detector, because }) => {
    const shown = storedPath(keysOf(path, record));
    return `${type.padEnd(10)} ${score.toFixed(2)}  ${detector.padEnd(14)} ${shown}  (${because.join(", ")})`;
  });
  return [`${findings.length} findings`, ...rows].join("\n");
}

/** How a file could not be read. */
const UNREADABLE_WORDS: Readonly<Record<Unreadable, string>> = {
  empty: "nothing is in it",
  encoding: "it is compressed in a way that is not known",
  charset: "it is not written in UTF-8",
  "content-type": "it is of no format that is read",
  malformed: "it begins like JSON and is not well-formed",
  "not-an-object": "it is JSON, but no object",
  "duplicate-keys": "an object in it has the same key twice",
  "too-deep": "it is nested too deep",
  "too-many-keys": "it has too many keys",
  "no-text": "it says no text under msg",
  "text-twice": "its text is given twice or is no text",
  "text-address": "its to, from or account is no number",
  callback: "its status_callback is no text",
};

async function scanLines(terminal: Terminal, context: ScanContext): Promise<Outcome> {
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
  context: ScanContext = {},
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
  const spans = findIn({ root: payload, record, wrapper }, context).map((finding) => ({
    path: prefix + finding.path,
    ...(finding.key && { key: true }),
    ...spanOf(finding),
  }));
  return { id, spans };
}

function spanOf({ start, end, type, score, detector }: Span) {
  return { start, end, type, score, detector };
}

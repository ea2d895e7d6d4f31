import { parseArgs } from "node:util";
import type { ExportSummary } from "../../exports/summary.ts";
import { textFactsIn } from "../../judge/shape.ts";
import { type ShownEvent, showEvent } from "../../review/event.ts";
import { defineAct } from "../command.ts";
import { summaryText } from "../export-summary.ts";
import { idIn } from "../reviewer.ts";
import { alreadySentInWords, lengthInWords } from "../text-words.ts";

/**
 * `events show`: what is known of an event without a value of it, and what became of it at each destination. Of an
 * export types, counts and names of columns; of a text whether CTM sent it already.
 */
export const eventsShow = defineAct({
  name: "events show",
  usage: "events show ID [--json]",
  about:
    "show what became of an event; of an export its summary, of a text whether CTM sent it already",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    return { id: idIn(positionals, this.usage), json: values.json };
  },
  async run({ store }, { id, json }) {
    const event = await showEvent({ store, practice: null }, { id });
    return { exit: 0, out: json ? JSON.stringify(event, null, 2) : textOf(event) };
  },
});

function textOf(event: ShownEvent): string {
  const { lengths = {}, alreadySent } = textFactsIn(JSON.stringify(event.shape));
  const { id, hook, received_at, state, repeat_of, parent, row, deliveries, rows } = event;
  const facts = [
    ["event", id],
    ["row", parent === null ? "" : `${row} of the export ${parent}`],
    ["hook", hook],
    ["received", received_at],
    ["state", state],
    ["repeats", repeat_of ?? ""],
    ...Object.entries(lengths).map(([field, length]) => [field, lengthInWords(length)]),
    ["text", alreadySent === undefined ? "" : alreadySentInWords(alreadySent)],
    ["rows", rows.map((each) => `${each.count} ${each.state}`).join(", ")],
  ].filter(([, value]) => value !== "");
  const ways = deliveries.map(
    ({ id: delivery, destination, state: at, reason, detail, attempts }) => {
      const why = [at, reason, detail].filter((word) => word !== null).join(": ");
      return `  ${delivery}  ${destination}  ${why}  ${attempts} attempts`;
    },
  );
  const parts = [
    ...facts.map(([name = "", value = ""]) => `${name.padEnd(9)} ${value}`),
    ...(ways.length === 0 ? [] : ["", "ways:", ...ways]),
  ];
  for (const [destination, summary] of Object.entries(summariesIn(event)))
    if (summary !== null)
      parts.push("", `for ${destination}:`, indented(summaryText(summary, null)));
  return parts.join("\n");
}

/** The shape of an export is written by `src/pipeline/export-worker.ts`. */
function summariesIn({ shape }: ShownEvent): Readonly<Record<string, ExportSummary | null>> {
  const { export: exported } = (shape ?? {}) as {
    readonly export?: { readonly destinations: Record<string, ExportSummary | null> };
  };
  return exported?.destinations ?? {};
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}

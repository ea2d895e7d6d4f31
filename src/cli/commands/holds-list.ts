import { parseArgs } from "node:util";
import { type HoldSummary, listHolds } from "../../review/list.ts";
import { defineAct } from "../command.ts";
import { reviewing } from "../reviewer.ts";
import { linesOf } from "../table.ts";

/** `holds list`: what waits for a person, newest first; with --state also what is done, or could not be delivered. */
export const holdsList = defineAct({
  name: "holds list",
  usage: "holds list [--state STATE] [--type TYPE] …",
  about: "list what is held (also --destination, --hook, --limit, --before, --json)",
  async read(args) {
    const text = { type: "string" } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        state: text, destination: text, hook: text, type: text, before: text, limit: text,
        json: { type: "boolean", default: false },
      },
    }); // biome-ignore format: short facts
    const { limit, ...filter } = values;
    return { ...filter, ...(limit !== undefined && { limit: Number(limit) }) };
  },
  async run(core, { json, ...filter }) {
    const page = await listHolds(reviewing(core), filter);
    if (json) return { exit: 0, out: JSON.stringify(page, null, 2) };
    if (page.holds.length === 0) return { exit: 0, out: `nothing is ${filter.state ?? "held"}` };
    const rows = [HEAD, ...page.holds.map(rowOf)];
    const lines = linesOf(rows);
    const more = page.next === null ? [] : [`more: --before ${page.next}`];
    return { exit: 0, out: [...lines, ...more].join("\n") };
  },
});

const HEAD = ["id", "received", "hook", "destination", "reason", "types"];

function rowOf({ id, received_at, hook, destination, reason, types }: HoldSummary): string[] {
  return [id, received_at.slice(0, 16), hook, destination, reason ?? "", types.join(" ")];
}

import { parseArgs } from "node:util";
import { listRulings, type RulingSummary } from "../../review/rulings.ts";
import { defineAct } from "../command.ts";
import { reviewing } from "../reviewer.ts";
import { linesOf } from "../table.ts";

/** `rulings list`: what people said of texts, without the texts, newest first. */
export const rulingsList = defineAct({
  name: "rulings list",
  usage: "rulings list",
  about: "list what people ruled on texts (also --before, --json)",
  async read(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { before: { type: "string" }, json: { type: "boolean", default: false } },
    });
    return values;
  },
  async run(core, { before, json }) {
    const page = await listRulings(reviewing(core), { before });
    if (json) return { exit: 0, out: JSON.stringify(page, null, 2) };
    if (page.rulings.length === 0)
      return { exit: 0, out: "there is none: rulings add HOLD makes one" };
    const more = page.next === null ? [] : [`more: --before ${page.next}`];
    return { exit: 0, out: [...linesOf([HEAD, ...page.rulings.map(rowOf)]), ...more].join("\n") };
  },
});

const HEAD = ["id", "said", "type", "at", "state", "until", "by", "why"];

function rowOf(ruling: RulingSummary): string[] {
  const { id, kind, type, destination, state, until, made_by, reason, note } = ruling;
  const why = note === null ? reason : `${reason}: ${note}`;
  return [id, kind, type, destination ?? "all", state, until, made_by, why];
}

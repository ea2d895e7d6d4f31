import { parseArgs } from "node:util";
import { GuardError } from "../../errors.ts";
import { textFactsIn } from "../../judge/shape.ts";
import { defineAct } from "../command.ts";
import { alreadySentInWords } from "../text-words.ts";

/** `inspect`: what the last deliveries to an `inspect` destination would have sent, newest last. */
export const inspect = defineAct({
  name: "inspect",
  usage: "inspect [--destination ID] [--last N]",
  about: "show what would have left (inspect destinations)",
  async read(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { destination: { type: "string" }, last: { type: "string", default: "1" } },
    });
    return { destination: values.destination ?? null, last: Math.max(1, Number(values.last) || 1) };
  },
  async run({ config, store, keys }, { destination, last }) {
    const shown = config.destinations.filter(
      ({ id, preset }) => preset === "inspect" && (destination === null || id === destination),
    );
    if (shown.length === 0)
      throw new GuardError("ERR_NOT_FOUND", "no destination with the preset inspect has this id");
    const parts: string[] = [];
    for (const { id } of shown) {
      for (const row of (await store.lastDeliveries(id, last)).toReversed()) {
        parts.push(
          `${row.event}  ${id}  ${row.state}${row.reason === null ? "" : `: ${row.reason}`}`,
        );
        const sent = textFactsIn((await store.event(row.event))?.shape ?? null).alreadySent;
        if (sent !== undefined) parts.push(alreadySentInWords(sent));
        if (row.body !== null) {
          const body = keys.decrypt(`delivery|${row.id}|${row.event}|${id}`, row.body);
          parts.push(pretty(Buffer.from(body).toString("utf8")));
        }
      }
    }
    return { exit: 0, out: parts.length === 0 ? "nothing has come in yet" : parts.join("\n") };
  },
});

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

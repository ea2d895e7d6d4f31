import { parseArgs } from "node:util";
import { GuardError } from "../../errors.ts";
import { textFactsIn } from "../../judge/shape.ts";
import { defineAct } from "../command.ts";
import { idIn } from "../reviewer.ts";
import { alreadySentInWords, lengthInWords } from "../text-words.ts";

/** `events show ID`: what is known of an event without a value of it, and what became of it at each destination. */
export const eventsShow = defineAct({
  name: "events show",
  usage: "events show ID",
  about: "show an event's ways, and whether CTM sent it as a text already",
  async read(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return { id: idIn(positionals, this.usage) };
  },
  async run({ store }, { id }) {
    const event = await store.event(id);
    if (event === null) throw new GuardError("ERR_NOT_FOUND", "no event has this id");
    const { hook, receivedAt, state, repeatOf, deliveries, shape } = event;
    const { lengths = {}, alreadySent } = textFactsIn(shape);
    const rows = [
      ["event", id],
      ["hook", hook],
      ["received", new Date(receivedAt).toISOString()],
      ["state", state],
      ["repeats", repeatOf ?? ""],
      ...Object.entries(lengths).map(([field, length]) => [field, lengthInWords(length)]),
      ["text", alreadySent === undefined ? "" : alreadySentInWords(alreadySent)],
    ].filter(([, value]) => value !== "");
    const ways = deliveries.map((way) => {
      const why = way.reason === null ? "" : `: ${way.reason}`;
      return `  ${way.id}  ${way.destination}  ${way.state}${why}  ${way.attempts} attempts`;
    });
    return {
      exit: 0,
      out: [
        ...rows.map(([name = "", value = ""]) => `${name.padEnd(9)} ${value}`),
        ...(ways.length === 0 ? [] : ["", "ways:", ...ways]),
      ].join("\n"),
    };
  },
});

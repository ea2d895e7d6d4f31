import { parseArgs } from "node:util";
import { GuardError } from "../../errors.ts";
import { type PreviewedRuling, previewRuling, saveRuling } from "../../review/rule.ts";
import { defineAct } from "../command.ts";
import { cutsIn, idIn, REASON_OPTIONS, reasonIn, reviewing, typist } from "../reviewer.ts";

/** `rulings add`: says of a text in a hold that it is no PHI, or that it was missed; without --save, what that would change. */
export const rulingsAdd = defineAct({
  name: "rulings add",
  usage: "rulings add HOLD --not-phi|--missed TYPE …",
  about: "rule on a text: --at PATH:START-END (also --everywhere, --until, --save --reason CODE)",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        "not-phi": { type: "boolean", default: false },
        missed: { type: "string" },
        at: { type: "string" },
        everywhere: { type: "boolean", default: false },
        until: { type: "string" },
        save: { type: "boolean", default: false },
        ...REASON_OPTIONS,
      },
      allowPositionals: true,
    });
    const { missed, at: given, everywhere, until, save } = values;
    const [place] = given === undefined ? [] : cutsIn([given]);
    const { path, start, end } = place ?? {};
    if (values["not-phi"] === (missed !== undefined) || path === undefined || start === undefined || end === undefined)
      throw new GuardError("ERR_USAGE", `usage: ${this.usage} --at PATH:START-END`);
    const kind = missed === undefined ? ("not-phi" as const) : ("missed" as const);
    const input = { id: idIn(positionals, this.usage), kind, at: { path, start, end }, type: missed, everywhere, until };
    return { input, reason: save ? reasonIn(kind, values) : null, actor: typist() };
  },
  async run(core, { input, reason, actor }) {
    const context = reviewing(core);
    if (reason === null) return { exit: 0, out: weightOf(await previewRuling(context, input, actor)) };
    const { id, until } = await saveRuling(context, { ...input, ...reason }, actor);
    return { exit: 0, out: `counts from now on, until ${until}: ${id}` };
  },
}); // biome-ignore format: short facts

function weightOf({ kind, type, path, destination, until, open, looked, changed, freed, unread }: PreviewedRuling): string {
  return [
    `${kind}: ${type} at ${path}, ${destination ?? "all destinations"}, until ${until}`,
    `looked at the newest ${looked} of ${open > looked ? `${open} or more` : open} open holds; ${unread} cannot be read`,
    `${changed.length} would ${kind === "missed" ? "gain" : "lose"} a finding; nothing would hold ${freed} of them any more`,
    ...changed.map((id) => `  ${id}`),
    "to keep it: --save --reason CODE",
  ].join("\n");
} // biome-ignore format: short facts

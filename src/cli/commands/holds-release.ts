import { parseArgs } from "node:util";
import { releaseHold } from "../../review/release.ts";
import { defineAct } from "../command.ts";
import { cutsIn, doneAs, idIn, REASON_OPTIONS, reasonIn, reviewing, typist } from "../reviewer.ts";

/** `holds release`: lets it leave, redacted unless --as-is. */
export const holdsRelease = defineAct({
  name: "holds release",
  usage: "holds release ID --reason CODE [--as-is] …",
  about: "let it leave redacted (also --preview DIGEST, --redact PATH:START-END, --note)",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        "as-is": { type: "boolean", default: false },
        redact: { type: "string", multiple: true },
        preview: { type: "string" },
        ...REASON_OPTIONS,
      },
      allowPositionals: true,
    });
    return {
      id: idIn(positionals, this.usage),
      as: values["as-is"] ? ("as_is" as const) : ("redacted" as const),
      redact: cutsIn(values.redact),
      preview: values.preview,
      ...reasonIn("release", values),
      actor: typist(),
    };
  },
  async run(core, { actor, ...input }) {
    return doneAs(await releaseHold(reviewing(core), input, actor));
  },
});

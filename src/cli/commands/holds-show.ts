import { parseArgs } from "node:util";
import { inWords, sureness } from "../../review/because.ts";
import { reasonsFor } from "../../review/reasons.ts";
import { type Revealed, revealHold } from "../../review/reveal.ts";
import { lookAtHold, type ShownFinding, type ShownHold } from "../../review/show.ts";
import { defineAct } from "../command.ts";
import {
  cutsIn,
  idIn,
  printable,
  REASON_OPTIONS,
  reasonIn,
  reviewing,
  typist,
} from "../reviewer.ts";
import { lengthInWords } from "../text-words.ts";

/** `holds show`: why it is held and what would leave, without a value of what is held; with --reveal its text. Both are on record. */
export const holdsShow = defineAct({
  name: "holds show",
  usage: "holds show ID [--reveal --reason CODE] …",
  about: "show why it is held and what would leave (also --redact, --json)",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        redact: { type: "string", multiple: true },
        reveal: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        ...REASON_OPTIONS,
      },
      allowPositionals: true,
    });
    return {
      id: idIn(positionals, this.usage),
      redact: cutsIn(values.redact),
      reveal: values.reveal ? reasonIn("reveal", values) : null,
      json: values.json,
      actor: typist(),
    };
  },
  async run(core, { id, redact, reveal, json, actor }) {
    const context = reviewing(core);
    const hold = await lookAtHold(context, { id, redact }, actor);
    const revealed = reveal === null ? null : await revealHold(context, { id, ...reveal }, actor);
    if (json)
      return { exit: 0, out: JSON.stringify({ ...hold, ...(revealed && { revealed }) }, null, 2) };
    const parts = [...facts(hold), ...(revealed === null ? [] : texts(revealed)), ...next(hold)];
    return { exit: 0, out: parts.join("\n") };
  },
});

function facts(hold: ShownHold): string[] {
  const { id, event, hook, destination, state, reason, detail, types, received_at } = hold;
  const rows = [
    ["hold", id],
    ["event", event],
    ["row", hold.row === null ? "" : `${hold.row} of the export ${hold.parent}`],
    ["way", `${hook} to ${destination}`],
    ["state", [state, reason, detail].filter((word) => word !== null).join(": ")],
    ["received", `${received_at}, ${ageOf(received_at)} ago`],
    ["original", hold.size === null ? "gone" : `${hold.size} bytes`],
    ["types", types.join(" ")],
    ...Object.entries(hold.text ?? {}).map(([field, length]) => [field, lengthInWords(length)]),
    ["policy", hold.policy],
    ["preview", hold.preview ?? ""],
  ].filter(([, value]) => value !== "");
  return [
    ...rows.map(([name = "", value = ""]) => `${name.padEnd(9)} ${value}`),
    ...(hold.findings.length === 0 ? [] : ["", "found:", ...hold.findings.map(rowOf)]),
    ...(hold.would_leave === null ? [] : ["", "would leave:", printable(hold.would_leave)]),
    ...(hold.why === null ? [] : ["", hold.why]),
  ];
}

const HOUR_MS = 3_600_000;

function ageOf(receivedAt: string): string {
  const hours = Math.floor((Date.now() - Date.parse(receivedAt)) / HOUR_MS);
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}

function rowOf(finding: ShownFinding): string {
  const { path, key, start, end, type, score, detector, because, fate } = finding;
  const place = `${path}${key ? " (its key)" : ""} ${start}-${end}`;
  return `  ${type.padEnd(9)} ${fate.padEnd(9)} ${place}  ${sureness(score)} ${detector}: ${inWords(because)}`;
}

/** The payload's own text, with the places that a further redaction counts in. */
function texts({ fields, findings }: Revealed): string[] {
  const lines = fields.flatMap(({ path, text }) => [
    `  ${printable(path)}  ${printable(text)}`,
    ...findings
      .filter((finding) => finding.path === path)
      .map(({ key, start, end, type }) => `    ${type} ${start}-${end}${key ? " of its key" : ""}`),
  ]);
  return ["", "its text (this look is on record):", ...lines];
}

/** What can be typed next. */
function next({ id, state, would_leave, preview, as_is, undo_until }: ShownHold): string[] {
  if (state === "discarded" && undo_until !== null)
    return ["", `next, until ${undo_until}:`, `  holds undo ${id}`];
  if (state === "dead" || state === "unknown") return ["", "next:", `  deliveries retry ${id}`];
  if (state !== "held") return [];
  const seen = preview === null ? "" : ` --preview ${preview}`;
  const lines = [
    ...(would_leave === null ? [] : [`  holds release ${id} --reason CODE${seen}`]),
    ...(as_is === null
      ? []
      : [`  holds release ${id} --reason CODE --redact PATH:START-END${seen}`]),
    ...(as_is?.basis ? [`  holds release ${id} --reason CODE --as-is${seen}`] : []),
    `  holds discard ${id} --reason CODE`,
    `  holds rejudge ${id}`,
  ];
  const acts = as_is === null ? (["discard"] as const) : (["release", "discard"] as const);
  const codes = acts.map((act) => `  ${act}: ${reasonsFor(act).join(", ")}`);
  return ["", "next:", ...lines, "where CODE is:", ...codes];
}

import { rename, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Core } from "../../core.ts";
import { GuardError } from "../../errors.ts";
import type { Received } from "../../judge/event.ts";
import { judgeEvent } from "../../judge/judge.ts";
import { tokenRequests } from "../../judge/token.ts";
import { defineAct } from "../command.ts";
import { readPayloadFile } from "../payload-file.ts";

const EXIT_HELD = 3;
const EXIT_NOTHING = 4;

/**
 * `redact`: what a destination would receive of a file, by the server's own code, last look included. Exit 0: as
 * printed; 3: it would be held, the reason on standard error; 4: nothing of it is left.
 */
export const redact = defineAct({
  name: "redact",
  usage: "redact FILE --destination ID [-o OUT]",
  about: "print what a destination would receive of a payload",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { destination: { type: "string" }, output: { type: "string", short: "o" } },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || values.destination === undefined)
      throw new GuardError("ERR_USAGE", `usage: ${this.usage}`);
    const { contentType, body } = await readPayloadFile(file);
    return {
      destination: values.destination,
      output: values.output ?? null,
      contentType,
      body: Buffer.from(body).toString("base64"),
    };
  },
  async run(core, { destination, contentType, body }) {
    const received: Received = {
      id: "preview",
      hook: "",
      receivedAt: Date.now(),
      contentType,
      contentEncoding: "",
      body: Buffer.from(body, "base64"),
      signature: "off",
    };
    const { verdict, sealed } = await preview(core, received, destination);
    switch (verdict.kind) {
      case "forward":
      case "redact":
        return { exit: 0, out: Buffer.from(sealed?.body ?? []).toString("utf8"), isBody: true };
      case "hold":
        return {
          exit: EXIT_HELD,
          err: `held: ${verdict.reason}${verdict.detail === undefined ? "" : ` (${verdict.detail})`}`,
        };
      case "empty":
      case "unrouted":
        return { exit: EXIT_NOTHING, err: "nothing of it is allowed at this destination" };
    }
  },
  async finish(outcome, { output }) {
    if (outcome.exit !== 0 || output === null || outcome.out === undefined) return outcome;
    // The file appears whole or not at all.
    const partial = `${output}.partial-${process.pid}`;
    await writeFile(partial, outcome.out, { mode: 0o600 });
    await rename(partial, output);
    return { exit: 0 };
  },
});

/** Judges a payload for one destination, as the first hook that leads there would, without a route's `when`. */
async function preview(core: Core, received: Received, destination: string) {
  const target = core.policy.destinations.get(destination);
  if (target === undefined)
    throw new GuardError("ERR_NOT_FOUND", "no destination has this id", { destination });
  const [hook] = [...core.policy.hooks.values()].filter(({ routes }) =>
    routes.some((route) => route.target === target),
  );
  if (hook === undefined)
    throw new GuardError("ERR_NOT_FOUND", "no hook leads to this destination", { destination });
  const { judgements } = await judgeEvent(received, {
    hook: { ...hook, routes: [{ route: { destination, when: [] }, target }] },
    practices: core.policy.practices,
    now: Date.now(),
    sealKey: core.keys.sealKey,
    tick() {},
    done: new Set(),
    drawTokens: (practice, at, needs) =>
      core.store.tokens(tokenRequests(practice, at, needs, core.keys.digest)),
  });
  const [judgement] = judgements;
  if (judgement === undefined) throw new GuardError("ERR_INTERNAL", "no judgement was made");
  return judgement;
}

import type { Core } from "../core.ts";
import { GuardError } from "../errors.ts";
import type { Received } from "../judge/event.ts";
import { judgeEvent } from "../judge/judge.ts";
import { tokenRequests } from "../judge/token.ts";
import { wayTo } from "../judge/way.ts";
import { defineAct } from "./command.ts";
import { readPayloadFile } from "./payload-file.ts";
import { EXIT_HELD, EXIT_NOTHING, REDACT_USAGE, readRedactArgs } from "./redact-args.ts";
import { wholeFile } from "./whole-file.ts";

/** `redact` of one payload. */
export const redactPayload = defineAct({
  name: "redact payload",
  isInternal: true,
  usage: REDACT_USAGE,
  about: "print what a destination would receive of a payload",
  async read(args) {
    const { file, destination, output } = readRedactArgs(args);
    const { contentType, body } = await readPayloadFile(file);
    return { destination, output, contentType, body: Buffer.from(body).toString("base64") };
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
    await using file = await wholeFile(output);
    await file.write(Buffer.from(outcome.out));
    await file.keep();
    return { exit: 0 };
  },
});

/** Judges a payload for one destination, as the first hook that leads there would, without a route's `when`. */
async function preview(core: Core, received: Received, destination: string) {
  const { hook, target } = wayTo(core.policy, destination);
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

import { describe, expect, test } from "vitest";
import type { JsonObject, Keys } from "../../detectors/types.ts";
import { parse } from "../../src/judge/parse.ts";
import { keysOf, valueAt } from "../../src/judge/path.ts";
import { leavesOf, ownCases, type PayloadCase, sharedCases } from "../support/payload-cases.ts";
import { judgedUnderAll, lets, type Outcome, POLICIES } from "../support/payload-policies.ts";
import { aReceived } from "../support/received.ts";
import { writtenIn } from "../support/written.ts";

const CASES = [...ownCases(), ...sharedCases()];
const isLaidOut = ({ destination }: Outcome) => POLICIES[destination]?.preset !== "json";

describe.each(CASES)(
  "$name, of the repository's payloads and, where they are, those of ../shared/ctm/samples, under six policies",
  ({ contentType, body, gone, stays, keeps }: PayloadCase) => {
    const judged = judgedUnderAll(body, contentType);

    test("the last look holds nothing", async () => {
      expect((await judged).filter(({ verdict }) => verdict.kind === "hold")).toEqual([]);
    });

    test("no identifier is in what a receiver gets, in any spelling", async () => {
      for (const { destination, text } of await judged)
        expect({ destination, written: writtenIn(text, gone) }).toEqual({
          destination,
          written: [],
        });
    });

    test("what identifies nobody arrives as it came", async () => {
      const record = recordOf(body, contentType);
      for (const outcome of await judged) {
        if (isLaidOut(outcome) || outcome.sealed === null) continue;
        const { destination, text } = outcome;
        const sent = JSON.parse(text) as JsonObject;
        const changed = stays.flatMap((pointer) => {
          const keys = keysOf(pointer, record);
          return leavesOf(valueAt(record, keys), keys).filter(
            (leaf) =>
              lets(destination, unwrapped(leaf.keys)) && valueAt(sent, leaf.keys) !== leaf.value,
          );
        });
        expect({ destination, changed }).toEqual({ destination, changed: [] });
        if (destination !== "everything") continue;
        for (const [pointer, phrases] of Object.entries(keeps))
          for (const phrase of phrases)
            expect(valueAt(sent, keysOf(pointer, sent))).toContain(phrase);
      }
    });

    test("judging once more what was sent changes nothing", async () => {
      for (const outcome of await judged) {
        if (isLaidOut(outcome) || outcome.sealed === null) continue;
        const { destination, text } = outcome;
        const again = await judgedUnderAll(
          withOwnSide(text, body, contentType),
          "application/json",
        );
        expect(again.find((each) => each.destination === destination)?.text).toBe(text);
      }
    });
  },
);

const WRAPPERS = ["call", "activity"];

function unwrapped(keys: Keys): Keys {
  return WRAPPERS.includes(String(keys[0])) ? keys.slice(1) : keys;
}

function recordOf(body: string, contentType: string): JsonObject {
  const { content } = parse(aReceived({ body: Buffer.from(body), contentType }));
  return content.kind === "unreadable" ? {} : content.root;
}

/** The practice's own side, which forgives its names and numbers, and which not every policy lets through. */
const OWN_SIDE = ["agent", "tracking_number", "business_number", "id", "sid", "message_id"];

function withOwnSide(text: string, body: string, contentType: string): string {
  const was = recordOf(body, contentType);
  const sent = JSON.parse(text) as JsonObject;
  const wrapper = WRAPPERS.find((key) => key in sent);
  const [from, to] =
    wrapper === undefined ? [was, sent] : [was[wrapper] as JsonObject, sent[wrapper] as JsonObject];
  const missing = OWN_SIDE.filter((key) => key in from && !(key in to));
  if (missing.length === 0) return text;
  const whole = { ...to, ...Object.fromEntries(missing.map((key) => [key, from[key]])) };
  return JSON.stringify(wrapper === undefined ? whole : { [wrapper]: whole });
}

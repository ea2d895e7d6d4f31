import { describe, expect, test } from "vitest";
import { runInServer } from "../../src/cli/control.ts";
import { textFactsIn } from "../../src/judge/shape.ts";
import { readLock } from "../../src/store/index.ts";
import { aConfig, withGuard } from "../support/guard.ts";

/** The first text waits for a thread to start. */
const SOON = { timeout: 30_000 };
const SENT = {
  id: 4_381_379_115,
  name: "Desmond Achterberg",
  direction: "msg_outbound",
  status: "delivered",
  source: "Google Ads",
  tracking_number: "+14435550110",
  message_body:
    "Desmond, Dr. Venn reviewed your photo. Come in 9/16 at 9:40am. Chart 00519326. Questions: 410-555-0100",
};

describe("a text that CTM sent by itself", () => {
  test("is reported on its event and counted, though no destination gets what it says", async () => {
    await using guard = await withGuard(
      aConfig("http://127.0.0.1:9/", "allow: [source]").replace(
        "preset: json\n    url: http://127.0.0.1:9/",
        "preset: inspect",
      ),
    );
    const report = async (record: object) => {
      const response = await guard.post(JSON.stringify(record));
      const { id } = (await response.json()) as { id: string };
      const { store } = guard.guard.core;
      await expect.poll(async () => (await store.event(id))?.state, SOON).toBe("judged");
      const shape = (await store.event(id))?.shape ?? null;
      return { id, shape, types: textFactsIn(shape).alreadySent };
    };
    const told = await report(SENT);
    // The same text, of which CTM has news.
    expect((await report({ ...SENT, status: "sent" })).types).toEqual(told.types);
    expect(told.types).toEqual(expect.arrayContaining(["NAME", "DATE", "MRN"]));
    expect(told.types).not.toContain("PHONE");
    expect(told.shape).not.toMatch(/Desmond|Achterberg|00519326/);
    const wrapped = await report({
      call: { ...SENT, id: 1, message_body: "See you soon. Reply STOP" },
    });
    expect(wrapped.types).toEqual([]);
    for (const other of [
      { ...SENT, id: 2, status: "failed" },
      { ...SENT, id: 3, direction: "msg_inbound" },
      { ...SENT, id: 4, direction: "inbound" },
    ])
      expect((await report(other)).types).toBeUndefined();

    const metrics = await (await fetch(`${guard.url}/metrics`)).text();
    expect(metrics).toContain('guard_texts_already_sent_total{hook="post-call",phi="true"} 1');
    expect(metrics).toContain('guard_texts_already_sent_total{hook="post-call",phi="false"} 1');
    const lock = await readLock(guard.place.env["DATABASE_URL"] ?? "");
    const ask = (name: string, input: object) => runInServer(lock?.control ?? "", name, input);
    const words = /already sent by CTM itself, with [A-Z ]*NAME/;
    expect((await ask("events show", { id: told.id })).out).toMatch(words);
    expect((await ask("inspect", { destination: null, last: 9 })).out).toMatch(words);
  });
});

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { startGuard } from "../../src/main.ts";
import { aConfig, aPlace, SECRET, withGuard } from "../support/guard.ts";
import { openReceiver } from "../support/receiver.ts";

const DETECTION = `detection:
  not_names: [Grace Dental]
  custom:
    clinic-mrn:
      type: MRN
      pattern: 'LK-\\d{6}'
      examples: { match: ["chart LK-204417"], no_match: ["LK-2044"] }
    study-names: { type: OTHER_ID, words: [Bluebird cohort] }
`;
const CALL = {
  id: 4_381_000_002,
  source: "Grace Dental",
  summary: "Chart lk-204417, also ＬＫ-２０４４１８; in the bluebird cohort.",
  tag_list: ["LK-204419", "recall"],
};
const REDACTED = {
  source: "Grace Dental",
  summary: "Chart [MRN], also [MRN]; in the ••••••••.",
  tag_list: ["[MRN]", "recall"],
};
const ALLOW = "allow: [source, summary, tag_list]\nredact_with: { OTHER_ID: mask }";

test("a clinic's own identifiers are redacted in what a destination receives, however they are written", async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(aConfig(receiver.url, ALLOW, DETECTION));
  await guard.post(JSON.stringify(CALL));
  await receiver.until(1);
  expect(JSON.parse(receiver.got[0]?.body ?? "")).toEqual(REDACTED);
});

test("pieces of one in several values are seen by the last look", async () => {
  await using receiver = await openReceiver();
  const rules = DETECTION.replace("LK-", "LK-?\\s?");
  await using guard = await withGuard(aConfig(receiver.url, ALLOW, rules));
  await guard.post(JSON.stringify({ id: 1, source: "x", tag_list: ["LK", "204417", "recall"] }));
  await receiver.until(1);
  expect(JSON.parse(receiver.got[0]?.body ?? "")).toEqual({
    source: "x",
    tag_list: ["[MRN]", "[MRN]", "recall"],
  });
});

test("what was not sent yet is judged anew when the rules change", async () => {
  await using receiver = await openReceiver((nth) => (nth === 1 ? 503 : 200));
  await using place = await aPlace(aConfig(receiver.url, ALLOW));
  const first = await startGuard(place.env, { log: silentLog });
  await fetch(`http://127.0.0.1:${first.port}/hooks/post-call/${SECRET}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(CALL),
  });
  await receiver.until(1);
  await first.stop();

  await writeFile(join(place.folder, "guard.yaml"), aConfig(receiver.url, ALLOW, DETECTION));
  const second = await startGuard(place.env, { log: silentLog });
  await receiver.until(2);
  await second.stop();
  const bodies = receiver.got.map(({ body }) => JSON.parse(body) as object);
  expect(bodies[0]).toMatchObject({ tag_list: ["LK-204419", "recall"] });
  expect(bodies[1]).toEqual(REDACTED);
});

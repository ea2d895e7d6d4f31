import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createLog } from "../src/log.ts";
import { aConfig, withGuard } from "./support/guard.ts";
import { openReceiver } from "./support/receiver.ts";

const PLANTED = {
  name: "Thessaly Vanderkamp",
  phone: "4105550187",
  ssn: "987654320",
  email: "thessaly.v@example.net",
  card: "4111111111111111",
  mrn: "88120347",
  street: "77 Quillworth Ter",
};

/** Every spelling in which the activity below holds the values. */
const SPELLINGS = [
  "Thessaly", "Vanderkamp", "VANDERKAMP", "4105550187", "410-555-0187", "(410) 555-0187", "987-65-4320", "987654320",
  "thessaly.v", "4111111111111111", "4111 1111 1111 1111", "88120347", "Quillworth", "1990-02-17", "02/17/1990",
]; // biome-ignore format: a list reads better in rows

const ACTIVITY = {
  id: 4_381_777_001,
  name: PLANTED.name,
  cnam: "VANDERKAMP THESSALY",
  email: PLANTED.email,
  caller_number: `+1${PLANTED.phone}`,
  caller_number_format: "(410) 555-0187",
  street: PLANTED.street,
  custom_fields: {
    mrn: PLANTED.mrn,
    date_of_birth: "1990-02-17",
    "Thessaly Vanderkamp": "a key",
    [PLANTED.ssn]: "x",
  },
  location: "https://clinic.example/book?email=thessaly.v%40example.net&mrn=88120347",
  cvars: JSON.stringify([{ patient_ref: PLANTED.mrn, phone: 4105550187 }]),
  source: "Google Ads",
  summary:
    "Thessaly Vanderkamp, born 02/17/1990, MRN 88120347, 410-555-0187, SSN 987-65-4320, card 4111 1111 1111 1111, thessaly.v@example.net, 77 Quillworth Terrace",
};

test("no planted value is in the store's files, the logs, the metrics, answers, or what was delivered", async () => {
  const lines: string[] = [];
  const log = createLog("trace", { write: (line: string) => void lines.push(line) });
  await using receiver = await openReceiver((nth) => (nth === 1 ? 503 : 200));
  await using running = await withGuard(
    aConfig(receiver.url, 'allow: ["*", "*.*", "custom_fields.*"]')
      .replace(
        "destinations:",
        "destinations:\n  held:\n    preset: json\n    url: http://127.0.0.1:9/x\n    allow: [summary]\n    on_phi: hold",
      )
      .replace("to: [crm]", "to: [crm, held]"),
    log,
  );
  const answers = [
    await running.post(JSON.stringify(ACTIVITY)),
    await running.post(JSON.stringify(ACTIVITY)),
    await running.post(`{"summary":"${ACTIVITY.summary}",`),
    await running.post(`summary=${encodeURIComponent(ACTIVITY.summary)}`, {
      "content-type": "text/nonsense",
    }),
    await fetch(`${running.url}/hooks/post-call/${PLANTED.email}`, {
      method: "POST",
      body: ACTIVITY.summary,
    }),
    await fetch(`${running.url}/console/${PLANTED.phone}?q=${PLANTED.name}`),
    await running.post(ACTIVITY.summary.repeat(20_000)),
  ];
  await receiver.until(2);
  await settled(running.guard.core.store);

  const seen: [string, string][] = [
    ["log", lines.join("")],
    ["metrics", await (await fetch(`${running.url}/metrics`)).text()],
  ];
  for (const answer of answers)
    seen.push([
      `answer ${answer.status}`,
      (await answer.text()) + JSON.stringify([...answer.headers]),
    ]);
  for (const { body, headers } of receiver.got)
    seen.push(["delivered", body + JSON.stringify(headers)]);
  for (const file of await readdir(running.place.folder, { recursive: true, withFileTypes: true }))
    if (file.isFile())
      seen.push([
        `file ${file.name}`,
        (await readFile(join(file.parentPath, file.name))).toString("latin1"),
      ]);

  const leaks = seen.flatMap(([where, text]) =>
    SPELLINGS.filter((spelling) => text.toLowerCase().includes(spelling.toLowerCase())).map(
      (spelling) => `${where}: ${spelling}`,
    ),
  );
  expect(leaks).toEqual([]);
  expect(lines.length).toBeGreaterThan(3);
  expect(receiver.got[0]?.body).toContain("Google Ads");
});

type EventStore = Awaited<ReturnType<typeof withGuard>>["guard"]["core"]["store"];

async function settled(store: EventStore): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const waiting = await store.depth();
    if (waiting.every(({ queue, depth }) => queue === "held" || depth === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("work was left after ten seconds");
}

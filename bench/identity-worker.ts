import { parentPort, workerData } from "node:worker_threads";
import { newId } from "../src/ids.ts";
import { unpackEvent } from "../src/judge/envelope.ts";
import type { Looked } from "../src/judge/last-look.ts";
import { compilePolicy } from "../src/judge/policy.ts";
import { jsonForm, release } from "../src/judge/release.ts";
import { keysFrom } from "../src/keys/keys.ts";
import type { FromWorker, ToWorker, WorkerSetup } from "../src/pipeline/messages.ts";

// The scanning thread of the baseline: everything a delivery needs, but the body is passed on as it came.

const { config, keys: rawKeys } = workerData as WorkerSetup;
const keys = keysFrom(rawKeys);
const policy = compilePolicy(config, keys.digest);
const send = (message: FromWorker) => parentPort?.postMessage(message);

parentPort?.on("message", (message: ToWorker) => {
  if (message.kind !== "judge") return;
  const { event, hook, receivedAt, body } = message.job;
  const received = unpackEvent(event, hook, receivedAt, keys.decrypt(`event|${event}`, body));
  const text = Buffer.from(received.body).toString("utf8");
  const segments = [{ kind: "literal", text }];
  const deliveries = (policy.hooks.get(hook)?.routes ?? []).map(({ target }) => {
    const destination = target.destination.id;
    const id = newId("dlv");
    const { digest, host, preset } = target;
    const sealed = release(
      { event, destination, policy: digest },
      jsonForm(preset.contentType),
      { segments } as unknown as Looked,
      keys.sealKey,
    );
    const { contentType, mac } = sealed;
    return {
      id,
      destination,
      policy: digest,
      verdict: { kind: "forward" } as const,
      body: keys.encrypt(`delivery|${id}|${event}|${destination}`, sealed.body),
      released: JSON.stringify({
        host,
        policy: digest,
        allow: target.destination.allow,
        permitted: [],
        consents: [],
        contentType,
        mac,
      }),
      summary: "{}",
    };
  });
  send({
    kind: "done",
    result: { kind: "judged", practice: "", shape: "{}", deliveries, alreadySent: null, cpuMs: 0 },
  });
});
send({ kind: "ready" });

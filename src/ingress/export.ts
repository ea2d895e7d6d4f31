import { createHash } from "node:crypto";
import type { Request, Router } from "express";
import type { Hook } from "../../config/config.ts";
import { codeOf } from "../errors.ts";
import { newId } from "../ids.ts";
import type { Received } from "../judge/event.ts";
import type { Metrics } from "../metrics.ts";
import { packOriginal } from "../spool/original.ts";
import { type SpoolWriter, writeSpool } from "../spool/spool.ts";
import type { Spools } from "../spool/spools.ts";
import type { Appended, NewEvent } from "../store/events.ts";
import type { Encrypted, Store } from "../store/store.ts";
import { answer } from "./answer.ts";
import type { Digests } from "./dedupe.ts";
import { type Arrival, createDoor, type DoorDeps, type Refusal } from "./door.ts";
import { checkSignature } from "./signature.ts";
import { receiveUpload } from "./upload.ts";
import { UploadError, type UploadFault } from "./upload-part.ts";

const HOUR_MS = 3_600_000;
const IDLE_MS = 30_000;

export interface ExportDeps extends DoorDeps {
  readonly store: Pick<Store, "appendEvent">;
  readonly spools: Spools;
  readonly keys: Digests;
  readonly metrics: Pick<Metrics, "events" | "refusals" | "strangers" | "signatures">;
  /** Epoch milliseconds. */
  now(): number;
  /** Id of the practice that all rows of a hook belong to, or "" where their accounts say. */
  practiceOf(hook: Hook): string;
  policyOf(hook: Hook): string;
  encrypt(binding: string, bytes: Uint8Array): Encrypted;
  /** Told of each new event once it is durable; it must not throw. */
  onEvent(): void;
  /** The longest wait for more of a file. */
  readonly idleMs?: number;
}

/** Null: there is nobody left to answer. */
const FAULTS = {
  aborted: null,
  stalled: { status: 408, error: "nothing came for too long" },
  "too-large": { status: 413, error: "the file is over the limit" },
  encoding: { status: 415, error: "send it as it is, or with gzip, deflate or br" },
  "not-one-file": { status: 400, error: "send one file" },
  malformed: { status: 400, error: "the form cannot be read; send the file as the body" },
} as const satisfies Record<UploadFault, Refusal | null>;

const REFUSALS = {
  method: { status: 405, error: "send files here with POST", headers: { allow: "POST" } },
  signature: {
    status: 401,
    error: "user name and password are missing or wrong",
    headers: { "www-authenticate": 'Basic realm="exports"' },
  },
  store: { status: 503, error: "try again", headers: { "retry-after": "5" } },
} as const satisfies Record<string, Refusal>;

/**
 * The door for exported call logs, `/exports/{hook}/{secret}`. A POST of a file is answered `200 {"id"}` once file and
 * event are durable, and never for what is in it; whoever breaks off leaves nothing. Unlike CTM's webhooks it is used by
 * people and scripts, so what is wrong with the sending itself is said at once.
 */
export function createExportDoor(deps: ExportDeps): Router {
  const { metrics, log, spools, idleMs = IDLE_MS } = deps;
  return createDoor("exports", deps, receive);

  async function receive({ hook, request, response, no }: Arrival): Promise<void> {
    if (request.method !== "POST") return no("method", REFUSALS.method);
    const signature = credentialsOf(hook, request);
    if (hook.signature.mode === "enforce" && signature !== "valid")
      return no("signature", REFUSALS.signature);

    const spool = spools.take();
    try {
      const appended = await spoolAndAppend(hook, request, signature, spool);
      metrics.events.inc({ hook: hook.id, kind: appended.isNew ? "new" : "duplicate" });
      answer(response, 200, {
        id: appended.id,
        ...(appended.isNew ? {} : { duplicate: true }),
      });
      if (appended.isNew) deps.onEvent();
    } catch (error) {
      if (error instanceof UploadError) return no(error.fault, FAULTS[error.fault]);
      if (codeOf(error) !== "ERR_STORE_UNAVAILABLE") throw error;
      log.error("export not stored", { hook: hook.id, error: codeOf(error) });
      no("store", REFUSALS.store);
    } finally {
      // Whatever came of it: from here on the store says whether the file is kept.
      spools.letGo(spool);
    }
  }

  /** Nothing of the file is left unless the event is stored. */
  async function spoolAndAppend(
    hook: Hook,
    request: Request,
    signature: Received["signature"],
    spool: string,
  ): Promise<{ readonly id: string; readonly isNew: boolean }> {
    const writer = await writeSpool(spools.folder, spool);
    let isKept = false;
    try {
      const hash = createHash("sha256");
      const limits = { maxBytes: hook.maxFileBytes, idleMs };
      const extension = await receiveUpload(request, limits, async (bytes) => {
        hash.update(bytes);
        await writer.write(bytes);
      });
      const event = await eventOf(hook, writer, hash.digest("hex"), extension, signature);
      // When this fails only the store knows whether it was written: what it does not refer to is swept.
      isKept = true;
      const appended: Appended = await deps.store.appendEvent(event);
      isKept = appended.kind === "stored";
      return appended.kind === "stored"
        ? { id: event.id, isNew: true }
        : { id: appended.id, isNew: false };
    } finally {
      if (!isKept) await writer.discard();
    }
  }

  async function eventOf(
    hook: Hook,
    writer: SpoolWriter,
    digest: string,
    extension: string,
    signature: Received["signature"],
  ): Promise<NewEvent> {
    const spooled = await writer.finish();
    const id = newId("evt");
    const receivedAt = deps.now();
    // A file that nobody proved is never taken for a proven one.
    const trust = signature === "off" || signature === "valid" ? [] : ["unproven"];
    return {
      id,
      practice: deps.practiceOf(hook),
      hook: hook.id,
      receivedAt,
      activity: null,
      dedupe: deps.keys.digest("dedupe", hook.id, "export", digest, ...trust),
      dedupeSince: receivedAt - hook.dedupeHours * HOUR_MS,
      policy: deps.policyOf(hook),
      body: deps.encrypt(`event|${id}`, packOriginal({ spooled, extension }, signature)),
      spool: spooled.id,
    };
  }

  /** Only HTTP Basic: CTM signs no exports. */
  function credentialsOf(hook: Hook, request: Request): Received["signature"] {
    const presented = {
      signature: undefined,
      time: undefined,
      authorization: request.get("authorization"),
    };
    const { result } = checkSignature(hook, presented, []);
    if (result !== "off") metrics.signatures.inc({ hook: hook.id, result });
    return hook.signature.mode === "log" ? "off" : result;
  }
}

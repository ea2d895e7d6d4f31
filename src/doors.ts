import type { Router } from "express";
import type { Hook, HookKind } from "../config/config.ts";
import { ctmCatalogue } from "../config/ctm-fields.ts";
import type { Core } from "./core.ts";
import { openBody } from "./delivery/open-sealed.ts";
import { smsTransports } from "./delivery/transports/index.ts";
import type { Transport } from "./delivery/transports/transport.ts";
import { createExportDoor } from "./ingress/export.ts";
import { createWebhookDoor } from "./ingress/webhook.ts";
import { parse } from "./judge/parse.ts";
import { practiceOf } from "./judge/policy.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Pool } from "./pipeline/pool.ts";
import type { Spools } from "./spool/spools.ts";
import { createTextDoor } from "./texts/door.ts";
import { createPassing } from "./texts/passing.ts";

/** How long the client of a text waits for the verdict. */
const TEXT_WITHIN_MS = 2_000;

export interface DoorOptions {
  readonly core: Core;
  readonly pool: Pool;
  readonly spools: Spools;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
  readonly strangersPerMinute: number;
  /** There is an event to judge. */
  readonly onEvent: () => void;
  /** There is a file to judge. */
  readonly onFile: () => void;
}

export interface Doors {
  readonly doors: readonly Router[];
  /** Breaks off texts that are on their way. */
  readonly stop: () => Promise<void>;
}

/** The doors for webhooks, texts and files, each with its hooks. */
export function openDoors({ core, pool, spools, transports, ...options }: DoorOptions): Doors {
  const { config, policy, store, keys, ledger } = core;
  const { metrics, log, now, strangersPerMinute } = options;
  const ofKind = (kind: HookKind) => config.hooks.filter((hook) => hook.kind === kind);
  const policyOf = ({ id }: Hook) => policy.hooks.get(id)?.digest ?? "";
  const encrypt = (binding: string, bytes: Uint8Array) => keys.encrypt(binding, bytes);
  const passing = createPassing({
    store, pool, config, policy, keys, metrics, log, now,
    withinMs: TEXT_WITHIN_MS,
    transports: smsTransports(transports),
    decisionMac: (row) => ledger.decisionMac(row),
    open: (delivery) => openBody({ ...delivery, event: delivery.decision.event }, keys),
  }); // biome-ignore format: short facts
  const texts = createTextDoor({
    hooks: ofKind("text"), passing, metrics, log, now, strangersPerMinute,
  }); // biome-ignore format: short facts
  const webhooks = createWebhookDoor({
    hooks: ofKind("webhook"), store, keys, catalogue: ctmCatalogue, metrics, log, now, parse,
    strangersPerMinute, policyOf, encrypt,
    practiceOf: ({ content }, { account }) =>
      content.kind === "unreadable"
        ? ""
        : (practiceOf(content.record, config.practices, account)?.id ?? ""),
    onEvent: options.onEvent,
  }); // biome-ignore format: short facts
  const only = config.practices.length === 1 ? config.practices[0] : undefined;
  const files = createExportDoor({
    hooks: ofKind("export"), store, spools, keys, metrics, log, now, policyOf, encrypt,
    strangersPerMinute,
    practiceOf: ({ account }) => (only ?? practiceOf({}, config.practices, account))?.id ?? "",
    onEvent: options.onFile,
  }); // biome-ignore format: short facts
  return { doors: [webhooks, texts, files], stop: () => passing.stop() };
}

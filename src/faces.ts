import type { Router } from "express";
import { linkTo } from "./accounts/links.ts";
import { createPasswords } from "./accounts/password.ts";
import { createApi } from "./api/router.ts";
import { createConsole } from "./console/console.ts";
import { countsOf, type UnkeptRefusals } from "./console/counts.ts";
import type { Visitors } from "./console/deps.ts";
import { entryPage } from "./console/pages/entry.ts";
import type { Core } from "./core.ts";
import type { Cleaning } from "./exports/cleaning.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { createSignIn, visitorsOf } from "./sign-in/router.ts";

export interface FaceOptions {
  /** With `elsewhere`: people's payloads are read in the scanning threads. */
  readonly core: Core;
  readonly cleaning: Cleaning;
  readonly refusals: UnkeptRefusals;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
  readonly strangersPerMinute: number;
  /** Who may enter the console, in place of those who sign in. */
  readonly visitors: Visitors | undefined;
}

/** The API, the way in, and the console. */
export function openFaces({
  core,
  cleaning,
  metrics,
  log,
  now,
  ...options
}: FaceOptions): Router[] {
  const { config, policy, rulings, store, keys, ledger, elsewhere } = core;
  const signing = {
    store, keys, ledger, config, now,
    passwords: createPasswords(keys),
    onRefused: (reason: string) => metrics.signIns.inc({ reason }),
  }; // biome-ignore format: short facts
  const reviewing = {
    store, keys, ledger, config, policy, rulings, now,
    ...(elsewhere && { elsewhere }),
  }; // biome-ignore format: short facts
  const api = createApi({
    accounting: signing, reviewing, metrics, log,
    strangersPerMinute: options.strangersPerMinute,
  }); // biome-ignore format: short facts
  const pages = createConsole({
    reviewing: { ...reviewing, practice: null },
    log,
    accounting: signing,
    linkTo: (kind, token) => linkTo(core, kind, token),
    cleaning,
    counts: countsOf({ ...metrics, store, refusals: options.refusals }),
    ...(options.visitors ?? visitorsOf(signing)),
  }); // biome-ignore format: short facts
  return [api, createSignIn({ signing, log, render: entryPage }), pages];
}

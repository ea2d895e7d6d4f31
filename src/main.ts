import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Hook, HookKind } from "../config/config.ts";
import { ctmCatalogue } from "../config/ctm-fields.ts";
import { ConfigFaults } from "../config/faults.ts";
import { linkTo } from "./accounts/links.ts";
import { createPasswords } from "./accounts/password.ts";
import { createApi } from "./api/router.ts";
import { SCAN_BUDGET_MS } from "./budget.ts";
import { serveControl } from "./cli/control.ts";
import { createConsole } from "./console/console.ts";
import { countsOf } from "./console/counts.ts";
import type { Visitors } from "./console/deps.ts";
import { entryPage } from "./console/pages/entry.ts";
import { type Core, openCore } from "./core.ts";
import { openBody, openClaimed } from "./delivery/open-sealed.ts";
import { openTransports, smsTransports } from "./delivery/transports/index.ts";
import { startDelivery } from "./delivery/worker.ts";
import { codeOf, GuardError } from "./errors.ts";
import { createAdminApp, createApp } from "./ingress/app.ts";
import { createExportDoor } from "./ingress/export.ts";
import { listen } from "./ingress/server.ts";
import { createWebhookDoor } from "./ingress/webhook.ts";
import { parse } from "./judge/parse.ts";
import { practiceOf } from "./judge/policy.ts";
import { createLog, type Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { createCleaning } from "./pipeline/cleaning.ts";
import { startDispatch } from "./pipeline/dispatch.ts";
import { startExports } from "./pipeline/exports.ts";
import { openPool } from "./pipeline/pool.ts";
import { openRefusalBook } from "./pipeline/refusals.ts";
import type { SettleOptions } from "./pipeline/settle.ts";
import { startUpkeep } from "./pipeline/upkeep.ts";
import { createSignIn, visitorsOf } from "./sign-in/router.ts";
import { openSpools } from "./spool/spools.ts";
import { createTextDoor } from "./texts/door.ts";
import { createPassing } from "./texts/passing.ts";

const NODE_MAJOR = 26;
const SCAN_WATCHDOG_MS = 20_000;
const STRANGERS_PER_MINUTE = 60;
/** How long the client of a text waits for the verdict. */
const TEXT_WITHIN_MS = 2_000;
const STOP_GRACE_MS = 10_000;

export interface Guard {
  readonly port: number;
  readonly adminPort: number;
  readonly core: Core;
  /** Finishes what is in hand, then closes everything; what is left is due at the next start. */
  stop(): Promise<void>;
}

export interface GuardOptions {
  readonly log?: Log;
  /** Who may enter the console, in place of those who sign in. */
  readonly visitors?: Visitors;
  readonly now?: () => number;
  /** Another scanning thread, for measurements and crash tests. */
  readonly scannerScript?: URL;
  /** The same for the thread of an export. */
  readonly exportScript?: URL;
  /** How long a client waits for a text to be judged, in milliseconds, where a test is about something else. */
  readonly textWithinMs?: number;
}

/** Starts the guard: reads the configuration, opens the store, wires the parts, listens. Rejects when any of it fails, with all closed again. */
export async function startGuard(
  variables: NodeJS.ProcessEnv,
  {
    log = createLog(variables["LOG_LEVEL"]),
    now = Date.now,
    visitors,
    scannerScript,
    exportScript,
    textWithinMs = TEXT_WITHIN_MS,
  }: GuardOptions = {},
): Promise<Guard> {
  // Closed from the last to the first, whether a later step fails now or the guard is stopped one day.
  await using opening = new AsyncDisposableStack();
  const metrics = createMetrics();
  const core = await openCore(variables, {
    now,
    onCommit: (s) => metrics.commitSeconds.observe(s),
  });
  opening.defer(() => core.close());
  const { config, policy, rulings, store, keys, ledger, env } = core;

  for (const what of core.warnings) log.warn("key", { what });
  const unfinished = await store.releaseLeases(now());
  if (unfinished.unknown > 0) log.warn("texts of unknown fate", { texts: unfinished.unknown });
  await rulings.refresh();
  await ledger.append({ practice: "", actor: "system", act: "start", facts: { ...unfinished } });

  const pool = openPool({
    setup: { config, keys: keys.raw(), budgetMs: SCAN_BUDGET_MS },
    threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
    watchdogMs: SCAN_WATCHDOG_MS,
    drawTokens: (requests) => store.tokens(requests),
    rulings: () => rulings.current(),
    script: scannerScript ?? new URL("./scanning-thread.ts", import.meta.url),
  });
  opening.defer(() => pool.close());
  await pool.ready();
  const spools = await openSpools(env.spoolFolder ?? join(store.folder ?? "data", "spool"));
  const refusals = openRefusalBook({ store, metrics, now });
  const upkeep = startUpkeep({
    store,
    spools,
    ledger,
    rulings,
    refusals,
    metrics,
    log,
    now,
    retention: config.retention,
  });
  opening.defer(() => upkeep.stop());
  const transports = openTransports(config, policy, now);
  opening.defer(async () => {
    await Promise.all([...transports.values()].map((transport) => transport.close()));
  });
  const delivery = startDelivery({
    store, policy, transports, log, metrics, now,
    random: Math.random,
    openSealed: (claimed) => openClaimed(claimed, keys, spools.folder),
    timeZoneOf: (practice) => config.practices.find(({ id }) => id === practice)?.timeZone ?? "UTC",
    activityAt: (destination, activity) => keys.digest("activity-at", destination, activity),
    onFileSettled: () => upkeep.sweepSpools(),
    onRejudge: wakeJudges,
  }); // biome-ignore format: short facts
  opening.defer(() => delivery.stop(STOP_GRACE_MS));
  const settling: SettleOptions = {
    store, config, metrics, log, now,
    policyOf: (destination) => policy.destinations.get(destination)?.digest ?? "",
    decisionMac: (row) => ledger.decisionMac(row),
    onJudged: () => delivery.wake(),
  }; // biome-ignore format: short facts
  const dispatch = startDispatch({ ...settling, store, pool });
  opening.defer(() => dispatch.stop());
  const exports = startExports({
    ...settling, store, spools,
    rulings: () => rulings.current(),
    keys: keys.raw(),
    rowBudgetMs: SCAN_BUDGET_MS,
    onSettled: () => upkeep.sweepSpools(),
    onRows: () => dispatch.wake(),
    ...(exportScript && { script: exportScript }),
  }); // biome-ignore format: short facts
  opening.defer(() => exports.stop());
  const cleaning = createCleaning({
    config, policy, store, spools, log, now,
    rulings: () => rulings.current(),
    keys: keys.raw(),
    boxes: keys,
    rowBudgetMs: SCAN_BUDGET_MS,
    ...(exportScript && { script: exportScript }),
  }); // biome-ignore format: short facts
  opening.defer(() => cleaning.close());
  function wakeJudges(): void {
    dispatch.wake();
    exports.wake();
  }
  core.ledger.onCommit(() => {
    wakeJudges();
    delivery.wake();
  });

  const ofKind = (kind: HookKind) => config.hooks.filter((hook) => hook.kind === kind);
  const policyOf = ({ id }: Hook) => policy.hooks.get(id)?.digest ?? "";
  const encrypt = (binding: string, bytes: Uint8Array) => keys.encrypt(binding, bytes);
  const passing = createPassing({
    store, pool, config, policy, keys, metrics, log, now,
    withinMs: textWithinMs,
    transports: smsTransports(transports),
    decisionMac: (row) => ledger.decisionMac(row),
    open: (delivery) => openBody({ ...delivery, event: delivery.decision.event }, keys),
  }); // biome-ignore format: short facts
  opening.defer(() => passing.stop());
  const texts = createTextDoor({
    hooks: ofKind("text"), passing, metrics, log, now,
    strangersPerMinute: STRANGERS_PER_MINUTE,
  }); // biome-ignore format: short facts
  const webhooks = createWebhookDoor({
    hooks: ofKind("webhook"), store, keys, catalogue: ctmCatalogue, metrics, log, now, parse,
    strangersPerMinute: STRANGERS_PER_MINUTE,
    practiceOf: ({ content }, { account }) =>
      content.kind === "unreadable"
        ? ""
        : (practiceOf(content.record, config.practices, account)?.id ?? ""),
    policyOf, encrypt,
    onEvent: () => dispatch.wake(),
  }); // biome-ignore format: short facts
  const only = config.practices.length === 1 ? config.practices[0] : undefined;
  const files = createExportDoor({
    hooks: ofKind("export"), store, spools, keys, metrics, log, now, policyOf, encrypt,
    strangersPerMinute: STRANGERS_PER_MINUTE,
    practiceOf: ({ account }) => (only ?? practiceOf({}, config.practices, account))?.id ?? "",
    onEvent: () => exports.wake(),
  }); // biome-ignore format: short facts
  const signing = {
    store, keys, ledger, config, now,
    passwords: createPasswords(keys),
    onRefused: (reason: string) => metrics.signIns.inc({ reason }),
  }; // biome-ignore format: short facts
  const signIn = createSignIn({ signing, log, render: entryPage });
  const elsewhere = (name: string, given: unknown) => pool.work(name, given, now());
  const api = createApi({
    accounting: signing,
    reviewing: { store, keys, ledger, config, policy, rulings, now, elsewhere },
    metrics, log,
    strangersPerMinute: STRANGERS_PER_MINUTE,
  }); // biome-ignore format: short facts
  const reviewing = {
    config,
    policy,
    rulings,
    store,
    keys,
    ledger,
    practice: null,
    now,
    elsewhere,
  };
  const pages = createConsole({
    reviewing, log,
    accounting: signing,
    linkTo: (kind, token) => linkTo(core, kind, token),
    cleaning,
    counts: countsOf({ ...metrics, store, refusals }),
    ...(visitors ?? visitorsOf(signing)),
  }); // biome-ignore format: short facts
  const deps = {
    doors: [webhooks, texts, files], faces: [api, signIn, pages], metrics, log,
    trustedProxies: config.network.trustedProxies,
    ready: async () => [
      ...(await store.ping().then(() => [], () => ["store"])),
      ...(pool.isReady() ? [] : ["scanner"]),
    ],
  }; // biome-ignore format: short facts
  const adminApart = env.adminPort !== null && env.adminPort !== env.port;
  const listenOn = async (app: ReturnType<typeof createApp>, port: number) => {
    const listening = await listen(app, port);
    opening.defer(() => listening.close(STOP_GRACE_MS));
    return listening.port;
  };
  const port = await listenOn(createApp(deps, { adminApart }), env.port);
  const adminPort = adminApart ? await listenOn(createAdminApp(deps), env.adminPort ?? 0) : port;
  const control = await serveControl({ ...core, elsewhere });
  opening.defer(() => control.close());
  log.info("listening", { port, hooks: config.hooks.length, ...unfinished });

  const running = opening.move();
  return {
    port,
    adminPort,
    core,
    async stop() {
      await running.disposeAsync();
      log.info("stopped");
    },
  };
}

/** Runs the guard until a signal; prints what is wrong in plain sentences when it cannot start. */
export async function serve(): Promise<void> {
  const [major] = process.versions.node.split(".");
  if (Number(major) < NODE_MAJOR) {
    process.stderr.write(
      `The guard needs Node ${NODE_MAJOR}, and this is Node ${process.versions.node}. Start it with "npm start", which brings its own.\n`,
    );
    process.exit(1);
  }
  if (process.env["DEBUG"]) {
    process.stderr.write(
      "Unset the variable DEBUG: with it, libraries print addresses, and the secrets in them.\n",
    );
    process.exit(1);
  }
  let guard: Guard;
  try {
    guard = await startGuard(process.env);
  } catch (error) {
    process.stderr.write(`${startFault(error)}\n`);
    process.exit(1);
  }
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      void guard.stop().then(() => process.exit(0));
    });
}

/** What a person reads when the guard cannot start. */
export function startFault(error: unknown): string {
  if (error instanceof ConfigFaults || error instanceof GuardError) {
    const facts = error instanceof GuardError ? Object.entries(error.facts) : [];
    return [error.message, ...facts.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  }
  const code = codeOf(error);
  if (code === "EADDRINUSE") return "the port is in use; stop what listens there, or set PORT";
  return `the guard could not start: ${code}`;
}

if (import.meta.main) await serve();

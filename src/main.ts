import { availableParallelism } from "node:os";
import { join } from "node:path";
import { SCAN_BUDGET_MS } from "./budget.ts";
import { serveControl } from "./cli/control.ts";
import type { Visitors } from "./console/deps.ts";
import { type Core, openCore } from "./core.ts";
import { openClaimed } from "./delivery/open-sealed.ts";
import { openTransports } from "./delivery/transports/index.ts";
import { startDelivery } from "./delivery/worker.ts";
import { openDoors } from "./doors.ts";
import { openFaces } from "./faces.ts";
import { createAdminApp, createApp } from "./ingress/app.ts";
import { listen } from "./ingress/server.ts";
import { createLog, type Log } from "./log.ts";
import { readEdition } from "./looks/edition.ts";
import { createMetrics } from "./metrics.ts";
import { createCleaning } from "./pipeline/cleaning.ts";
import { startDispatch } from "./pipeline/dispatch.ts";
import { startExports } from "./pipeline/exports.ts";
import { openPool } from "./pipeline/pool.ts";
import { openRefusalBook } from "./pipeline/refusals.ts";
import type { SettleOptions } from "./pipeline/settle.ts";
import { startUpkeep } from "./pipeline/upkeep.ts";
import { runUntilSignal } from "./process.ts";
import { openSpools } from "./spool/spools.ts";

const SCAN_WATCHDOG_MS = 20_000;
const STRANGERS_PER_MINUTE = 60;
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
    setup: { config, keys: keys.raw(), edition: readEdition(), budgetMs: SCAN_BUDGET_MS },
    threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
    watchdogMs: SCAN_WATCHDOG_MS,
    drawTokens: (requests) => store.tokens(requests),
    keepLook: (kept) => store.keepLook(kept),
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
    policyOf: (destination, practice) => policy.destinations.get(destination)?.under(practice).digest ?? "",
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

  const elsewhere = (name: string, given: unknown) => pool.work(name, given, now());
  const attended: Core = { ...core, elsewhere };
  const { doors, stop: stopDoors } = openDoors({
    core, pool, spools, transports, metrics, log, now,
    strangersPerMinute: STRANGERS_PER_MINUTE,
    onEvent: () => dispatch.wake(),
    onFile: () => exports.wake(),
  }); // biome-ignore format: short facts
  opening.defer(stopDoors);
  const faces = openFaces({
    core: attended, cleaning, metrics, log, now, visitors, refusals,
    strangersPerMinute: STRANGERS_PER_MINUTE,
  }); // biome-ignore format: short facts
  const deps = {
    doors, faces, metrics, log,
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
  const control = await serveControl(attended);
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
export function serve(): Promise<void> {
  return runUntilSignal(startGuard);
}

if (import.meta.main) await serve();

import type { Retention } from "../../config/config.ts";
import { codeOf } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { Spools } from "../spool/spools.ts";
import type { Store } from "../store/store.ts";
import type { RefusalBook } from "./refusals.ts";

const MINUTE_MS = 60_000;
const DEPTH_EVERY_MS = 5_000;
const DAY_MS = 86_400_000;

export interface UpkeepOptions {
  readonly store: Pick<Store, "depth" | "emergencies" | "sweep" | "spools">;
  readonly spools: Pick<Spools, "sweep">;
  readonly ledger: { sealDecisions(): Promise<void> };
  readonly refusals: Pick<RefusalBook, "keep">;
  readonly rulings: { refresh(): Promise<void> };
  readonly metrics: Pick<Metrics, "depth" | "oldest" | "emergencies">;
  readonly log: Log;
  readonly now: () => number;
  readonly retention: Retention;
}

/**
 * What goes on by the clock: decisions sealed into the ledger and retention each minute; queue depths, and how many have
 * emergency access, for the metrics.
 */
export function startUpkeep(options: UpkeepOptions) {
  const { store, spools, ledger, rulings, refusals, metrics, log, now, retention } = options;
  let busy: Promise<void> = Promise.resolve();
  let emergencies = 0;
  const inTurn = (what: string, work: () => Promise<void>) => () => {
    busy = busy
      .then(work)
      .catch((error: unknown) => log.error("upkeep failed", { what, code: codeOf(error) }));
  };

  const sweep = async () => {
    const at = now();
    const swept = await store.sweep({
      now: at,
      heldBefore: at - retention.heldDays * DAY_MS,
      deadBefore: at - retention.deadDays * DAY_MS,
      sentBefore: at - retention.keepSentDays * DAY_MS,
      recordsBefore: at - retention.recordsYears * 365 * DAY_MS,
    });
    if (swept.expired + swept.bodies + swept.records > 0) log.info("swept", swept);
  };
  const sweepSpools = async () => {
    const erased = await spools.sweep(() => store.spools());
    if (erased > 0) log.info("spools erased", { erased });
  };
  const measure = async () => {
    const depths = await store.depth();
    for (const { queue, depth, oldest } of depths) {
      metrics.depth.set({ queue }, depth);
      metrics.oldest.set({ queue }, oldest === null ? 0 : (now() - oldest) / 1000);
    }
    const people = await store.emergencies(now());
    if (people > emergencies) log.error("emergency access", { people });
    emergencies = people;
    metrics.emergencies.set(people);
  };

  const timers = [
    setInterval(
      inTurn("decisions", () => ledger.sealDecisions()),
      MINUTE_MS,
    ),
    setInterval(inTurn("retention", sweep), MINUTE_MS),
    // Some end by the clock, and another process may have written some.
    setInterval(
      inTurn("rulings", () => rulings.refresh()),
      MINUTE_MS,
    ),
    setInterval(inTurn("spools", sweepSpools), MINUTE_MS),
    setInterval(inTurn("depth", measure), DEPTH_EVERY_MS),
    setInterval(
      inTurn("refusals", () => refusals.keep()),
      DEPTH_EVERY_MS,
    ),
  ];
  inTurn("retention", sweep)();
  // What an earlier process left half-written goes at once.
  inTurn("spools", sweepSpools)();
  inTurn("depth", measure)();
  return {
    /** Spools may be nobody's now. */
    sweepSpools: inTurn("spools", sweepSpools),
    /** Ends the timers, seals what was decided since, and keeps what was counted. */
    async stop(): Promise<void> {
      for (const timer of timers) clearInterval(timer);
      inTurn("decisions", () => ledger.sealDecisions())();
      inTurn("refusals", () => refusals.keep())();
      await busy;
    },
  };
}

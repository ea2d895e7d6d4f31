import { codeOf, type Facts, GuardError } from "../errors.ts";
import type { Cleaned, Cleaning, CleanOutcome, Wanted } from "../exports/cleaning.ts";
import { newId } from "../ids.ts";
import type { Policy } from "../judge/policy.ts";
import { findWay } from "../judge/way.ts";
import type { Keys } from "../keys/keys.ts";
import type { Log } from "../log.ts";
import { unpackSpooled } from "../spool/manifest.ts";
import { type Original, packOriginal } from "../spool/original.ts";
import { eraseSpool, readSpool, type Spooled, writeSpool } from "../spool/spool.ts";
import type { Spools } from "../spool/spools.ts";
import { type Became, factsOf, outcomeOf } from "./clean-outcome.ts";
import type { ExportResult, ExportWay } from "./export-messages.ts";
import { type ExportBench, judgeInThread } from "./export-thread.ts";

export interface CleaningOptions extends ExportBench {
  readonly spools: Spools;
  readonly policy: Policy;
  readonly boxes: Pick<Keys, "encrypt" | "decrypt">;
  readonly log: Log;
  readonly now: () => number;
}

export interface CleaningRoom extends Cleaning {
  /** Breaks off what is in hand and erases everything. */
  close(): Promise<void>;
}

interface Received {
  readonly wanted: Wanted;
  readonly spooled: Spooled;
}

/** How long a redacted file can be downloaded. */
const KEPT_MS = 15 * 60_000;
const MOST_EACH = 4;
const MOST = 16;

interface File {
  readonly id: string;
  readonly owner: string;
  /** Null while it comes in. */
  wanted: Wanted | null;
  /** Breaks off its thread. */
  readonly stop: AbortController;
  rows: number;
  outcome: CleanOutcome | null;
  until: number | null;
  /** Where the redacted bytes lie. */
  spooled: Spooled | null;
  timer: NodeJS.Timeout | null;
}

/**
 * Redacts files for people, one after the other, each in the thread that exports are judged in. What came in lies
 * encrypted until it is read, what came of it a quarter of an hour longer; the keys of both are in this process alone, so
 * that what a crash leaves is noise, which the next start sweeps.
 */
export function createCleaning(options: CleaningOptions): CleaningRoom {
  const { config, policy, spools, boxes, log, now } = options;
  const files = new Map<string, File>();
  let isClosed = false;
  let turn: Promise<void> = Promise.resolve();
  const ways = waysIn(policy);

  async function receive(give: Parameters<Cleaning["take"]>[1]): Promise<Received> {
    const id = spools.take();
    const writer = await writeSpool(spools.folder, id).catch((error: unknown) => {
      spools.letGo(id);
      throw error;
    });
    try {
      const wanted = await give((bytes) => writer.write(bytes));
      if (!ways.has(wanted.destination))
        throw new GuardError("ERR_NOT_FOUND", "choose a destination that a hook leads to");
      return { wanted, spooled: await writer.finish() };
    } catch (error) {
      await writer.discard();
      spools.letGo(id);
      throw error;
    }
  }

  async function clean(
    file: File,
    { wanted: { destination, extension }, spooled }: Received,
    record: (facts: Facts) => Promise<void>,
  ): Promise<void> {
    // Erased while it waited.
    if (!files.has(file.id)) return drop(spooled.id);
    const way = { destination, delivery: newId("dlv"), spool: spools.take(), apart: [] };
    let became: Became = { outcome: { kind: "failed" }, left: null };
    try {
      const event = newId("evt");
      const result = await judge(event, { spooled, extension }, way, file);
      const read = outcomeOf(result, destination, (binding, body) =>
        unpackSpooled(boxes.decrypt(`delivery|${binding}|${event}|${destination}`, body)),
      );
      await record(factsOf(read.outcome, destination, spooled));
      became = read;
    } catch (error) {
      log.error("file not cleaned", { code: codeOf(error) });
    }
    // Nobody is told that it is done while what came in is still there.
    await drop(spooled.id);
    if (became.left === null) await drop(way.spool);
    file.spooled = became.left;
    file.outcome = became.outcome;
    file.until = now() + KEPT_MS;
    file.timer = setTimeout(() => void erase(file), KEPT_MS).unref();
    // It was erased, or the guard stops, while it was in hand.
    if (!files.has(file.id)) await erase(file);
  }

  function judge(
    event: string,
    original: Original,
    way: ExportWay,
    file: File,
  ): Promise<ExportResult> {
    const body = boxes.encrypt(`event|${event}`, packOriginal(original, "off"));
    const hook = ways.get(way.destination) ?? "";
    const job = { event, hook, receivedAt: now(), body, ways: [way], now: now() };
    return judgeInThread(job, options, file.stop.signal, (rows) => {
      file.rows = rows;
    });
  }

  async function drop(spool: string): Promise<void> {
    await eraseSpool(spools.folder, spool);
    spools.letGo(spool);
  }

  async function erase(file: File): Promise<void> {
    files.delete(file.id);
    file.stop.abort();
    if (file.timer !== null) clearTimeout(file.timer);
    if (file.spooled !== null) await drop(file.spooled.id);
  }

  function owned(owner: string, id: string): File | null {
    const file = files.get(id);
    const isOver = file?.until != null && file.until <= now();
    return file?.owner === owner && !isOver ? file : null;
  }

  return {
    destinations: [...ways.keys()],
    maxBytes: Math.max(0, ...config.hooks.map(({ maxFileBytes }) => maxFileBytes)),
    async take(owner, give, record) {
      const own = [...files.values()].filter((file) => file.owner === owner);
      if (own.length >= MOST_EACH || files.size >= MOST || isClosed)
        throw new GuardError(
          "ERR_BUSY",
          "there are too many files; erase one, or wait for a minute",
        );
      const file: File = {
        id: newId("fil"), owner, wanted: null, stop: new AbortController(), rows: 0, outcome: null, until: null,
        spooled: null, timer: null,
      }; // biome-ignore format: short facts
      // It counts from now on: many at once are no more than so many.
      files.set(file.id, file);
      const received = await receive(give).catch((error: unknown) => {
        files.delete(file.id);
        throw error;
      });
      file.wanted = received.wanted;
      turn = turn.then(() => clean(file, received, record));
      return file.id;
    },
    look(owner, id): Cleaned | null {
      const file = owned(owner, id);
      if (file?.wanted == null) return null;
      const { wanted, rows, outcome, until } = file;
      return { id, destination: wanted.destination, rows, outcome, until };
    },
    read(owner, id) {
      const spooled = owned(owner, id)?.spooled ?? null;
      return spooled === null ? null : readSpool(spools.folder, spooled);
    },
    async erase(owner, id) {
      const file = owned(owner, id);
      if (file !== null) await erase(file);
    },
    async close() {
      isClosed = true;
      for (const file of files.values()) await erase(file);
      await turn;
    },
  };
}

/** By destination the hook that its rows are read for: one for exports where there is one. Texts are no files. */
function waysIn(policy: Policy): ReadonlyMap<string, string> {
  const ways = new Map<string, string>();
  for (const [destination, { preset }] of policy.destinations) {
    const way = findWay(policy, destination, "export");
    if (way !== null && preset.transport !== "ctm-sms") ways.set(destination, way.hook.hook.id);
  }
  return ways;
}

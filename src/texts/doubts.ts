import type { HoldReason } from "../judge/event.ts";
import type { Log } from "../log.ts";
import type { JobResult } from "../pipeline/messages.ts";
import { MAX_CRASHES } from "../pipeline/settle.ts";

/** What scanning one text did, while its client was told to try again. */
interface Doubt {
  crashes: number;
  isOverBudget: boolean;
  /** Scans of it that go on although nobody waits for them any more. */
  inHand: number;
  /** Epoch ms. */
  until: number;
}

/**
 * Remembers texts whose own scanning ended a thread or used up its processor time, by a keyed digest, in this process's
 * memory: nothing is kept of a text that was answered "try again". Load is no doubt, and a text that was judged has none.
 */
export interface Doubts {
  /** Why the text is held unread, or null while it may be scanned. */
  against(text: string): HoldReason | null;
  /** Is it being scanned still, for a client that was answered already? */
  isInHand(text: string): boolean;
  note(text: string, result: JobResult): void;
  /** The same for a scan that goes on. */
  follow(text: string, result: Promise<JobResult>): void;
}

/** As long as an `Idempotency-Key` is honoured. */
const KEPT_MS = 24 * 3_600_000;
const MOST = 10_000;

export function createDoubts({
  log,
  now,
}: {
  readonly log: Log;
  readonly now: () => number;
}): Doubts {
  /** The one that was doubted longest ago comes first. */
  const doubts = new Map<string, Doubt>();

  function find(text: string): Doubt | null {
    const doubt = doubts.get(text);
    return doubt !== undefined && (doubt.inHand > 0 || doubt.until > now()) ? doubt : null;
  }

  function add(text: string, more: (doubt: Doubt) => void): void {
    const doubt = find(text) ?? { crashes: 0, isOverBudget: false, inHand: 0, until: 0 };
    doubt.until = now() + KEPT_MS;
    more(doubt);
    doubts.delete(text);
    doubts.set(text, doubt);
    const [oldest] = doubts.keys();
    if (doubts.size > MOST && oldest !== undefined) doubts.delete(oldest);
  }

  function note(text: string, result: JobResult): void {
    switch (result.kind) {
      case "crash":
        add(text, (doubt) => {
          doubt.crashes++;
          log.warn("scanner died", { code: result.code, crashes: doubt.crashes });
        });
        return;
      case "budget":
        return add(text, (doubt) => void (doubt.isOverBudget = true));
      case "judged":
        doubts.delete(text);
        return;
      case "seal-broken":
      case "no-store":
    }
  }

  return {
    against(text) {
      const doubt = find(text);
      if (doubt === null) return null;
      if (doubt.crashes >= MAX_CRASHES) return "scan-crash";
      return doubt.isOverBudget ? "scan-budget" : null;
    },
    isInHand: (text) => (find(text)?.inHand ?? 0) > 0,
    note,
    follow(text, result) {
      add(text, (doubt) => void doubt.inHand++);
      void result.then((ended) => {
        const doubt = doubts.get(text);
        if (doubt !== undefined) doubt.inHand--;
        note(text, ended);
      });
    },
  };
}

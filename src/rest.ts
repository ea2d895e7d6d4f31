/** Runs something later; what it gives back takes that back. */
export type After = (ms: number, run: () => void) => () => void;

export function onTimer(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** How a loop with nothing to do waits. */
export interface Rest {
  /** There may be something to do: the rest ends, or the next one does at once. */
  readonly wake: () => void;
  /** Resolves when woken, or by itself after some time. */
  readonly rest: () => Promise<void>;
}

/** `ms` is the longest rest. */
export function createRest(ms: number, after: After = onTimer): Rest {
  let wakes = Promise.withResolvers<void>();
  const wake = () => wakes.resolve();
  return {
    wake,
    async rest() {
      const cancel = after(ms, wake);
      await wakes.promise;
      cancel();
      wakes = Promise.withResolvers<void>();
    },
  };
}

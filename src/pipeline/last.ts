/** One value, for whoever asks for it by the same key again within some time. In memory only. */
export interface Last {
  get(key: string): unknown;
  /** In place of what was kept before. */
  put(key: string, value: unknown): void;
}

/** Forgets it `ms` after it was put or last asked for. */
export function keepLast(ms: number): Last {
  let kept: { readonly key: string; readonly value: unknown } | null = null;
  let timer: NodeJS.Timeout | undefined;
  const renew = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      kept = null;
    }, ms);
    timer.unref();
  };
  return {
    get(key) {
      if (kept?.key !== key) return undefined;
      renew();
      return kept.value;
    },
    put(key, value) {
      kept = { key, value };
      renew();
    },
  };
}

/** Gives up when nothing moved for `ms`: a large file may take as long as it goes on. */
export function withPatience(ms: number) {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new DOMException("nothing moved", "TimeoutError"));
  let timer = setTimeout(giveUp, ms);
  return {
    signal: controller.signal,
    /** The same bytes; each piece that is taken shows that something moves. */
    async *over(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        clearTimeout(timer);
        timer = setTimeout(giveUp, ms);
        yield piece;
      }
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}

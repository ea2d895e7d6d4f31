import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Got {
  readonly event: string;
  readonly delivery: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly got: readonly Got[];
  /** Resolves when `count` requests have come in; rejects after ten seconds. */
  until(count: number): Promise<void>;
}

/** A destination on 127.0.0.1 that keeps what it gets. `status` says what it answers. */
export async function openReceiver(status: (nth: number) => number = () => 200): Promise<Receiver> {
  const got: Got[] = [];
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      got.push({
        event: String(request.headers["x-guard-event"]),
        delivery: String(request.headers["x-guard-delivery"]),
        path: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      });
      response.writeHead(status(got.length)).end("ok");
      const told = waiting;
      waiting = [];
      for (const tell of told) tell();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`,
    got,
    async until(count) {
      const deadline = Date.now() + 30_000;
      while (got.length < count) {
        const left = deadline - Date.now();
        if (left <= 0) throw new Error(`${got.length} of ${count} requests came in`);
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.push(resolve);
        const timer = setTimeout(resolve, left);
        await promise;
        clearTimeout(timer);
      }
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

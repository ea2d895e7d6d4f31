import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

export interface ServerLimits {
  /** Time for the headers, and then for the body; a slower client is answered 408 and closed. */
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** How often the first is looked at. */
  readonly checkEveryMs: number;
  /** Beginnings of the paths where a large file may take as long as it keeps coming: they have a limit of their own. */
  readonly unhurried: readonly string[];
  /** Longer than the idle time of common load balancers (60 s), or they would send into a closing connection. */
  readonly keepAliveTimeoutMs: number;
  /** A connection on which nothing moves, in either direction, is closed. */
  readonly idleTimeoutMs: number;
  readonly maxHeaderBytes: number;
  readonly maxHeaders: number;
  readonly maxConnections: number;
}

const LIMITS: ServerLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  checkEveryMs: 5_000,
  unhurried: ["/exports/", "/console/clean"],
  keepAliveTimeoutMs: 65_000,
  idleTimeoutMs: 120_000,
  maxHeaderBytes: 16_384,
  maxHeaders: 100,
  maxConnections: 2_048,
};

export interface Listening {
  readonly server: Server;
  /** The port in use; differs from the one asked for when that was 0. */
  readonly port: number;
  /** Accepts no more, lets open requests finish for at most `graceMs`, then closes what is left. */
  close(graceMs: number): Promise<void>;
}

/** Listens on `port`, on `host` or all addresses; rejects with Node's error (`EADDRINUSE`) when it cannot. */
export async function listen(
  app: RequestListener,
  port: number,
  { host, ...given }: Partial<ServerLimits> & { host?: string } = {},
): Promise<Listening> {
  const limits = { ...LIMITS, ...given };
  const open = new Set<ServerResponse>();
  let whenIdle: (() => void) | null = null;

  const server = createServer(
    {
      headersTimeout: limits.headersTimeoutMs,
      // Node has one limit for all paths: ours is below.
      requestTimeout: 0,
      connectionsCheckingInterval: limits.checkEveryMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      maxHeaderSize: limits.maxHeaderBytes,
    },
    (request, response) => {
      open.add(response);
      response.on("close", () => {
        open.delete(response);
        if (open.size === 0) whenIdle?.();
      });
      if (!limits.unhurried.some((path) => request.url?.startsWith(path)))
        hurry(request, response, limits);
      if (whenIdle !== null) response.setHeader("connection", "close");
      app(request, response);
    },
  );
  server.timeout = limits.idleTimeoutMs;
  server.maxHeadersCount = limits.maxHeaders;
  server.maxConnections = limits.maxConnections;

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });

  async function stop(graceMs: number): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, graceMs);
      whenIdle = () => {
        clearTimeout(timer);
        resolve();
      };
      for (const response of open) {
        // Without this, a client that never pauses would keep its connection and be served for ever.
        if (!response.headersSent) response.setHeader("connection", "close");
      }
      if (open.size === 0) whenIdle();
    });
    // Idle ones, and those that have sent no whole request, hold nothing that was acknowledged.
    server.closeAllConnections();
    await closed;
  }

  let stopped: Promise<void> | null = null;
  return {
    server,
    port: (server.address() as AddressInfo).port,
    close: (graceMs) => (stopped ??= stop(graceMs)),
  };
}

/** A body that is not whole in time ends its request: half of one is none. */
function hurry(
  request: IncomingMessage,
  response: ServerResponse,
  { requestTimeoutMs }: ServerLimits,
): void {
  if (request.complete) return;
  const timer = setTimeout(() => {
    if (request.complete) return;
    if (response.headersSent) return void request.destroy();
    // Behind this nothing can be answered on the connection, as whoever waits for the body will notice.
    request.socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n", () =>
      request.destroy(),
    );
  }, requestTimeoutMs);
  const done = () => clearTimeout(timer);
  request.once("end", done).once("close", done);
}

import { lookup as dnsLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { codeOf } from "../../errors.ts";
import type { Answer } from "./transport.ts";

export interface ConnectOptions {
  readonly lookup?: LookupFunction;
  /** Makes the TCP connection; undici's own unless a test hands in another. */
  readonly dial?: buildConnector.connector;
  /** Certificates to trust in place of the machine's, PEM. */
  readonly ca?: string;
}

const REFUSED = "ERR_ADDRESS_REFUSED";

/** undici does not break off a request whose connection is still being made: it rejects when that ends. We do not wait. */
export function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/**
 * Connects only where it may: names are resolved through a filter, and the connected socket's own address decides
 * before a byte is written, the first of the TLS handshake included.
 */
export function guardedConnector(
  allows: (address: string) => boolean,
  timeoutMs: number,
  { lookup = dnsLookup as LookupFunction, dial, ca }: ConnectOptions,
): buildConnector.connector {
  const connect = dial ?? buildConnector({ timeout: timeoutMs, lookup: filtered(lookup, allows) });
  const secure = buildConnector({ timeout: timeoutMs, allowH2: false, ...(ca && { ca }) });
  return (options, callback) => {
    const { hostname, protocol } = options;
    if (isIP(hostname) !== 0 && !allows(hostname)) return callback(refused(), null);
    const port = options.port || (protocol === "https:" ? "443" : "80");
    return connect({ hostname, protocol: "http:", port }, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      if (!allows(socket.remoteAddress ?? "")) {
        socket.destroy();
        return callback(refused(), null);
      }
      if (protocol === "http:") return callback(null, socket);
      return secure({ ...options, httpSocket: socket }, callback);
    });
  };
}

function filtered(lookup: LookupFunction, allows: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, "", 0);
      const usable = (Array.isArray(found) ? found : []).filter(({ address }) => allows(address));
      const [first] = usable;
      if (first === undefined) return callback(refused(), "", 0);
      if (options.all === true) return callback(null, usable);
      return callback(null, first.address, first.family);
    });
}

function refused(): NodeJS.ErrnoException {
  return Object.assign(new Error("address refused"), { code: REFUSED });
}

const TIMEOUTS = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
  "TimeoutError",
]);

/** Which kind of fault kept an answer away. */
export function classOf(error: unknown): Extract<Answer, { kind: "failed" }>["class"] {
  const code = codeOf(error);
  if (code === REFUSED) return "refused-address";
  const isTimeout = TIMEOUTS.has(code) || (error instanceof Error && TIMEOUTS.has(error.name));
  return isTimeout ? "timeout" : "network";
}

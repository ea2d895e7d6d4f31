import { lookup as dnsLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Readable } from "node:stream";
import { buildConnector, Pool } from "undici";
import type { Destination } from "../../../config/config.ts";
import { PRESETS } from "../../../config/presets/index.ts";
import type { Preset } from "../../../config/presets/preset.ts";
import { codeOf, GuardError } from "../../errors.ts";
import type { AddressGuard } from "../network.ts";
import { fileNameOf, isFile } from "./file.ts";
import { withPatience } from "./patience.ts";
import { signedHeaders } from "./signing.ts";
import type { Answer, SendRequest, Transport } from "./transport.ts";

export interface HttpOptions {
  readonly guard: AddressGuard;
  readonly now: () => number;
  readonly lookup?: LookupFunction;
  /** Makes the TCP connection; undici's own unless a test hands in another. */
  readonly dial?: buildConnector.connector;
  /** Certificates to trust in place of the machine's, PEM. */
  readonly ca?: string;
}

/** An answer's body is read no further than this, to count it and to use the connection again. */
const ANSWER_CAP_BYTES = 65_536;
const RETRY_AFTER_CAP_MS = 60 * 60_000;
const REFUSED = "ERR_ADDRESS_REFUSED";

/**
 * Sends sealed bodies and files to a destination's URL. Redirects are not followed, the address that is really connected to
 * must be allowed, and of an answer only status, size and `Retry-After` are read.
 */
export function openHttpTransport(destination: Destination, options: HttpOptions): Transport {
  const { guard, now } = options;
  const { url: text, method, headers, signingSecret, timeoutMs, concurrency } = destination;
  const preset: Preset | undefined = PRESETS.find(({ id }) => id === destination.preset);
  const takesFiles = preset?.takesFiles === true;
  if (text === null)
    throw new GuardError("ERR_CONFIG", "the destination has no url", {
      destination: destination.id,
    });
  const url = new URL(text);
  const scheme = url.protocol === "http:" ? "http:" : "https:";
  const allows = (address: string) => guard.allows(address, scheme);
  const pool = new Pool(url.origin, {
    connections: concurrency,
    connect: guardedConnector(allows, timeoutMs, options),
    allowH2: false,
    // While a file is sent no answer is due: how long to wait for one is counted in `post`.
    headersTimeout: 0,
    bodyTimeout: timeoutMs,
    pipelining: 1,
  });

  async function post(
    { sealed, delivery, activity }: SendRequest,
    signal: AbortSignal,
  ): Promise<Answer> {
    using patience = withPatience(timeoutMs);
    const deadline = AbortSignal.any([signal, patience.signal]);
    const sent = pool.request({
      method,
      path: url.pathname + url.search,
      headers: {
        ...headers,
        "content-type": sealed.contentType,
        "user-agent": "phi-guard",
        "x-guard-event": sealed.event,
        "x-guard-delivery": delivery,
        ...(activity !== null && { "x-guard-activity": activity }),
        ...(takesFiles && {
          "content-disposition": `attachment; filename="${fileNameOf(sealed)}"`,
        }),
        ...(isFile(sealed) && { "content-length": String(sealed.size) }),
        ...(signingSecret !== null &&
          !isFile(sealed) &&
          signedHeaders(signingSecret, delivery, Math.floor(now() / 1000), sealed.body)),
      },
      body: isFile(sealed) ? Readable.from(patience.over(sealed.read())) : sealed.body,
      signal: deadline,
    });
    const response = await Promise.race([sent, whenAborted(deadline)]);
    let bytes = 0;
    try {
      for await (const chunk of response.body) {
        bytes += (chunk as Uint8Array).byteLength;
        if (bytes > ANSWER_CAP_BYTES) break;
      }
    } catch {
      // The status has come: that the rest of the answer did not changes nothing.
    }
    const retryAfterMs = retryAfterOf(response.headers["retry-after"], now());
    return { kind: "answer", status: response.statusCode, bytes, retryAfterMs };
  }

  return {
    async send(request, signal) {
      try {
        return await post(request, signal);
      } catch (error) {
        return { kind: "failed", class: classOf(error) };
      }
    },
    close: () => pool.destroy(),
  };
}

/** undici does not break off a request whose connection is still being made: it rejects when that ends. We do not wait. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/**
 * Connects only where it may: names are resolved through a filter, and the connected socket's own address decides
 * before a byte is written, the first of the TLS handshake included.
 */
function guardedConnector(
  allows: (address: string) => boolean,
  timeoutMs: number,
  { lookup = dnsLookup as LookupFunction, dial, ca }: HttpOptions,
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

function classOf(error: unknown): Extract<Answer, { kind: "failed" }>["class"] {
  const code = codeOf(error);
  if (code === REFUSED) return "refused-address";
  const isTimeout = TIMEOUTS.has(code) || (error instanceof Error && TIMEOUTS.has(error.name));
  return isTimeout ? "timeout" : "network";
}

/** `Retry-After` in either of its forms (RFC 9110 §10.2.3) as milliseconds from `now`, at most an hour; null when there is none. */
function retryAfterOf(header: string | string[] | undefined, now: number): number | null {
  if (typeof header !== "string") return null;
  const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.max(0, Math.min(wait, RETRY_AFTER_CAP_MS));
}

import { Readable } from "node:stream";
import { Pool } from "undici";
import type { Destination } from "../../../config/config.ts";
import { PRESETS } from "../../../config/presets/index.ts";
import type { Preset } from "../../../config/presets/preset.ts";
import { GuardError } from "../../errors.ts";
import type { AddressGuard } from "../network.ts";
import { type ConnectOptions, classOf, guardedConnector, whenAborted } from "./connect.ts";
import { fileNameOf, isFile } from "./file.ts";
import { withPatience } from "./patience.ts";
import { signedHeaders } from "./signing.ts";
import type { Answer, SendRequest, Transport } from "./transport.ts";

export interface HttpOptions extends ConnectOptions {
  readonly guard: AddressGuard;
  readonly now: () => number;
}

/** An answer's body is read no further than this, to count it and to use the connection again. */
const ANSWER_CAP_BYTES = 65_536;
const RETRY_AFTER_CAP_MS = 60 * 60_000;

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

/** `Retry-After` in either of its forms (RFC 9110 §10.2.3) as milliseconds from `now`, at most an hour; null when there is none. */
function retryAfterOf(header: string | string[] | undefined, now: number): number | null {
  if (typeof header !== "string") return null;
  const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.max(0, Math.min(wait, RETRY_AFTER_CAP_MS));
}

import type { IncomingHttpHeaders } from "node:http";
import { Client } from "undici";
import { z } from "zod";
import type { Destination } from "../../../config/config.ts";
import { GuardError } from "../../errors.ts";
import type { Sealed } from "../../judge/event.ts";
import { ACCOUNT } from "../../judge/sms.ts";
import type { AddressGuard } from "../network.ts";
import { type ConnectOptions, classOf, guardedConnector, whenAborted } from "./connect.ts";
import { isFile } from "./file.ts";
import type { Answer, Transport } from "./transport.ts";

export interface SmsRequest {
  readonly sealed: Sealed;
  readonly delivery: string;
  /** What the client presented to CTM (`Authorization`). It is passed on, and kept nowhere. */
  readonly authorization: string | null;
}

/** CTM's answer as the client gets it, or what kept it away. */
export type SmsAnswer =
  | (Extract<Answer, { kind: "answer" }> & {
      readonly headers: Readonly<Record<string, string>>;
      /** Cut at 256 KiB. */
      readonly body: Uint8Array;
    })
  | Extract<Answer, { kind: "failed" }>;

export interface SmsTransport extends Transport {
  /** Sends a text once; never rejects. */
  sendSms(request: SmsRequest, signal: AbortSignal): Promise<SmsAnswer>;
}

/** CTM answers with a line; the client gets no more than this of anything else. */
const ANSWER_CAP_BYTES = 262_144;
/** Of CTM's headers only these mean something to the client. */
const PASSED = ["content-type", "content-encoding", "retry-after"] as const;

const call = z.strictObject({
  account: z.string().regex(ACCOUNT),
  as: z.enum(["form", "json"]),
  params: z.record(z.string(), z.string()),
});

/**
 * Makes CTM's SMS call from a sealed one (`{"account","as","params"}`): the account stands in the fixed path, the
 * parameters in the body, written as the client wrote them. Each text has a connection of its own, since one that CTM
 * closed while it lay idle leaves a text of unknown fate; and what failed before there was a connection never left.
 */
export function openSmsTransport(
  destination: Destination,
  { guard, ...options }: ConnectOptions & { readonly guard: AddressGuard },
): SmsTransport {
  const { url, headers, credentials, timeoutMs } = destination;
  if (url === null)
    throw new GuardError("ERR_CONFIG", "the destination has no url", {
      destination: destination.id,
    });
  const { origin, protocol } = new URL(url);
  const scheme = protocol === "http:" ? "http:" : "https:";
  const connect = guardedConnector((address) => guard.allows(address, scheme), timeoutMs, options);
  const own = credentials === null ? null : basic(credentials);

  async function sendSms(
    { sealed, delivery, authorization }: SmsRequest,
    signal: AbortSignal,
  ): Promise<SmsAnswer> {
    const read = readCall(sealed);
    if (read === null) return { kind: "failed", class: "malformed", mayHaveLeft: false };
    const { account, contentType, body } = read;
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    let mayHaveLeft = false;
    const client = new Client(origin, {
      connect: (opts, callback) =>
        connect(opts, (...[error, socket]) => {
          if (error !== null) return callback(error, null);
          mayHaveLeft = true;
          return callback(null, socket);
        }),
      allowH2: false,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    try {
      const presented = own ?? authorization;
      const sent = client.request({
        method: "POST",
        path: `/api/v1/accounts/${account}/sms.json`,
        headers: {
          ...headers,
          "content-type": contentType,
          accept: "application/json",
          "user-agent": "phi-guard",
          "x-guard-event": sealed.event,
          "x-guard-delivery": delivery,
          ...(presented !== null && { authorization: presented }),
        },
        body,
        reset: true,
        signal: deadline,
      });
      const response = await Promise.race([sent, whenAborted(deadline)]);
      const answer = await bodyOf(response.body);
      return {
        kind: "answer",
        status: response.statusCode,
        bytes: answer.byteLength,
        retryAfterMs: null,
        headers: passed(response.headers),
        body: answer,
      };
    } catch (error) {
      return { kind: "failed", class: classOf(error), mayHaveLeft };
    } finally {
      void client.destroy();
    }
  }

  return {
    sendSms,
    /** What a person released: under the guard's own credentials or not at all. */
    async send({ sealed, delivery }, signal) {
      if (own === null) return { kind: "failed", class: "no-credentials", mayHaveLeft: false };
      // The configuration lets no file come here.
      if (isFile(sealed)) return { kind: "failed", class: "malformed", mayHaveLeft: false };
      return sendSms({ sealed, delivery, authorization: null }, signal);
    },
    async close() {},
  };
}

function basic({ accessKey, secretKey }: NonNullable<Destination["credentials"]>): string {
  return `Basic ${Buffer.from(`${accessKey}:${secretKey}`).toString("base64")}`;
}

/** Null when the seal is not of a text. */
function readCall({ body }: Sealed) {
  let read: z.infer<typeof call>;
  try {
    read = call.parse(JSON.parse(Buffer.from(body).toString("utf8")));
  } catch {
    return null;
  }
  const { account, as, params } = read;
  return as === "form"
    ? {
        account,
        contentType: "application/x-www-form-urlencoded",
        body: new URLSearchParams(params).toString(),
      }
    : { account, contentType: "application/json", body: JSON.stringify(params) };
}

/** As much of the answer as came: that its end did not changes nothing about its status. */
async function bodyOf(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Uint8Array);
      bytes += (chunk as Uint8Array).byteLength;
      if (bytes > ANSWER_CAP_BYTES) break;
    }
  } catch {
    // Told by what there is.
  }
  return Buffer.concat(chunks).subarray(0, ANSWER_CAP_BYTES);
}

function passed(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    PASSED.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

/** How long, and for how many bytes, a refused client that is still sending is listened to. */
const LINGER_MS = 1_000;
const LINGER_BYTES = 4 * 1024 * 1024;

/** Sends a JSON answer that nobody may store. */
export function answer(
  response: ServerResponse,
  status: number,
  content: Readonly<Record<string, unknown>>,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = JSON.stringify(content);
  response.writeHead(status, { ...headersOf(body), ...headers }).end(body);
}

/** Refuses with `{"error"}`. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  error: string,
  options: Refusing = {},
): void {
  refuseWith(request, response, status, { error }, options);
}

export interface Refusing {
  readonly headers?: OutgoingHttpHeaders;
  readonly close?: boolean;
}

/**
 * Sends a JSON answer to a request that is not wanted. A client that is still sending its body has its connection closed, as has any with `close`.
 * Closing at once would reset the connection under an answer not read yet (RFC 9112 §9.6), so the answer goes
 * first and what still arrives is thrown away unread, for a second at most.
 */
export function refuseWith(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  content: Readonly<Record<string, unknown>>,
  { headers = {}, close = false }: Refusing = {},
): void {
  const sending = isSending(request);
  if (!sending && !close) return answer(response, status, content, headers);
  const body = JSON.stringify(content);
  response.writeHead(status, { ...headersOf(body), ...headers, connection: "close" });
  if (!sending) {
    response.end(body);
    return;
  }
  response.write(body);
  linger(request, () => response.end());
}

function headersOf(body: string): OutgoingHttpHeaders {
  return {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  };
}

function isSending({ complete, headers }: IncomingMessage): boolean {
  if (complete) return false;
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function linger(request: IncomingMessage, done: () => void): void {
  let left = LINGER_BYTES;
  const onData = (chunk: Buffer) => {
    left -= chunk.byteLength;
    if (left < 0) finish();
  };
  const finish = () => {
    clearTimeout(timer);
    request.off("data", onData).off("end", finish).off("close", finish);
    done();
  };
  const timer = setTimeout(finish, LINGER_MS);
  request.on("data", onData).on("end", finish).on("close", finish).resume();
}

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What CTM's SMS call was seen to do (ctm/README §3), and what networks do to it. */
export type CtmMood =
  | "processing"
  | "a2p"
  | "rate"
  | "broken"
  | "moved"
  | "huge"
  | "hang"
  | "reset-after"
  | "reset-before";

export interface CtmCall {
  readonly path: string;
  readonly contentType: string;
  readonly authorization: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface FakeCtm extends AsyncDisposable {
  readonly url: string;
  /** Every call whose body was read; connections are counted whatever becomes of them. */
  readonly calls: readonly CtmCall[];
  readonly connections: () => number;
  mood: CtmMood;
  /** Resolves with the next call. */
  next(): Promise<CtmCall>;
  /** As if it had not been called yet. */
  forget(): void;
}

export const A2P = '{"error":"The A2P campaign of this number must be registered"}';
export const HUGE_BYTES = 3_000_000;

const ANSWERS: Partial<Record<CtmMood, (response: ServerResponse) => void>> = {
  processing: (response) => json(response, 200, '{"status":"processing"}'),
  a2p: (response) => json(response, 400, A2P),
  rate: (response) => {
    response.setHeader("retry-after", "3");
    json(response, 429, '{"error":"too many"}');
  },
  broken: (response) => json(response, 500, "oops"),
  moved: (response) => response.writeHead(302, { location: "http://127.0.0.1:9/" }).end(),
  huge: (response) => json(response, 200, "x".repeat(HUGE_BYTES)),
  "reset-after": (response) => response.socket?.resetAndDestroy(),
};

function json(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(body);
}

/** CTM's SMS API on 127.0.0.1, in a mood that a test sets. It keeps what it gets. */
export async function openFakeCtm(mood: CtmMood = "processing"): Promise<FakeCtm> {
  const calls: CtmCall[] = [];
  const sockets = new Set<Socket>();
  let waiting: ((call: CtmCall) => void)[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    if (fake.mood === "reset-before") return void request.socket.resetAndDestroy();
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const call: CtmCall = {
        path: request.url ?? "",
        contentType: String(request.headers["content-type"]),
        authorization: request.headers.authorization,
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      calls.push(call);
      const told = waiting;
      waiting = [];
      for (const tell of told) tell(call);
      ANSWERS[fake.mood]?.(response);
    });
  });
  server.on("connection", (socket) => {
    connections++;
    sockets.add(socket.on("close", () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const fake: FakeCtm = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    connections: () => connections,
    mood,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    forget() {
      calls.length = 0;
      connections = 0;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

import { once } from "node:events";
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import type { Core } from "../core.ts";
import { codeOf, GuardError } from "../errors.ts";
import { ACTS } from "./acts.ts";
import type { Outcome } from "./command.ts";

// The server's door for the command line: a Unix socket that only its own user can reach, named in the lock file.

/** Longest path that every system takes for a socket. */
const MAX_SOCKET_PATH = 100;
const PRIVATE_FOLDER = 0o700;
const SOCKET = "guard.sock";

/** Takes commands until closed. */
export async function serveControl(core: Core): Promise<{ close(): Promise<void> }> {
  const path = await privatePath(core.store.folder);
  const server = createServer((incoming, response) => {
    void answer(incoming, core).then((outcome) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(outcome));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
  await core.store.setControl?.(path);
  return {
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(path, { force: true });
    },
  };
}

/** A path in a folder that only this user may enter: a socket's own mode is not respected everywhere. */
async function privatePath(folder: string | null): Promise<string> {
  const beside = folder === null ? null : join(folder, "control");
  const isShort = beside !== null && join(beside, SOCKET).length <= MAX_SOCKET_PATH;
  const place = isShort ? beside : await mkdtemp(join(tmpdir(), "guard-control-"));
  await mkdir(place, { recursive: true, mode: PRIVATE_FOLDER });
  await chmod(place, PRIVATE_FOLDER);
  // Left by a process that was killed: the store's lock says that it is gone.
  await rm(join(place, SOCKET), { force: true });
  return join(place, SOCKET);
}

async function answer(incoming: IncomingMessage, core: Core): Promise<Outcome> {
  try {
    const { act, input } = (await json(incoming)) as { act: string; input: unknown };
    const found = ACTS.find(({ name }) => name === act);
    if (found === undefined)
      return { exit: 2, err: "the running server is of another version: restart it" };
    return await found.run(core, input);
  } catch (error) {
    return { exit: 1, err: faultOf(error) };
  }
}

/** Has a command run in the server that listens on the socket `path`. */
export async function runInServer(path: string, act: string, input: unknown): Promise<Outcome> {
  const outgoing = request({ socketPath: path, method: "POST", path: "/" });
  outgoing.end(JSON.stringify({ act, input }));
  try {
    const [response] = (await once(outgoing, "response")) as [IncomingMessage];
    return (await json(response)) as Outcome;
  } catch {
    throw new GuardError("ERR_STORE_LOCKED", "the server that has the store does not answer");
  }
}

/** The sentence for a person: ours as it is, of a foreign error only its code. */
export function faultOf(error: unknown): string {
  if (!(error instanceof GuardError)) return `failed: ${codeOf(error)}`;
  const facts = Object.entries(error.facts).map(([name, value]) => `  ${name}: ${value}`);
  return [error.message, ...facts].join("\n");
}

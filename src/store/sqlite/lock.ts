import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { codeOf, GuardError } from "../../errors.ts";

// One process has the store open: leases of a dead process are free at once, and two would send twice. The lock is
// a file with the holder's pid. It appears whole (written aside, then linked, which fails when there is one), and
// the lock of a dead holder is moved away first, so that of two processes that find it only one goes on.

export interface LockHolder {
  readonly pid: number;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Where the holder takes commands, once it does. */
  readonly control?: string;
}

interface Lock extends LockHolder {
  /** Tells the process from a later one with the same pid; null where the system does not say. */
  readonly birth: string | null;
}

const OWNER_ONLY = 0o600;
const MAX_TRIES = 5;

/** Takes the lock for this process. Throws `ERR_STORE_LOCKED` with the pid of the living holder. */
export function takeLock(file: string): { setControl(address: string): void; release(): void } {
  const lock: Lock = { pid: process.pid, startedAt: Date.now(), birth: birthOf(process.pid) };
  for (let tries = 0; !create(file, lock); tries++) {
    const holder = readLockFile(file);
    if (holder !== null || tries === MAX_TRIES)
      throw new GuardError(
        "ERR_STORE_LOCKED",
        `the store is open in process ${holder?.pid ?? "unknown"}`,
        {
          pid: holder?.pid ?? null,
          file,
        },
      );
    moveStaleAway(file);
  }
  return {
    setControl: (address) => replace(file, { ...lock, control: address }),
    release: () => rmSync(file, { force: true }),
  };
}

/** The living holder of the lock, or null. */
export function readLockFile(file: string): LockHolder | null {
  const lock = read(file);
  if (lock === null || !isAlive(lock)) return null;
  const { pid, startedAt, control } = lock;
  return { pid, startedAt, ...(control !== undefined && { control }) };
}

function create(file: string, lock: Lock): boolean {
  const draft = draftOf(file);
  try {
    writeFileSync(draft, JSON.stringify(lock), { flag: "wx", mode: OWNER_ONLY });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw new GuardError("ERR_STORE_UNAVAILABLE", "the store's lock file cannot be written", {
      file,
      code: codeOf(error),
    });
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(file: string, lock: Lock): void {
  const draft = draftOf(file);
  writeFileSync(draft, JSON.stringify(lock), { flag: "wx", mode: OWNER_ONLY });
  renameSync(draft, file);
}

/** Between our look and the move another process may have taken the lock: then it gets its lock back. */
function moveStaleAway(file: string): void {
  const aside = draftOf(file);
  try {
    renameSync(file, aside);
    const moved = read(aside);
    if (moved !== null && isAlive(moved)) linkSync(aside, file);
  } catch {
    // Another process was faster; the next try sees what it left.
  } finally {
    rmSync(aside, { force: true });
  }
}

function draftOf(file: string): string {
  return `${file}.${randomBytes(6).toString("hex")}`;
}

function read(file: string): Lock | null {
  try {
    const { pid, startedAt, birth, control } = JSON.parse(readFileSync(file, "utf8")) as Record<
      string,
      unknown
    >;
    if (!Number.isSafeInteger(pid) || typeof startedAt !== "number") return null;
    return {
      pid: Number(pid),
      startedAt,
      birth: typeof birth === "string" ? birth : null,
      ...(typeof control === "string" && { control }),
    };
  } catch {
    return null;
  }
}

function isAlive({ pid, birth }: Lock): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
  }
  const now = birthOf(pid);
  return birth === null || now === null || birth === now;
}

/** The boot and the moment in it at which the process started (proc(5): field 22 of stat), on Linux. */
function birthOf(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command's name, in parentheses, may hold anything; field 3 follows the last one.
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return ticks === undefined ? null : `${boot}:${ticks}`;
  } catch {
    return null;
  }
}

import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { GuardError } from "../errors.ts";
import type { Keys } from "../keys/keys.ts";

const hashed = promisify(argon2);

/** OWASP's Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** What one computation may cost at most, whatever a row says. */
const MOST = { memory: 262_144, passes: 10, parallelism: 4 } as const;

/** NIST SP 800-63B-4 §3.1.1.2 asks for 8 beside a second factor, and for no rules of composition. */
const LEAST_CHARS = 12;
const MOST_CHARS = 128;

/** Computations at once: each has a thread of the pool that files and names are looked up in too. */
const AT_ONCE = 2;
const WAITING = 50;

const FORM =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{22,86})\$([A-Za-z0-9+/]{43,86})$/;

export interface Passwords {
  /** A PHC string, good for this person only. Throws `ERR_BUSY`. */
  hash(person: string, password: string): Promise<string>;
  /**
   * Is it the person's password? Without a person, or one who has none, the answer is no after the same work. Throws
   * `ERR_BUSY`.
   */
  check(person: string | null, kept: string | null, password: string): Promise<boolean>;
}

/**
 * Passwords, hashed off the main thread. A key of the store goes into each: somebody with the file and without the
 * master key cannot try any.
 */
export function createPasswords(keys: Pick<Keys, "digest">): Passwords {
  const nobodys = phc(COST, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));
  let running = 0;
  const waiting: (() => void)[] = [];

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (running >= AT_ONCE) {
      if (waiting.length >= WAITING)
        throw new GuardError("ERR_BUSY", "too many sign in at once; try again in a minute");
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  }

  function compute(person: string, password: string, salt: Uint8Array, cost: Cost, length: number) {
    return hashed("argon2id", {
      message: password.normalize("NFKC"),
      nonce: salt,
      secret: Buffer.from(keys.digest("password", person), "hex"),
      ...cost,
      tagLength: length,
    });
  }

  return {
    hash: (person, password) =>
      inTurn(async () => {
        const salt = randomBytes(SALT_BYTES);
        return phc(COST, salt, await compute(person, password, salt, COST, HASH_BYTES));
      }),
    check: (person, kept, password) =>
      inTurn(async () => {
        const { cost, salt, hash } = read(kept ?? nobodys);
        // A longer one is nobody's; it is not worth more work than others.
        const given = await compute(
          person ?? "",
          password.slice(0, MOST_CHARS),
          salt,
          cost,
          hash.length,
        );
        const isEqual = timingSafeEqual(given, hash);
        return isEqual && kept !== null && person !== null && password.length <= MOST_CHARS;
      }),
  };
}

/** Throws `ERR_PASSWORD` for one that is too short, too long, or says little more than the person's address. */
export function checkPassword(password: string, email: string): void {
  const refuse = (message: string) => {
    throw new GuardError("ERR_PASSWORD", message);
  };
  const chars = [...password];
  if (chars.length < LEAST_CHARS) refuse(`a password has at least ${LEAST_CHARS} characters`);
  if (password.length > MOST_CHARS) refuse(`a password has at most ${MOST_CHARS} characters`);
  if (new Set(chars).size < 5) refuse("a password has at least five different characters");
  const [name = ""] = email.split("@");
  const rest = password.toLowerCase().replaceAll(email, "").replaceAll(name, "");
  if ([...rest].length < LEAST_CHARS / 2) refuse("a password is not made of its person's address");
}

type Cost = Record<keyof typeof COST, number>;

function phc({ memory, passes, parallelism }: Cost, salt: Uint8Array, hash: Uint8Array): string {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64").replace(/=+$/, "");
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(hash)}`;
}

function read(kept: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [, memory, passes, parallelism, salt = "", hash = ""] = FORM.exec(kept) ?? [];
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const isFair = Object.entries(MOST).every(([name, most]) => cost[name as keyof Cost] <= most);
  if (!isFair) throw new GuardError("ERR_SEAL_BROKEN", "a password's hash is not what was written");
  return { cost, salt: Buffer.from(salt, "base64"), hash: Buffer.from(hash, "base64") };
}

import { createHmac } from "node:crypto";
import type { Accounting } from "../../src/accounts/accounting.ts";
import { finishInvite } from "../../src/accounts/invite.ts";
import type { Passwords } from "../../src/accounts/password.ts";
import { addPerson } from "../../src/accounts/people.ts";
import type { Role } from "../../src/accounts/roles.ts";
import { confirmEnrol, startEnrol } from "../../src/accounts/second-factor.ts";
import { type Opened, type Signed, sessionOf } from "../../src/accounts/sessions.ts";
import { type SignIn, type SigningIn, signIn } from "../../src/accounts/sign-in.ts";
import { type Core, openCore } from "../../src/core.ts";
import { aConfig, aPlace } from "./guard.ts";
import { NOON } from "./store.ts";

// Accounts on the real store, keys and ledger, with a clock handed in and passwords that cost nothing.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const ADA = "ada@clinic.example";
export const PASSWORD = "seven green kettles sing";
export const AGENT = "a browser";

const PLAIN: Passwords = {
  hash: async (_person, password) => `plain ${password}`,
  check: async (_person, kept, password) => kept === `plain ${password}`,
};

/** RFC 6238 by itself, so that the library is not measured by itself. `secret` is Base32. */
export function codeAt(secret: string, now: number): string {
  const bits = [...secret]
    .map((c) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from(Array.from(bits.matchAll(/.{8}/g), ([byte]) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

export interface Enrolled {
  readonly id: string;
  readonly email: string;
  /** Of the authenticator. */
  readonly secret: string;
  readonly codes: readonly string[];
  readonly opened: Opened;
}

export interface Office extends AsyncDisposable {
  readonly core: Core;
  readonly signing: SigningIn;
  readonly accounting: Accounting;
  readonly refusals: string[];
  now(): number;
  advance(ms: number): void;
  /** Somebody with password, authenticator and session. */
  enrolled(email?: string, role?: Role, practice?: string | null): Promise<Enrolled>;
  signIn(given?: Partial<SignIn>): ReturnType<typeof signIn>;
  /** Who a session's token belongs to; fails the test when nobody. */
  signed(opened: Opened): Promise<Signed>;
  /** The ledger's acts with their facts, without the start. */
  acts(): Promise<readonly [act: string, actor: string, facts: Record<string, unknown>][]>;
}

export async function anOffice(rest = "", passwords: Passwords = PLAIN): Promise<Office> {
  const place = await aPlace(aConfig("https://crm.example/hook", "allow: [source]", rest).replace(
    "practice:\n", "practices:\n  west:\n    accounts: [2]\n    time_zone: America/New_York\n  larkspur:\n    accounts: [1]\n",
  ).replace(/^ {2}time_zone: America\/New_York\n {2}own_numbers.*\n {2}own_domains.*\n {2}workforce.*$/m, "    time_zone: America/New_York")); // biome-ignore format: one text
  let clock = NOON;
  const now = () => clock;
  const core = await openCore(place.env, { now });
  const refusals: string[] = [];
  const accounting: Accounting = { ...core, now };
  const signing: SigningIn = { ...accounting, passwords, onRefused: (why) => refusals.push(why) };

  const office: Office = {
    core,
    signing,
    accounting,
    refusals,
    now,
    advance(ms) {
      clock += ms;
    },
    async enrolled(email = ADA, role = "reviewer", practice = null) {
      const link = await addPerson(accounting, { email, role, practice }, "cli:priya");
      const first = await finishInvite(signing, { token: link.token, password: PASSWORD, agent: AGENT });
      const signed = await office.signed(first);
      const { secret } = await startEnrol(accounting, signed);
      const code = codeAt(secret, clock);
      const { codes, opened } = await confirmEnrol(accounting, signed, { code, agent: AGENT, remember: false });
      return { id: link.person, email, secret, codes, opened };
    },
    signIn: (given = {}) =>
      signIn(signing, {
        email: ADA, password: PASSWORD, code: "", remember: false, device: null, address: "192.0.2.1", agent: AGENT,
        replaces: null, ...given,
      }),
    async signed(opened) {
      const signed = await sessionOf(accounting, opened.token);
      if (signed === null) throw new Error("there is no such session");
      return signed;
    },
    async acts() {
      const entries = await core.store.ledger(0, 999);
      return entries.map(({ act, actor, facts }) => [act, actor, JSON.parse(facts)]);
    },
    async [Symbol.asyncDispose]() {
      await core.close();
      await place[Symbol.asyncDispose]();
    },
  }; // biome-ignore format: short facts
  return office;
}

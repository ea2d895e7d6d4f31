import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";

// RFC 6238 with what every authenticator takes: SHA-1, six digits, thirty seconds.
const DIGITS = 6;
const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
/** Steps that a clock may be off, each way (RFC 6238 §5.2 advises one). */
const DRIFT = 1;

export function newSecret(): Uint8Array {
  return new Uint8Array(randomBytes(SECRET_BYTES));
}

/** What an authenticator reads from a picture, and what is typed into it by hand. */
export function enrolment(secret: Uint8Array, email: string, issuer: string) {
  const held = secretFrom(secret);
  const totp = new TOTP({
    issuer,
    label: email,
    secret: held,
    digits: DIGITS,
    period: STEP_SECONDS,
  });
  return { uri: totp.toString(), secret: held.base32 };
}

/** The step of time whose code this is, at `now` (epoch ms); null when it is none of those that count. */
export function stepOf(code: string, secret: Uint8Array, now: number): number | null {
  const typed = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(typed)) return null;
  const period = STEP_SECONDS;
  const given = {
    token: typed,
    secret: secretFrom(secret),
    digits: DIGITS,
    period,
    timestamp: now,
  };
  const off = TOTP.validate({ ...given, window: DRIFT });
  return off === null ? null : Math.floor(now / 1000 / period) + off;
}

function secretFrom(bytes: Uint8Array): Secret {
  // Of its own memory: a small Buffer's lies in a pool.
  return new Secret({ buffer: Uint8Array.from(bytes).buffer });
}

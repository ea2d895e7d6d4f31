import type { Hook } from "../../config/config.ts";
import { signatureOf } from "../ctm-signature.ts";
import { type Equal, equalInConstantTime } from "./equal.ts";

/** The headers that can prove who sent a request, as received. */
export interface Presented {
  /** `X-CTM-Signature` */
  readonly signature: string | undefined;
  /** `X-CTM-Time` */
  readonly time: string | undefined;
  /** `Authorization` */
  readonly authorization: string | undefined;
}

export interface SignatureCheck {
  readonly result: "off" | "valid" | "absent" | "wrong";
  /** Which of the hook's proofs matched, by position ("secret 2", "basic 1"), or null. */
  readonly by: string | null;
}

/**
 * Checks CTM's signature, base64(HMAC-SHA1(secret, X-CTM-Time + body)) with nothing between the two, as CTM's own
 * example receivers do (`calltracking/ctm-csharp`, `ctm-kenshoo`). HTTP Basic credentials of the hook prove the
 * sender as well. `bodies` are the forms of one body that may have been signed: as received, and decoded when it
 * was compressed. Every candidate is computed and compared, whichever matches. A proof the hook does not ask for
 * counts as absent; a signature without its time is wrong.
 */
export function checkSignature(
  { signature: { mode, secrets, basic } }: Hook,
  presented: Presented,
  bodies: readonly Uint8Array[],
  equal: Equal = equalInConstantTime,
): SignatureCheck {
  if (mode === "off") return { result: "off", by: null };
  const signature = presented.signature?.trim() ?? "";
  const time = presented.time ?? "";
  const credentials = basicCredentials(presented.authorization);

  const matches = [
    ...secrets.flatMap((secret, i) =>
      bodies.map((body) => ({
        by: `secret ${i + 1}`,
        equal: equal(signature, signatureOf(secret, time, body)) && time !== "",
      })),
    ),
    ...basic.map(({ username, password }, i) => ({
      by: `basic ${i + 1}`,
      equal: equal(credentials, Buffer.from(`${username}:${password}`)),
    })),
  ];
  const match = matches.find((candidate) => candidate.equal);
  if (match !== undefined) return { result: "valid", by: match.by };
  const given =
    (secrets.length > 0 && signature !== "") || (basic.length > 0 && credentials.length > 0);
  return { result: given ? "wrong" : "absent", by: null };
}

/** `username:password` of an `Authorization: Basic` header (RFC 7617), or nothing. */
function basicCredentials(authorization: string | undefined): Buffer {
  const encoded = /^basic +([\w+/=-]+) *$/i.exec(authorization ?? "")?.[1] ?? "";
  return Buffer.from(encoded, "base64");
}

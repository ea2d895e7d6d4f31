import { createHmac } from "node:crypto";

/**
 * Headers of a signed delivery, after the Standard Webhooks specification (v1): HMAC-SHA256 in base64 over
 * `id.timestamp.body`, under the key behind `whsec_` (base64). `timestamp` is in seconds.
 */
export function signedHeaders(
  secret: string,
  id: string,
  timestamp: number,
  body: Uint8Array,
): Record<string, string> {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key)
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": `v1,${signature}`,
  };
}

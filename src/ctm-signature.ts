import { createHmac } from "node:crypto";

/** The signature CTM would send; `time` is the header's text as received. */
export function signatureOf(secret: string, time: string, body: Uint8Array): string {
  // Node reads header bytes as latin1: this gives the bytes back as they came.
  return createHmac("sha1", secret).update(time, "latin1").update(body).digest("base64");
}

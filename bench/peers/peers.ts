import { anonymizeNlp } from "./adapters/anonymize-nlp.ts";
import { arcjetRedact } from "./adapters/arcjet-redact.ts";
import { compromise } from "./adapters/compromise.ts";
import { libphonenumber } from "./adapters/libphonenumber.ts";
import { llmverify } from "./adapters/llmverify.ts";
import { openredaction, openredactionScoped } from "./adapters/openredaction.ts";
import { phiGuard } from "./adapters/phi-guard.ts";
import { redactPii } from "./adapters/redact-pii.ts";
import { redactpiiNode } from "./adapters/redactpii-node.ts";
import { removePii } from "./adapters/remove-pii.ts";
import { sanitizePii } from "./adapters/sanitize-pii.ts";
import type { Peer } from "./peer.ts";

/** Every library that is compared, ours first. */
export const PEERS: readonly Peer[] = [
  phiGuard, redactPii, redactpiiNode, removePii, sanitizePii, llmverify, libphonenumber, arcjetRedact,
  openredaction, openredactionScoped, anonymizeNlp, compromise,
]; // biome-ignore format: a list reads better in rows

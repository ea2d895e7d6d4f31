import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Sample } from "../sample.ts";
import { type Chances, chancesBy } from "./model.ts";
import { WEIGHTS } from "./scale.ts";
import { SHA256 } from "./sha256.ts";

// Read once, while the detectors are loaded: a missing or changed file stops the start.
const bytes = readFileSync(new URL("weights.bin", import.meta.url));
if (createHash("sha256").update(bytes).digest("hex") !== SHA256 || bytes.length !== WEIGHTS)
  throw new Error("detectors/identifiers/weights.bin is not the file that npm run train wrote");
const LEARNED = new Int8Array(bytes.buffer, bytes.byteOffset, WEIGHTS);

/** The chances by what `npm run train` learned. */
export function chancesOf(sample: Sample): Chances {
  return chancesBy(LEARNED, sample);
}

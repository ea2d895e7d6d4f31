import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { unpack } from "./packed.ts";
import { SHA256 } from "./sha256.ts";
import { Tagger } from "./tagger.ts";

// The one file that the detectors read, once, while they are loaded: a missing or changed one stops the start.
const bytes = readFileSync(new URL("names.bin", import.meta.url));
if (createHash("sha256").update(bytes).digest("hex") !== SHA256)
  throw new Error("detectors/names/model/names.bin is not the file that npm run train wrote");

/** The tagger of this thread. */
export const NAME_TAGGER = new Tagger(unpack(bytes));

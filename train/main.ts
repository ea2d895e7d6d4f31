import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pack } from "../detectors/names/model/packed.ts";
import { OWN_SET, readSet } from "../eval/documents.ts";
import { isKeptBack, trainIdentifiers } from "./identifiers.ts";
import { wordsOfLists } from "./lists.ts";
import { OWN } from "./own.ts";
import { readSource, SOURCES } from "./sources.ts";
import { train } from "./train.ts";

// npm run train -- --corpora DIR: learns the model of names from the corpora and our own text and writes it beside the
// tagger. npm run train -- --texts FILE: learns the model of identifiers from the repository's marked texts and those of a
// file. docs/evaluation.md says where the texts come from; the same texts give the same bytes.

const DETECTORS = join(import.meta.dirname, "../detectors");
const { values } = parseArgs({
  options: { corpora: { type: "string" }, texts: { type: "string" }, out: { type: "string" } },
});
if (values.corpora === undefined && values.texts === undefined)
  throw new Error("say where the corpora are (--corpora DIR) or the marked texts (--texts FILE)");
if (values.texts !== undefined) {
  const texts = [...readSet(OWN_SET), ...readSet(values.texts)].filter((text) => !isKeptBack(text));
  console.log(`${texts.length} marked texts`);
  const weights = trainIdentifiers(texts, (round) => console.log(`round ${round}`));
  write(
    values.out ?? join(DETECTORS, "identifiers"),
    "weights.bin",
    new Uint8Array(weights.buffer),
  );
}
if (values.corpora !== undefined) {
  const folder = values.corpora;
  const { table, pools } = wordsOfLists(folder);
  const corpora = SOURCES.map(([source, times]) => ({
    examples: readSource(folder, source),
    times,
  }));
  const texts = corpora.reduce((sum, { examples }) => sum + examples.length, 0);
  console.log(`${texts} texts of corpora, ${table.hashes.length} words`);
  const model = train(
    { words: table, pools, corpora, own: OWN, rounds: 8, kept: 5, seed: 7 },
    (round) => console.log(`round ${round}`),
  );
  write(values.out ?? join(DETECTORS, "names/model"), "names.bin", pack(model));
}

/** A model, and beside it the hash by which it is known. */
function write(folder: string, name: string, bytes: Uint8Array): void {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  writeFileSync(join(folder, name), bytes);
  writeFileSync(
    join(folder, "sha256.ts"),
    `/** Of \`${name}\`; \`npm run train\` writes both. */\nexport const SHA256 = "${sha256}";\n`,
  );
  console.log(`${bytes.length} bytes, sha256 ${sha256}`);
}

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pack } from "../detectors/names/model/packed.ts";
import { wordsOfLists } from "./lists.ts";
import { OWN } from "./own.ts";
import { readSource, SOURCES } from "./sources.ts";
import { train } from "./train.ts";

// npm run train -- --corpora DIR: learns the model of names from the corpora and our own text and writes it beside the
// tagger. docs/evaluation.md says where the corpora come from; the same corpora give the same bytes.

const MODEL = join(import.meta.dirname, "../detectors/names/model");
const { values } = parseArgs({
  options: { corpora: { type: "string" }, out: { type: "string", default: MODEL } },
});
if (values.corpora === undefined) throw new Error("say where the corpora are: --corpora DIR");

const folder = values.corpora;
const { table, pools } = wordsOfLists(folder);
const corpora = SOURCES.map(([source, times]) => ({ examples: readSource(folder, source), times }));
const texts = corpora.reduce((sum, { examples }) => sum + examples.length, 0);
console.log(`${texts} texts of corpora, ${table.hashes.length} words`);
const model = train(
  { words: table, pools, corpora, own: OWN, rounds: 8, kept: 5, seed: 7 },
  (round) => console.log(`round ${round}`),
);
const bytes = pack(model);
const sha256 = createHash("sha256").update(bytes).digest("hex");
writeFileSync(join(values.out, "names.bin"), bytes);
writeFileSync(
  join(values.out, "sha256.ts"),
  `/** Of \`names.bin\`; \`npm run train\` writes both. */\nexport const SHA256 = "${sha256}";\n`,
);
console.log(`${bytes.length} bytes, sha256 ${sha256}`);

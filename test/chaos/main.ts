import { parseArgs } from "node:util";
import { runChaos } from "./chaos.ts";

// npm run chaos -- [--kills 200] [--seed N]: the long form of test/chaos.test.ts.
const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, seed: { type: "string" } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`seed ${seed}\n`);
const result = await runChaos({ kills: Number(values.kills), seed });
const { unfinished, ...counts } = result;
process.stdout.write(`${JSON.stringify({ ...counts, unfinished: unfinished.length })}\n`);
for (const line of unfinished.slice(0, 20)) process.stdout.write(`  ${line}\n`);
process.exitCode = unfinished.length === 0 && result.differing === 0 ? 0 : 1;

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with a page, in a line each. The page's context must let scripts in: `bypassCSP`. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Violation[] }> } }
    ).axe.run(),
  );
  return violations.map(
    ({ id, impact, nodes }) => `${impact}: ${id}: ${nodes[0]?.html.slice(0, 200)}`,
  );
}

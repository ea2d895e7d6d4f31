import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/browser/*.browser.ts"],
    pool: "threads",
    maxWorkers: 1,
    experimental: { viteModuleRunner: false },
    // What is waited for comes when it comes: a machine may be busy.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

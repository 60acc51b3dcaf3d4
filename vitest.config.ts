import { defineConfig, type ViteUserConfig } from "vitest/config";

/**
 * Tests take workspace packages from source, so nothing is built before a test. The report is what the fault table is made of.
 * Files share their processes, so that what they import is loaded once and not by each; none changes what another sees, and what needs a
 * process of its own starts one.
 */
const config: ViteUserConfig = defineConfig({
  test: {
    environment: "node",
    pool: "forks",
    isolate: false,
    // A bound for what hangs; beside other work on two cores a program that is spawned takes its time.
    testTimeout: 60_000,
    execArgv: ["--conditions=@kyc-clients/source"],
    // Node loads the files itself, as it does for a user; made over by Vite first, they took longer to load than most took to run.
    experimental: { viteModuleRunner: false },
    reporters: ["dot", ["json", { outputFile: process.env["VITEST_REPORT"] ?? ".vitest/report.json" }]],
  },
});

export default config;

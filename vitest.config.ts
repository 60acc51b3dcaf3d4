import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests take workspace packages from source, so nothing is built before a test. The report is what the fault table is made of. */
const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ["@kyc-clients/source"] },
  ssr: { resolve: { conditions: ["@kyc-clients/source"], externalConditions: ["@kyc-clients/source"] } },
  test: {
    environment: "node",
    pool: "forks",
    testTimeout: 20_000,
    execArgv: ["--conditions=@kyc-clients/source"],
    reporters: ["dot", ["json", { outputFile: process.env["VITEST_REPORT"] ?? ".vitest/report.json" }]],
  },
});

export default config;

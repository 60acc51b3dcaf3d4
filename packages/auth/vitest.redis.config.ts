import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** What needs a real Redis and several processes: `npm run test:redis`. */
const config: ViteUserConfig = mergeConfig(
  base,
  defineConfig({
    test: {
      include: ["fleet/index.ts", "fleet/redis-store.ts"],
      testTimeout: 30_000,
      hookTimeout: 30_000,
    },
  }),
);

export default config;

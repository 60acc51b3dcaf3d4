import { configDefaults, defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** Without what needs a real Redis: `npm run test:redis` runs that. */
const config: ViteUserConfig = mergeConfig(base, defineConfig({ test: { exclude: [...configDefaults.exclude, "src/redis.test.ts"] } }));

export default config;

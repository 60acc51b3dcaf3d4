import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** Each file imports all vendors. They run in the same processes, so that this is paid for once; none of them changes what another sees. */
const config: ViteUserConfig = mergeConfig(base, defineConfig({ test: { isolate: false } }));

export default config;

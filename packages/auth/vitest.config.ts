import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** A process for each file, as these leave connections of `fetch` behind on purpose: in a shared one a test hung on Node 22. */
const config: ViteUserConfig = mergeConfig(base, defineConfig({ test: { isolate: true } }));

export default config;

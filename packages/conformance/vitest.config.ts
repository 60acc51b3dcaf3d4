import { mergeConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

/** One process for all files: each would read all five vendors and their specs anew, which costs more than its tests. */
const config: ViteUserConfig = mergeConfig(shared, { test: { isolate: false, maxWorkers: 1 } });

export default config;

import { mergeConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

/** Two processes on any machine: these tests take longest of all, and would end alone on one core while another waits. */
const config: ViteUserConfig = mergeConfig(shared, { test: { maxWorkers: 2 } });

export default config;

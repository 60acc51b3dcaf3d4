import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figures } from "../build/figures.ts";

/** The figures that the build has counted before Astro began. */
export const { vendors, program }: Figures = JSON.parse(readFileSync(join(process.cwd(), ".generated/figures.json"), "utf8"));

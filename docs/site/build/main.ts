import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changelog } from "./changelog.ts";
import { countFigures } from "./figures.ts";
import { content, generated, output, served, site } from "./places.ts";
import { makeReference } from "./reference.ts";
import { run, runScript } from "./run.ts";
import { writePages } from "./write-pages.ts";

/** Makes the whole site: pages from Markdown, the reference, the specs and the flows, and then all of it by Astro. */
rmSync(generated, { recursive: true, force: true });
rmSync(output, { recursive: true, force: true });
for (const folder of [generated, content, served]) mkdirSync(folder, { recursive: true });

await Promise.all([makeReference(), runScript("flows/main.ts"), runScript("redoc/main.ts")]);

writeFileSync(join(generated, "changelog.md"), changelog());
writeFileSync(join(generated, "figures.json"), JSON.stringify(countFigures()));
cpSync(join(site, "assets"), served, { recursive: true });
const pages = writePages();
await run(["node_modules/astro/bin/astro.mjs", "build", "--force"], site);
console.log(`${pages} pages from Markdown`);

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Part } from "../measure/part.ts";
import { exact } from "../measure/statistics.ts";
import { root } from "../places.ts";
import { row } from "../report/cells.ts";

const run = promisify(execFile);

/** How long the docs site takes to be built. Once, as it takes a minute; where the site is not installed it is left out. */
export const docs: Part = {
  name: "docs",
  async measure() {
    if (!existsSync(join(root, "docs/site/node_modules"))) {
      console.error("docs: left out, as the site is not installed: npm run docs:setup");
      return {};
    }
    const start = performance.now();
    await run(process.execPath, ["--conditions=@kyc-clients/source", "docs/site/build/main.ts"], { cwd: root });
    return { "docs/seconds/site": exact((performance.now() - start) / 1_000) };
  },
  sections: (figures) => [
    {
      title: "Docs",
      note: "The whole site, once: guides, reference, every operation, every flow.",
      columns: ["what", "seconds"],
      rows: [row("docs site", figures, ["docs/seconds/site"])],
    },
  ],
};

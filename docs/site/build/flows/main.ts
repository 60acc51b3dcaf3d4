import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { content } from "../places.ts";
import { readArazzoFiles } from "./arazzo.ts";
import { printIndex, printVendorIndex } from "./index-pages.ts";
import { printPage } from "./page.ts";
import { readVendorFlows } from "./read-flow.ts";

/** Writes a page for each flow of the specs, one for each vendor's, and one for all. */
const folder = join(content, "flows");
rmSync(folder, { recursive: true, force: true });

const vendors = readArazzoFiles().map((source) => ({ ...source, flows: readVendorFlows(source) }));
for (const { vendor, arazzo, flows } of vendors) {
  write(`${vendor}/index.md`, printVendorIndex(arazzo, flows));
  flows.forEach((flow, index) => {
    write(`${vendor}/${flow.id}.md`, printPage(flow, index + 1));
  });
}
const all = vendors.map(({ flows }) => flows);
write("index.md", printIndex(all));
const steps = all.flat().reduce((sum, flow) => sum + flow.steps.length, 0);
console.log(`${all.flat().length} flows with ${steps} steps, of ${vendors.length} vendors`);

function write(name: string, page: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
}

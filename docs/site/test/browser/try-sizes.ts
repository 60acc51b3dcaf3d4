import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { vendorTitles } from "../../src/try/scenarios/index.ts";
import { serveFolder } from "./serve-folder.ts";
import { openTry, pick, runToEnd } from "./try-page.ts";

/** What a visit loads, in bytes after gzip: when the page opens, and then by a first run of each vendor. */
export interface TrySizes {
  readonly first: number;
  readonly byVendor: Readonly<Record<string, number>>;
}

/** Measures what the page loads, scripts and styles alone. */
export async function measureTry(page: Page, folder: string, base: string): Promise<TrySizes> {
  const byVendor: Record<string, number> = {};
  let first = 0;
  for (const vendor of Object.keys(vendorTitles)) {
    const server = await serveFolder(folder, base);
    await openTry(page, `${server.url}${base}try/`);
    await page.waitForLoadState("networkidle");
    const before = new Set(server.asked);
    first = await weigh(folder, base, before);
    const scenario = vendor === "alloy" ? "denied" : undefined;
    if (scenario) await pick(page, vendor, scenario);
    else await page.locator("#vendor").selectOption(vendor);
    await page.locator(`#try[data-opened^="${vendor}/"]`).waitFor();
    await runToEnd(page);
    byVendor[vendor] = await weigh(folder, base, new Set(server.asked.filter((path) => !before.has(path))));
    await page.goto("about:blank");
    await server.close();
  }
  return { first, byVendor };
}

async function weigh(folder: string, base: string, paths: ReadonlySet<string>): Promise<number> {
  const files = [...paths].filter((path) => /\.(?:js|css)$/.test(path));
  const sizes = await Promise.all(files.map(async (path) => gzipSync(await readFile(join(folder, path.slice(base.length)))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

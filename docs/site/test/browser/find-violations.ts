import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A rule that a page breaks, and the elements that break it. */
export interface Violation {
  readonly rule: string;
  readonly targets: readonly string[];
}

/** What axe finds in a page as it stands; contrast, which takes longest of all, only where it is asked for. */
export async function findViolations(page: Page, withContrast: boolean): Promise<readonly Violation[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    // What the styles say is seen in the page; nothing is fetched again.
    { preload: false, resultTypes: ["violations" as const], rules: { "color-contrast": { enabled: withContrast } } },
  );
  return violations.map(({ id, nodes }) => ({ rule: id, targets: nodes.map(({ target }) => target.join(" ")) }));
}

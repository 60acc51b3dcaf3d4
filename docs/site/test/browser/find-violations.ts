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

/** What axe is to a page that has it. */
export interface PageWithAxe {
  readonly axe: {
    run(options: RunOptions): Promise<AxeResults>;
    configure(spec: { readonly rules: readonly { readonly id: string; readonly selector: string }[] }): void;
  };
}

/** What axe finds in a page as it stands, by every rule but that of contrast: that one takes longest of all, and `findPoorContrast` asks it. */
export async function findViolations(page: Page): Promise<readonly Violation[]> {
  await bringAxe(page);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as PageWithAxe).axe.run(options),
    // What the styles say is seen in the page; nothing is fetched again.
    { preload: false, resultTypes: ["violations" as const], rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => ({ rule: id, targets: nodes.map(({ target }) => target.join(" ")) }));
}

/** Puts axe into a page, unless it is there. */
export async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
}

import type { Browser } from "playwright-core";
import { base, output } from "../../build/places.ts";
import { findPoorContrast } from "./find-poor-contrast.ts";
import { findViolations, type Violation } from "./find-violations.ts";
import { type TryCheck, type TryRow, testTry } from "./try.ts";
import { openTry, runToEnd } from "./try-page.ts";
import { measureTry } from "./try-sizes.ts";
import { runStrict } from "./try-strict.ts";

/** What the page "Try it" was found to be. */
export interface TryReport {
  readonly rows: readonly TryRow[];
  readonly checks: readonly TryCheck[];
  readonly violations: readonly Violation[];
}

/** What the page may load before anybody presses Run, in bytes after gzip. */
const MOST_FIRST_BYTES = 250_000;

/** Runs every scenario through the page's controls, and looks at the page with everything open. */
export async function checkTry(browser: Browser, siteUrl: string, judged: Set<string>): Promise<TryReport> {
  const url = `${siteUrl}try/`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  try {
    const page = await context.newPage();
    const { rows, checks } = await testTry(page, url);

    await openTry(page, url, "#vendor=alloy&scenario=retries");
    await runToEnd(page);
    await page.locator("#timeline summary").nth(1).click();
    await page.locator("#triggers > summary").click();
    await page.locator("#trigger-list dt").first().waitFor();
    await page.locator("#fault > summary").click();
    const light = [...(await findViolations(page)), ...(await findPoorContrast(page, judged))];
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
    const dark = [...(await findViolations(page)), ...(await findPoorContrast(page, judged))];

    const strict = await runStrict(await context.newPage(), output, base);
    const sizes = await measureTry(await context.newPage(), output, base);
    const later = Object.entries(sizes.byVendor).map(([vendor, bytes]) => `${vendor} ${bytes}`);
    return {
      rows,
      violations: [...light, ...dark],
      checks: [
        ...checks,
        {
          name: "runs under a strict policy",
          ok: strict.decision === "Answered at attempt 3" && strict.refused.length === 0,
          detail: `${strict.decision}, refused: ${strict.refused.join("; ") || "nothing"}`,
        },
        {
          name: "loads little",
          ok: sizes.first > 10_000 && sizes.first <= MOST_FIRST_BYTES,
          detail: `${sizes.first} bytes first, then by vendor ${later.join(", ")}`,
        },
      ],
    };
  } finally {
    await context.close();
  }
}

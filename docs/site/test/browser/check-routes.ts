import type { Page } from "playwright-core";
import { readDocumentedApi } from "../../build/redoc/documented-api.ts";
import { routeOf } from "../../build/redoc/route-of.ts";
import { findPoorContrast } from "./find-poor-contrast.ts";
import { findViolations, type Violation } from "./find-violations.ts";
import { watchPage } from "./watch-page.ts";

/** What the routes of one vendor's page were found to be. */
export interface RoutesReport {
  readonly vendor: string;
  /** Operations whose route shows them, their TypeScript sample too. */
  readonly shown: number;
  readonly errors: readonly string[];
  readonly outside: readonly string[];
  /** What axe finds on the first route of each tag. */
  readonly violations: readonly Violation[];
}

const LONGEST_MS = 15_000;

/** Opens the route of every operation of a vendor on its page. */
export async function checkRoutes(page: Page, siteUrl: string, vendor: string, judged: Set<string>): Promise<RoutesReport> {
  const operations = [...readDocumentedApi(vendor).operations.values()];
  const { errors, outside, stop } = watchPage(page, siteUrl);
  try {
    await page.goto(new URL(`api/${vendor}/`, siteUrl).href, { waitUntil: "load" });
    const violations: Violation[] = [];
    const missing: string[] = [];
    const looked = new Set<string>();
    for (const { id, written } of operations) {
      const { summary = "", tags: [tag = ""] = [] } = written;
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        routeOf(tag, id),
      );
      const isShown = await page.waitForFunction(isOperationShown, summary, { timeout: LONGEST_MS }).catch(() => undefined);
      if (isShown === undefined) missing.push(`${id} is not shown at its route`);
      if (looked.has(tag)) continue;
      looked.add(tag);
      violations.push(...(await findViolations(page)), ...(await findPoorContrast(page, judged)));
    }
    return { vendor, shown: operations.length - missing.length, errors: [...errors, ...missing], outside, violations };
  } finally {
    stop();
  }
}

/** In the page: whether the heading of an operation is in the window, with its sample beside it. */
function isOperationShown(summary: string): boolean {
  const heading = [...document.querySelectorAll("main h2")].find((one) => one.textContent?.trim().startsWith(summary));
  const { top = -1 } = heading?.getBoundingClientRect() ?? {};
  return top >= 0 && top < innerHeight && (document.querySelector("#redoc")?.textContent?.includes("switch (result.status)") ?? false);
}

import type { BrowserContext } from "playwright-core";
import { findViolations, type Violation } from "./find-violations.ts";
import { watchPage } from "./watch-page.ts";

/** What a page was found to be. */
export interface PageReport {
  readonly route: string;
  readonly errors: readonly string[];
  readonly outside: readonly string[];
  readonly violations: readonly Violation[];
  /** How far the page is wider than a phone, in pixels. */
  readonly overflow: number;
  /** Every address that the page leads to, and every place in it that can be led to. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

/** Where pages are opened: what a theme stores in a page, one of the other theme must not read. */
export interface Contexts {
  readonly light: BrowserContext;
  readonly dark: BrowserContext;
}

const phone = { width: 390, height: 844 };

/** Opens a page as a reader would: on a desktop, where axe looks at it, and on a phone; the first of a kind in the dark too. */
export async function checkPage({ light, dark }: Contexts, siteUrl: string, route: string, isFirstOfKind: boolean): Promise<PageReport> {
  const url = new URL(route, siteUrl).href;
  // The long pages of the reference are all printed by one program, in the colours of the first.
  const report = await lookAt(light, siteUrl, url, isFirstOfKind || !route.startsWith("reference/"));
  const violations = isFirstOfKind ? (await lookAt(dark, siteUrl, url, true)).violations : [];
  return { ...report, route, violations: [...report.violations, ...violations] };
}

async function lookAt(context: BrowserContext, siteUrl: string, url: string, withContrast: boolean): Promise<Omit<PageReport, "route">> {
  const page = await context.newPage();
  try {
    const watched = watchPage(page, siteUrl);
    await page.goto(url, { waitUntil: "load" });
    // A spec's page is drawn anew by its script.
    if (url.startsWith(`${siteUrl}api/`)) await page.waitForLoadState("networkidle");
    const violations = await findViolations(page, withContrast);
    const { links, ids } = await page.evaluate(() => ({
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    }));
    await page.setViewportSize(phone);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return { ...watched, violations, overflow: Math.max(0, overflow), links: [...new Set(links)], ids };
  } finally {
    await page.close();
  }
}

import type { Page } from "playwright-core";
import { findPoorContrast } from "./find-poor-contrast.ts";
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

/** The two windows in which one page after the other is opened: what a theme stores in a page, one of the other theme must not read. */
export interface Windows {
  readonly light: Page;
  readonly dark: Page;
}

const phone = { width: 390, height: 844 };

/** Opens a page as a reader would: on a desktop, where axe looks at it, and on a phone; the first of a kind in the dark too. */
export async function checkPage(
  { light, dark }: Windows,
  siteUrl: string,
  route: string,
  isFirstOfKind: boolean,
  judged: Set<string>,
): Promise<PageReport> {
  const url = new URL(route, siteUrl).href;
  const report = await lookAt(light, siteUrl, url, judged);
  const violations = isFirstOfKind ? (await lookAt(dark, siteUrl, url, judged)).violations : [];
  return { ...report, route, violations: [...report.violations, ...violations] };
}

async function lookAt(page: Page, siteUrl: string, url: string, judged: Set<string>): Promise<Omit<PageReport, "route">> {
  const desktop = page.viewportSize();
  const { errors, outside, stop } = watchPage(page, siteUrl);
  try {
    await page.goto(url, { waitUntil: "load" });
    // A spec's page is drawn anew by its script.
    if (url.startsWith(`${siteUrl}api/`)) await page.waitForLoadState("networkidle");
    const violations = [...(await findViolations(page)), ...(await findPoorContrast(page, judged))];
    const { links, ids } = await page.evaluate(() => ({
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    }));
    await page.setViewportSize(phone);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return { errors, outside, violations, overflow: Math.max(0, overflow), links: [...new Set(links)], ids };
  } finally {
    stop();
    if (desktop) await page.setViewportSize(desktop);
  }
}

import type { Page } from "playwright-core";

/** What went wrong in a page, and whom it asked. */
export interface Watched {
  /** Errors on the console, uncaught ones, and requests that failed. */
  readonly errors: readonly string[];
  /** Requests to anything but the site. */
  readonly outside: readonly string[];
}

/** Notes what a page does wrong from now on. */
export function watchPage(page: Page, siteUrl: string): Watched {
  const errors: string[] = [];
  const outside: string[] = [];
  const { origin } = new URL(siteUrl);
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => {
    // What a page still loads when it is left is given up, and that is no failure.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") errors.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !["data:", "blob:"].includes(protocol)) outside.push(request.url());
  });
  return { errors, outside };
}

import type { ConsoleMessage, Page, Request } from "playwright-core";

/** What went wrong in a page, and whom it asked. */
export interface Watched {
  /** Errors on the console, uncaught ones, and requests that failed. */
  readonly errors: readonly string[];
  /** Requests to anything but the site. */
  readonly outside: readonly string[];
  /** Ends the watch, so that the next page to be opened here has one of its own. */
  stop(): void;
}

/** Notes what a page does wrong from now on. */
export function watchPage(page: Page, siteUrl: string): Watched {
  const errors: string[] = [];
  const outside: string[] = [];
  const { origin } = new URL(siteUrl);
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === "error") errors.push(message.text());
  };
  const onPageError = (error: Error): void => {
    errors.push(String(error));
  };
  const onRequestFailed = (request: Request): void => {
    // What a page still loads when it is left is given up, and that is no failure.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") errors.push(`failed: ${request.url()}`);
  };
  const onRequest = (request: Request): void => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !["data:", "blob:"].includes(protocol)) outside.push(request.url());
  };
  page.on("console", onConsole).on("pageerror", onPageError).on("requestfailed", onRequestFailed).on("request", onRequest);
  return {
    errors,
    outside,
    stop: () =>
      page.off("console", onConsole).off("pageerror", onPageError).off("requestfailed", onRequestFailed).off("request", onRequest),
  };
}

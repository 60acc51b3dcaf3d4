import type { Page, Request } from "playwright-core";
import { scenarios } from "../../src/try/scenarios/index.ts";
import { checks } from "./try-checks.ts";
import { type Ended, openTry, pick, runToEnd } from "./try-page.ts";

/** What one scenario came to on the page. */
export interface TryRow {
  readonly vendor: string;
  readonly scenario: string;
  readonly decision: string;
  readonly ok: boolean;
  readonly requests: number;
  readonly ms: number;
}

/** What one behaviour of the page came to. */
export interface TryCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** Runs each scenario through the page's own controls. */
async function runScenarios(page: Page, url: string): Promise<readonly TryRow[]> {
  await openTry(page, url);
  const rows: TryRow[] = [];
  for (const { vendor, id, expects } of scenarios) {
    await pick(page, vendor, id);
    const started = performance.now();
    const ended: Ended = await runToEnd(page);
    const ok = ended.state === "done" && ended.decision === expects && ended.requests > 0;
    rows.push({
      vendor,
      scenario: id,
      decision: ended.decision || ended.state,
      ok,
      requests: ended.requests,
      ms: performance.now() - started,
    });
  }
  return rows;
}

/** The whole test of the page "Try it" in a real browser. `url` is the page's own address. */
export async function testTry(
  page: Page,
  url: string,
): Promise<{ readonly rows: readonly TryRow[]; readonly checks: readonly TryCheck[] }> {
  const outside: string[] = [];
  const site = new URL(url).origin;
  let seen = 0;
  const listen = (request: Request): void => {
    seen++;
    const address = request.url();
    if (!address.startsWith(site) && !address.startsWith("blob:") && !address.startsWith("data:") && address !== "about:blank")
      outside.push(address);
  };
  page.context().on("request", listen);
  const rows = await runScenarios(page, url);
  page.context().off("request", listen);
  // Counted before a check lets a hostile program try.
  const quiet: TryCheck = {
    name: "asks for nothing outside of the site",
    ok: seen > 0 && outside.length === 0,
    detail: `${seen} requests seen, outside: ${outside}`,
  };
  const done: TryCheck[] = [quiet];
  for (const [name, check] of Object.entries(checks)) {
    const detail = await check(page, url).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    done.push({ name, ok: detail.startsWith("ok"), detail });
  }
  return { rows, checks: done };
}

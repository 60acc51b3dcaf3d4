import { globSync } from "node:fs";
import { vendorNames } from "../../../../scripts/packages.ts";
import { base, output } from "../../build/places.ts";
import { redocAxe } from "../redoc-axe.ts";
import { deadLinks } from "./check-links.ts";
import { checkPage, type PageReport, type Windows } from "./check-page.ts";
import { checkRoutes } from "./check-routes.ts";
import { checkTry } from "./check-try.ts";
import { startChromium } from "./chromium.ts";
import type { Violation } from "./find-violations.ts";
import { inTurn } from "./in-turn.ts";
import { serveFolder } from "./serve-folder.ts";

/** Opens everything that was built in Chromium: every page, every operation's route, every scenario to try; and tells what is wrong. */
const desktop = { width: 1280, height: 900 };
const FEWEST = { pages: 100, links: 4000, routes: 179, scenarios: 20, checks: 15, colourings: 200 };

const files = new Set(globSync("**/*", { cwd: output }));
const routes = [...files].filter((file) => file.endsWith("index.html")).map((file) => file.slice(0, -"index.html".length));
/** The dark colours are those of a kind of page: what is first in its section, and each spec's page. */
const firstOfKind = new Set([
  ...[...Map.groupBy(routes.toSorted(), (route) => route.split("/")[0]).values()].map(([first = ""]) => first),
  ...routes.filter((route) => route.startsWith("api/")),
]);

const served = await serveFolder(output, base);
const siteUrl = `${served.url}${base}`;
const browser = await startChromium();
try {
  // Each has its own storage, as one reader has it. A page more costs little in a window that is open, and much in a new one.
  const open = (colorScheme: "light" | "dark") => browser.newPage({ viewport: desktop, colorScheme, reducedMotion: "reduce" });
  const openBoth = async (): Promise<Windows> => ({ light: await open("light"), dark: await open("dark") });
  const windows = [await openBoth(), await openBoth()];
  const judged = new Set<string>();
  const [pages, tried] = await Promise.all([
    inTurn(routes, windows, (route, both) => checkPage(both, siteUrl, route, firstOfKind.has(route), judged)),
    checkTry(browser, siteUrl, judged),
  ]);
  const apis = await inTurn(vendorNames, windows, (vendor, { light }) => checkRoutes(light, siteUrl, vendor, judged));

  const violations = [
    ...pages.flatMap(({ route, violations }) => violations.map((one) => said(`/${route}`, one))),
    ...apis.flatMap(({ vendor, violations }) => violations.filter(isNew).map((one) => said(`/api/${vendor}/#`, one))),
    ...tried.violations.map((one) => said("/try/ after a run", one)),
  ];
  const outside = [...pages, ...apis].flatMap(({ outside }) => outside);
  const missed = tried.rows.filter(({ ok }) => !ok);
  const wrong = [
    ...violations,
    ...outside.map((url) => `asked outside: ${url}`),
    ...deadLinks(pages, files, siteUrl),
    ...pages.flatMap(faults),
    ...apis.flatMap(({ vendor, errors }) => errors.map((error) => `/api/${vendor}/: ${error}`)),
    ...missed.map(({ vendor, scenario, decision }) => `try ${vendor}/${scenario}: ${decision}`),
    ...tried.checks.filter(({ ok }) => !ok).map(({ name, detail }) => `try: ${name}: ${detail}`),
  ];
  for (const line of wrong) console.error(line);
  for (const { name, detail } of tried.checks) console.log(`try: ${name}: ${detail}`);

  const seen = {
    pages: pages.length,
    links: pages.reduce((sum, { links }) => sum + links.length, 0),
    routes: apis.reduce((sum, { shown }) => sum + shown, 0),
    scenarios: tried.rows.length - missed.length,
    checks: tried.checks.length,
    colourings: judged.size,
  };
  console.table({ ...seen, violations: violations.length, "outside requests": outside.length, wrong: wrong.length });
  const isTooLittle = Object.entries(FEWEST).some(([what, fewest]) => seen[what as keyof typeof seen] < fewest);
  if (wrong.length > 0 || isTooLittle) process.exitCode = 1;
} finally {
  await browser.close();
  await served.close();
}

/** Whether a violation on a spec's page is more than what is known of Redoc. */
function isNew({ rule, targets }: Violation): boolean {
  return targets.length > (redocAxe[rule] ?? 0);
}

function said(place: string, { rule, targets }: Violation): string {
  return `${place}: axe ${rule}: ${targets.length} × ${targets.slice(0, 3).join(" | ")}`;
}

function faults({ route, errors, overflow }: PageReport): readonly string[] {
  const wide = overflow > 0 ? [`${overflow} px wider than a phone`] : [];
  return [...errors, ...wide].map((text) => `/${route}: ${text}`);
}

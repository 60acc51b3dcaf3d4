import type { Overview } from "./overview.ts";

/** What the command line prints once it listens: addresses, credentials, a call to try, and a scenario if one was asked for. */
export function banner(url: string, { vendors }: Overview, scenario: readonly string[] = []): string {
  const sections = vendors.flatMap(({ title, baseUrl, controlUrl, signIn, example }) => [
    "",
    `${title}: ${baseUrl}`,
    ...signIn.map((line) => `  ${line}`),
    `  control: ${controlUrl}`,
    "",
    `  ${example}`,
  ]);
  const intro = ["Local sandbox. Decisions are canned, and every credential below is made up.", `Page: ${url}/`];
  return `${[...intro, ...sections, ...scenario, "", "Ctrl+C stops it."].join("\n")}\n`;
}

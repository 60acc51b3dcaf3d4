import type { Overview } from "./overview.ts";

/** What the command line prints once it listens: addresses, credentials, and a call to try. */
export function banner(url: string, { vendors }: Overview): string {
  const sections = vendors.flatMap(({ title, baseUrl, controlUrl, signIn, example }) => [
    "",
    `${title}: ${baseUrl}`,
    ...signIn.map((line) => `  ${line}`),
    `  control: ${controlUrl}`,
    "",
    `  ${example}`,
  ]);
  return `${["Local sandbox. Decisions are canned, and every credential below is made up.", `Page: ${url}/`, ...sections, "", "Ctrl+C stops it."].join("\n")}\n`;
}

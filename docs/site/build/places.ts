import { join, relative } from "node:path";

/** Where the site is made, and from what. */
export const site: string = join(import.meta.dirname, "..");
export const root: string = join(site, "../..");
/** What the steps before Astro make: pages in Markdown, and files that are served as they are. */
export const generated: string = join(site, ".generated");
export const content: string = join(generated, "content");
export const served: string = join(generated, "public");
export const output: string = join(root, "docs/dist");

/** Where the site is published, and the path that it is served under, with a slash at both ends. */
export const origin = "https://kyc-clients.github.io";
export const base: string = process.env["KYC_CLIENTS_DOCS_BASE"] ?? "/";

/** Where a file of the repository can be read that is no page of the site. */
export const repository = "https://github.com/kyc-clients/kyc-clients/blob/main/";

/** Where the source of a page can be edited; nowhere, if it is generated. */
export function editing(source: string): string | false {
  return source.startsWith(generated) ? false : `${repository.replace("/blob/", "/edit/")}${relative(root, source)}`;
}

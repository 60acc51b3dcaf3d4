import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { publishedPackages, vendorNames } from "../../../scripts/packages.ts";
import { root, site } from "./places.ts";

/** A page of the site that is a Markdown file of the repository. */
export interface Page {
  /** The file, with its absolute path. */
  readonly source: string;
  /** The path under the site's base, without a slash at its ends. */
  readonly route: string;
  /** What takes the place of its heading. */
  readonly title?: string;
  /** What the side calls it, where that is shorter than its title. */
  readonly label?: string;
}

/** The guides that are no vendor's, in the order in which they are read, each with what the side calls it. */
export const guides: readonly { readonly name: string; readonly label: string }[] = [
  { name: "quick-start", label: "Quick start" },
  { name: "auth", label: "Sign-in" },
  { name: "results-and-errors", label: "Results and errors" },
  { name: "uploads-and-downloads", label: "Uploads and downloads" },
  { name: "webhooks", label: "Webhooks" },
  { name: "pagination", label: "Pages" },
  { name: "retries-and-money", label: "Retries and money" },
  { name: "personal-data", label: "Personal data" },
  { name: "observability", label: "Logs, metrics and traces" },
  { name: "testing", label: "Testing" },
  { name: "going-live", label: "Going live" },
  { name: "faults", label: "Faults" },
  { name: "adding-a-vendor", label: "Adding a vendor" },
];

/** Every page that is made of a file, the reference's among them. */
export function listPages(): readonly Page[] {
  const decisions = globSync("docs/decisions/2*.md", { cwd: root }).toSorted().reverse();
  const folder = join(site, ".generated/reference");
  const reference = globSync("*.md", { cwd: folder }).toSorted();
  return [
    ...guides.map(({ name, label }) => ({ source: join(root, `docs/${name}.md`), route: `guides/${name}`, label })),
    ...vendorNames.flatMap((name) => [
      { source: join(root, `docs/${name}.md`), route: `vendors/${name}` },
      { source: join(root, `specs/${name}/NOTES.md`), route: `vendors/${name}/notes` },
    ]),
    ...publishedPackages.map((name) => ({ source: join(root, `packages/${name}/README.md`), route: `packages/${name}` })),
    ...reference.map((file) => referencePage(join(folder, file))),
    { source: join(root, "docs/decisions/README.md"), route: "decisions" },
    ...decisions.map((file) => ({ source: join(root, file), route: `decisions/${basename(file, ".md")}` })),
    { source: join(root, "CONTRIBUTING.md"), route: "project/contributing" },
    { source: join(root, "SECURITY.md"), route: "project/security" },
    { source: join(root, "bench/results.md"), route: "project/benchmarks" },
    { source: join(site, ".generated/changelog.md"), route: "project/changelog" },
  ];
}

/**
 * `alloy-operations.md` tells of what `@kyc-clients/alloy` exports, `alloy-named.md` of `@kyc-clients/alloy/operations`, and `core-validate.md` of
 * `@kyc-clients/core/validate`.
 */
function referencePage(source: string): Page {
  const name = basename(source, ".md");
  if (name === "index") return { source, route: "reference", title: "API reference", label: "All modules" };
  const [module, part] = name.split("-");
  const isPartOfModule = part === "operations" || part === "schemas";
  const label =
    part === undefined ? `${module}` : isPartOfModule ? `${module}: ${part}` : `${module}/${part === "named" ? "operations" : part}`;
  return { source, route: `reference/${name}`, title: `@kyc-clients/${label}`, label };
}

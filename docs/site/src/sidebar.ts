import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { vendorTitle } from "../../../scripts/lint/names.ts";
import { vendorNames } from "../../../scripts/packages.ts";
import { guides } from "../build/pages.ts";

/** What the side of every page lists. */
export const sidebar: NonNullable<StarlightUserConfig["sidebar"]> = [
  { label: "Try it", link: "/try/" },
  { label: "Guides", items: guides.map(({ name }) => `guides/${name}`) },
  {
    label: "Vendors",
    items: vendorNames.map((name) => ({
      label: vendorTitle(name),
      collapsed: true,
      items: [
        { label: "Guide", slug: `vendors/${name}` },
        { label: "API", link: `/api/${name}/` },
        { label: "Flows", collapsed: true, items: [{ autogenerate: { directory: `flows/${name}` } }] },
        { label: "What its pages leave open", slug: `vendors/${name}/notes` },
      ],
    })),
  },
  { label: "Packages", collapsed: true, items: [{ autogenerate: { directory: "packages" } }] },
  { label: "Reference", collapsed: true, items: [{ autogenerate: { directory: "reference" } }] },
  { label: "Decisions", collapsed: true, items: [{ autogenerate: { directory: "decisions" } }] },
  { label: "Project", collapsed: true, items: [{ autogenerate: { directory: "project" } }] },
];

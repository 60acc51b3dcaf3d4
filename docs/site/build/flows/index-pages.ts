import type { ArazzoFile } from "./arazzo.ts";
import type { Flow } from "./flow.ts";
import { frontmatter, prose } from "./markdown.ts";

/** The page that lists the flows of one vendor. */
export function printVendorIndex({ info }: ArazzoFile, flows: readonly Flow[]): string {
  return [
    frontmatter({ title: info.title, description: `${info.summary}.`, sidebar: { label: "All flows", order: 0 } }),
    `${prose(info.summary)}.`,
    "",
    ...info.description.split(/\n\s*\n/).flatMap((paragraph) => [prose(paragraph), ""]),
    ...rows(flows, "./"),
    "",
  ].join("\n");
}

/** The page that lists the flows of all vendors. */
export function printIndex(vendors: readonly (readonly Flow[])[]): string {
  const steps = vendors.flat().reduce((sum, flow) => sum + flow.steps.length, 0);
  return [
    frontmatter({
      title: "Flows",
      description: "How calls go together, vendor by vendor, from sign-in to decision.",
      sidebar: { label: "All vendors", order: 0 },
    }),
    `How calls go together, vendor by vendor: ${vendors.flat().length} flows with ${steps} steps. Each runs against the local sandbox with every change, and has its program in TypeScript.`,
    "",
    ...vendors.flatMap((flows) => [
      `## [${flows[0]?.vendorName}](./${flows[0]?.vendor}/)`,
      "",
      ...rows(flows, `./${flows[0]?.vendor}/`),
      "",
    ]),
  ].join("\n");
}

function rows(flows: readonly Flow[], folder: string): readonly string[] {
  const lines = flows.map(({ id, title, summary, steps }) => `| [${title}](${folder}${id}/) | ${prose(summary)} | ${steps.length} |`);
  return ["| Flow | What it does | Steps |", "| --- | --- | --- |", ...lines];
}

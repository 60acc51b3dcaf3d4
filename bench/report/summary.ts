import { cell } from "./cells.ts";
import type { Results } from "./page.ts";

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

const columns = [
  ["µs a call", "stub/us a call"],
  ["calls a second over loopback ÷ openapi-fetch", "loopback/calls a second to openapi-fetch"],
  ["import and create, ms", "imports/import and create ms"],
  ["bundle at start, gz", "bundles/gz at start"],
  ["type instantiations, TypeScript 7", "types/instantiations/7.0"],
] as const;
const rows = [
  ["ours", "kyc-clients, everything on"],
  ["openapi-fetch", "openapi-fetch, token by a middleware"],
  ["openapi-fetch-static-header", "openapi-fetch, token in a fixed header"],
  ["hey-api", "hey-api"],
  ["redocly", "redocly generate-client"],
  ["orval", "orval"],
  ["ky", "ky"],
  ["axios", "axios"],
  ["fetch", "bare fetch"],
] as const;

/** The short table of the README. */
function printSummary({ date, machine, figures }: Results): string {
  const head = ["One GET with a bearer token", ...columns.map(([label]) => label)];
  const lines = [
    head,
    head.map((_, index) => (index === 0 ? "---" : "---:")),
    ...rows.map(([name, label]) => [label, ...columns.map(([, figure]) => middle(figures, `${figure}/${name}`))]),
  ];
  return `${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n\nMedians of ${date}, on ${machine}. [All tables](bench/results.md), with spread, budgets and versions.`;
}

/** Puts the summary of a run between the marks of a README. */
export function replaceSummary(readme: string, results: Results): string {
  const [before, rest = "", ...more] = readme.split(BEGIN);
  const [, after, ...others] = rest.split(END);
  if (after === undefined || more.length > 0 || others.length > 0) throw new Error(`the README must hold ${BEGIN} and ${END} once`);
  return `${before}${BEGIN}\n${printSummary(results)}\n${END}${after}`;
}

function middle(figures: Results["figures"], name: string): string {
  return cell(figures, name).replace(/ \(.*/, "");
}

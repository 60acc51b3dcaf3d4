import { judge } from "../budgets.ts";
import type { Part } from "../measure/part.ts";
import type { Figures } from "../measure/statistics.ts";
import type { Facts } from "./facts.ts";
import { printSection, type Section } from "./section.ts";

/** What a run found, as `results.json` keeps it. */
export interface Results extends Facts {
  readonly figures: Figures;
}

/** The page of a run: where and when, the budgets, and every table. */
export function printPage(results: Results, parts: readonly Part[]): string {
  const { figures } = results;
  const sections = [budgetsOf(figures), ...parts.filter(({ name }) => hasFigures(figures, name)).flatMap((part) => part.sections(figures))];
  return `${printHead(results)}\n${sections.map(printSection).join("\n")}`;
}

/** The budgets as a table. */
export function budgetsOf(figures: Figures): Section {
  return {
    title: "Budgets",
    note: "Each was set before it was measured. What is missed says so here.",
    columns: ["budget", "measured", "verdict"],
    rows: judge(figures).map(({ budget, outcome, text }) => [budget.what, text, outcome === "MISSED" ? "**missed**" : outcome]),
  };
}

function printHead({ date, machine, rounds, versions }: Results): string {
  const list = Object.entries(versions).map(([name, version]) => `\`${name}\` ${version.replace(/^npm:.*@/, "")}`);
  return `# Benchmarks

What the clients cost, beside others that make the same call, measured in one run. Made by \`npm run bench -- --write\`; the figures are in \`bench/results.json\`.

Measured on ${date} on ${machine}, with ${list.join(", ")}.

Each cell is the median of ${rounds} rounds, and in brackets the least and the most of them. What depends on the machine is measured in a new process each time, all programs in turn in each round. A cell
without brackets is exact, or was measured once. Our packages are installed from their tarballs, and the peers' clients are generated from the same spec, Alloy's. Every program makes the same
call: one GET with a bearer token, whose status it looks at and whose body it reads. Ours does it with everything on: a token of OAuth 2.0, retry, deadline, guards. Nothing leaves the machine.
`;
}

function hasFigures(figures: Figures, part: string): boolean {
  return Object.keys(figures).some((name) => name.startsWith(`${part}/`));
}

import { type Api, listApis } from "./lint/apis.ts";
import { countFacts, type EvidenceCount, type Facts } from "./lint/facts.ts";
import { judge } from "./lint/judge.ts";
import { lint } from "./lint/redocly-lint.ts";

export { countFacts, type EvidenceCount, type Facts } from "./lint/facts.ts";

/** Lints every spec of redocly.yaml and the flows beside it, prints what each holds, and gives the exit code. */
function lintSpecs(): number {
  const apis = listApis();
  const problems = lint(apis.flatMap(({ name, flows }) => (flows === undefined ? [name] : [name, flows])));
  const rows = apis.map((api) => ({ api, facts: countFacts(api.name) }));
  const against = judge(problems, new Map(rows.map(({ api, facts }) => [api.name, facts])));
  for (const text of against) console.error(text);
  console.log(table([headings, ...rows.map(({ api, facts }) => row(api, facts))]));
  if (against.length > 0) console.error(`${against.length} problems`);
  return against.length > 0 ? 1 : 0;
}

const headings = [
  ...["vendor", "operations", "documented/inferred", "webhooks", "schemas", "documented/inferred", "inner marks"],
  ...["billable", "retry-safe", "step-up", "personal data"],
];

function row({ name, isFixture }: Api, facts: Facts): readonly string[] {
  const pair = ({ documented, inferred }: EvidenceCount) => `${documented}/${inferred}`;
  return [
    isFixture ? `${name} (fixture)` : name,
    String(facts.operations),
    pair(facts.operationEvidence),
    String(facts.webhooks),
    String(facts.schemas),
    pair(facts.schemaEvidence),
    pair(facts.innerEvidence),
    ...[facts.billable, facts.retrySafe, facts.stepUp, facts.personalData].map(String),
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return rows.map(line).join("\n");
}

if (import.meta.main) process.exitCode = lintSpecs();

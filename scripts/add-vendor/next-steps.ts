import type { Names } from "./names.ts";

/** What is to be done once a vendor's skeleton is there. */
export function nextSteps({ vendor, title }: Names): string {
  return `${title} is there as a skeleton: every check passes once npm run exports has listed its names, and nothing in it is a fact about ${title} yet. Go on, one commit each:

  1. specs/${vendor}/NOTES.md: the pages, the day they were read, what they leave open. Replace the sample row.
  2. specs/${vendor}/openapi.yaml: the vendor's own servers, sign-in and operations, the simplest flow first. What a page says becomes
     \`x-evidence: documented\`, with the page under \`externalDocs\`. Then: npm run generate
  3. packages/${vendor}: src/auth.ts (the ways to sign in), src/webhooks.ts, test/payloads (what the pages show and forbid), README.md.
  4. packages/sandbox/src/${vendor}: each operation over one state, scenarios, the vendor's error shape; its section in packages/sandbox/README.md.
     packages/sandbox/test/${vendor}: every operation, both directions. specs/${vendor}/arazzo.yaml: the flows.
  5. docs/${vendor}.md, examples/${vendor}, scripts/tarballs/${vendor}.mjs, .changeset/${vendor}.md: what a user reads and runs.
  6. README.md and the guides: what the row of ${title} says, and its rows in their tables.

${[
  [`npx pnpm --filter @kyc-clients/${vendor} test`, "its package"],
  [`npm run flows -- ${vendor}`, "its flows"],
  [`npx node scripts/print-facts.ts --write ${vendor}`, "its figures"],
  ["npm run exports", "the list of what it exports"],
  ["npm test", "every check"],
]
  .map(([command = "", what]) => `  ${command.padEnd(60)}${what}`)
  .join("\n")}

docs/adding-a-vendor.md says more.`;
}

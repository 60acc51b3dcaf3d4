import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Api, listApis, repository } from "./lint/apis.ts";
import { countFacts, type EvidenceCount } from "./lint/facts.ts";
import { signIns, vendorTitle } from "./lint/names.ts";

/**
 * Holds the tables of figures in the READMEs to the specs: the root's README has a row for each vendor, a vendor's has its own.
 * Without an option a stale table is an error; `--write` brings it up to date. Vendors that are named are the only ones whose own README is read.
 */
const BEGIN = "<!-- facts:begin -->";
const END = "<!-- facts:end -->";

const vendors = listApis().filter(({ isFixture }) => !isFixture);
const named = process.argv.slice(2).filter((argument) => argument !== "--write");
const read = vendors.filter(({ name }) => named.length === 0 || named.includes(name));
const wanted = new Map([
  ["README.md", tableOf(vendors)],
  ...read.map((vendor): [string, string] => [`packages/${vendor.name}/README.md`, tableOf([vendor])]),
]);
const isWriting = process.argv.includes("--write");
const stale = [...wanted].filter(([file, table]) => !hold(file, table)).map(([file]) => file);
for (const file of stale)
  console.error(`${file}: ${isWriting ? "brought up to date" : "the figures are stale; run: npx node scripts/print-facts.ts --write"}`);
console.log(`compared ${wanted.size} files (${read.map(({ name }) => name).join(", ")}): ${stale.length} stale`);
if (read.length === 0) console.error("no vendor was found");
if (read.length === 0 || (stale.length > 0 && !isWriting)) process.exitCode = 1;

/** Whether a file's table is as it should be; when writing, it is afterwards. */
function hold(file: string, table: string): boolean {
  const path = join(repository, file);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const [before, rest = "", ...more] = text.split(BEGIN);
  const [old, after, ...others] = rest.split(END);
  if (after === undefined || more.length > 0 || others.length > 0) throw new Error(`${file}: it must hold ${BEGIN} and ${END} once`);
  const held = `\n${table}\n`;
  if (isWriting && old !== held) writeFileSync(path, `${before}${BEGIN}${held}${END}${after}`);
  return old === held;
}

function tableOf(vendors: readonly Api[]): string {
  const columns = [
    "Vendor",
    "Package",
    "Sign-in",
    "Operations",
    "documented / inferred",
    "Schemas",
    "documented / inferred",
    "Marks inside, documented / inferred",
  ];
  return [columns, columns.map(() => "---"), ...vendors.map(({ name }) => rowOf(name))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function rowOf(name: string): readonly string[] {
  const { operations, operationEvidence, schemas, schemaEvidence, innerEvidence } = countFacts(name);
  if (operations === 0) throw new Error(`${name}: the spec has no operation`);
  const packageName = `\`@kyc-clients/${name}\``;
  return [
    vendorTitle(name),
    packageName,
    signIns(name).join(", "),
    String(operations),
    pair(operationEvidence),
    String(schemas),
    pair(schemaEvidence),
    pair(innerEvidence),
  ];
}

function pair({ documented, inferred }: EvidenceCount): string {
  return `${documented} / ${inferred}`;
}

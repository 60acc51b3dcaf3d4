import { parse } from "yaml";
import { Refusal } from "../refusal.ts";

/** Adds a vendor to the list in redocly.yaml, behind the last that is not invented for tests. @throws Refusal when it has none */
export function addToRedocly(file: string, text: string, vendor: string): string {
  const { apis = {} } = parse(text) as { apis?: Record<string, { "x-fixture"?: boolean }> };
  const last = Object.keys(apis).findLast((name) => apis[name]?.["x-fixture"] !== true);
  const lines = text.split("\n");
  const start = last === undefined ? -1 : lines.indexOf(`  ${last}:`);
  if (start < 0) throw new Refusal(`${file}: there is no vendor under \`apis\` to add another to`);
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith("    "));
  const added = [
    `  ${vendor}:`,
    `    root: specs/${vendor}/openapi.yaml`,
    `    x-openapi-ts: { output: packages/${vendor}/src/openapi.gen.ts }`,
  ];
  return lines.toSpliced(length < 0 ? lines.length : start + 1 + length, 0, ...added).join("\n");
}

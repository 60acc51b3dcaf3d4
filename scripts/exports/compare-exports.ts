import { compareLines } from "../changes/compare-lines.ts";

/** What a package exports otherwise than its list says, a line each. */
export function compareExports(name: string, listed: string, exported: readonly string[]): readonly string[] {
  const { removed, added } = compareLines(listed, exported.join("\n"));
  return [
    ...removed.map((line) => `@kyc-clients/${name} no longer exports ${line}`),
    ...added.map((line) => `@kyc-clients/${name} exports what api/exports/${name}.txt does not have: ${line}`),
  ];
}

import type { Names } from "../names.ts";
import { insertAfterLast, insertByPath } from "./place.ts";

/** Adds a vendor to those whose clients are held to the same behaviour. @throws Refusal when the list is not as it was */
export function addToConformance(file: string, text: string, { vendor }: Names): string {
  const imported = insertByPath(file, text, `import { ${vendor} } from "./vendors/${vendor}.ts";`);
  return insertAfterLast(file, imported, /(?<=export const vendors: readonly Vendor\[\] = \[[^\]]*\w)(?=,?\s*\];)/g, `, ${vendor}`);
}

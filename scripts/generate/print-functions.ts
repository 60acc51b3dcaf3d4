/** What only some definitions need: a program whose operations do not never loads it. */
const functionsOfCore = ["errorWhen", "retryAfterSeconds", "serverTemplate", "statusRanges"] as const;

/** Prints the import of the functions that a text uses. */
export function printFunctions(text: string): string {
  const code = text.replaceAll(/\/\*.*?\*\//gs, "");
  const used = functionsOfCore.filter((name) => new RegExp(`:\\s*${name}\\b`).test(code));
  return used.length === 0 ? "" : `import { ${used.join(", ")} } from "@kyc-clients/core";\n`;
}

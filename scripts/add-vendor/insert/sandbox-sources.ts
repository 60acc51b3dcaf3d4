import type { Names } from "../names.ts";
import { insertAfterLast, insertByPath } from "./place.ts";

/** Adds a vendor to the list of those that the local sandbox serves. @throws Refusal when the list is not as it was */
export function addToVendors(file: string, text: string, { vendor, pascal }: Names): string {
  const imports = [
    `import { type ${pascal}SandboxCredentials, ${vendor}Credentials } from "./${vendor}/credentials.ts";`,
    `import { create${pascal}Definition } from "./${vendor}/definition.ts";`,
  ];
  const imported = imports.reduce((before, line) => insertByPath(file, before, line), text);
  const typed = insertAfterLast(
    file,
    imported,
    /(?<=export interface SandboxCredentials \{[^}]*)\n(?=\})/g,
    `  ${vendor}: ${pascal}SandboxCredentials;\n`,
  );
  const entry = `  ${vendor}: { credentials: ${vendor}Credentials, define: create${pascal}Definition },\n`;
  return insertAfterLast(file, typed, /(?<=export const vendors: [^;]*)\n(?=\};)/g, entry);
}

/** Adds the type of a vendor's credentials to what the local sandbox exports. @throws Refusal when it exports nothing */
export function addToSandboxIndex(file: string, text: string, { vendor, pascal }: Names): string {
  return insertByPath(file, text, `export type { ${pascal}SandboxCredentials } from "./${vendor}/credentials.ts";`);
}

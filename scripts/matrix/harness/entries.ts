import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "../../packages.ts";

/** What needs Node by its purpose: the sandbox's server. */
const FOR_NODE = ["@kyc-clients/sandbox/node"];

/** The entry points of all packages, as the packages that were installed name them: for Node, or for runtimes that are not. */
export function listEntries(project: string, forNode: boolean): readonly string[] {
  const entries = publishedPackages.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(project, "node_modules/@kyc-clients", name, "package.json"), "utf8")) as {
      exports: Readonly<Record<string, string | object>>;
    };
    const modules = Object.entries(exports).filter(([, target]) => typeof target === "object");
    return modules.map(([path]) => `@kyc-clients/${name}${path.slice(1)}`);
  });
  return entries.filter((entry) => forNode || !FOR_NODE.includes(entry));
}

/** Writes the module that imports them. */
export function writeEntries(project: string, folder: string, forNode: boolean): void {
  const lines = listEntries(project, forNode).map((entry) => `  "${entry}": () => import("${entry}"),`);
  writeFileSync(join(folder, "entries.mjs"), `export const entries = {\n${lines.join("\n")}\n};\n`);
}

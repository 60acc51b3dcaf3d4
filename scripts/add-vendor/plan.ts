import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listApis, repository } from "../lint/apis.ts";
import { addToConformance } from "./insert/conformance-sources.ts";
import { addDependency } from "./insert/dependency.ts";
import { addToReadme, addToSandboxReadme } from "./insert/readmes.ts";
import { addToRedocly } from "./insert/redocly.ts";
import { addToSandboxIndex, addToVendors } from "./insert/sandbox-sources.ts";
import type { Names } from "./names.ts";
import { Refusal } from "./refusal.ts";
import { newFiles, newPart } from "./template-files.ts";

/** All that is to be written, by paths from the root of the repository. */
export interface Plan {
  readonly added: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

/** Says what a new vendor needs, and writes none of it. @throws Refusal when there is something of that name, or a list is not as it was */
export function planVendor(names: Names): Plan {
  const { vendor, pascal } = names;
  if (listApis().some(({ name }) => name === vendor)) throw new Refusal(`redocly.yaml lists ${vendor} already`);
  if (existsSync(join(repository, "packages", vendor))) throw new Refusal(`packages/${vendor} is there already`);
  const added = newFiles(names);
  const there = [...added.keys()].filter((file) => existsSync(join(repository, file)));
  if (there.length > 0) throw new Refusal(`these are there already: ${there.join(", ")}`);
  const wordIn = findWord(names);
  if (wordIn !== undefined) throw new Refusal(`${vendor}, or ${pascal}, is a word of every vendor's ${wordIn}: take a longer name`);

  const changed = new Map<string, string>();
  const change = (file: string, insert: (file: string, text: string) => string): void => {
    changed.set(file, insert(file, readFileSync(join(repository, file), "utf8")));
  };
  const packageName = `@kyc-clients/${vendor}`;
  change("redocly.yaml", (file, text) => addToRedocly(file, text, vendor));
  change("package.json", (file, text) => addDependency(file, text, "devDependencies", packageName));
  change("packages/conformance/package.json", (file, text) => addDependency(file, text, "dependencies", packageName));
  change("packages/conformance/src/vendors.ts", (file, text) => addToConformance(file, text, names));
  change("packages/sandbox/package.json", (file, text) => addDependency(file, text, "dependencies", packageName));
  change("packages/sandbox/src/vendors.ts", (file, text) => addToVendors(file, text, names));
  change("packages/sandbox/src/index.ts", (file, text) => addToSandboxIndex(file, text, names));
  change("packages/sandbox/README.md", (file, text) => addToSandboxReadme(file, text, names, newPart("sandbox-readme.md", names)));
  change("README.md", (file, text) => addToReadme(file, text, names));
  return { added, changed };
}

/** What all vendors' packages say in the same words, and a file of it that has the name as one of them. The vendors are held to these files. */
function findWord({ vendor, pascal }: Names): string | undefined {
  const other = newFiles({ vendor: "\u0001", pascal: "\u0002", title: "\u0003" });
  return ["package.json", "tsconfig.json", "tsconfig.build.json", "vitest.config.ts", "src/client.ts", "src/index.ts"].find((file) => {
    const text = other.get(`packages/\u0001/${file}`) ?? "";
    return text.includes(pascal) || new RegExp(`\\b${vendor}\\b`).test(text);
  });
}

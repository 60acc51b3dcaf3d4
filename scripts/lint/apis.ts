import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "yaml";
import { loadSpec } from "../spec/load-spec.ts";
import { isJson, type Json } from "./document.ts";

/** The root of the repository. */
export const repository: string = join(import.meta.dirname, "../..");

/** One entry of redocly.yaml. */
export interface Api {
  readonly name: string;
  /** Where the spec is, from the root of the repository. */
  readonly root: string;
  /** Where its flows are, if it has any: an arazzo.yaml beside the spec. */
  readonly flows?: string;
  /** Whether it is an invented vendor for tests. */
  readonly isFixture: boolean;
}

/** The list of vendors, as redocly.yaml has it. */
export function listApis(): readonly Api[] {
  const { apis } = readYaml("redocly.yaml");
  if (!isJson(apis)) throw new Error("redocly.yaml has no `apis`");
  return Object.entries(apis).map(([name, api]) => {
    if (!isJson(api) || typeof api.root !== "string") throw new Error(`redocly.yaml: \`${name}\` has no \`root\``);
    const flows = posix.join(posix.dirname(api.root), "arazzo.yaml");
    return {
      name,
      root: api.root,
      ...(existsSync(join(repository, flows)) && { flows }),
      isFixture: api["x-fixture"] === true,
    };
  });
}

/** A spec by its name in redocly.yaml. */
export function readSpec(apiName: string): Json {
  const api = listApis().find(({ name }) => name === apiName);
  if (!api) throw new Error(`redocly.yaml has no api \`${apiName}\``);
  return loadSpec(join(repository, api.root)).document;
}

function readYaml(file: string): Json {
  const value: unknown = parse(readFileSync(join(repository, file), "utf8"));
  if (!isJson(value)) throw new Error(`${file} is not a YAML object`);
  return value;
}

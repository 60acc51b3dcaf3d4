import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { listApis, repository } from "../lint/apis.ts";

/** Where inputs of a workflow are found that no expression of Arazzo can make: in the answer to a step of another, by patterns. */
export interface FoundIn {
  readonly workflowId: string;
  readonly stepId: string;
  /** By input, a regular expression over the JSON of the answer; its first group is the value. */
  readonly patterns: Readonly<Record<string, string>>;
}

/** One workflow as its file has it. */
export interface Workflow {
  readonly workflowId: string;
  readonly steps: readonly { readonly stepId: string }[];
  readonly "x-inputs-found-in"?: FoundIn;
}

/** The workflows of one vendor. */
export interface Flows {
  readonly vendor: string;
  /** The file, from the root of the repository. */
  readonly file: string;
  readonly workflows: readonly Workflow[];
}

interface ArazzoFile {
  readonly sourceDescriptions: readonly { readonly name: string; readonly "x-serverUrl"?: string }[];
  readonly workflows: readonly Workflow[];
}

/** The flows of every vendor in redocly.yaml that has an arazzo.yaml beside its spec. @throws Error when none has. */
export function readFlows(): readonly Flows[] {
  const found = listApis().flatMap(({ name, flows, isFixture }) =>
    flows === undefined || isFixture ? [] : [parseFlows(name, flows, readFileSync(join(repository, flows), "utf8"))],
  );
  if (found.length === 0) throw new Error("no vendor of redocly.yaml has an arazzo.yaml");
  return found;
}

/**
 * Reads the workflows of an Arazzo file.
 *
 * @throws Error when a run of it could reach another server than the one it is given: `-S` counts only for a source of the same name,
 * and without `-S` a source without `x-serverUrl` stands for the vendor's production.
 */
export function parseFlows(vendor: string, file: string, text: string): Flows {
  const { sourceDescriptions, workflows } = parse(text) as ArazzoFile;
  const [source, ...others] = sourceDescriptions;
  if (source?.name !== vendor || others.length > 0) throw new Error(`${file}: its one source description has to be called ${vendor}`);
  if (!/^http:\/\/127\.0\.0\.1:\d+\//.test(source["x-serverUrl"] ?? "")) throw new Error(`${file}: x-serverUrl has to be on 127.0.0.1`);
  return { vendor, file, workflows };
}

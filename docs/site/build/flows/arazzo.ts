import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type FoundIn, readFlows } from "../../../../scripts/flows/flow-file.ts";
import { root } from "../places.ts";
import type { WrittenCriterion } from "./criterion.ts";

/** What of an Arazzo file the pages show. */
export interface ArazzoFile {
  readonly info: { readonly title: string; readonly summary: string; readonly description: string };
  readonly sourceDescriptions: readonly { readonly "x-serverUrl"?: string }[];
  readonly workflows: readonly WrittenWorkflow[];
  readonly components?: unknown;
}

export interface WrittenWorkflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly description?: string;
  readonly inputs?: unknown;
  readonly steps: readonly WrittenStep[];
  readonly "x-security"?: readonly WrittenSecurity[];
  readonly "x-inputs-found-in"?: FoundIn;
}

export interface WrittenStep {
  readonly stepId: string;
  readonly description?: string;
  readonly operationId?: string;
  /** An address instead of an operation: that of an earlier step, and what follows it. */
  readonly "x-operation"?: { readonly url: string; readonly method: string };
  readonly "x-security"?: readonly WrittenSecurity[];
  readonly parameters?: readonly WrittenParameter[];
  readonly requestBody?: { readonly contentType?: string; readonly payload?: unknown };
  readonly successCriteria?: readonly WrittenCriterion[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly onSuccess?: readonly WrittenAction[];
  readonly onFailure?: readonly WrittenAction[];
}

export interface WrittenParameter {
  readonly name: string;
  readonly in: string;
  readonly value: unknown;
}

export interface WrittenSecurity {
  readonly schemeName?: string;
  readonly scheme?: { readonly type: string; readonly scheme?: string };
  readonly values: Readonly<Record<string, string>>;
}

/** What happens after a step, when its criteria hold. */
export interface WrittenAction {
  readonly name: string;
  readonly type: "end" | "goto" | "retry";
  readonly stepId?: string;
  readonly workflowId?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly retryLimit?: number;
  readonly criteria?: readonly WrittenCriterion[];
}

/** The Arazzo file of each vendor that has one, in the order of redocly.yaml. */
export function readArazzoFiles(): readonly { readonly vendor: string; readonly file: string; readonly arazzo: ArazzoFile }[] {
  return readFlows().map(({ vendor, file }) => ({ vendor, file, arazzo: parse(readFileSync(join(root, file), "utf8")) as ArazzoFile }));
}

import type { FoundIn } from "../../../../scripts/flows/flow-file.ts";
import type { Operation } from "../../../../scripts/generate/read-operations.ts";
import type { Spec } from "../../../../scripts/generate/spec.ts";
import type { WrittenParameter } from "./arazzo.ts";
import type { Criterion } from "./criterion.ts";
import type { Expression } from "./expression.ts";

/** One workflow with all that a page of it says. */
export interface Flow {
  readonly vendor: string;
  /** The vendor's name as it is written. */
  readonly vendorName: string;
  /** The Arazzo file, from the root of the repository. */
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly description?: string;
  readonly inputs: readonly Input[];
  readonly foundIn?: FoundIn;
  readonly steps: readonly Step[];
  /** Where the local sandbox serves the vendor. */
  readonly baseUrl: string;
  readonly spec: Spec;
}

/** Something that a flow is given. */
export interface Input {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  readonly default?: unknown;
  readonly description: string;
}

export interface Step {
  /** From 1. */
  readonly number: number;
  readonly id: string;
  readonly description?: string;
  readonly operation: Operation;
  readonly security: readonly Security[];
  readonly parameters: readonly WrittenParameter[];
  readonly body?: { readonly contentType?: string; readonly payload?: unknown };
  readonly status: number;
  /** What has to hold besides the status. */
  readonly checks: readonly Criterion[];
  readonly outputs: Readonly<Record<string, Expression>>;
  readonly onSuccess: readonly Action[];
  readonly onFailure: readonly Action[];
}

/** One scheme that signs a call. */
export interface Security {
  readonly scheme: string;
  readonly values: Readonly<Record<string, Expression>>;
}

/** What happens after a step, when its criteria hold. */
export interface Action {
  readonly type: "end" | "goto" | "retry";
  /** The step or workflow that a `goto` leads to. */
  readonly target?: string;
  readonly afterSeconds?: number;
  readonly limit: number;
  readonly criteria: readonly Criterion[];
}

/** The tag that an operation stands under. @throws Error when it has none. */
export function tagOf({ written, id }: Operation): string {
  const [tag] = written.tags ?? [];
  if (tag === undefined) throw new Error(`${id} has no tag`);
  return tag;
}

/** How many steps a flow has, in words. */
export function countOf({ steps }: Pick<Flow, "steps">): string {
  return `${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
}

/** The outputs of earlier steps that a step takes, each once. */
export function takenBy(values: readonly Expression[]): readonly Extract<Expression, { kind: "output" }>[] {
  const outputs = values.filter((one) => one.kind === "output");
  return [...new Map(outputs.map((one) => [`${one.stepId}.${one.name}`, one])).values()];
}

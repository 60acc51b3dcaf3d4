import { join } from "node:path";
import { type Operation, readOperations } from "../../../../scripts/generate/read-operations.ts";
import { resolve } from "../../../../scripts/generate/references.ts";
import { readSpec, type Schema, type Spec } from "../../../../scripts/generate/spec.ts";
import { root } from "../places.ts";
import type { ArazzoFile, WrittenAction, WrittenSecurity, WrittenStep, WrittenWorkflow } from "./arazzo.ts";
import { parseCriterion, splitStatus } from "./criterion.ts";
import { parseExpression } from "./expression.ts";
import type { Action, Flow, Input, Security, Step } from "./flow.ts";

/** One vendor's Arazzo file, where it stands, and the spec beside it. */
export interface FlowSource {
  readonly vendor: string;
  readonly file: string;
  readonly arazzo: ArazzoFile;
}

/** Reads the flows of one vendor, each step with the operation that it calls. @throws Error for anything that a page could not show. */
export function readVendorFlows(
  { vendor, file, arazzo }: FlowSource,
  spec: Spec = readSpec(join(root, specBeside(file))),
): readonly Flow[] {
  const operations = readOperations(spec);
  const vendorName = arazzo.info.title.replace(/ flows$/, "");
  const baseUrl = arazzo.sourceDescriptions[0]?.["x-serverUrl"];
  if (baseUrl === undefined) throw new Error(`${file} has no x-serverUrl`);
  return arazzo.workflows.map((workflow) => {
    const steps: Step[] = [];
    for (const step of workflow.steps) steps.push(readStep(step, workflow, operations, steps));
    return {
      vendor,
      vendorName,
      file,
      baseUrl,
      spec,
      id: workflow.workflowId,
      title: sentence(workflow.workflowId),
      summary: workflow.summary,
      ...(workflow.description !== undefined && { description: workflow.description }),
      inputs: readInputs(arazzo, workflow),
      ...(workflow["x-inputs-found-in"] && { foundIn: workflow["x-inputs-found-in"] }),
      steps,
    };
  });
}

function specBeside(file: string): string {
  return file.replace(/arazzo\.yaml$/, "openapi.yaml");
}

function sentence(id: string): string {
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`.replaceAll("-", " ");
}

function readInputs(arazzo: ArazzoFile, { inputs }: WrittenWorkflow): readonly Input[] {
  // References of the file's own, which are followed as a spec's.
  const file = arazzo as unknown as Spec;
  const { properties = {}, required = [] } = inputs === undefined ? {} : resolve<Schema>(file, inputs as Schema);
  return Object.entries(properties).map(([name, written]) => {
    const { type, format, default: value, description } = resolve<Schema>(file, written);
    return {
      name,
      type: String(type),
      isRequired: required.includes(name),
      isSecret: format === "password",
      ...(value !== undefined && { default: value }),
      description: String(description ?? ""),
    };
  });
}

function readStep(written: WrittenStep, workflow: WrittenWorkflow, operations: readonly Operation[], earlier: readonly Step[]): Step {
  const place = `${workflow.workflowId}/${written.stepId}`;
  const { operation, parameters } = readCall(written, operations, earlier, place);
  const criteria = (written.successCriteria ?? []).map(parseCriterion);
  return {
    number: earlier.length + 1,
    id: written.stepId,
    ...(written.description !== undefined && { description: written.description }),
    operation,
    parameters,
    security: (written["x-security"] ?? workflow["x-security"] ?? []).map((one) => readSecurity(one, operation)),
    ...(written.requestBody && { body: written.requestBody }),
    ...splitStatus(criteria, place),
    outputs: Object.fromEntries(Object.entries(written.outputs ?? {}).map(([name, value]) => [name, parseExpression(value)])),
    onSuccess: (written.onSuccess ?? []).map(readAction),
    onFailure: (written.onFailure ?? []).map(readAction),
  };
}

/** The operation that a step names, or the one behind the address of an earlier step, and the parameters. */
function readCall(
  written: WrittenStep,
  operations: readonly Operation[],
  earlier: readonly Step[],
  place: string,
): Pick<Step, "operation" | "parameters"> {
  const own = written.parameters ?? [];
  const address = written["x-operation"];
  if (address === undefined) {
    const operation = operations.find(({ id }) => id === written.operationId);
    if (operation === undefined) throw new Error(`${place}: the spec has no operation ${written.operationId}`);
    return { operation, parameters: own };
  }
  const [, stepId, name, rest = ""] = /^\{?\$steps\.([\w-]+)\.outputs\.([\w-]+)\}?(.*)$/.exec(address.url) ?? [];
  const step = earlier.find(({ id }) => id === stepId);
  if (step?.outputs[name ?? ""]?.kind !== "url") throw new Error(`${place}: its address is not that of an earlier step`);
  const path = `${step.operation.path}${rest}`;
  const operation = operations.find((one) => one.path === path && one.method === address.method.toUpperCase());
  if (operation === undefined) throw new Error(`${place}: the spec has no ${address.method} ${path}`);
  const inherited = step.parameters.filter((one) => one.in === "path" && !own.some((other) => other.name === one.name));
  return { operation, parameters: [...inherited, ...own] };
}

function readSecurity({ schemeName, values }: WrittenSecurity, { security, id }: Operation): Security {
  // A scheme that is written out stands for the operation's own that is signed the same way: there has to be one named so.
  const scheme = schemeName?.split(".").at(-1) ?? security.flat().find((name) => /bearer/i.test(name));
  if (scheme === undefined || !security.flat().includes(scheme)) throw new Error(`${id} is not signed by ${scheme}`);
  return { scheme, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, parseExpression(value)])) };
}

function readAction({ type, stepId, workflowId, retryAfter, retryLimit, criteria = [] }: WrittenAction): Action {
  const target = stepId ?? workflowId;
  if (type === "goto" && target === undefined) throw new Error("a goto leads nowhere");
  return {
    type,
    ...(target !== undefined && { target }),
    ...(retryAfter !== undefined && { afterSeconds: retryAfter }),
    limit: retryLimit ?? 1,
    criteria: criteria.map(parseCriterion),
  };
}

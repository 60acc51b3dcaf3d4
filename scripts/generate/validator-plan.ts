import { answerSchema, requestSchema } from "./body-schema.ts";
import { cleanSchema } from "./clean-schema.ts";
import { kebabCase, pascalCase } from "./names.ts";
import { parameterSchema } from "./parameter-schema.ts";
import { type Operation, readOperations } from "./read-operations.ts";
import { componentName, resolve } from "./references.ts";
import type { RequestBody, Schema, Spec } from "./spec.ts";

/** One validator: the module that holds it, the name it has there, and what it compiles. */
export interface PlannedValidator {
  readonly module: string;
  readonly name: string;
  readonly schema: Schema;
}

/** The validators of an operation, by where they apply. */
export interface OperationPlan {
  readonly path?: PlannedValidator;
  readonly query?: PlannedValidator;
  readonly header?: PlannedValidator;
  readonly headerNames: readonly string[];
  readonly body?: Readonly<Record<string, PlannedValidator>>;
  readonly responses: Readonly<Record<string, Readonly<Record<string, PlannedValidator>>>>;
}

/** What to compile for a vendor: component schemas by name, and what each operation uses. */
export interface ValidatorPlan {
  readonly components: ReadonlyMap<string, PlannedValidator>;
  readonly operations: ReadonlyMap<string, OperationPlan>;
}

/** Plans the validators: one module a component that is a whole body, one an operation for the rest, none twice. */
export function planValidators(spec: Spec): ValidatorPlan {
  const operations = readOperations(spec);
  const components = new Map(
    [...wholeBodies(spec, operations)]
      .sort()
      .map((name) => [name, { module: kebabCase(name), name: "validate", schema: cleanSchema({ $ref: `#/components/schemas/${name}` }) }]),
  );
  const taken = new Set([...components.values()].map((component) => component.module));
  if (taken.size < components.size || taken.has("index"))
    throw new Error("two component schemas, or one and the index, want the same file");
  const seen = new Map<string, PlannedValidator>();
  const plans = new Map<string, OperationPlan>();
  for (const operation of operations) {
    const kebab = kebabCase(operation.id);
    const module = taken.has(kebab) || kebab === "index" ? `${kebab}-operation` : kebab;
    plans.set(
      operation.id,
      planOperation(spec, operation, (name, schema) => {
        const component = components.get(componentName(schema) ?? "");
        if (component !== undefined) return component;
        const clean = cleanSchema(schema);
        const key = JSON.stringify(clean);
        const planned = seen.get(key) ?? { module, name, schema: clean };
        seen.set(key, planned);
        return planned;
      }),
    );
  }
  return { components, operations: plans };
}

function planOperation(spec: Spec, operation: Operation, plan: (name: string, schema: Schema) => PlannedValidator): OperationPlan {
  const locations = (["path", "query", "header"] as const).flatMap((location) => {
    const schema = parameterSchema(spec, operation, location);
    return schema === undefined ? [] : [[location, plan(location, schema)] as const];
  });
  const body = (operation.body?.media ?? []).flatMap((media, index) => {
    const schema = requestSchema(spec, media);
    return schema === undefined ? [] : [[media.type, plan(numbered("body", index), schema)] as const];
  });
  const responses = operation.responses.map((answer) => {
    const media = operation.method === "HEAD" ? [] : answer.media;
    const found = media.flatMap((one, index) => {
      const schema = answerSchema(one);
      return schema === undefined ? [] : [[one.type, plan(numbered(`response${pascalCase(answer.status)}`, index), schema)] as const];
    });
    return [answer.status, Object.fromEntries(found)] as const;
  });
  return {
    ...Object.fromEntries(locations),
    headerNames: operation.parameters.filter((one) => one.in === "header").map((one) => one.name.toLowerCase()),
    ...(body.length > 0 && { body: Object.fromEntries(body) }),
    responses: Object.fromEntries(responses),
  };
}

function numbered(name: string, index: number): string {
  return index === 0 ? name : `${name}_${index + 1}`;
}

/** Names of the component schemas that are all of a request, an answer or a webhook. */
function wholeBodies(spec: Spec, operations: readonly Operation[]): Set<string> {
  const requests = operations.flatMap((operation) => (operation.body?.media ?? []).map((media) => requestSchema(spec, media)));
  const answers = operations.flatMap((operation) => operation.responses.flatMap((answer) => answer.media.map(answerSchema)));
  const hooks = Object.values(spec.webhooks ?? {}).flatMap((item) => {
    const bodies = ["post", "put"].flatMap((method) => item[method]?.requestBody ?? []);
    return bodies.flatMap((body) => Object.values(resolve<RequestBody>(spec, body).content).map((media) => media.schema));
  });
  return new Set([...requests, ...answers, ...hooks].map(componentName).filter((name) => name !== undefined));
}

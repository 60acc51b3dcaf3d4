import { answerSchema } from "./body-schema.ts";
import { bodyKind } from "./media-type.ts";
import { kebabCase, pascalCase } from "./names.ts";
import { Name } from "./print-value.ts";
import { type Operation, readOperations } from "./read-operations.ts";
import { componentName, lookUp } from "./references.ts";
import { shapeOf } from "./shape-of.ts";
import type { Schema, Spec } from "./spec.ts";

/** One shape: the module under `validate/shapes/` that holds it, its name, and the names of the shapes that it refers to. */
export interface NamedShape {
  readonly module: string;
  readonly name: string;
  readonly shape: unknown;
  readonly uses: ReadonlySet<string>;
}

/** The shapes of a vendor's answers. */
export interface ShapePlan {
  /** By name. */
  readonly shapes: ReadonlyMap<string, NamedShape>;
  /** Names of shapes by operation, by status, by media type. */
  readonly answers: ReadonlyMap<string, Readonly<Record<string, Readonly<Record<string, string>>>>>;
}

/** Plans the shapes: one a component that a JSON answer leads to, and one for what an answer says in place. */
export function planShapes(spec: Spec): ShapePlan {
  const shapes = new Map<string, NamedShape>();
  const owners = new Map<string, string>();

  const add = (module: string, name: string, owner: string, schema: Schema): string => {
    const known = owners.get(name);
    if (known === owner) return name;
    if (known !== undefined) throw new Error(`${known} and ${owner} want one name for their shapes: ${name}`);
    owners.set(name, owner);
    const uses = new Set<string>();
    const refer = (reference: string): Name => {
      const component = componentName({ $ref: reference });
      if (component === undefined) throw new Error(`${reference}: a schema may refer to #/components/schemas only`);
      const used = addComponent(component);
      uses.add(used);
      return new Name(`() => ${used}`);
    };
    shapes.set(name, { module, name, shape: shapeOf(schema, refer), uses });
    return name;
  };
  const addComponent = (component: string): string =>
    add(kebabCase(component), `${camelCase(component)}Shape`, component, lookUp(spec, `#/components/schemas/${component}`) as Schema);

  const answersOf = (operation: Operation) =>
    operation.responses.map(({ status, media }) => {
      const json = operation.method === "HEAD" ? [] : media.filter(({ type }) => bodyKind(type) === "json");
      const named = json.flatMap((one, index) => {
        const schema = answerSchema(one);
        if (schema === undefined) return [];
        const component = componentName(schema);
        if (component !== undefined && Object.keys(schema).length === 1) return [[one.type, addComponent(component)] as const];
        const name = `${operation.id}${pascalCase(status)}Shape${index === 0 ? "" : index + 1}`;
        return [[one.type, add(`of-${kebabCase(operation.id)}`, name, `${operation.id} ${status}`, schema)] as const];
      });
      return [status, Object.fromEntries(named)] as const;
    });

  const answers = readOperations(spec).map((operation) => [operation.id, Object.fromEntries(answersOf(operation))] as const);
  return { shapes, answers: new Map(answers) };
}

function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

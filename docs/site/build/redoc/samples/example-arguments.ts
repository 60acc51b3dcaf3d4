import type { Media, Operation } from "../../../../../scripts/generate/read-operations.ts";
import { resolve } from "../../../../../scripts/generate/references.ts";
import type { Parameter, Schema, Spec } from "../../../../../scripts/generate/spec.ts";

/** What a call is given, as the spec's examples have it. */
export interface ExampleArguments {
  readonly path: readonly Example[];
  readonly query: readonly Example[];
  readonly header: readonly Example[];
  readonly body?: ExampleBody;
}

/** A parameter or a part of a form, with its example. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** The first media type of a body, with its first example. */
export interface ExampleBody {
  readonly type: string;
  readonly value: unknown;
  /** Parts of a form that are files. */
  readonly files: readonly string[];
}

interface Exemplified {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** Reads the arguments of a call from the spec. */
export function exampleArguments(spec: Spec, operation: Operation): ExampleArguments {
  const at = (place: string): Example[] =>
    operation.parameters
      .filter((parameter) => parameter.in === place && isShown(parameter, operation))
      .map((parameter) => ({
        name: parameter.name,
        value: exampleOf(spec, parameter as Exemplified, `${operation.id} ${parameter.name}`),
      }));
  const [media] = operation.body?.media ?? [];
  return { path: at("path"), query: at("query"), header: at("header"), ...(media && { body: exampleBody(spec, operation, media) }) };
}

/**
 * Of the headers only those that a call needs: each of the others changes what is done, as a check that is run again. Of a list with pages
 * only what asks for a page: all its filters together would find nothing.
 */
function isShown(parameter: Parameter, { written }: Operation): boolean {
  const pages = written["x-pagination"];
  if (parameter.required === true) return true;
  if (parameter.in === "header" || parameter.deprecated === true) return false;
  return pages === undefined || [pages["parameter"], pages["size"]].includes(parameter.name);
}

function exampleBody(spec: Spec, { id }: Operation, media: Media): ExampleBody {
  const { properties = {} } = resolve<Schema>(spec, media.schema ?? {});
  const files = Object.keys(properties).filter((name) => resolve<Schema>(spec, properties[name] ?? {}).format === "binary");
  return { type: media.type, value: exampleOf(spec, media as Exemplified, `${id} ${media.type}`), files };
}

function exampleOf(spec: Spec, { example, examples = {} }: Exemplified, where: string): unknown {
  if (example !== undefined) return example;
  const [first] = Object.values(examples);
  if (first === undefined) throw new Error(`${where} has no example`);
  return resolve<{ value: unknown }>(spec, first).value;
}

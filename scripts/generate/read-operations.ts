import { isIdentifier } from "./names.ts";
import { resolve } from "./references.ts";
import type { MediaType, OperationObject, Parameter, Reference, RequestBody, ResponseObject, Spec } from "./spec.ts";

/** One operation with its references followed and what it inherits filled in. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly written: OperationObject;
  /** Those of the path item included. */
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly media: readonly Media[] } | undefined;
  readonly responses: readonly Answer[];
  readonly security: readonly (readonly string[])[];
}

/** One media type with its name. */
export interface Media extends MediaType {
  readonly type: string;
}

/** One documented answer. */
export interface Answer {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly media: readonly Media[];
  readonly errorWhen: { pointer: string; equals: unknown; required?: boolean } | undefined;
}

const methods = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE"] as const;
type Method = (typeof methods)[number];

/** Reads the operations under `paths`, in the spec's order. */
export function readOperations(spec: Spec): Operation[] {
  const found: Operation[] = [];
  for (const [path, item] of Object.entries(spec.paths ?? {})) {
    for (const [key, written] of Object.entries(item)) {
      const method = methods.find((one) => one.toLowerCase() === key);
      if (method !== undefined && written !== undefined) {
        found.push(readOperation(spec, method, path, written as OperationObject, item.parameters ?? []));
      }
    }
  }
  return found;
}

function readOperation(spec: Spec, method: Method, path: string, written: OperationObject, shared: (Parameter | Reference)[]): Operation {
  const id = written.operationId;
  if (id === undefined || !isIdentifier(id)) throw new Error(`${method} ${path}: operationId must be a plain name`);
  const body = written.requestBody === undefined ? undefined : resolve<RequestBody>(spec, written.requestBody);
  const parameters = new Map<string, Parameter>();
  for (const one of [...shared, ...(written.parameters ?? [])]) {
    const parameter = resolve<Parameter>(spec, one);
    if (parameter.in === "cookie") throw new Error(`${id}: cookie parameters are not sent by our clients`);
    if (!isIgnoredHeader(parameter)) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return {
    id,
    method,
    path,
    written,
    parameters: [...parameters.values()],
    body: body && { required: body.required === true, media: readMedia(body.content) },
    responses: Object.entries(written.responses ?? {}).map(([status, response]) =>
      readAnswer(id, status, resolve<ResponseObject>(spec, response)),
    ),
    security: (written.security ?? spec.security ?? []).map((alternative) => Object.keys(alternative)),
  };
}

function readAnswer(id: string, status: string, response: ResponseObject): Answer {
  if (!/^([2345]\d\d|[2345]XX|default)$/.test(status)) throw new Error(`${id}: ${status} is no status that a client can give`);
  return { status, media: readMedia(response.content), errorWhen: response["x-error-when"] };
}

function readMedia(content: Record<string, MediaType> | undefined): Media[] {
  return Object.entries(content ?? {}).map(([type, media]) => ({ ...media, type }));
}

/** OpenAPI says that these three are described elsewhere and must be ignored as parameters. */
function isIgnoredHeader(parameter: Parameter): boolean {
  return parameter.in === "header" && ["accept", "content-type", "authorization"].includes(parameter.name.toLowerCase());
}

import { loadSpec } from "../spec/load-spec.ts";

/** A JSON Schema as an OpenAPI 3.1 document holds it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  "x-pii"?: boolean;
  [keyword: string]: unknown;
}

/** A parameter of an operation or path item. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  "x-pii"?: boolean;
}

/** One media type of a request or an answer. */
export interface MediaType {
  schema?: Schema;
  encoding?: Record<string, { contentType?: string }>;
}

/** An answer as the spec lists it. */
export interface ResponseObject {
  description?: string;
  content?: Record<string, MediaType>;
  "x-error-when"?: { pointer: string; equals: unknown; required?: boolean };
}

/** A request body as the spec lists it. */
export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

/** One operation as written. */
export interface OperationObject {
  operationId?: string;
  tags?: readonly string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
  "x-evidence"?: string;
  "x-retry-safe"?: boolean;
  "x-retry-reason"?: string;
  "x-billable"?: boolean;
  "x-step-up"?: boolean;
  "x-pagination"?: Record<string, string | number>;
}

/** A pointer to something under `components`. */
export interface Reference {
  $ref: string;
}

/** What `paths` and `webhooks` hold. */
export type PathItem = Partial<Record<string, OperationObject>> & { parameters?: (Parameter | Reference)[] };

/** A server with the name that the client's `server` option takes. */
export interface ServerObject {
  url: string;
  "x-name"?: string;
  variables?: Record<string, { default?: string; enum?: string[]; "x-pattern"?: string }>;
}

/** A security scheme as written. */
export interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
}

/** An OpenAPI 3.1 document: the parts that generation reads. */
export interface Spec {
  openapi: string;
  servers?: ServerObject[];
  security?: Record<string, string[]>[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
    [kind: string]: Record<string, unknown> | undefined;
  };
}

/** Reads a spec from disk. */
export function readSpec(file: string): Spec {
  return loadSpec(file).document as unknown as Spec;
}

import type { Delivery } from "./deliveries.ts";
import { type Exchange, mediaType, parseJson, type Side } from "./exchange.ts";
import { answerContent, type Parameter, type Schema, type SpecOperation, type SpecWebhook } from "./spec.ts";

/** One value that went over the wire, and what the spec says of it. Holds secrets and personal data of invented people: never print one. */
export interface Leaf {
  /** The `x-pii` marks that it lies under; empty where it may be shown. */
  readonly marks: readonly string[];
  readonly value: string | number | boolean | Uint8Array;
  /** Whether a value without a mark may be shown: of an address and of headers, nothing is. */
  readonly mayShow: boolean;
}

type Schemas = readonly Schema[];
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** Every value of an exchange that the spec declares. What it does not declare is left out: nothing shows that. */
export async function leavesOf(operation: SpecOperation, exchange: Exchange, path: string): Promise<readonly Leaf[]> {
  const { parameters, request } = operation;
  const answer = answerContent(operation, exchange.status) ?? {};
  return [
    ...parameterLeaves(parameters, "path", pathParameters(operation.path, path)),
    ...parameterLeaves(parameters, "query", [...new URL(exchange.url).searchParams]),
    ...parameterLeaves(parameters, "header", [...exchange.requestHeaders]),
    ...(await bodyLeaves(request, exchange, "request")),
    ...(await bodyLeaves(answer, exchange, "answer")),
  ];
}

/** Every value of a delivery that the spec declares for a webhook. */
export function leavesOfDelivery({ parameters, request }: SpecWebhook, { headers, body }: Delivery): readonly Leaf[] {
  const schemas = Object.values(request).flatMap(({ schema }) => schema ?? []);
  return [...parameterLeaves(parameters, "header", [...headers]), ...valueLeaves(schemas, JSON.parse(body), [])];
}

function pathParameters(template: string, path: string): readonly [string, string][] {
  const given = path.split("/");
  return template.split("/").flatMap((part, index) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(given[index] ?? "")] satisfies [string, string]];
  });
}

function parameterLeaves(parameters: readonly Parameter[], kind: string, given: readonly (readonly [string, string])[]): Leaf[] {
  return given.flatMap(([name, value]) => {
    // An object is written member by member, as `filter[name]`.
    const [own = "", member] = name.split(/[[\]]/);
    const parameter = parameters.find((one) => one.in === kind && one.name.toLowerCase() === own.toLowerCase());
    if (parameter === undefined) return [];
    const schemas = branchesOf([parameter.schema]);
    const inside = member === undefined ? [] : branchesOf(membersOf(schemas, member));
    const leaves = valueLeaves([...schemas, ...inside], readText(value), marksOf([parameter]));
    return leaves.map((leaf) => ({ ...leaf, mayShow: false }));
  });
}

/** A list or an object may be written as JSON in a parameter. */
function readText(text: string): unknown {
  try {
    return /^[[{]/.test(text) ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

async function bodyLeaves(content: Content, exchange: Exchange, side: Side): Promise<readonly Leaf[]> {
  const isRequest = side === "request";
  const headers = isRequest ? exchange.requestHeaders : exchange.responseHeaders;
  const bytes = isRequest ? exchange.requestBody : exchange.responseBody;
  const type = mediaType(headers) ?? "";
  const schema = content[type]?.schema;
  if (schema === undefined || bytes.length === 0) return [];
  return valueLeaves([schema], await readBody(type, headers, bytes), []);
}

/** A body as the schema sees it; undefined when it cannot be read. A form's parts are lists, each file with its name. */
async function readBody(type: string, headers: Headers, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (type.startsWith("text/")) return new TextDecoder().decode(bytes);
  const isForm = type === "multipart/form-data" || type === "application/x-www-form-urlencoded";
  if (!isForm && !type.endsWith("json")) return bytes;
  try {
    if (!isForm) return parseJson(bytes);
    const form = await new Response(bytes, { headers }).formData();
    const read = async (part: string | File) => (typeof part === "string" ? part : [part.name, new Uint8Array(await part.arrayBuffer())]);
    const parts = [...new Set(form.keys())].map(async (name) => [name, await Promise.all(form.getAll(name).map(read))]);
    return Object.fromEntries(await Promise.all(parts));
  } catch {
    return undefined;
  }
}

/** What lies under a mark is personal, declared or not. */
function valueLeaves(schemas: Schemas, value: unknown, above: readonly string[]): Leaf[] {
  if (value === null || value === undefined) return [];
  const all = branchesOf(schemas).filter(({ type }) => fits(type, value));
  const marks = [...new Set([...above, ...marksOf(all)])];
  if (value instanceof Uint8Array || typeof value !== "object") return [{ marks, value: value as Leaf["value"], mayShow: true }];
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items }) => items ?? []);
    return value.flatMap((item) => valueLeaves(items.length > 0 ? items : schemas, item, marks));
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const declared = membersOf(all, name);
    return declared.length === 0 && marks.length === 0 ? [] : valueLeaves(declared, member, marks);
  });
}

/** Whether a value is of a type. A text may be any value of a form or a parameter, but no object. */
function fits(type: Schema["type"], value: unknown): boolean {
  if (type === undefined) return true;
  const kind = Array.isArray(value) ? "array" : typeof value;
  return [type].flat().some((one) => one === kind || (one !== "object" && (kind !== "object" || value instanceof Uint8Array)));
}

function membersOf(schemas: Schemas, name: string): Schemas {
  const named = schemas.flatMap(({ properties = {} }) => (Object.hasOwn(properties, name) ? [properties[name] as Schema] : []));
  if (named.length > 0) return named;
  return schemas.flatMap(({ additionalProperties }) => (typeof additionalProperties === "object" ? [additionalProperties] : []));
}

/** Schemas and all that may stand in for them. */
function branchesOf(schemas: Schemas): Schemas {
  return schemas.flatMap((schema) => {
    const { anyOf = [], allOf = [], oneOf = [], then } = schema;
    return [schema, ...branchesOf([...anyOf, ...allOf, ...oneOf, ...(then === undefined ? [] : [then])])];
  });
}

function marksOf(places: readonly { readonly "x-pii"?: string }[]): readonly string[] {
  return places.flatMap((place) => place["x-pii"] ?? []);
}

/** A JSON value that is an object. */
export type Json = Readonly<Record<string, unknown>>;

/** Where something stands in a spec: the keys from the root down. */
export type Path = readonly (string | number)[];

export type Kind =
  | "root"
  | "info"
  | "server"
  | "serverVariable"
  | "tag"
  | "externalDocs"
  | "components"
  | "paths"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "responses"
  | "response"
  | "mediaType"
  | "encoding"
  | "example"
  | "link"
  | "callback"
  | "body"
  | "schema"
  | "property"
  | "securityScheme"
  | "flows"
  | "flow";

/** One object of a spec. A reference is a node of the kind that it stands for; it is not followed. */
export interface Node {
  readonly kind: Kind;
  readonly value: Json;
  readonly path: Path;
  /** Whether it stands under `webhooks`, where the vendor is the one who calls. */
  readonly webhook: boolean;
}

type Shape = "one" | "list" | "map";
type Children = Readonly<Record<string, readonly [Shape, Kind]>>;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const servers: Children = { servers: ["list", "server"] };
const docs: Children = { externalDocs: ["one", "externalDocs"] };
const content: Children = { content: ["map", "mediaType"] };
const examples: Children = { examples: ["map", "example"] };
const schema: Children = {
  ...docs,
  ...each(["properties"], "map", "property"),
  ...each(["patternProperties", "dependentSchemas", "$defs"], "map", "schema"),
  ...each(["allOf", "anyOf", "oneOf", "prefixItems"], "list", "schema"),
  ...each(["items", "contains", "additionalProperties", "propertyNames", "unevaluatedProperties"], "one", "schema"),
  ...each(["unevaluatedItems", "contentSchema", "not", "if", "then", "else"], "one", "schema"),
};

/** What stands below each kind; `*` takes every key but an extension. */
const grammar: Readonly<Record<Kind, Children>> = {
  root: {
    ...servers,
    ...docs,
    info: ["one", "info"],
    tags: ["list", "tag"],
    paths: ["one", "paths"],
    webhooks: ["one", "paths"],
    components: ["one", "components"],
  },
  info: {},
  server: { variables: ["map", "serverVariable"] },
  serverVariable: {},
  tag: docs,
  externalDocs: {},
  components: {
    schemas: ["map", "schema"],
    responses: ["map", "response"],
    parameters: ["map", "parameter"],
    examples: ["map", "example"],
    requestBodies: ["map", "requestBody"],
    headers: ["map", "header"],
    securitySchemes: ["map", "securityScheme"],
    links: ["map", "link"],
    callbacks: ["map", "callback"],
    pathItems: ["map", "pathItem"],
  },
  paths: { "*": ["one", "pathItem"] },
  pathItem: { ...servers, parameters: ["list", "parameter"], ...each(methods, "one", "operation") },
  operation: {
    ...servers,
    ...docs,
    parameters: ["list", "parameter"],
    requestBody: ["one", "requestBody"],
    responses: ["one", "responses"],
    callbacks: ["map", "callback"],
  },
  parameter: { schema: ["one", "schema"], ...content, ...examples },
  header: { schema: ["one", "schema"], ...content, ...examples },
  requestBody: content,
  responses: { "*": ["one", "response"] },
  response: { headers: ["map", "header"], links: ["map", "link"], ...content },
  mediaType: { schema: ["one", "body"], encoding: ["map", "encoding"], ...examples },
  encoding: { headers: ["map", "header"] },
  example: {},
  link: {},
  callback: { "*": ["one", "pathItem"] },
  body: schema,
  schema,
  property: schema,
  securityScheme: { flows: ["one", "flows"] },
  flows: { "*": ["one", "flow"] },
  flow: {},
};

function each(keys: readonly string[], shape: Shape, kind: Kind): Children {
  return Object.fromEntries(keys.map((key) => [key, [shape, kind]]));
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isExtension(key: string): boolean {
  return key.startsWith("x-");
}

const walked = new WeakMap<Json, readonly Node[]>();

/** Every object of the spec with its kind; examples, defaults and other data are not looked into. */
export function nodes(document: Json): readonly Node[] {
  const known = walked.get(document);
  if (known) return known;
  const found = [...walk({ kind: "root", value: document, path: [], webhook: false })];
  walked.set(document, found);
  return found;
}

/** The objects of these kinds. */
export function nodesOf(document: Json, ...kinds: readonly Kind[]): readonly Node[] {
  return nodes(document).filter((node) => kinds.includes(node.kind));
}

/** The operations that a client can call; `webhooks` are not among them. */
export function operations(document: Json): readonly Node[] {
  return nodesOf(document, "operation").filter((node) => !node.webhook);
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const one of below(node)) yield* walk(one);
}

/** The nodes right below this one, as they are written. */
export function* below(node: Node): Generator<Node> {
  for (const [key, shape, kind] of grammarOf(node)) {
    const value = node.value[key];
    const webhook = node.webhook || kind === "callback" || (node.kind === "root" && key === "webhooks");
    if (shape === "one" && isJson(value)) yield { kind, value, path: [...node.path, key], webhook };
    if (shape === "one") continue;
    for (const [name, entry] of entriesOf(value, shape)) {
      if (isJson(entry)) yield { kind, value: entry, path: [...node.path, key, name], webhook };
    }
  }
}

function* grammarOf(node: Node): Generator<readonly [string, Shape, Kind]> {
  const children = grammar[node.kind];
  for (const key of Object.keys(node.value)) {
    const child = Object.hasOwn(children, key) ? children[key] : isExtension(key) ? undefined : children["*"];
    if (child) yield [key, ...child];
  }
}

function entriesOf(value: unknown, shape: "list" | "map"): readonly (readonly [string | number, unknown])[] {
  if (shape === "list") return Array.isArray(value) ? [...value.entries()] : [];
  return isJson(value) ? Object.entries(value) : [];
}

/** The node that this one refers to, or itself. References lead within the document (rule `local-refs`). */
export function resolve(document: Json, node: Node): Node {
  let here = node;
  for (let hops = 0; hops < 20 && typeof here.value.$ref === "string"; hops += 1) {
    const path = pointerPath(here.value.$ref.replace(/^#/, ""));
    const value = path && valueAt(document, path);
    if (!path || !isJson(value)) return here;
    here = { ...here, value, path };
  }
  return here;
}

/** The node below `node` under these keys, after following a reference. */
export function child(document: Json, node: Node, kind: Kind, ...keys: Path): Node | undefined {
  const value = valueAt(node.value, keys);
  return isJson(value) ? resolve(document, { ...node, kind, value, path: [...node.path, ...keys] }) : undefined;
}

/** The nodes in the list or map under `key`, each with references followed. */
export function children(document: Json, node: Node, kind: Kind, key: string): readonly Node[] {
  const value = node.value[key];
  const names = Array.isArray(value) ? [...value.keys()] : isJson(value) ? Object.keys(value) : [];
  return names.flatMap((name) => child(document, node, kind, key, name) ?? []);
}

/** The keys that a JSON pointer names, or nothing when it is not one (RFC 6901). */
export function pointerPath(pointer: unknown): readonly string[] | undefined {
  if (typeof pointer !== "string") return undefined;
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  const keys = pointer.slice(1).split("/");
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return isJson(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, value);
}

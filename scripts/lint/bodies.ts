import { child, children, type Json, type Node, nodesOf } from "./document.ts";

/** One body with its media type: who sends it decides how strict its schema may be. */
export interface Body {
  readonly sender: "client" | "vendor";
  readonly mediaType: string;
  readonly node: Node;
}

/** Every body and header schema holder of the operations; a webhook's request comes from the vendor, its answer from us. */
export function* bodies(document: Json): Generator<Body> {
  for (const operation of nodesOf(document, "operation")) {
    const [asks, answers] = operation.webhook ? (["vendor", "client"] as const) : (["client", "vendor"] as const);
    const request = child(document, operation, "requestBody", "requestBody");
    if (request) yield* contentOf(document, request, asks);
    for (const response of responses(document, operation)) yield* contentOf(document, response.node, answers);
  }
}

/** The answers of an operation by status, references followed. */
export function responses(document: Json, operation: Node): readonly { readonly status: string; readonly node: Node }[] {
  const map = child(document, operation, "responses", "responses");
  const statuses = Object.keys(map?.value ?? {}).filter((key) => /^([1-5](\d\d|XX)|default)$/.test(key));
  return statuses.flatMap((status) => {
    const node = map && child(document, map, "response", status);
    return node ? [{ status, node }] : [];
  });
}

/** The schema of the first JSON answer with a success status. */
export function successSchema(document: Json, operation: Node): Node | undefined {
  for (const { status, node } of responses(document, operation)) {
    if (!status.startsWith("2")) continue;
    for (const body of contentOf(document, node, "vendor")) {
      if (/json/i.test(body.mediaType)) return child(document, body.node, "schema", "schema");
    }
  }
  return undefined;
}

/** The schemas that the vendor fills in: bodies and headers of answers, bodies of webhooks. */
export function* vendorSchemas(document: Json): Generator<Node> {
  for (const body of bodies(document)) {
    const schema = body.sender === "vendor" ? rawSchema(body.node) : undefined;
    if (schema) yield schema;
  }
  for (const operation of nodesOf(document, "operation")) {
    if (operation.webhook) continue;
    for (const { node } of responses(document, operation)) {
      for (const header of children(document, node, "header", "headers")) {
        const schema = rawSchema(header);
        if (schema) yield schema;
      }
    }
  }
}

function* contentOf(document: Json, holder: Node, sender: Body["sender"]): Generator<Body> {
  for (const mediaType of Object.keys((holder.value.content ?? {}) as Json)) {
    const node = child(document, holder, "mediaType", "content", mediaType);
    if (node) yield { sender, mediaType, node };
  }
}

/** The schema as it is written, reference and all. */
export function rawSchema(holder: Node): Node | undefined {
  const value = holder.value.schema;
  return typeof value === "object" && value !== null
    ? { ...holder, kind: "schema", value: value as Json, path: [...holder.path, "schema"] }
    : undefined;
}

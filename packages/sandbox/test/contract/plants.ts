import { breaksOf } from "./breaks.ts";
import { type Exchange, mediaType, parseJson, type Side, toJsonBytes } from "./exchange.ts";
import { answerContent, documentedUnder, type Schema, type SpecOperation } from "./spec.ts";

/** A recorded exchange with one fault put into it, which a judge has to refuse. */
export interface Plant {
  readonly side: Side;
  readonly operationId: string;
  /** The answer's status; of the original, when the fault is another one. */
  readonly status: number;
  /** What is wrong, in names and pointers. */
  readonly fault: string;
  readonly exchange: Exchange;
}

const JSON_TYPE = "application/json";
const PLANTED_TYPE = "text/planted";

/** Every fault that a good request of an operation can be given. */
export async function plantRequests(
  operation: SpecOperation,
  exchange: Exchange,
  credentialHeaders: readonly string[],
): Promise<readonly Plant[]> {
  const changed = (headers: Readonly<Record<string, string | null>>): Exchange => {
    const requestHeaders = new Headers(exchange.requestHeaders);
    for (const [name, value] of Object.entries(headers)) value === null ? requestHeaders.delete(name) : requestHeaders.set(name, value);
    return { ...exchange, requestHeaders };
  };
  const type = mediaType(exchange.requestHeaders) ?? "";
  const faults: [string, Exchange][] = [
    ["an unknown query parameter", { ...exchange, url: `${exchange.url}${exchange.url.includes("?") ? "&" : "?"}planted=1` }],
  ];
  if (!operation.isOpen) faults.push(["no credentials", changed(Object.fromEntries(credentialHeaders.map((name) => [name, null])))]);
  if (exchange.requestBody.length > 0) faults.push(["another media type", changed({ "content-type": PLANTED_TYPE })]);
  if (operation.bodyRequired) {
    // An empty file is a file: for raw bytes, only the missing media type tells.
    const isRaw = type === "application/octet-stream";
    faults.push(["no body", { ...(isRaw ? changed({ "content-type": null }) : exchange), requestBody: new Uint8Array() }]);
  }
  for (const { name, schema, in: place } of operation.parameters) {
    if (place === "header" && isStrict(schema)) faults.push([`header ${name}`, changed({ [name]: "planted" })]);
  }
  const schema = operation.request[type]?.schema;
  if (schema !== undefined && exchange.requestBody.length > 0) {
    if (type === JSON_TYPE) {
      faults.push(["a body that is not JSON", { ...exchange, requestBody: new TextEncoder().encode("{planted") }]);
      for (const { pointer, keyword, value } of breaksOf(schema, parseJson(exchange.requestBody))) {
        faults.push([`body ${pointer} ${keyword}`, { ...exchange, requestBody: toJsonBytes(value) }]);
      }
    } else if (type === "multipart/form-data" || type === "application/x-www-form-urlencoded") {
      for (const name of schema.required ?? []) faults.push([`form ${name} required`, await withoutPart(exchange, name)]);
    }
  }
  return faults.map(([fault, planted]) => toPlant("request", operation, fault, exchange, planted));
}

/** A form that lacks one of its parts. */
async function withoutPart(exchange: Exchange, name: string): Promise<Exchange> {
  const form = await new Response(exchange.requestBody, { headers: exchange.requestHeaders }).formData();
  form.delete(name);
  const isMultipart = mediaType(exchange.requestHeaders) === "multipart/form-data";
  const written = new Response(isMultipart ? form : new URLSearchParams([...form] as [string, string][]));
  const requestHeaders = new Headers(exchange.requestHeaders);
  requestHeaders.set("content-type", written.headers.get("content-type") ?? "");
  return { ...exchange, requestHeaders, requestBody: new Uint8Array(await written.arrayBuffer()) };
}

/** The schema of a recorded JSON answer. Answers that share one in the spec share the object. */
export function answerSchema(operation: SpecOperation, exchange: Exchange): Schema | undefined {
  return answerContent(operation, exchange.status)?.[JSON_TYPE]?.schema;
}

/** Every fault that a good JSON answer of an operation can be given, or only one, where another answer with this schema has them all. */
export function plantAnswers(operation: SpecOperation, exchange: Exchange, isFullest: boolean): readonly Plant[] {
  const schema = answerSchema(operation, exchange);
  if (schema === undefined || mediaType(exchange.responseHeaders) !== JSON_TYPE) return [];
  const faults: [string, Exchange][] = [
    ["another media type", { ...exchange, responseHeaders: new Headers({ "content-type": PLANTED_TYPE }) }],
    ["no body", { ...exchange, responseBody: new Uint8Array() }],
  ];
  // Where failures are documented under `default`, every status is.
  if (documentedUnder(operation, 299) === undefined) faults.push(["an undocumented status", { ...exchange, status: 299 }]);
  const breaks = [...breaksOf(schema, parseJson(exchange.responseBody))];
  for (const { pointer, keyword, value } of breaks) {
    faults.push([`body ${pointer} ${keyword}`, { ...exchange, responseBody: toJsonBytes(value) }]);
  }
  return (isFullest ? faults : faults.slice(-1)).map(([fault, planted]) => toPlant("answer", operation, fault, exchange, planted));
}

/** Header values are text on the wire: only some types can be broken. */
function isStrict({ type, enum: allowed }: Schema): boolean {
  return allowed !== undefined || type === "boolean" || type === "integer" || type === "number";
}

function toPlant(side: Side, { operationId }: SpecOperation, fault: string, { status }: Exchange, exchange: Exchange): Plant {
  return { side, operationId, status, fault, exchange };
}

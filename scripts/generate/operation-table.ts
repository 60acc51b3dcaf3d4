import type { ErrorWhen } from "../../packages/core/src/error-when.ts";
import type {
  BodyKind,
  OperationDefinition,
  OperationTable,
  PaginationDefinition,
  QueryParameter,
  ServerDefinition,
  VendorDefinition,
} from "../../packages/core/src/operation.ts";
import type { ReadRetryAfter } from "../../packages/core/src/retry-after-seconds.ts";
import { isRetrySafe } from "../../packages/core/src/retry-safe.ts";
import type { statusRanges } from "../../packages/core/src/status-ranges.ts";
import { bodyKind, essence, isTextOrJson } from "./media-type.ts";
import { callOf, constantOf } from "./print-value.ts";
import type { Answer, Media, Operation } from "./read-operations.ts";
import { resolve } from "./references.ts";
import { typesOf } from "./schema-types.ts";
import type { Parameter, Schema, SecurityScheme, ServerObject, Spec } from "./spec.ts";
import type { Vendor } from "./vendors.ts";

/** Builds what a client must know of a vendor at run time, whatever it calls. */
export function defineVendor(vendor: Vendor, spec: Spec): VendorDefinition {
  const schemes = Object.entries(spec.components?.securitySchemes ?? {});
  return {
    vendor: vendor.name,
    version: vendor.version,
    servers: Object.fromEntries((spec.servers ?? []).map(defineServer)),
    securitySchemes: Object.fromEntries(schemes.map(([name, scheme]) => [name, defineScheme(name, scheme)])),
    ...(vendor.retryAfterHeader !== undefined && { retryAfter: callOf<ReadRetryAfter>("retryAfterSeconds", vendor.retryAfterHeader) }),
  };
}

/** Builds what a client must know of each operation at run time. What is a default is left out. */
export function defineOperations(vendor: Vendor, spec: Spec, operations: readonly Operation[]): OperationTable {
  return Object.fromEntries(operations.map((operation) => [operation.id, defineOperation(vendor, spec, operation)]));
}

/** What differs from operation to operation stands first, and what repeats stands together: so the table compresses best. */
function defineOperation({ credentialHeaders = [], idempotencyHeader }: Vendor, spec: Spec, operation: Operation): OperationDefinition {
  const { method, written, body } = operation;
  const { "x-retry-safe": retrySafe = isRetrySafe({ method }) } = written;
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  const headers = operation.parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  const header = headers.filter((name) => credentialHeaders.includes(name));
  return {
    path: operation.path,
    method,
    ...(body && { request: body.media.map((media) => media.type) }),
    ...defineJsonParts(spec, body?.media ?? []),
    ...(body?.required && { bodyRequired: true }),
    ...defineAnswers(operation),
    security: operation.security,
    ...(retrySafe !== isRetrySafe({ method }) && { retrySafe }),
    ...(written["x-step-up"] === true && { stepUp: true }),
    ...(query.length > 0 && {
      query: Object.fromEntries(query.map((parameter) => [parameter.name, defineQuery(spec, operation, parameter)])),
    }),
    ...(header.length > 0 && { header }),
    ...(idempotencyHeader !== undefined && headers.includes(idempotencyHeader) && { idempotency: idempotencyHeader }),
    ...(written["x-pagination"] && { pagination: written["x-pagination"] as unknown as PaginationDefinition }),
  };
}

/** An object is a JSON part in any case; a list is one where `encoding` says so. */
function defineJsonParts(spec: Spec, media: readonly Media[]): Pick<OperationDefinition, "jsonParts"> {
  const form = media.find(({ type }) => type === "multipart/form-data");
  const { properties = {} } = resolve<Schema>(spec, form?.schema ?? {});
  const jsonParts = Object.entries(form?.encoding ?? {}).flatMap(([name, { contentType = "" }]) => {
    const isList = typesOf(resolve<Schema>(spec, properties[name] ?? {})).includes("array");
    return isList && bodyKind(essence(contentType)) === "json" ? [name] : [];
  });
  return jsonParts.length > 0 ? { jsonParts } : {};
}

function defineQuery(spec: Spec, operation: Operation, parameter: Parameter): QueryParameter {
  const schema = resolve<Schema>(spec, parameter.schema ?? {});
  const items = schema.items && resolve<Schema>(spec, schema.items);
  const style = parameter.style ?? "form";
  const explode = parameter.explode ?? style === "form";
  const format = [schema.format, items?.format].find((one) => one === "date" || one === "date-time");
  const isObject = typesOf(schema).includes("object");
  if (isObject !== (style === "deepObject"))
    throw new Error(`${operation.id}: query parameter ${parameter.name}: an object goes with deepObject`);
  return {
    ...(style !== "form" && { style: style as NonNullable<QueryParameter["style"]> }),
    ...(style !== "deepObject" && explode !== (style === "form") && { explode }),
    ...(format !== undefined && { format }),
    ...(typesOf(schema).includes("null") && { nullable: true }),
  };
}

/** Lists the documented statuses by how their body is read, as in `json: "200 4XX"`. */
function defineAnswers(operation: Operation): Pick<OperationDefinition, BodyKind | "ranges" | "errorWhen"> {
  const byKind: Partial<Record<BodyKind, string>> = {};
  for (const answer of operation.responses) {
    const kind = kindOf(operation, answer);
    byKind[kind] = byKind[kind] === undefined ? answer.status : `${byKind[kind]} ${answer.status}`;
  }
  const failing = operation.responses.flatMap(({ status, errorWhen }) =>
    errorWhen ? [[status, defineErrorWhen(errorWhen)] as const] : [],
  );
  const hasRange = operation.responses.some(({ status }) => !/^\d+$/.test(status));
  return {
    ...byKind,
    ...(hasRange && { ranges: constantOf<typeof statusRanges>("statusRanges") }),
    ...(failing.length > 0 && { errorWhen: Object.fromEntries(failing) }),
  };
}

function defineErrorWhen({ pointer, equals, required }: NonNullable<Answer["errorWhen"]>): ErrorWhen {
  return callOf<ErrorWhen>("errorWhen", pointer, equals, ...(required === false ? [false] : []));
}

function kindOf(operation: Operation, answer: Answer): BodyKind {
  const kinds = new Set(operation.method === "HEAD" ? [] : answer.media.map((media) => bodyKind(media.type)));
  if (isTextOrJson(answer)) return "text";
  if (kinds.size > 1) throw new Error(`${operation.id} ${answer.status}: an answer is read in one way, not as ${[...kinds].join(" or ")}`);
  return [...kinds][0] ?? "none";
}

function defineScheme(name: string, scheme: SecurityScheme): string {
  if (scheme.type === "oauth2") return "oauth2";
  if (scheme.type === "http" && /^(basic|bearer)$/i.test(scheme.scheme ?? "")) return (scheme.scheme ?? "").toLowerCase();
  if (scheme.type === "apiKey" && scheme.in === "header" && scheme.name !== undefined) return `apiKey:${scheme.name.toLowerCase()}`;
  throw new Error(`security scheme ${name}: no strategy of ours offers it`);
}

function defineServer(server: ServerObject): [string, ServerDefinition] {
  const name = server["x-name"];
  if (name === undefined) throw new Error(`server ${server.url} needs an x-name`);
  const variables = Object.entries(server.variables ?? {}).map(([variable, { enum: values, "x-pattern": pattern }]) => [
    variable,
    { ...(values && { enum: values }), ...(pattern !== undefined && { pattern }) },
  ]);
  return [name, variables.length > 0 ? callOf("serverTemplate", server.url, Object.fromEntries(variables)) : { url: server.url }];
}

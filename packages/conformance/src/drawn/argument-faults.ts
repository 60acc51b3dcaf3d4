import type { Operation } from "../needs.ts";
import type { Parameter } from "../spec.ts";
import type { Vendor } from "../vendor.ts";
import type { DrawnCall } from "./drawn-call.ts";

const RESERVED = [
  ...["authorization", "connection", "content-length", "content-type", "cookie", "host", "proxy-authorization", "transfer-encoding"],
];

/** Every argument for which a call has to be refused, as its error names it; none when it can be sent. Says it anew, beside the client. */
export function faultsOf({ api, spec }: Vendor, operation: Operation, { way, args }: DrawnCall): readonly string[] {
  const { definition, inSpec } = operation;
  const keys = Object.values(api.securitySchemes).filter((scheme) => scheme.startsWith("apiKey:"));
  const isOurs = (name: string): boolean => RESERVED.includes(name) || keys.includes(`apiKey:${name}`);
  const schemaOf = (place: Parameter["in"], name: string) =>
    spec.resolve(inSpec.parameters.find((one) => one.in === place && one.name === name)?.schema ?? {});
  const faults: string[] = [];
  for (const { name } of inSpec.parameters.filter((parameter) => parameter.in === "path")) {
    const value = ownMember(args.path, name);
    if (!isScalar(value) || value === "" || /^(\.|%2e){1,2}$/i.test(String(value))) faults.push(`path.${name}`);
  }
  for (const [name, value] of Object.entries(args.query ?? {})) {
    if (value === undefined) continue;
    const isObject = schemaOf("query", name).type === "object" && typeof value === "object" && value !== null && !Array.isArray(value);
    const members = isObject ? Object.entries(value).filter(([, one]) => one !== undefined) : [];
    const values = isObject ? members.flat() : [value].flat();
    if (!name.isWellFormed() || !values.every(isScalar)) faults.push(`query.${name}`);
  }
  for (const [name, value] of Object.entries(args.header ?? {})) {
    if (value === undefined || value === null) continue;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) faults.push("header");
    else if (isOurs(name.toLowerCase()) || !isScalar(value) || /[^\t\x20-\x7e\x80-\xff]/.test(String(value))) faults.push(`header.${name}`);
  }
  const { body, contentType } = args;
  if (body === undefined && definition.bodyRequired && way === "named") faults.push("body");
  if (contentType === "application/json" && isLost(body)) faults.push("body");
  if (contentType === "multipart/form-data") faults.push(...partFaults(body as object, definition.jsonParts ?? []));
  if (contentType === "application/octet-stream" && !isBytes(body)) faults.push("body");
  return faults;
}

/** A member of its own, so that none is taken from `Object.prototype`. */
export function ownMember(values: object | undefined, name: string): unknown {
  return values && Object.hasOwn(values, name) ? (values as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** Whether a value is text with a UTF-8 form, a finite number, or a boolean. */
function isScalar(value: unknown): boolean {
  return typeof value === "string" ? value.isWellFormed() : typeof value === "boolean" || Number.isFinite(value);
}

/** Whether a value is a plain object or a list. */
export function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));
}

/** A part that is a file with a name of its own, as the client takes one. */
export interface NamedFile {
  readonly data: Blob | Uint8Array<ArrayBuffer>;
  readonly fileName?: string;
  readonly contentType?: string;
}

/** Whether a part is a {@link NamedFile}. */
export function isNamedFile(part: unknown): part is NamedFile {
  const data = isPlain(part) ? ownMember(part, "data") : undefined;
  return data instanceof Uint8Array || data instanceof Blob;
}

function isBytes(body: unknown): boolean {
  return [Uint8Array, ArrayBuffer, Blob, ReadableStream].some((Kind) => body instanceof Kind);
}

/** Whether JSON would lose some of a value. */
function isLost(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === "boolean") return false;
  if (isPlain(value)) return Object.entries(value).some(([name, one]) => !name.isWellFormed() || isLost(one));
  return !isScalar(value);
}

function partFaults(body: object, jsonParts: readonly string[]): readonly string[] {
  return Object.entries(body).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (!name.isWellFormed()) return ["body"];
    const parts = jsonParts.includes(name) ? [] : [value].flat();
    if (jsonParts.includes(name) && isLost(value)) return [`body.${name}`];
    return parts.flatMap((part) => {
      if (part instanceof Blob) return [];
      if (isNamedFile(part)) return /[^\x20-\x7e]/.test(part.contentType ?? "") ? [`body.${name}.contentType`] : [];
      return (isPlain(part) ? isLost(part) : !isScalar(part)) ? [`body.${name}`] : [];
    });
  });
}

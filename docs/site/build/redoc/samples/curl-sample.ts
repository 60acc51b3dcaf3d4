import { requestKind } from "../../../../../scripts/generate/media-type.ts";
import type { Operation } from "../../../../../scripts/generate/read-operations.ts";
import type { DocumentedApi } from "../documented-api.ts";
import { type Example, type ExampleBody, exampleArguments } from "./example-arguments.ts";
import { preferredSecurity } from "./preferred-security.ts";
import { serverOf } from "./server-of.ts";
import { signInOf, variableOf } from "./sign-in.ts";

/** Prints the same call as a command: credentials as variables of the shell, values in single quotes. */
export function curlSample(api: DocumentedApi, operation: Operation): string {
  const { path, query, header, body } = exampleArguments(api.spec, operation);
  const parts = [
    `curl --request ${operation.method} ${address(api, operation, path, query)}`,
    ...credentials(api, operation),
    ...header.map(({ name, value }) => `--header ${quoted(`${name}: ${value}`)}`),
    ...idempotency(api, operation),
    ...(body ? writeBody(body) : []),
  ];
  return `${parts.join(" \\\n  ")}\n`;
}

function address(api: DocumentedApi, { id, path }: Operation, values: readonly Example[], query: readonly Example[]): string {
  const server = serverOf(api).url;
  const asked = query.flatMap(pairsOf).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const search = asked.length > 0 ? `?${asked.join("&")}` : "";
  if (path.startsWith("/_path-not-documented/")) return `"${server}$${variableOf(api.vendor.name, id)}_PATH${search}"`;
  const filled = values.reduce((left, { name, value }) => left.replace(`{${name}}`, encodeURIComponent(String(value))), path);
  return quoted(`${server}${filled}${search}`);
}

/** A list as repeated parameters, an object as `name[key]`. */
function pairsOf({ name, value }: Example): [string, string][] {
  if (Array.isArray(value)) return value.map((item) => [name, String(item)]);
  if (typeof value === "object" && value !== null) return Object.entries(value).map(([key, item]) => [`${name}[${key}]`, String(item)]);
  return [[name, String(value)]];
}

function credentials(api: DocumentedApi, operation: Operation): string[] {
  const schemes = api.spec.components?.securitySchemes ?? {};
  return preferredSecurity(api, operation).map((name) => {
    const scheme = schemes[name];
    if (scheme?.type === "oauth2" || scheme?.scheme === "bearer") return '--header "Authorization: Bearer $TOKEN"';
    if (scheme?.scheme === "basic") return `--user "${basicPair(api.vendor.name, name)}"`;
    return `--header "${scheme?.name}: $${variableOf(api.vendor.name, name)}"`;
  });
}

/** User name and password, as the same variables that our client's sample reads. */
function basicPair(vendor: string, scheme: string): string {
  const settings = signInOf(vendor, [scheme])?.settings ?? ["username", "password"];
  return settings.map((setting) => `$${variableOf(vendor, setting)}`).join(":");
}

/** Our client gives each call a name of its own; by hand that is the caller's part. */
function idempotency({ vendor }: DocumentedApi, { parameters }: Operation): string[] {
  const header = parameters.find(({ name }) => name === vendor.idempotencyHeader);
  return header ? [`--header "${header.name}: $(uuidgen)"`] : [];
}

function writeBody({ type, value, files }: ExampleBody): string[] {
  const kind = requestKind(type);
  if (kind === "multipart") return Object.entries(value as object).flatMap(([name, part]) => writePart(name, part, files.includes(name)));
  const header = `--header ${quoted(`Content-Type: ${type}`)}`;
  if (kind === "binary") return [header, "--data-binary @document.png"];
  if (kind !== "json") throw new Error(`no sample sends a body as ${type} yet`);
  return [header, `--data ${quoted(JSON.stringify(value, undefined, 2))}`];
}

/** Text that begins with `@` would name a file in `--form`, so text goes as `--form-string`. */
function writePart(name: string, part: unknown, isFile: boolean): string[] {
  if (isFile) return [`--form ${quoted(`${name}=@document.png;type=image/png`)}`];
  const text = typeof part === "object" ? JSON.stringify(part) : String(part);
  return [`--form-string ${quoted(`${name}=${text}`)}`];
}

/** Single quotes keep everything as it is, but themselves. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

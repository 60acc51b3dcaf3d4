import type { Operation } from "../needs.ts";
import { isPlain, ownMember } from "./argument-faults.ts";
import { type DrawnCall, GIVEN } from "./drawn-call.ts";
import { expectedParts, hexOf, type Part, partsOf } from "./expected-parts.ts";
import { writtenJson } from "./written-json.ts";

/** A request as it was seen on its way. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What a request says, taken apart: as it was seen, or as its call wants it. Two of them are compared whole. */
export interface Said {
  readonly method: string;
  readonly origin: string;
  readonly path: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the client writes into a request by itself, whatever is called. */
const OWN = ["accept", "accept-encoding", "user-agent", "content-type"];

/** Where calls go, and how their parts are seen there. */
export interface Destination {
  readonly baseUrl: string;
  /** The path template, where the spec does not tell it. */
  readonly path?: string | undefined;
  /** What becomes of a form's part on its way. @default it stays */
  readonly asRead?: (part: Part) => Part;
}

/** What a request has to say, by its spec and the arguments; some headers are looked at by themselves. */
export async function expected(
  { definition, inSpec }: Operation,
  { args }: DrawnCall,
  leftOut: readonly string[],
  { baseUrl, path = inSpec.path, asRead }: Destination,
): Promise<Said> {
  const { origin, pathname } = new URL(baseUrl);
  const fill = (segment: string): string => segment.replace(/\{(.+?)\}/g, (_, name: string) => String(ownMember(args.path, name)));
  const query = Object.entries(args.query ?? {}).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    if (!isPlain(value) || Array.isArray(value)) return [value].flat().map((one) => [name, String(one)]);
    return Object.entries(value).flatMap(([member, one]): [string, string][] =>
      one === undefined ? [] : [[`${name}[${member}]`, String(one)]],
    );
  });
  const headers = Object.entries(args.header ?? {}).flatMap(([name, value]): [string, string][] =>
    // White space around a header's value is none of it (RFC 9110 section 5.5).
    value === undefined || value === null || leftOut.includes(name.toLowerCase())
      ? []
      : [[name.toLowerCase(), String(value).replace(/^[\t ]+|[\t ]+$/g, "")]],
  );
  return {
    method: inSpec.method,
    origin,
    path: [...pathname.split("/"), ...path.split("/").slice(1).map(fill)].filter((one, index) => index === 0 || one !== ""),
    query,
    headers: Object.fromEntries(headers.sort()),
    body: await expectedBody(args, definition.jsonParts, asRead),
  };
}

/** What a request that was seen says. The client's own headers and the credential's are looked at by themselves. */
export async function said(
  { method, url, headers, body }: SeenRequest,
  contentType: string | undefined,
  own: readonly string[],
): Promise<Said> {
  const [address = "", query] = url.split("?", 2);
  const origin = new URL(url).origin;
  const shown = [...headers].filter(([name]) => !own.includes(name) && !OWN.includes(name));
  return {
    method,
    origin,
    path: address.slice(origin.length).split("/").map(decodeURIComponent),
    query: (query === undefined ? [] : query.split("&")).map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [decodeURIComponent(name), decodeURIComponent(value.join("="))];
    }),
    headers: Object.fromEntries(shown.sort()),
    body: await seenBody(body, contentType),
  };
}

async function expectedBody(
  { body, contentType }: DrawnCall["args"],
  jsonParts?: readonly string[],
  asRead: (part: Part) => Part = (part) => part,
): Promise<unknown> {
  if (body === undefined) return undefined;
  if (contentType === "application/json") return writtenJson(body);
  if (contentType === "multipart/form-data") return (await expectedParts(body as object, jsonParts)).map(asRead);
  return hexOf(body instanceof ReadableStream ? (body as { readonly [GIVEN]?: Uint8Array })[GIVEN] : body);
}

async function seenBody(body: unknown, contentType: string | undefined): Promise<unknown> {
  if (body === undefined || body === null) return undefined;
  if (contentType === "application/json" && typeof body === "string") return JSON.parse(body);
  if (contentType === "multipart/form-data" && body instanceof FormData) return (await partsOf(body)) satisfies readonly Part[];
  return hexOf(body);
}

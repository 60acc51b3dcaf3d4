import type { CallArguments } from "./client.ts";
import { isReserved, readHeaders } from "./header.ts";
import type { ApiDefinition, OperationDefinition } from "./operation.ts";
import type { ResolvedOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";

/** Writes a call's parameters: headers where they go, path and query as what follows the base URL. */
export function writeParameters(
  template: string,
  headers: Headers,
  { query: declared }: OperationDefinition,
  { path, query, header }: CallArguments,
  api: ApiDefinition,
  options: ResolvedOptions,
): string {
  const target = fillPath(template, path);
  const search = query ? writeQuery(query, declared) : "";
  for (const [name, value] of readHeaders(header ?? {}, (name) => isReserved(name, api, options))) headers.set(name, value);
  return search === "" ? target : `${target}?${search}`;
}

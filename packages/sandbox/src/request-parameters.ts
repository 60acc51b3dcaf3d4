import type { OperationDefinition } from "@kyc-clients/core";
import type { QueryValue } from "./vendor.ts";

/** Those headers of a request that are parameters, by their names in lower case. */
export function headerParameters(headers: Headers, names: readonly string[] = []): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) parameters[name] = value;
  }
  return parameters;
}

/** The query parameters of a request; a name that comes more than once is a list, and `q[member]` is a member of a deep object `q`. */
export function queryParameters(operation: OperationDefinition, url: string): Record<string, QueryValue> {
  if (!url.includes("?")) return {};
  const search = new URL(url).searchParams;
  const query = new Map<string, QueryValue>();
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    const value = values.length === 1 ? (values[0] as string) : values;
    const [, object = "", member = ""] = /^([^[]+)\[([^\]]+)\]$/.exec(name) ?? [];
    const isDeep = Object.hasOwn(operation.query ?? {}, object) && operation.query?.[object]?.style === "deepObject";
    if (isDeep) query.set(object, { ...(query.get(object) as object | undefined), [member]: value });
    else query.set(name, value);
  }
  return Object.fromEntries(query);
}

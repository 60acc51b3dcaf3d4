import type { OperationDefinition } from "@kyc-clients/core";

/** The declared header parameters of a request, by their names in lower case. */
export function headerParameters(operation: OperationDefinition, headers: Headers): Record<string, string> {
  return Object.fromEntries(
    (operation.header ?? []).flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name.toLowerCase(), value]];
    }),
  );
}

/** The query parameters of a request; a name that comes more than once is a list. */
export function queryParameters(url: string): Record<string, string | string[]> {
  const search = new URL(url).searchParams;
  const given = [...new Set(search.keys())].map((name) => {
    const values = search.getAll(name);
    return [name, values.length === 1 ? (values[0] as string) : values] as const;
  });
  return Object.fromEntries(given);
}

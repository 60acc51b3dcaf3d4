/** Those headers of a request that are parameters, by their names in lower case. */
export function headerParameters(headers: Headers, names: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
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

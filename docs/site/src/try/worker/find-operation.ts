import type { ApiDefinition } from "@kyc-clients/core";

/** Finds the operation that a request means, by its method and path; undefined where there is none. */
export function operationFinder(api: ApiDefinition, basePath: string): (method: string, path: string) => string | undefined {
  const routes = Object.entries(api.operations)
    .map(([operationId, { method, path }]) => ({ operationId, method, path, matcher: matcherOf(basePath + path) }))
    // A fixed path comes before one with a parameter in the same place.
    .sort((one, other) => rank(one.path).localeCompare(rank(other.path)));
  return (method, path) => routes.find((route) => route.method === method && route.matcher.test(path))?.operationId;
}

function matcherOf(template: string): RegExp {
  const parts = template.split(/\{[^}]+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}/?$`);
}

function rank(path: string): string {
  return path.replaceAll(/\{[^}]+\}/g, "\uffff");
}

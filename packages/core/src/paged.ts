import type { OperationDefinition } from "./operation.ts";

declare const item: unique symbol;

/** The arguments of a call, which may be left out where none is required. */
export type ArgumentsOf<Args> = Record<never, never> extends Args ? [args?: Args] : [args: Args];

/** An operation whose answer is one page of a list; `paginate` reads them all. */
export interface PagedMethod<Args, Result, Item> {
  (...args: ArgumentsOf<Args>): Promise<Result>;
  readonly [item]: Item;
}

/** Where a client's method keeps its operation's definition. */
export const DEFINITION: unique symbol = Symbol("definition");

export function definitionOf(method: unknown): OperationDefinition | undefined {
  return typeof method === "function" ? (method as { [DEFINITION]?: OperationDefinition })[DEFINITION] : undefined;
}

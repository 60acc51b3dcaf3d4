import type { PaginationDefinition } from "@kyc-clients/core";
import { answer, type FaultServer, type RequestStep } from "@kyc-clients/testing";
import type { Operation } from "./needs.ts";
import { sampleSuccess } from "./samples.ts";

/** The definition of an operation's pages. */
export function paginationOf({ operationId, definition }: Operation): PaginationDefinition {
  if (definition.pagination === undefined) throw new Error(`${operationId} has no pages`);
  return definition.pagination;
}

/** One page of a list: the spec's own answer, with items of these names, and a total or a next cursor where the spec has one. */
export function page(one: Operation, names: string, more?: unknown): RequestStep {
  const pagination = paginationOf(one);
  const { status, body } = sampleSuccess(one.inSpec);
  const sample: unknown = JSON.parse(String(body));
  const [example = {}] = (get(sample, pagination.items) ?? []) as readonly object[];
  const items = names.split(" ").flatMap((madeUp) => (madeUp === "" ? [] : [{ ...example, madeUp }]));
  set(sample, pagination.items, items);
  const place = moreAt(pagination);
  if (place !== undefined) set(sample, place, more);
  return answer({ status, body: sample as object });
}

/** Where a page says that more follows. */
function moreAt(pagination: PaginationDefinition): string | undefined {
  if (pagination.kind === "cursor") return pagination.next;
  return pagination.kind === "page" ? pagination.totalPages : pagination.total;
}

/** The names of items, of a page as `page` makes it. */
export function namesOf(items: readonly unknown[]): string {
  return items.map((item) => (item as { readonly madeUp: string }).madeUp).join(" ");
}

/** What each request asked for by a parameter. */
export function askedFor(server: FaultServer, parameter: string): (string | null)[] {
  return server.requests.map(({ target }) => new URL(target, server.url).searchParams.get(parameter));
}

function get(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);
}

function set(value: unknown, pointer: string, to: unknown): void {
  const last = pointer.lastIndexOf("/");
  (get(value, pointer.slice(0, last)) as Record<string, unknown>)[pointer.slice(last + 1)] = to;
}

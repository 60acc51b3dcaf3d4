import type { QueryValue } from "../vendor.ts";

/** How many entries a page has where the call does not say; the number is ours. */
const DEFAULT_LIMIT = 20;

/** One page of a list, with the number of entries on all pages and on this one. */
export function listPage<Item>(
  all: readonly Item[],
  { offset, limit }: Readonly<Record<string, QueryValue>>,
): { readonly items: readonly Item[]; readonly count: number; readonly responseCount: number } {
  const start = Number(offset ?? 0);
  const items = all.slice(start, start + Number(limit ?? DEFAULT_LIMIT));
  return { items, count: all.length, responseCount: items.length };
}

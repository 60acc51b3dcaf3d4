import type { Call } from "../vendor.ts";
import { listPage } from "./list-page.ts";

/** One page of a list, under the list's own name. */
export function pageOf(name: string, all: readonly unknown[], query: Call["query"]): Readonly<Record<string, unknown>> {
  const { items, count, responseCount } = listPage(all, query);
  return { [name]: items, count, responseCount };
}

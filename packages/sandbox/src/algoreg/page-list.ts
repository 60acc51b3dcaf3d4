import { unprocessable } from "./errors.ts";

/** How much of a list to answer. */
export interface Page {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** How many items a page has when nobody says. */
const DEFAULT_LIMIT = 50;

/** One page of a list. @throws Refusal with 422 for a negative number */
export function pageList<Item>(items: readonly Item[], { limit = DEFAULT_LIMIT, offset = 0 }: Page): readonly Item[] {
  if (limit < 0 || offset < 0) throw unprocessable("invalid_page", "limit and offset must not be negative.");
  return items.slice(offset, offset + limit);
}

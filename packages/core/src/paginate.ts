import { isConfigurationError, isKycClientsError } from "@kyc-clients/auth";
import { ArgumentError, isApiError, isArgumentError, PaginationError } from "./errors.ts";
import type { PaginationDefinition } from "./operation.ts";
import { type ArgumentsOf, definitionOf, type PagedMethod } from "./paged.ts";
import { at } from "./pointer.ts";
import type { OperationResult } from "./result.ts";
import { unwrap } from "./unwrap.ts";

/** How a list is read. */
export interface PaginateOptions {
  /** Where to start: a page, offset or cursor, as a {@link PaginationError} gives it in `resumeFrom`. */
  readonly from?: string | number | undefined;
  /** How many pages without an item may follow each other. @default 10 */
  readonly maxEmptyPages?: number | undefined;
}

/** Where a page stands in its list; `undefined` for the first one of a list with cursors. */
type Position = string | number | undefined;

/**
 * Reads a list page by page, and gives its items one by one. A page is asked for when its first item is wanted.
 *
 * Where the vendor gives no total, the list ends with a page that is empty, or shorter than one before it: a first page
 * that is shorter than was asked for proves nothing, as a vendor may give fewer at a time.
 *
 * @throws ArgumentError when the method has no pages, or an option cannot be used.
 * @throws PaginationError from the iteration: `repeated_page` when the vendor sends a page or cursor again,
 * `too_many_empty_pages`, or `page_failed` with the page's own error as its cause. Its `resumeFrom` is the first page
 * of which no item was given. An argument that is refused, and an abort, stay what they are.
 * @example
 * ```ts
 * declare const listChecks: PagedMethod<{ query?: { limit?: number } }, Success<200, object>, { id: string }>;
 * for await (const check of paginate(listChecks, { query: { limit: 100 } })) check.id;
 * ```
 */
export function paginate<Args, Result, Item>(
  method: PagedMethod<Args, Result, Item>,
  ...rest: [...ArgumentsOf<Args>, options?: PaginateOptions]
): AsyncGenerator<Item, void, undefined> {
  const [args, options = {}] = rest as readonly unknown[] as readonly [args?: Args, options?: PaginateOptions];
  const pagination = definitionOf(method)?.pagination;
  if (!pagination) throw new ArgumentError("method", "must be an operation of a client that has pages");
  const given = (args ?? {}) as { readonly query?: Readonly<Record<string, unknown>> };
  const from = options.from ?? startOf(pagination, given.query ?? {});
  if (pagination.kind !== "cursor" && !/^\d+$/.test(String(from))) throw new ArgumentError("from", "must be a whole number");
  const { maxEmptyPages = 10 } = options;
  if (!(maxEmptyPages >= 0)) throw new ArgumentError("maxEmptyPages", "must be a number of at least 0");
  const ask = (position: Position): Promise<unknown> => {
    const query = { ...given.query, ...(position === undefined ? {} : { [pagination.parameter]: position }) };
    return readPage(() => (method as unknown as (args: object) => Promise<OperationResult>)({ ...given, query }), position);
  };
  return iterate(ask, pagination, from, maxEmptyPages);
}

async function* iterate<Item>(
  ask: (position: Position) => Promise<unknown>,
  pagination: PaginationDefinition,
  from: Position,
  maxEmptyPages: number,
): AsyncGenerator<Item, void, undefined> {
  const isRepeated = repetition();
  const cursors = new Set<Position>([from]);
  let position = from;
  let longest = 0;
  let empty = 0;
  for (;;) {
    const page = await ask(position);
    const items = itemsOf<Item>(page, pagination, position);
    if (isRepeated(items)) throw new PaginationError("repeated_page", "the vendor sent a page that it had sent before", position);
    yield* items;
    const next = nextOf(pagination, page, items.length, position, longest);
    if (next === undefined) return;
    empty = items.length === 0 ? empty + 1 : 0;
    if (empty > maxEmptyPages) throw new PaginationError("too_many_empty_pages", "too many pages without an item", next);
    if (pagination.kind === "cursor") {
      if (cursors.has(next)) throw new PaginationError("repeated_page", "the vendor sent a cursor that it had sent before", next);
      cursors.add(next);
    }
    longest = Math.max(longest, items.length);
    position = next;
  }
}

async function readPage(ask: () => Promise<OperationResult>, position: Position): Promise<unknown> {
  try {
    return unwrap(await ask());
  } catch (error) {
    if (!isKycClientsError(error) || isArgumentError(error) || isConfigurationError(error)) throw error;
    const { vendor, operationId, status, requestId, attempts, maybeSent, retryAfterMs } = error;
    const facts = { vendor, operationId, status, requestId, attempts, maybeSent, retryAfterMs, cause: error };
    throw new PaginationError(
      "page_failed",
      isApiError(error) ? `a page was answered ${error.status}` : `a page failed with ${error.code}`,
      position,
      facts,
    );
  }
}

function itemsOf<Item>(page: unknown, { items }: PaginationDefinition, position: Position): readonly Item[] {
  const found = at(page, items) ?? [];
  if (!Array.isArray(found)) throw new PaginationError("page_failed", "a page holds no list where its spec has one", position);
  return found;
}

/**
 * Tells whether a page is the one before it or the first one again, as when a vendor ignores the parameter or begins anew.
 * Only a page of objects that all differ tells: where two of its items are the same, two pages may well be.
 */
function repetition(): (items: readonly unknown[]) => boolean {
  let first: string | undefined;
  let last: string | undefined;
  return (items) => {
    if (items.length === 0) return false;
    const texts = items.map((one) => JSON.stringify(one));
    const text = texts.join();
    const tells = new Set(texts).size === items.length && items.every((one) => typeof one === "object" && one !== null);
    const isRepeated = tells && (text === first || text === last);
    first ??= text;
    last = text;
    return isRepeated;
  };
}

function startOf(pagination: PaginationDefinition, query: Readonly<Record<string, unknown>>): Position {
  const given = query[pagination.parameter] as Position;
  if (given !== undefined) return given;
  return pagination.kind === "page" ? pagination.first : pagination.kind === "offset" ? 0 : undefined;
}

/** Where the next page is, if there is one: by the vendor's own count where it gives one, else by how long the pages are. */
function nextOf(pagination: PaginationDefinition, page: unknown, length: number, position: Position, longest: number): Position {
  if (pagination.kind === "cursor") {
    const next = at(page, pagination.next);
    return typeof next === "number" || (typeof next === "string" && next !== "") ? next : undefined;
  }
  const current = Number(position);
  const next = pagination.kind === "page" ? current + 1 : current + (length || longest || 1);
  const counter = pagination.kind === "page" ? pagination.totalPages : pagination.total;
  const total = counter === undefined ? undefined : at(page, counter);
  if (typeof total !== "number") return length === 0 || length < longest ? undefined : next;
  const end = pagination.kind === "page" ? pagination.first + total : total;
  return next < end ? next : undefined;
}

/** A list in either form that Algoreg may have: bare, or as the object that its pages print. */
export type AlgoregList<Item> = readonly Item[] | { readonly items?: Item | readonly Item[] | null | undefined; readonly type?: unknown };

/**
 * Gives the items of `listCustomerEvents` and `listAlerts`, whichever form the answer has.
 *
 * The pages print an object where an array is likely. What is neither throws, so that an alert is never lost in a form that nobody knew: an empty
 * array says that Algoreg listed nothing.
 *
 * @throws TypeError when the answer is no list.
 * @see https://docs.algoreg.com/api-reference/customer/get-customer-events
 * @example
 * ```ts
 * const titles = listOf([{ ID: "event-1", Title: "Note" }]).map(({ Title }) => Title);
 * ```
 */
export function listOf<Item>(data: AlgoregList<Item> | null): Item[] {
  // What an empty list may look like where a program writes one that it never made.
  if (data === null) return [];
  if (isList<AlgoregList<Item>, Item>(data)) return [...data];
  if (typeof data !== "object" || !("items" in data)) throw new TypeError("The answer is neither a list nor an object with items");
  const { items } = data;
  if (items === undefined || items === null) return [];
  return isList<Item | readonly Item[], Item>(items) ? [...items] : [items];
}

function isList<Value, Item>(value: Value | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

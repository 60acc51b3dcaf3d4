/**
 * How a list is answered, of which the pages print one form and mean another: a bare array, the printed object with all of it under
 * `items`, or that object with the one item itself under `items`, where there is just one.
 */
export type ListShape = "array" | "object" | "one";

/** The forms that can be chosen. */
export const listShapes: readonly ListShape[] = ["array", "object", "one"];

/** A list in the form that was chosen. */
export function shapeList<Item>(items: readonly Item[], shape: ListShape): unknown {
  if (shape === "array") return items;
  return { items: shape === "one" && items.length === 1 ? items[0] : items, type: "array" };
}

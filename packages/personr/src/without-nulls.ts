/** What {@link withoutNulls} makes of a type: any text may have stood for nothing, and no list holds nothing. */
export type WithoutNulls<Value> = Value extends string
  ? Value | null
  : Value extends readonly (infer Entry)[]
    ? NonNullable<WithoutNulls<Entry>>[]
    : Value extends object
      ? { [Name in keyof Value]: WithoutNulls<Value[Name]> }
      : Value;

/**
 * Copies an answer with nothing written as nothing: the text `null`, which `getEntityOwnership` writes for a missing value, becomes null, and
 * the null in `[null]`, which `getAmlResults` writes for a missing list, goes. A name that is written `null` in small letters goes too, so keep
 * the answer itself as evidence.
 *
 * @see https://manual.personr.co/api-documentation/entity-results/retrieving-entity-ownership-structures
 * @example
 * ```ts
 * const owner = withoutNulls({ name: "ANA SILVA", registrationNumber: "null", shareClass: [null] });
 * owner.registrationNumber; // null
 * owner.shareClass; // []
 * ```
 */
export function withoutNulls<Value>(value: Value): WithoutNulls<Value> {
  return copy(value) as WithoutNulls<Value>;
}

function copy(value: unknown): unknown {
  if (value === "null") return null;
  if (Array.isArray(value)) return value.map(copy).filter((entry) => entry !== null);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member)]));
}

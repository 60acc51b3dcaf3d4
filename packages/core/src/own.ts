/** A copy of an object's own properties without a prototype, so that a polluted `Object.prototype` is not read as options. */
export function own<Value extends object>(value: Value): Value {
  return Object.assign(Object.create(null) as Value, value);
}

/** What openapi-fetch reads of its options, so that it never reads it of a polluted `Object.prototype`. */
export const UNSET: object = {
  baseUrl: undefined,
  bodySerializer: undefined,
  fetch: undefined,
  headers: undefined,
  middleware: undefined,
  params: undefined,
  parseAs: undefined,
  pathSerializer: undefined,
  querySerializer: undefined,
  Request: undefined,
  requestInitExt: undefined,
};

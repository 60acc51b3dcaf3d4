/** Makes objects that inherit nothing. A class of them, and not each with `Object.create(null)`: runtimes read members of such a one by a slow way. */
const Own = /* @__PURE__ */ (() => {
  function Own(): void {}
  Own.prototype = Object.create(null);
  return Own;
})();

/** A copy of an object's own properties that inherits nothing, so that a polluted `Object.prototype` is not read as options. */
export function own<Value extends object>(value: Value): Value {
  return Object.assign(new (Own as unknown as new () => Value)(), value);
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

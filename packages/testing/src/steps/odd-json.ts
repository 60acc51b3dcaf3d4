import type { RequestStep } from "../step.ts";
import { withContentType } from "./mislabelled.ts";

/** Answers 200 with text that is served as JSON, whatever it is. */
export function jsonText(text: string, status = 200): RequestStep {
  return withContentType("application/json", text, status);
}

/** Answers with JSON after a byte order mark. */
export function jsonWithBom(value: unknown = { bom: true }): RequestStep {
  return jsonText(`\u{feff}${JSON.stringify(value)}`);
}

/** Answers with an object that has the name `status` twice, and `__proto__` twice inside. */
export function duplicateKeys(): RequestStep {
  return jsonText('{"status":"first","status":"last","inner":{"__proto__":{"a":1},"__proto__":{"polluted":true}}}');
}

/** Answers with own keys that pollute a prototype in a careless merge. */
export function prototypeKeys(): RequestStep {
  return jsonText('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"name":"Ada"}');
}

/** Answers with integers above 2^53 and numbers beyond a double. */
export function hugeIntegers(): RequestStep {
  return jsonText('{"id":9007199254740993,"negative":-9007199254740993,"beyond":1e999}');
}

/** Answers with JSON that stops in the middle, with a right Content-Length. */
export function malformedJson(status = 200): RequestStep {
  return jsonText('{"name":"Ada","inner":{', status);
}

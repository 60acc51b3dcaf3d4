import { child, isJson, type Node, nodesOf, pointerPath } from "../document.ts";
import type { Rule } from "../rule.ts";
import { isJsonMedia, schemasAt } from "../schemas.ts";

/** A success status that carries a failure names the field that tells, and its value. */
export const errorWhen: Rule = {
  id: "error-when",
  *check(document) {
    const shared = new Map<unknown, string[]>();
    for (const holder of nodesOf(document, "responses")) {
      for (const status of Object.keys(holder.value)) {
        const response = child(document, holder, "response", status);
        if (response) shared.set(response.value, [...(shared.get(response.value) ?? []), status]);
      }
    }
    for (const response of nodesOf(document, "response")) {
      if (!("x-error-when" in response.value)) continue;
      const path = [...response.path, "x-error-when"];
      const definition = response.value["x-error-when"];
      const statuses = shared.get(response.value) ?? [];
      if (statuses.some((status) => !/^2(\d\d|XX)$/.test(status))) {
        yield { path, message: "`x-error-when` stands on a 2xx response: any other status is a failure or not by itself." };
      }
      if (!isJson(definition)) {
        yield { path, message: "`x-error-when` has `pointer` and `equals`." };
        continue;
      }
      const { pointer, equals, required = true, ...rest } = definition;
      if (equals === undefined) yield { path, message: "`equals` is missing: the value that means failure." };
      if (typeof required !== "boolean")
        yield { path: [...path, "required"], message: "`required` says whether a success has that member." };
      for (const key of Object.keys(rest))
        yield { path: [...path, key], message: "`x-error-when` has `pointer`, `equals` and `required` only." };
      if (pointerPath(pointer) === undefined) yield { path, message: "`pointer` is a JSON pointer (`/status`)." };
      else if (!leadsSomewhere(response, pointer as string)) {
        yield { path: [...path, "pointer"], message: "The JSON answer has no such place." };
      }
    }

    function leadsSomewhere(response: Node, pointer: string): boolean {
      const content = isJson(response.value.content) ? response.value.content : {};
      return Object.keys(content)
        .filter(isJsonMedia)
        .some((mediaType) => {
          const schema = child(document, response, "schema", "content", mediaType, "schema");
          return schema !== undefined && schemasAt(document, schema, pointer).length > 0;
        });
    }
  },
};

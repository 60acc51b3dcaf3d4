import type { components } from "./openapi.gen.ts";

type OwnershipInsight = components["schemas"]["OwnershipInsight"];

/**
 * Reads all owners from the text of an answer of `/api-retrieve-ubo`. Personr's sample repeats the member `ownershipInsight` for each owner, and
 * a JSON parser keeps the last one, so `getEntityOwnership` may show one owner where there are more. Ask with `raw`, for a text.
 *
 * @throws SyntaxError when the text is no JSON; its message holds nothing of the text.
 * @throws TypeError when it holds no owners: the answer tells of a failure, or Personr has changed it.
 * @see https://manual.personr.co/api-documentation/entity-results/retrieving-entity-ownership-structures
 * @example
 * ```ts
 * const owners = readEntityOwners('{"ownershipInsight":{"name":"ANA","uboType":"Individual"},"ownershipInsight":{"name":"RUI","uboType":"Individual"}}');
 * owners.length; // 2
 * ```
 */
export function readEntityOwners(text: string): OwnershipInsight[] {
  let owners: unknown[];
  try {
    owners = topLevelMembers(text, "ownershipInsight");
  } catch {
    // The parser's own message quotes the text, and with it people's names.
    throw new SyntaxError("The answer is no JSON object");
  }
  const read = owners.flat();
  if (owners.length === 0 || !read.every((owner) => typeof owner === "object" && owner !== null && !Array.isArray(owner))) {
    throw new TypeError("The answer holds no owners");
  }
  return read as OwnershipInsight[];
}

/** The values of a member of the outermost object, once for each time that it stands there. */
function topLevelMembers(text: string, name: string): unknown[] {
  // What is no JSON ends here, before anything looks at its parts.
  JSON.parse(text);
  // Each member of the outermost object gets a name of its own; the tokens of JSON tell where that object's members stand.
  let depth = 0;
  let count = 0;
  let expectsName = false;
  const unique = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/gs, (token) => {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    if (token[0] !== '"') {
      expectsName = depth === 1 && (token === "{" || token === ",");
      return token;
    }
    if (!expectsName) return token;
    expectsName = false;
    return JSON.stringify(`${count++} ${JSON.parse(token)}`);
  });
  const object: unknown = JSON.parse(unique);
  if (typeof object !== "object" || object === null || Array.isArray(object)) throw new SyntaxError();
  return Object.entries(object).flatMap(([key, value]) => (key.replace(/^\d+ /, "") === name ? [value] : []));
}

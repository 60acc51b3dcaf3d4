import type { Schema, SpecOperation } from "./spec.ts";

/** A multipart form as an object of what its schema calls each part: text, file (as an empty text), flag, number or JSON. */
export async function readForm(operation: SpecOperation, contentType: string, bytes: Uint8Array): Promise<unknown> {
  const schema = operation.request["multipart/form-data"]?.schema;
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData().catch(() => undefined);
  if (form === undefined) return undefined;
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const types = typesOf(schema, name);
      const parts = form.getAll(name).map((part) => (typeof part === "string" ? readPart(part, types) : ""));
      return [name, parts.length === 1 ? parts[0] : parts];
    }),
  );
}

function readPart(text: string, types: readonly string[]): unknown {
  if (types.includes("string")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The types that a part may have, by the form's schema and by its branches. */
function typesOf({ properties = {}, anyOf = [] }: Schema = {}, name: string): readonly string[] {
  const own = Object.hasOwn(properties, name) ? [properties[name]?.type ?? []].flat() : ["string"];
  return anyOf.length === 0 ? own : anyOf.flatMap((branch) => typesOf(branch, name));
}

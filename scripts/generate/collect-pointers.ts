import { lookUp } from "./references.ts";
import { typesOf } from "./schema-types.ts";
import type { Schema, Spec } from "./spec.ts";

interface Found {
  /** Pointers of declared scalars. */
  readonly scalars: Set<string>;
  /** Pointers that some branch marks `x-pii`, or where the walk gave up: nothing at or below them is shown. */
  readonly hidden: Set<string>;
  /** Pointers of a scalar that some branch marks: below it stands only what another branch, of an object, declares. */
  readonly hiddenScalars: Set<string>;
  /** Pointers that some branch leaves open to any value. */
  readonly open: Set<string>;
  /** Maps whose values are personal: whatever is not a declared name there may be such a value. */
  readonly maps: { readonly pointer: string; readonly names: readonly string[] }[];
}

/** Lists the JSON Pointers that may be shown of a body that fits any of the schemas. Array indexes stand as `*`. */
export function collectPointers(spec: Spec, schemas: readonly Schema[]): string[] {
  const found: Found = { scalars: new Set(), hidden: new Set(), hiddenScalars: new Set(), open: new Set(), maps: [] };
  for (const schema of schemas) walk(spec, schema, "", [], false, found);
  return [...found.scalars].filter((pointer) => !found.open.has(pointer) && !isHidden(pointer, found)).sort();
}

function walk(spec: Spec, schema: Schema, pointer: string, above: readonly Schema[], isPart: boolean, found: Found): void {
  if (schema["x-pii"] === true || above.includes(schema)) {
    (isScalar(schema) ? found.hiddenScalars : found.hidden).add(pointer);
    return;
  }
  const inside = [...above, schema];
  if (schema.$ref !== undefined) walk(spec, lookUp(spec, schema.$ref) as Schema, pointer, inside, isPart, found);
  for (const branch of alternatives(schema)) walk(spec, branch, pointer, inside, isPart || isScalar(schema), found);
  for (const branch of additions(schema)) walk(spec, branch, pointer, inside, true, found);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    walk(spec, property, `${pointer}/${escapeName(name)}`, inside, false, found);
  }
  for (const item of [...(schema.prefixItems ?? []), ...(schema.items === undefined ? [] : [schema.items])]) {
    walk(spec, item, `${pointer}/*`, inside, false, found);
  }
  noteMap(spec, schema, pointer, found);
  if (isScalar(schema)) found.scalars.add(pointer);
  else if (!isPart && isOpen(schema)) found.open.add(pointer);
}

/** Branches of which a value need fit only one. */
function alternatives(schema: Schema): Schema[] {
  return [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
}

/** Branches that add to what the schema itself says. */
function additions(schema: Schema): Schema[] {
  const conditional = [schema["then"], schema["else"]].filter((branch) => typeof branch === "object") as Schema[];
  const dependent = Object.values((schema["dependentSchemas"] ?? {}) as Record<string, Schema>);
  return [...(schema.allOf ?? []), ...conditional, ...dependent];
}

function isScalar(schema: Schema): boolean {
  const types = typesOf(schema);
  if (types.length === 0) return schema.enum !== undefined || schema.const !== undefined;
  // What is only ever null has no value to show; a text that stood there undeclared must stay hidden.
  if (types.every((type) => type === "null")) return false;
  return types.every((type) => ["string", "number", "integer", "boolean", "null"].includes(type));
}

/** Whether a schema lets in an object or array of which it declares nothing. */
function isOpen(schema: Schema): boolean {
  const types = typesOf(schema);
  const says = ["type", "properties", "items", "prefixItems", "allOf", "anyOf", "oneOf", "$ref"];
  return types.some((type) => type === "string") || !says.some((keyword) => keyword in schema);
}

function noteMap(spec: Spec, schema: Schema, pointer: string, found: Found): void {
  const values = [schema.additionalProperties, schema["unevaluatedProperties"], ...Object.values(schema.patternProperties ?? {})];
  const personal = values.some((value) => typeof value === "object" && value !== null && holdsPii(spec, value as Schema, []));
  if (personal) found.maps.push({ pointer, names: Object.keys(schema.properties ?? {}).map(escapeName) });
}

function holdsPii(spec: Spec, schema: unknown, above: readonly unknown[]): boolean {
  if (typeof schema !== "object" || schema === null || above.includes(schema)) return false;
  if ((schema as Schema)["x-pii"] === true) return true;
  const { $ref } = schema as Schema;
  const parts = [...Object.values(schema), ...(typeof $ref === "string" ? [lookUp(spec, $ref)] : [])];
  return parts.some((part) => holdsPii(spec, part, [...above, schema]));
}

function isHidden(pointer: string, found: Found): boolean {
  const parts = pointer.split("/");
  const covered = parts.some((_, index) => found.hidden.has(parts.slice(0, index + 1).join("/")));
  return (
    covered ||
    found.hiddenScalars.has(pointer) ||
    found.maps.some(
      (map) => pointer.startsWith(`${map.pointer}/`) && !map.names.includes(pointer.slice(map.pointer.length + 1).split("/")[0] ?? ""),
    )
  );
}

function escapeName(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

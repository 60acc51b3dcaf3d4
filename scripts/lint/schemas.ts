import { below, child, children, type Json, type Node, pointerPath, resolve } from "./document.ts";

const branches = ["allOf", "anyOf", "oneOf"];

/** The schemas that a schema is composed of, itself first, references followed. */
function* composed(document: Json, node: Node, seen: Set<Json> = new Set()): Generator<Node> {
  const here = resolve(document, node);
  if (seen.has(here.value)) return;
  seen.add(here.value);
  yield here;
  for (const key of branches) for (const branch of children(document, here, "schema", key)) yield* composed(document, branch, seen);
}

/** The schemas right inside a schema: those of what it refers to, and those beside the reference. */
export function* inside(document: Json, node: Node): Generator<Node> {
  const here = resolve(document, node);
  for (const holder of here.value === node.value ? [here] : [here, node]) {
    for (const one of below(holder)) if (one.kind === "property" || one.kind === "schema") yield one;
  }
}

/** The schemas that a JSON pointer into an answer leads to; none when no answer has such a place. */
export function schemasAt(document: Json, node: Node, pointer: string): readonly Node[] {
  const keys = pointerPath(pointer) ?? [];
  return keys
    .reduce<readonly Node[]>(
      (at, key) => at.flatMap((one) => [...composed(document, one)]).flatMap((one) => step(document, one, key)),
      [node],
    )
    .flatMap((one) => [...composed(document, one)]);
}

function step(document: Json, node: Node, key: string): readonly Node[] {
  const property = child(document, node, "property", "properties", key);
  if (property) return [property];
  const index = /^\d+$/.test(key) ? child(document, node, "schema", "items") : undefined;
  return index ? [index] : [];
}

/** Whether a schema allows this type. */
export function hasType(node: Node, type: string): boolean {
  const declared = node.value.type;
  return declared === type || (Array.isArray(declared) && declared.includes(type));
}

export function isJsonMedia(mediaType: string): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(mediaType);
}

export function isFormMedia(mediaType: string): boolean {
  return /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i.test(mediaType);
}

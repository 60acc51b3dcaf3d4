import { bodies, rawSchema, responses } from "../bodies.ts";
import { children, type Json, type Node, nodesOf, resolve } from "../document.ts";
import { looksPersonal } from "../personal-names.ts";
import type { Finding, Rule } from "../rule.ts";
import { inside } from "../schemas.ts";

const message = (name: string) =>
  `\`${name}\` looks personal or secret: mark it \`x-pii: true\`, or say in \`x-pii-reason\` why it is neither.`;

/** What looks personal or secret by its name is marked, on itself or above, or says why it is not. */
export const piiDeclared: Rule = {
  id: "pii-declared",
  *check(document) {
    const search = new Search(document);
    for (const parameter of nodesOf(document, "parameter")) search.named(parameter, String(parameter.value.name ?? ""));
    for (const operation of nodesOf(document, "operation")) {
      for (const { node } of responses(document, operation)) {
        for (const header of children(document, node, "header", "headers")) search.named(header, String(header.path.at(-1)));
      }
    }
    for (const body of bodies(document)) {
      const schema = rawSchema(body.node);
      if (schema && !isSettled(schema)) search.schema(schema);
    }
    yield* search.found.values();
  },
};

/** Walks schemas from where they are used, since a mark above also covers what a reference leads to. */
class Search {
  readonly found: Map<string, Finding> = new Map();
  readonly #seen: Set<Json> = new Set();
  readonly #document: Json;

  constructor(document: Json) {
    this.#document = document;
  }

  /** A parameter or header; a reference to one is judged where it leads. */
  named(node: Node, name: string): void {
    if ("$ref" in node.value || isSettled(node)) return;
    if (looksPersonal(name)) this.#report(node, name);
    const schema = rawSchema(node);
    if (schema) this.schema(schema);
  }

  schema(node: Node): void {
    const here = resolve(this.#document, node);
    if (this.#seen.has(here.value)) return;
    this.#seen.add(here.value);
    for (const one of inside(this.#document, node)) {
      if (one.kind === "property") this.#property(one);
      else this.schema(one);
    }
  }

  #property(node: Node): void {
    const name = String(node.path.at(-1));
    if (isSettled(node)) return;
    if (looksPersonal(name) && !isFlag(resolve(this.#document, node)) && !this.#isCovered(node)) this.#report(node, name);
    else this.schema(node);
  }

  /** Whether every property inside is marked, which is as good as a mark on the whole. */
  #isCovered(node: Node, seen: Set<Json> = new Set()): boolean {
    const here = resolve(this.#document, node);
    if (seen.has(here.value)) return true;
    seen.add(here.value);
    const inner = [...inside(this.#document, node)];
    return inner.length > 0 && inner.every((one) => isSettled(one) || this.#isCovered(one, seen));
  }

  #report(node: Node, name: string): void {
    this.found.set(node.path.join("\n"), { path: node.path, message: message(name) });
  }
}

function isSettled({ value }: Node): boolean {
  return value["x-pii"] === true || "x-pii-reason" in value;
}

/** `email_verified: boolean` tells nothing personal by itself. */
function isFlag({ value }: Node): boolean {
  const types = [value.type].flat().filter((type) => type !== "null");
  return types.length === 1 && types[0] === "boolean";
}

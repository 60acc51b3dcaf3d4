import { constantOf, printValue } from "../../../../../scripts/generate/print-value.ts";
import type { Operation } from "../../../../../scripts/generate/read-operations.ts";
import type { DocumentedApi } from "../documented-api.ts";
import { type Example, type ExampleBody, exampleArguments } from "./example-arguments.ts";
import { Imports } from "./imports.ts";
import { printClient } from "./print-client.ts";
import { printSwitch } from "./print-switch.ts";

const WIDTH = 80;

/** Prints a whole program that calls an operation by our client, from the spec's examples. */
export function typescriptSample(api: DocumentedApi, operation: Operation): string {
  const imports = new Imports();
  const client = printClient(api, operation, imports);
  const given = printArguments(api, operation, imports);
  const call = `const result = await ${client.name}.${operation.id}(${given});`;
  const result = printSwitch(api, operation, imports);
  return `${imports.print()}\n\n${client.lines}\n\n${call}\n\n${result}\n`;
}

function printArguments({ spec }: DocumentedApi, operation: Operation, imports: Imports): string {
  const { path, query, header, body } = exampleArguments(spec, operation);
  const given = {
    ...(path.length > 0 && { path: objectOf(path) }),
    ...(query.length > 0 && { query: objectOf(query) }),
    ...(header.length > 0 && { header: objectOf(header) }),
    ...(body && { body: bodyOf(body, imports) }),
  };
  return Object.keys(given).length === 0 ? "" : printValue(given, "", operation.id.length + 32, WIDTH);
}

const objectOf = (examples: readonly Example[]): object => Object.fromEntries(examples.map(({ name, value }) => [name, value]));

function bodyOf({ type, value, files }: ExampleBody, imports: Imports): unknown {
  if (type === "application/octet-stream") return fileFrom(imports);
  if (files.length === 0) return value;
  return { ...(value as object), ...Object.fromEntries(files.map((name) => [name, fileFrom(imports)])) };
}

function fileFrom(imports: Imports): unknown {
  imports.add("node:fs", "openAsBlob");
  return constantOf('await openAsBlob("document.png", { type: "image/png" })');
}

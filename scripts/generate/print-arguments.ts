import { essence, requestKind } from "./media-type.ts";
import { pascalCase } from "./names.ts";
import type { Media, Operation } from "./read-operations.ts";
import { componentName } from "./references.ts";

/** The types that take an operation's arguments, and whether a call may leave them out. */
export interface PrintedArguments {
  readonly name: string;
  readonly optional: boolean;
  readonly text: string;
}

/** Prints the arguments of an operation: one interface, or a union on `contentType` where the body has a choice of media types. */
export function printArguments(operation: Operation, owner: string): PrintedArguments {
  const name = `${pascalCase(operation.id)}Arguments`;
  const parameters = printParameters(operation);
  const media = operation.body?.media ?? [];
  const required = operation.body?.required === true || operation.parameters.some(isRequired);
  const comment = `/** Arguments of {@link ${owner}.${operation.id}}. */\n`;
  if (media.length < 2) {
    const body = media.map((one) => printBody(operation, one));
    return { name, optional: !required, text: comment + printInterface(name, [...parameters, ...body]) };
  }
  const members = media.map((one, index) => {
    const contentType = `contentType${index === 0 ? "?" : ""}: ${JSON.stringify(one.type)}${index === 0 ? " | undefined" : ""};`;
    const memberName = `${name}${mediaName(one.type)}`;
    const text = `/** Arguments of {@link ${owner}.${operation.id}} with a body of \`${one.type}\`. */\n`;
    return { memberName, text: text + printInterface(memberName, [...parameters, contentType, printBody(operation, one)]) };
  });
  const union = `export type ${name} = ${members.map((member) => member.memberName).join(" | ")};\n`;
  return { name, optional: !required, text: `${members.map((member) => member.text).join("")}${comment}${union}` };
}

function printInterface(name: string, members: readonly string[]): string {
  if (members.length === 0) return `export interface ${name} extends CallOptions {}\n`;
  return `export interface ${name} extends CallOptions {\n${members.map((member) => `  ${member}\n`).join("")}}\n`;
}

function printParameters(operation: Operation): string[] {
  return (["path", "query", "header"] as const).flatMap((location) => {
    const here = operation.parameters.filter((parameter) => parameter.in === location);
    if (here.length === 0) return [];
    const type = `schema[${JSON.stringify(operation.id)}]["parameters"]["${location}"]`;
    return [here.some(isRequired) ? `${location}: ${type};` : `${location}?: ${type};`];
  });
}

function printBody(operation: Operation, media: Media): string {
  const type = bodyType(operation, media);
  return operation.body?.required ? `body: ${type};` : `body?: ${type} | undefined;`;
}

function bodyType(operation: Operation, media: Media): string {
  const kind = requestKind(media.type);
  if (kind === "binary") return "BinaryBody";
  if (kind === "text") return "string";
  const component = componentName(media.schema);
  if (component !== undefined) return `components["schemas"][${JSON.stringify(component)}]`;
  const body = `schema[${JSON.stringify(operation.id)}]["requestBody"]`;
  return `${operation.body?.required ? body : `NonNullable<${body}>`}["content"][${JSON.stringify(media.type)}]`;
}

function isRequired(parameter: Operation["parameters"][number]): boolean {
  return parameter.in === "path" || parameter.required === true;
}

function mediaName(mediaType: string): string {
  const known: Record<string, string> = {
    "application/x-www-form-urlencoded": "Form",
    "multipart/form-data": "Multipart",
    "application/octet-stream": "Bytes",
  };
  const type = essence(mediaType);
  return known[type] ?? pascalCase(type.replace(/^.*\//, ""));
}

import type { Operation } from "./read-operations.ts";

/** Prints the JSDoc of an operation's method, from what the spec says of it. */
export function printJsDoc(operation: Operation): string {
  const { written } = operation;
  const paragraphs = [
    written.summary,
    written.description,
    `\`${operation.method} ${operation.path}\``,
    warnings(operation),
    parameters(operation),
    tags(operation),
  ];
  const text = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== "").join("\n\n");
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  return `  /**\n${lines.map((line) => `   * ${line}`.trimEnd()).join("\n")}\n   */\n`;
}

function warnings({ written }: Operation): string {
  const sentences = [
    written["x-billable"] === true && "May cost money or touch a person; it is never repeated by the client.",
    written["x-step-up"] === true && "Needs strong customer authentication.",
    written["x-retry-safe"] !== undefined &&
      `${written["x-retry-safe"] ? "Safe to repeat" : "Not repeated"}: ${written["x-retry-reason"] ?? "the spec says so."}`,
  ];
  return sentences.filter((sentence) => sentence !== false).join("\n");
}

function parameters(operation: Operation): string {
  const described = operation.parameters.filter((parameter) => parameter.description !== undefined);
  return described.map((parameter) => `- \`${parameter.in}.${parameter.name}\`: ${oneLine(parameter.description ?? "")}`).join("\n");
}

function tags({ written }: Operation): string {
  const lines = [
    written["x-evidence"] === "inferred" && "@experimental The vendor's pages do not say all of this; it is inferred.",
    written.deprecated === true && "@deprecated The vendor says not to use it.",
    written.externalDocs !== undefined && `@see ${written.externalDocs.url}`,
  ];
  return lines.filter((line) => line !== false).join("\n");
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

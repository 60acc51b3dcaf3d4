import type { Spec } from "./spec.ts";
import { header, type Vendor } from "./vendors.ts";

/** Prints `schemas.gen.ts`: the component schemas as types under their own names, which are public. */
export function printSchemas(vendor: Vendor, spec: Spec): string {
  const types = Object.entries(spec.components?.schemas ?? {}).map(([name, { description }]) => {
    const comment = typeof description === "string" ? `/** ${oneLine(description)} */\n` : "";
    return `${comment}export type ${name} = components["schemas"][${JSON.stringify(name)}];\n`;
  });
  return `${header(vendor)}import type { components } from "./openapi.gen.ts";\n\n${types.join("\n")}`;
}

function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("*/", "*\\/");
}

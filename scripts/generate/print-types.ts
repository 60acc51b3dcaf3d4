import openapiTS, { astToString, type OpenAPI3, tsLiteral, tsUnion } from "openapi-typescript";
import ts from "typescript";
import { markKeyword, markTypes, type TypeMark } from "./mark-types.ts";
import type { Spec } from "./spec.ts";
import { header, type Vendor } from "./vendors.ts";

/** Prints `openapi.gen.ts`: the spec's types as openapi-typescript writes them, with open enums and bytes mended. */
export async function printTypes(vendor: Vendor, spec: Spec): Promise<string> {
  const names = new Set<string>();
  const nodes = await openapiTS(markTypes(spec) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
    transform(schema) {
      const mark = (schema as { [markKeyword]?: TypeMark })[markKeyword];
      if (mark !== undefined && "name" in mark) names.add(mark.name);
      return mark && typeOf(mark);
    },
  });
  const imports = names.size === 0 ? "" : `import type { ${[...names].sort().join(", ")} } from "@kyc-clients/core";\n\n`;
  return `${header(vendor)}${imports}${astToString(nodes)}`;
}

function typeOf(mark: TypeMark): ts.TypeNode {
  if ("name" in mark) return ts.factory.createTypeReferenceNode(mark.name);
  const members: ts.TypeNode[] =
    "date" in mark ? [string(), ts.factory.createTypeReferenceNode("Date")] : [...mark.values.map(tsLiteral), anyOther()];
  if (mark.nullable) members.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return tsUnion(members);
}

/** `string & {}` takes any string and, unlike `string`, leaves the known values in a union for completion. */
function anyOther(): ts.TypeNode {
  return ts.factory.createParenthesizedType(ts.factory.createIntersectionTypeNode([string(), ts.factory.createTypeLiteralNode([])]));
}

function string(): ts.TypeNode {
  return ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
}

import { type AllowList, buildAllowList } from "./allow-list.ts";
import { Name, printValue } from "./print-value.ts";
import { readOperations } from "./read-operations.ts";
import type { Spec } from "./spec.ts";
import { header, type Vendor } from "./vendors.ts";

/** Prints `allow-list.gen.ts`: what a log or report may show of each operation's traffic. */
export function printAllowList(vendor: Vendor, spec: Spec): string {
  const list = buildAllowList(spec, readOperations(spec));
  const shared = findShared(list);
  const constants = [...shared].map(([text, name]) => `const ${name.text}: readonly string[] = ${printValue(JSON.parse(text))};\n`);
  return `${header(vendor)}import type { OperationAllowList } from "@kyc-clients/core";

${constants.length === 0 ? "" : `${constants.join("")}\n`}/** What may be shown of each operation's traffic: declared by the spec and not marked \`x-pii\`. */
export const allowList: Readonly<Record<string, OperationAllowList>> = ${printValue(replaceShared(list, shared))};
`;
}

/** Long lists that stand more than once, as those of error bodies do: each gets a constant. */
function findShared(list: Record<string, AllowList>): Map<string, Name> {
  const uses = new Map<string, number>();
  for (const { responses, ...request } of Object.values(list)) {
    for (const one of [...Object.values(request), ...Object.values(responses)]) {
      const text = JSON.stringify(one);
      uses.set(text, (uses.get(text) ?? 0) + 1);
    }
  }
  const repeated = [...uses].filter(([text, count]) => count > 1 && text.length > 40);
  return new Map(repeated.map(([text], index) => [text, new Name(`list${index + 1}`)]));
}

function replaceShared(value: unknown, shared: ReadonlyMap<string, Name>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return shared.get(JSON.stringify(value)) ?? value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceShared(item, shared)]));
}

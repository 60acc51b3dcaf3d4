import { type AllowList, buildAllowList } from "./allow-list.ts";
import { callOf, type Name, printKey, printValue } from "./print-value.ts";
import { readOperations } from "./read-operations.ts";
import type { Spec } from "./spec.ts";
import { header, type Vendor } from "./vendors.ts";

/**
 * Prints `allow-list.gen.ts`: what a log or report may show of each operation's traffic. Each operation's stands in a getter, and is made when it is first read: who only
 * makes calls has Node pass over them when the package is imported, and make none.
 */
export function printAllowList(vendor: Vendor, spec: Spec): string {
  const list = buildAllowList(spec, readOperations(spec));
  const shared = findShared(list);
  const functions = [...shared].map(
    ([text, name]) => `function ${name.text}: string[] {\n  return ${printValue(JSON.parse(text), "  ")};\n}\n`,
  );
  const getters = Object.entries(list).map(([name, one]) => {
    const made = printValue(replaceShared(one, shared), "    ");
    return `  get ${printKey(name)}() {\n    return (made[${JSON.stringify(name)}] ??= ${made});\n  },\n`;
  });
  return `${header(vendor)}import type { OperationAllowList } from "@kyc-clients/core";

${functions.length === 0 ? "" : `${functions.join("")}\n`}// Kept, so that a list is the same one each time: who reads its pointers once may know it again.
const made: Record<string, OperationAllowList> = /* @__PURE__ */ Object.create(null);

/** What may be shown of each operation's traffic: declared by the spec and not marked \`x-pii\`. */
export const allowList: Readonly<Record<string, OperationAllowList>> = {
${getters.join("")}};
`;
}

/** Long lists that stand more than once, as those of error bodies do: each gets a function. */
function findShared(list: Record<string, AllowList>): Map<string, Name> {
  const uses = new Map<string, number>();
  for (const { responses, ...request } of Object.values(list)) {
    for (const one of [...Object.values(request), ...Object.values(responses)]) {
      const text = JSON.stringify(one);
      uses.set(text, (uses.get(text) ?? 0) + 1);
    }
  }
  const repeated = [...uses].filter(([text, count]) => count > 1 && text.length > 40);
  return new Map(repeated.map(([text], index) => [text, callOf<Name>(`list${index + 1}`)]));
}

function replaceShared(value: unknown, shared: ReadonlyMap<string, Name>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return shared.get(JSON.stringify(value)) ?? value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceShared(item, shared)]));
}

import { pascalCase } from "../../../../../scripts/generate/names.ts";
import type { Operation } from "../../../../../scripts/generate/read-operations.ts";
import type { DocumentedApi } from "../documented-api.ts";
import type { Imports } from "./imports.ts";
import { preferredSecurity } from "./preferred-security.ts";
import { serverOf } from "./server-of.ts";
import { signInOf, variableOf } from "./sign-in.ts";

/** The lines that make the client for an operation, and the variable that holds it. */
export function printClient(api: DocumentedApi, operation: Operation, imports: Imports): { readonly lines: string; readonly name: string } {
  const { name } = api.vendor;
  const schemes = preferredSecurity(api, operation);
  const signIn = schemes.length > 0 ? signInOf(name, schemes) : undefined;
  const isUser = Object.values(api.vendor.layers ?? {}).some((layer) => "needs" in layer && schemes.includes(layer.needs));
  const create = `create${pascalCase(name)}Client`;
  imports.add(`@kyc-clients/${name}`, create);

  const settings = [...(signIn?.settings ?? []), ...(isUser ? ["userToken"] : [])];
  const lines: string[] = [];
  if (settings.length > 0)
    lines.push(`const { ${settings.map((one) => `${variableOf(name, one)}: ${one} = ""`).join(", ")} } = process.env;`);
  if (schemes.length > 0 && !signIn) {
    imports.add(`@kyc-clients/${name}`, "AuthStrategy", "type");
    lines.push("declare const auth: AuthStrategy;");
  }
  if (signIn) imports.add(signIn.from, signIn.strategy);
  const auth = signIn ? `auth: ${signIn.strategy}({ ${signIn.settings.join(", ")} })` : "auth";
  const options = [
    `server: ${JSON.stringify(serverOf(api)["x-name"])}`,
    ...(schemes.length > 0 ? [auth] : []),
    ...(operation.path.startsWith("/_path-not-documented/") ? [`operationPaths: { ${operation.id}: "/the/path/that/you/were/told" }`] : []),
  ];
  lines.push(wrapped(`const ${name} = ${create}(`, options));
  if (isUser) lines.push(`const user = ${name}.as(userToken);`);
  return { lines: lines.map((line) => wrappedSettings(line)).join("\n"), name: isUser ? "user" : name };
}

function wrapped(start: string, options: readonly string[]): string {
  const line = `${start}{ ${options.join(", ")} });`;
  return line.length <= 80 ? line : `${start}{\n${options.map((option) => `  ${option},\n`).join("")}});`;
}

/** A long list of settings has one a line. */
function wrappedSettings(line: string): string {
  const [, inner] = /^const \{ (.*) \} = process\.env;$/.exec(line) ?? [];
  return inner === undefined || line.length <= 80 ? line : `const {\n  ${inner.replaceAll(", ", ",\n  ")},\n} = process.env;`;
}

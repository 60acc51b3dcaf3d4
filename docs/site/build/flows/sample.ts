import { Clients } from "./clients.ts";
import { expressionsIn } from "./expression.ts";
import type { Flow, Step } from "./flow.ts";
import { camelCase } from "./names.ts";
import { Scope } from "./scope.ts";
import { stepCode } from "./step-code.ts";

/** One flow as a program of our client's. */
export interface Sample {
  /** The name of the function that the program exports. */
  readonly name: string;
  readonly code: string;
}

/** Writes a flow as a function that calls each step with our client. */
export function printSample(flow: Flow): Sample {
  const scope = new Scope();
  scope.names.take("baseUrl");
  for (const { name } of flow.inputs) scope.names.take(name);
  const name = camelCase(flow.id);
  const clients = new Clients(flow, scope);
  const taken = outputsTaken(flow);

  const blocks = flow.steps.flatMap((step) => {
    const comment = commentOf(step, step === clients.signIn);
    if (step === clients.signIn) return [[comment]];
    const client = clients.of(step);
    return [client.lines, [comment, ...stepCode(flow, step, client, scope, taken)]];
  });
  const body = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `  ${line}`).join("\n"))
    .join("\n\n");
  return { name, code: [...head(flow, scope, name, body), body, "}", ""].join("\n") };
}

function head(flow: Flow, scope: Scope, name: string, body: string): readonly string[] {
  const inputs = flow.inputs.filter((input) => scope.inputs.has(input.name));
  const members = inputs.map((input) => `  ${input.name}${input.default === undefined ? "" : "?"}: ${input.type};`);
  const names = inputs.map((input) => (input.default === undefined ? input.name : `${input.name} = ${JSON.stringify(input.default)}`));
  const given = [...names, "baseUrl = sandbox"].join(", ");
  return [
    ...(body.includes("assert(") ? ['import assert from "node:assert/strict";'] : []),
    ...scope.printImports(),
    "",
    "/** The local sandbox: npx @kyc-clients/sandbox. */",
    `const sandbox = ${JSON.stringify(flow.baseUrl)};`,
    "",
    "interface Inputs {",
    ...members,
    "  baseUrl?: string;",
    "}",
    "",
    `/** ${flow.summary}. */`,
    ...(given.length > 34
      ? [`export async function ${name}(inputs: Inputs): Promise<void> {`, `  const { ${given} } = inputs;`]
      : [`export async function ${name}({ ${given} }: Inputs): Promise<void> {`]),
  ];
}

function commentOf({ number, id, description, operation }: Step, isSignIn: boolean): string {
  if (isSignIn)
    return `// ${number}. ${id}: the client calls ${operation.id} by itself, before its first call and when the token runs out.`;
  return `// ${number}. ${id}${description === undefined ? "" : `: ${description.trim().replace(/\s+/g, " ")}`}`;
}

/** The outputs that a later step takes: in its values, its credentials or its checks. */
function outputsTaken({ steps }: Flow): ReadonlySet<string> {
  const expressions = steps.flatMap(({ parameters, body, security, checks }) => [
    ...[...parameters.map(({ value }) => value), body?.payload].flatMap(expressionsIn),
    ...security.flatMap(({ values }) => Object.values(values)),
    ...checks.flatMap((check) => (check.kind === "compare" ? [check.right] : [])),
  ]);
  return new Set(expressions.flatMap((one) => (one.kind === "output" ? [`${one.stepId}.${one.name}`] : [])));
}

import { isBinary, typesOf } from "../../../../scripts/generate/schema-types.ts";
import { accessOf, branchesOf } from "./access.ts";
import { checkCode } from "./check-code.ts";
import type { StepClient } from "./clients.ts";
import { isExpression, parseExpression } from "./expression.ts";
import type { Flow, Step } from "./flow.ts";
import { camelCase } from "./names.ts";
import { Code, printLiteral } from "./print-literal.ts";
import type { Scope } from "./scope.ts";
import { vendorCode } from "./vendor-code.ts";

/** Writes the call of one step, what has to hold of its answer, and the names of what later steps take from it. */
export function stepCode(
  flow: Flow,
  step: Step,
  { variable, isUser }: StepClient,
  scope: Scope,
  taken: ReadonlySet<string>,
): readonly string[] {
  const { id, operation, status, checks, outputs } = step;
  const call = `await ${variable}.${operation.id}(${printArguments(flow, step, scope)})`;
  const guard = isUser ? vendorCode[flow.vendor]?.thrown?.[status] : undefined;
  if (guard !== undefined) {
    const name = scope.names.take("error", `${camelCase(id)}Error`);
    return [
      `const ${name} = ${call}.catch((error: unknown) => error);`,
      `assert(${scope.import(guard, `@kyc-clients/${flow.vendor}`)}(${name}));`,
    ];
  }

  const wanted = Object.entries(outputs).filter(([name]) => taken.has(`${id}.${name}`));
  const answer = answerOf(flow, step);
  if (answer.isOnlySuccess && !checks.some((check) => check.kind === "compare" && check.left.kind === "header") && !answer.isDownload) {
    const unwrapped = `${scope.import("unwrap", `@kyc-clients/${flow.vendor}`)}(${call})`;
    if (checks.length === 0 && wanted.length === 0) return [`${unwrapped};`];
    const name = scope.names.take(camelCase(id), `${camelCase(id)}Answer`);
    return [`const ${name} = ${unwrapped};`, ...afterCall(flow, step, { data: name, response: "" }, answer.schema, scope, wanted)];
  }

  const name = scope.names.take(camelCase(id), `${camelCase(id)}Result`);
  const isFailure = status >= 400 || answer.isFailureWithin;
  const narrowed = answer.isFailureWithin ? `!${name}.ok && ` : answer.hasFailureWithin ? `${name}.ok && ` : "";
  return [
    `const ${name} = ${call};`,
    `assert(${narrowed}${name}.status === ${status});`,
    ...afterCall(
      flow,
      step,
      { data: `${name}.${isFailure ? "error" : "data"}`, response: `${name}.response` },
      answer.schema,
      scope,
      wanted,
      isFailure,
    ),
    ...(answer.isDownload ? [`await ${name}.data.bytes();`] : []),
  ];
}

/** The answer that a step wants, among those that the spec lists. */
function answerOf({ spec }: Flow, { operation, status, checks }: Step) {
  const same = operation.responses.filter((answer) => answer.status === String(status));
  const [answer] = same.length > 0 ? same : operation.responses.filter((one) => /^(?:[2345]XX|default)$/.test(one.status));
  const [media] = answer?.media ?? [];
  const { errorWhen } = answer ?? {};
  const schema = media?.schema;
  const isFailureWithin = checks.some(
    (check) =>
      check.kind === "compare" &&
      check.left.kind === "body" &&
      errorWhen?.pointer === `/${check.left.keys.join("/")}` &&
      check.right.kind === "literal" &&
      check.right.value === errorWhen.equals,
  );
  const successes = operation.responses.filter((one) => one.status.startsWith("2"));
  return {
    schema,
    isFailureWithin,
    hasFailureWithin: errorWhen !== undefined,
    isOnlySuccess: successes.length === 1 && successes[0]?.status === String(status) && !isFailureWithin,
    isDownload: media !== undefined && !/json|text/.test(media.type) && isBinary(branchesOf(spec, schema)[0]),
  };
}

function afterCall(
  flow: Flow,
  { id, checks, operation }: Step,
  names: { readonly data: string; readonly response: string },
  schema: ReturnType<typeof answerOf>["schema"],
  scope: Scope,
  wanted: readonly (readonly [string, Step["outputs"][string]])[],
  isMaybe = false,
): readonly string[] {
  const reached = [...checks.flatMap((check) => (check.kind === "compare" ? [check.left] : [])), ...wanted.map(([, output]) => output)];
  const narrowed = reached.flatMap((one) => (one?.kind === "body" ? accessOf(flow.spec, schema, one.keys, isMaybe).narrow : []));
  const lines = [
    ...new Set(narrowed.map(({ code, key }) => `assert(${JSON.stringify(key)} in ${names.data}${code});`)),
    ...checks.map((check) => `assert(${checkCode(flow.spec, check, { ...names, schema, isMaybe }, scope)});`),
  ];
  for (const [name, output] of wanted) {
    if (output?.kind === "url") continue;
    if (output?.kind !== "body") throw new Error(`${id}: an output that the samples cannot show`);
    const access = accessOf(flow.spec, schema, output.keys, isMaybe);
    const reader = vendorCode[flow.vendor]?.readers?.[operation.id];
    const code =
      reader === undefined ? `${names.data}${access.code}` : `${scope.import(reader, `@kyc-clients/${flow.vendor}`)}(${names.data})`;
    if (!access.isMaybe && reader === undefined) {
      scope.setOutput(id, name, code);
      continue;
    }
    const variable = scope.names.take(camelCase(name), camelCase(`${id}-${name}`));
    lines.push(`const ${variable} = ${code};`, `assert(${variable});`);
    scope.setOutput(id, name, variable);
  }
  return lines;
}

function printArguments(flow: Flow, step: Step, scope: Scope): string {
  const { operation, parameters, body } = step;
  const inPlace = (place: string): Record<string, unknown> | undefined => {
    const own = parameters.filter((one) => one.in === place);
    return own.length === 0
      ? undefined
      : Object.fromEntries(own.map(({ name, value }) => [name, parameterCode(flow, step, name, value, scope)]));
  };
  const [first, ...others] = operation.body?.media ?? [];
  const type = body?.contentType ?? first?.type;
  const media = [first, ...others].find((one) => one?.type === type);
  const given = {
    path: inPlace("path"),
    query: inPlace("query"),
    header: inPlace("header"),
    contentType: type === first?.type ? undefined : type,
    body: body === undefined ? undefined : bodyCode(flow, step, type ?? "", media?.schema, scope),
  };
  const members = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return Object.keys(members).length === 0 ? "" : printLiteral(members, 2, 50);
}

/** A path value is text; a number that an earlier answer holds has to become one. */
function parameterCode({ spec, steps }: Flow, { operation }: Step, name: string, value: unknown, scope: Scope): unknown {
  const filled = scope.fill(value);
  if (!(filled instanceof Code) || !isExpression(value)) return filled;
  const expression = parseExpression(value);
  const from = expression.kind === "output" ? steps.find(({ id }) => id === expression.stepId) : undefined;
  const output = expression.kind === "output" ? from?.outputs[expression.name] : undefined;
  if (from === undefined || output?.kind !== "body") return filled;
  const schema = from.operation.responses.find(({ status }) => status === String(from.status))?.media[0]?.schema;
  const types = branchesOf(spec, accessOf(spec, schema, output.keys).schema).flatMap(typesOf);
  const wanted = branchesOf(spec, operation.parameters.find((one) => one.name === name)?.schema).flatMap(typesOf);
  const isText = wanted.length > 0 && wanted.every((type) => type === "string");
  return isText && types.some((type) => type === "integer" || type === "number") ? new Code(`String(${filled.text})`) : filled;
}

function bodyCode({ spec }: Flow, { id, body }: Step, type: string, schema: Parameters<typeof branchesOf>[1], scope: Scope): unknown {
  const { payload } = body ?? {};
  if (type === "application/octet-stream") return new Code(`new TextEncoder().encode(${JSON.stringify(payload)})`);
  const filled = scope.fill(payload);
  if (!type.startsWith("multipart/") || typeof filled !== "object" || filled === null) return filled;
  const [shape] = branchesOf(spec, schema);
  const parts = Object.entries(filled).map(([key, value]) => {
    const property = shape?.properties?.[key];
    if (property === undefined || !isBinary(branchesOf(spec, property)[0])) return [key, value];
    const data = new Code(`new TextEncoder().encode(${JSON.stringify(value)})`);
    return [key, { data, fileName: `${id}.jpg`, contentType: "image/jpeg" }];
  });
  return Object.fromEntries(parts);
}

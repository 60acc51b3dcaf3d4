import { isExpression, parseExpression } from "./expression.ts";
import type { Flow, Step } from "./flow.ts";
import { code, prose } from "./markdown.ts";
import { operationLink } from "./operation-link.ts";
import { wordsOf } from "./words.ts";

/** Says one step as an item of an ordered list: the same facts as the diagram's. */
export function sayStep(flow: Flow, step: Step): string {
  const { number, id, description, operation, status, checks, outputs } = step;
  const words = wordsOf(flow.steps, code);
  const call = `[${code(operation.id)}](${operationLink(flow.vendor, operation)}), ${code(`${operation.method} ${operation.path}`)}`;
  const given = Object.keys(outputs);
  const facts = [
    `Calls ${call}. ${saySecurity(flow, step)}`,
    ...sayValues(flow, step),
    `Wants status ${code(String(status))}${checks.map((check) => `; ${words.criterion(check)}`).join("")}.`,
    ...(given.length > 0 ? [`Gives ${list(given.map(code))} to later steps.`] : []),
    ...step.onFailure.map((action) => `${capital(words.action(action, "failure"))}.`),
    ...step.onSuccess.map((action) => `${capital(words.action(action, "success"))}.`),
  ];
  const marker = `${number}. `;
  const indent = " ".repeat(marker.length);
  const head = `${marker}**${id}**${description === undefined ? "" : `: ${prose(description)}`}`;
  return [head, "", ...facts.map((fact) => `${indent}- ${fact}`), ""].join("\n");
}

function saySecurity({ steps }: Flow, { security }: Step): string {
  if (security.length === 0) return "Not signed.";
  const words = wordsOf(steps, code);
  const schemes = security.map(({ scheme, values }) => `${code(scheme)} with ${list(Object.values(values).map(words.value))}`);
  return `Signed by ${list(schemes)}.`;
}

/** What the call is given, with where it comes from when it is not the flow's own. */
function sayValues({ steps }: Flow, { parameters, body }: Step): readonly string[] {
  const words = wordsOf(steps, code);
  const from = (value: unknown): string => {
    if (isExpression(value)) return `: ${words.value(parseExpression(value))}`;
    return typeof value === "object" ? "" : `: ${code(String(value))}`;
  };
  const payload = body?.payload;
  const members = typeof payload === "object" && payload !== null ? Object.entries(payload) : [];
  return [
    ...parameters.map(({ name, in: place, value }) => `Sends in the ${place} ${code(name)}${from(value)}.`),
    ...(members.length > 0 ? [`Sends in the body ${members.map(([name, value]) => `${code(name)}${from(value)}`).join("; ")}.`] : []),
    ...(body !== undefined && members.length === 0 ? [`Sends as the body ${code(JSON.stringify(payload ?? null))}.`] : []),
    ...(body?.contentType === undefined ? [] : [`The body is ${code(body.contentType)}.`]),
  ];
}

/** Words in a row, with `and` before the last. */
function list(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

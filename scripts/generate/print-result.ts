import { bodyKind, isTextOrJson } from "./media-type.ts";
import { pascalCase } from "./names.ts";
import type { Answer, Media, Operation } from "./read-operations.ts";
import { componentName } from "./references.ts";

/** Prints what an operation resolves to: a union with one member per documented status. */
export function printResult(operation: Operation, owner: string): { name: string; text: string } {
  const name = `${pascalCase(operation.id)}Result`;
  const members = operation.responses.flatMap((answer) => printAnswer(operation, answer));
  const text = `/** What {@link ${owner}.${operation.id}} resolves to. */\nexport type ${name} =${members.map((member) => `\n  | ${member}`).join("")};\n`;
  return { name, text };
}

function printAnswer(operation: Operation, answer: Answer): string[] {
  const status = statusType(operation, answer.status);
  if (status === undefined) return [];
  if (!isSuccess(answer.status)) return [`Failure<${status}, ${bodyType(operation, answer)}>`];
  if (answer.errorWhen === undefined) return [`Success<${status}, ${bodyType(operation, answer)}>`];
  const [success, failure] = splitByError(operation, answer);
  const when = `/* x-error-when: ${answer.errorWhen.pointer} is ${JSON.stringify(answer.errorWhen.equals)} */ `;
  return [`Success<${status}, ${success}>`, `${when}Failure<${status}, ${failure}>`];
}

/** What fetch calls `ok`: every 2xx and nothing else, so a documented 304 is a failure. */
export function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** An exact status as it is; a range or `default` as its list less what is listed on its own. */
function statusType(operation: Operation, status: string): string | undefined {
  if (/^\d+$/.test(status)) return status;
  const others = operation.responses.map((answer) => answer.status).filter((other) => other !== status);
  const listed = others.filter((other) => /^\d+$/.test(other));
  if (status !== "default")
    return exclude(
      rangeType(status),
      listed.filter((other) => other[0] === status[0]),
    );
  const ranges = ["4XX", "5XX"].filter((range) => others.includes(range));
  if (ranges.length === 2) return undefined;
  const left = listed.filter((other) => /^[45]/.test(other) && !ranges.includes(`${other[0]}XX`));
  return exclude("ErrorStatus", [...left, ...ranges.map(rangeType)]);
}

function rangeType(range: string): string {
  const type = { "2XX": "SuccessStatus", "4XX": "ClientErrorStatus", "5XX": "ServerErrorStatus" }[range];
  if (type === undefined) throw new Error(`${range}: list the statuses, no type of core stands for this range`);
  return type;
}

function exclude(list: string, listed: readonly string[]): string {
  return listed.length === 0 ? list : `Exclude<${list}, ${listed.join(" | ")}>`;
}

function bodyType(operation: Operation, answer: Answer): string {
  if (operation.method === "HEAD" || answer.media.length === 0) return "undefined";
  if (isTextOrJson(answer)) return "string";
  return [...new Set(answer.media.map((media) => mediaType(operation, answer, media)))].join(" | ");
}

function mediaType(operation: Operation, answer: Answer, media: Media): string {
  const kind = bodyKind(media.type);
  if (kind === "binary") return "Download";
  if (kind === "text") return "string";
  const component = componentName(media.schema);
  return component === undefined ? inlineType(operation, answer, media) : `components["schemas"][${JSON.stringify(component)}]`;
}

function inlineType(operation: Operation, answer: Answer, media: Media): string {
  const status = /^\d+$/.test(answer.status) ? answer.status : JSON.stringify(answer.status);
  return `schema[${JSON.stringify(operation.id)}]["responses"][${status}]["content"][${JSON.stringify(media.type)}]`;
}

/** The schemas of success and failure: of two referenced branches the first and the second, else one schema for both. */
function splitByError(operation: Operation, answer: Answer): [success: string, failure: string] {
  const whole = bodyType(operation, answer);
  const schema = answer.media.length === 1 ? answer.media[0]?.schema : undefined;
  const names = (schema?.anyOf ?? schema?.oneOf ?? []).map(componentName);
  if (names.length !== 2 || names.includes(undefined)) return [whole, whole];
  const [success, failure] = names.map((name) => `components["schemas"][${JSON.stringify(name)}]`);
  return [success ?? whole, failure ?? whole];
}

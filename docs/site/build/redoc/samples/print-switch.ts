import { bodyKind, isTextOrJson } from "../../../../../scripts/generate/media-type.ts";
import { isSuccess } from "../../../../../scripts/generate/print-result.ts";
import type { Answer, Operation } from "../../../../../scripts/generate/read-operations.ts";
import { componentName, resolve } from "../../../../../scripts/generate/references.ts";
import type { ResponseObject } from "../../../../../scripts/generate/spec.ts";
import type { DocumentedApi } from "../documented-api.ts";
import type { Imports } from "./imports.ts";

const LONGEST_COMMENT = 76;

/** One or more statuses that are treated alike. */
interface Branch {
  readonly labels: string[];
  readonly lines: readonly string[];
}

/**
 * Prints what a program does with the result: a branch for each documented status, where the answer has the type that the spec gives it.
 * It compiles only while every status is documented and none is left out.
 */
export function printSwitch(api: DocumentedApi, operation: Operation, imports: Imports): string {
  const ordered = [...operation.responses].sort((a, b) => Number(isRest(a)) - Number(isRest(b)));
  const branches: Branch[] = [];
  for (const answer of ordered) {
    const label = `${isRest(answer) ? "default:" : `case ${answer.status}:`}${commentOf(api, operation, answer)}`;
    const lines = linesOf(api, operation, answer, imports);
    const last = branches.at(-1);
    if (last && !isRest(answer) && last.lines.join() === lines.join()) last.labels.push(label);
    else branches.push({ labels: [label], lines });
  }
  const rest = ordered.some(isRest) ? [] : ["  default:", "    result satisfies never; // the client throws when another status comes"];
  return ["switch (result.status) {", ...branches.flatMap(printBranch), ...rest, "}"].join("\n");
}

/** A range or `default` stands for what is not listed by itself. */
function isRest({ status }: Answer): boolean {
  return !/^\d+$/.test(status);
}

function printBranch({ labels, lines }: Branch): string[] {
  const [last = "", ...others] = [...labels].reverse();
  const [start, comment = ""] = last.split(/(?<=:)(?= \/\/)/);
  const declares = lines.some((line) => line.startsWith("const "));
  const body = [...lines, "break;"].map((line) => `    ${line}`);
  const first = others.reverse().map((label) => `  ${label}`);
  return declares ? [...first, `  ${start} {${comment}`, ...body, "  }"] : [...first, `  ${last}`, ...body];
}

function linesOf(api: DocumentedApi, operation: Operation, answer: Answer, imports: Imports): string[] {
  const names = typesOf(answer);
  const [success, failure] = names;
  for (const name of names) if (name && name !== "string") imports.add(`@kyc-clients/${api.vendor.name}`, name, "type");
  const data = success === undefined ? "const data = result.data;" : `const data: ${success} = result.data;`;
  const error = failure === undefined ? "const error = result.error;" : `const error: ${failure} | undefined = result.error;`;
  const isEmpty = operation.method === "HEAD" || answer.media.length === 0;
  if (!isSuccess(answer.status)) return isEmpty ? [] : [error];
  if (answer.errorWhen === undefined) return isEmpty ? [] : [data];
  return ["if (result.ok) {", `  ${data}`, "} else {", `  // A failure that comes with ${answer.status}.`, `  ${error}`, "}"];
}

/** The names of the types of a success and of a failure with this status, where they have one. */
function typesOf(answer: Answer): [success?: string | undefined, failure?: string | undefined] {
  const [media] = answer.media;
  if (!media || answer.media.length > 1 || isTextOrJson(answer)) return [];
  const kind = bodyKind(media.type);
  const component = componentName(media.schema);
  const name = kind === "binary" ? "Download" : kind === "text" ? "string" : component;
  if (!isSuccess(answer.status)) return [undefined, name];
  if (answer.errorWhen === undefined) return [name];
  const branches = (media.schema?.anyOf ?? media.schema?.oneOf ?? []).map(componentName);
  return branches.length === 2 && !branches.includes(undefined) ? [branches[0], branches[1]] : [name, name];
}

/** The first sentence of what the spec says of an answer, where it fits beside the code. */
function commentOf({ spec }: DocumentedApi, { written }: Operation, { status }: Answer): string {
  const response = resolve<ResponseObject>(spec, written.responses?.[status] ?? {});
  const [sentence = ""] = (response.description ?? "").replace(/\s+/g, " ").split(/(?<=\.)\s/);
  return sentence !== "" && sentence.length <= LONGEST_COMMENT ? ` // ${sentence}` : "";
}

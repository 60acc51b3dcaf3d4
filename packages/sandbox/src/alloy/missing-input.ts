import { type Parameter, patternOf } from "./parameters.ts";
import type { WorkflowVersion } from "./workflows.ts";

/** The person's data by attribute, as the caller sent it. */
export type Attributes = Readonly<Record<string, unknown>>;

/** What an evaluation still wants. */
export interface MissingInput {
  readonly required: readonly Parameter[];
  readonly optional: readonly Parameter[];
  readonly or: readonly { readonly required: readonly Parameter[] }[];
}

/** Whether a token names a document whose bytes are there. */
export type IsUploaded = (documentToken: string) => boolean;

/** What is missing or does not match its pattern; undefined when the workflow can run. */
export function findMissingInput(version: WorkflowVersion, supplied: Attributes, isUploaded: IsUploaded): MissingInput | undefined {
  const fits = (parameter: Parameter): boolean => isGiven(supplied, parameter) && matches(parameter, supplied[parameter.key], isUploaded);
  const required = [
    ...version.required.filter((parameter) => !fits(parameter)),
    ...version.optional.filter((parameter) => isGiven(supplied, parameter) && !fits(parameter)),
  ];
  const satisfied = version.or.length === 0 || version.or.some((group) => group.every(fits));
  if (required.length === 0 && satisfied) return undefined;
  return {
    required,
    optional: version.optional.filter((parameter) => !isGiven(supplied, parameter)),
    or: satisfied ? [] : orGroups(version),
  };
}

/** A version's alternatives as the wire has them. */
export function orGroups(version: WorkflowVersion): readonly { readonly required: readonly Parameter[] }[] {
  return version.or.map((group) => ({ required: group }));
}

function isGiven(supplied: Attributes, { key }: Parameter): boolean {
  const value = Object.hasOwn(supplied, key) ? supplied[key] : undefined;
  return value !== undefined && value !== null && value !== "";
}

function matches({ key }: Parameter, value: unknown, isUploaded: IsUploaded): boolean {
  const text = String(value);
  return key.startsWith("document_token_") ? isUploaded(text) : (patternOf(key)?.test(text) ?? true);
}

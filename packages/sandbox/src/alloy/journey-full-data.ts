import type { Json } from "../json.ts";
import type { AlloyState } from "./state.ts";

/** What of an evaluation its caller sent, and may want hidden. */
const hidden: ReadonlySet<string> = new Set(["supplied", "formatted", "meta"]);

/** How much of the evaluations an answer shows. */
export interface FullData {
  readonly isWanted: boolean;
  /** The names of the fields that come masked. */
  readonly hideFields: ReadonlySet<string>;
}

/** Reads what a call wants to see of the evaluations. */
export function readFullData(query: Readonly<Record<string, unknown>>): FullData {
  const names = String(query["hideFields"] ?? "").split(",");
  return { isWanted: query["fullData"] === "true", hideFields: new Set(names.map((name) => name.trim()).filter((name) => name !== "")) };
}

/** An event as an answer shows it: with the whole evaluation that it completed, where that is wanted. */
export function eventBody(event: Json, { isWanted, hideFields }: FullData, { evaluations }: AlloyState): Json {
  if (!isWanted || event["type"] !== "completed_evaluation") return event;
  const body = evaluations.get(String(event["evaluation_token"]))?.answer?.body;
  return body === undefined ? event : { ...event, evaluation_result: withMasks(body, hideFields, false) };
}

/** Masks the named fields within the members that may hold them, at every depth. */
function withMasks(value: unknown, names: ReadonlySet<string>, inside: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => withMasks(one, names, inside));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      inside && names.has(key) ? mask(one) : withMasks(one, names, inside || hidden.has(key)),
    ]),
  );
}

/** As many asterisks as there were characters. */
function mask(value: unknown): unknown {
  if (value === null || value === undefined) return value;
  return "*".repeat((typeof value === "object" ? JSON.stringify(value) : String(value)).length);
}

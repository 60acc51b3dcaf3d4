import type { Json } from "../json.ts";
import type { Problem } from "../validate.ts";
import { type Answer, Refusal, type VendorContext } from "../vendor.ts";
import { eventFields } from "./event-fields.ts";
import type { EventRecord } from "./event-record.ts";
import { refusedEvent } from "./event-result.ts";
import type { EventType } from "./event-types.ts";
import { keepEvent } from "./keep-event.ts";
import type { AlloyState } from "./state.ts";

/** What an effect throws when an event cannot be taken. */
export interface EventRefusals {
  /** 400: something in its data means nothing here. The path leads there from `data`. */
  unusable(path: readonly (string | number)[], message: string): Refusal;
  /** 409: it clashes with what is held already. */
  conflict(message: string, exists: Json | null): Refusal;
}

/** The refusals of one event. */
export function createEventRefusals(event: EventRecord): EventRefusals {
  const refusal = (status: 400 | 409, error: Json): Refusal => {
    event.refused = true;
    return new Refusal(refusedEvent(event, status, error));
  };
  return {
    unusable: (path, message) => refusal(400, validationError([{ code: "custom", path, message }])),
    conflict: (message, exists) => refusal(409, { message, exists }),
  };
}

/** Refuses an event that breaks the spec, as the frame finds it before any handler sees it. */
export function refuseEvent(problems: readonly Problem[], body: unknown, state: AlloyState, context: VendorContext): Answer {
  const event = keepEvent(body, state, context);
  event.refused = true;
  return refusedEvent(event, 400, validationError(problems.map((problem) => issueOf(problem, event))));
}

function validationError(issues: readonly Json[]): Json {
  return { name: "ValidationError", statusCode: 400, status: 400, issues };
}

/** The words of Alloy's validator for the keywords of ours. */
const codes: Readonly<Record<string, string>> = {
  required: "invalid_type",
  type: "invalid_type",
  enum: "invalid_enum_value",
  format: "invalid_string",
  pattern: "invalid_string",
  minLength: "too_small",
  minItems: "too_small",
  maxLength: "too_big",
  maxItems: "too_big",
  anyOf: "invalid_union",
  oneOf: "invalid_union",
  discriminator: "invalid_union_discriminator",
};

/** One fault: where it is, counted from `data` like Alloy's own, the type that was wanted and that came, and no value. */
function issueOf({ pointer, keyword }: Problem, { type, body }: EventRecord): Json {
  const parts = keyword === "discriminator" ? ["event_type"] : pointer.split("/").slice(1).map(unescapePart);
  const received = typeOf(parts.reduce<unknown>((value, part) => (value as Json | undefined)?.[part], body));
  const [first, ...path] = parts;
  const isData = first === "data" && path.length > 0;
  const expected = isData && path.length === 1 ? eventFields[type as EventType]?.[path[0] ?? ""]?.type : undefined;
  return {
    code: codes[keyword] ?? "custom",
    ...(expected !== undefined && { expected }),
    received,
    path: isData ? path : parts,
    message: received === "undefined" ? "This member is missing." : `This member breaks the rule ${keyword}.`,
  };
}

function unescapePart(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

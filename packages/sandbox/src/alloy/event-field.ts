/** A member of an event's data, as `getEventSchema` tells it. */
export interface EventField {
  readonly type: "string" | "number" | "integer" | "boolean" | "object" | "array";
  readonly enum?: readonly string[];
  readonly nullable?: true;
  readonly required?: true;
}

/** The members of an event's data, by name. */
export type EventFields = Readonly<Record<string, EventField>>;

/** A text. */
export const text: EventField = { type: "string" };
/** A number, with or without a fraction. */
export const number: EventField = { type: "number" };
/** A whole number. */
export const integer: EventField = { type: "integer" };
/** True or false. */
export const flag: EventField = { type: "boolean" };
/** An object, whose members are not told. */
export const object: EventField = { type: "object" };
/** A list, whose items are not told. */
export const list: EventField = { type: "array" };

/** A text that is one of a few. */
export const choice = (...values: readonly string[]): EventField => ({ type: "string", enum: values });

/** A member that may also be null. */
export const orNull = (field: EventField): EventField => ({ ...field, nullable: true });

/** A member that has to be there. */
export const required = (field: EventField): EventField => ({ ...field, required: true });

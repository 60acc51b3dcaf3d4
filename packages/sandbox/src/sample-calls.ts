import type { Json } from "./json.ts";

/** The members that make a scenario's trigger, by name; a dot goes into a member. */
export type TriggerInput = Readonly<Record<string, string>>;

/** An operation's call that a shell can make. */
export interface SampleCall {
  /** The values in its path, by parameter. */
  readonly path?: Readonly<Record<string, string>>;
  /** A whole body with the trigger in it. */
  body(input: TriggerInput): Json;
}

/** What a vendor's scenarios can be tried with from a shell. */
export interface SampleCalls {
  /** A line that comes first, where signing in is a call of its own. */
  before?(baseUrl: string): string;
  /** The options of curl that sign in. */
  readonly signIn: string;
  /** The scenarios that the bodies below play as they are, without a trigger. */
  readonly asTheyAre?: readonly string[];
  /** By operation. */
  readonly calls: Readonly<Record<string, SampleCall>>;
}

/** A copy of a body with the members of a trigger put in. */
export function withTrigger(body: Json, input: TriggerInput): Json {
  return Object.entries(input).reduce((filled, [name, value]) => put(filled, name.split("."), value), body);
}

function put(body: Json, [first = "", ...rest]: readonly string[], value: string): Json {
  return { ...body, [first]: rest.length === 0 ? value : put(body[first] as Json, rest, value) };
}

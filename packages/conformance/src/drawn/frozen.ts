import { isPlain } from "./argument-faults.ts";

/** Freezes plain objects and lists through and through: who writes to one is then thrown at. Bytes cannot be frozen. */
export function frozen<Value>(value: Value): Value {
  if (isPlain(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}

/** What the built-in prototypes hold now, to be compared with what they hold later. */
export function prototypeMembers(): readonly (readonly [holder: string, name: string, value: unknown])[] {
  const holders = {
    Object,
    Array,
    Function,
    String,
    Number,
    Boolean,
    Promise,
    Map,
    Set,
    Error,
    RegExp,
    Headers,
    URLSearchParams,
    FormData,
    Response,
  };
  return Object.entries(holders).flatMap(([holder, { prototype }]) =>
    Reflect.ownKeys(prototype).map((name): [string, string, unknown] => {
      const { value, get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      return [holder, String(name), value ?? get];
    }),
  );
}

type AnyFunction = (...given: unknown[]) => unknown;

/** What is told of each call of a watched object. */
export interface Watcher {
  thrown(error: unknown): void;
  /** What a call resolved to, or gave at once. */
  gave(value: unknown): void;
}

/** Gives an object that does the same, and tells what its functions throw and give; those of objects inside of it and of those that it makes, too. */
export function watch<Value extends object>(value: Value, watcher: Watcher, known: WeakMap<object, object> = new WeakMap()): Value {
  const seen = known.get(value);
  if (seen !== undefined) return seen as Value;
  const follow = (given: unknown): unknown => {
    if (given instanceof Promise) {
      given.then(watcher.gave, watcher.thrown);
      return given;
    }
    watcher.gave(given);
    return isPlain(given) ? watch(given, watcher, known) : given;
  };
  const watched = new Proxy(value, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      const isFixed = Object.getOwnPropertyDescriptor(target, key)?.configurable === false;
      return !isFixed && (typeof member === "function" || isPlain(member)) ? watch(member, watcher, known) : member;
    },
    apply(target, self, given) {
      try {
        return follow(Reflect.apply(target as AnyFunction, self, given));
      } catch (error) {
        watcher.thrown(error);
        throw error;
      }
    },
  });
  known.set(value, watched);
  return watched;
}

/** Whether a value is an object that somebody wrote down: no promise, stream, error or answer. */
function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

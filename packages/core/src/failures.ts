// What only a call that does not succeed needs. Loaded by the first of them.
export { unsigned } from "./explain.ts";
export { recover } from "./recover.ts";
export { toFailure } from "./to-failure.ts";

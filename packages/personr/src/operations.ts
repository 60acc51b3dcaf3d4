export { createPersonrClientOf, type PersonrClientOf, type PersonrNamedOperations } from "./client-of.ts";
// Every operation, under the name that the spec gives it.
export * from "./definitions.gen.ts";

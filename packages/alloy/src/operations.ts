export { type AlloyClientOf, type AlloyNamedOperations, createAlloyClientOf } from "./client-of.ts";
// Every operation, under the name that the spec gives it.
export * from "./definitions.gen.ts";

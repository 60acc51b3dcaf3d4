// The parts of a request that only some operations have. They are loaded together, by the first call that has one.
export { encodeBody } from "./body.ts";
export { parameterWriter } from "./parameters.ts";

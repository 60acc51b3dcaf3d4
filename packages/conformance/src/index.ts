export * from "./needs.ts";
export { row } from "./row.ts";
export * from "./samples.ts";
export * from "./setup.ts";
export * from "./spec.ts";
export * from "./vendor.ts";
export { vendors } from "./vendors.ts";

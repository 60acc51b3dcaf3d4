import type { Operation } from "../../../../scripts/generate/read-operations.ts";
import { base } from "../places.ts";
import { routeOf } from "../redoc/route-of.ts";
import { tagOf } from "./flow.ts";

/** Where an operation stands on the page of its vendor's API. */
export function operationLink(vendor: string, operation: Operation): string {
  return `${base}api/${vendor}/${routeOf(tagOf(operation), operation.id)}`;
}

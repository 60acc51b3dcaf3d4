import { givesJson, isOrdinary, isRetrySafe, type Need, type Operation, operation, operationsOf, repeatedCall } from "./needs.ts";
import { answerPlaces, isInteger } from "./places.ts";
import { documentedKind } from "./statuses.ts";
import type { SignIn } from "./vendor.ts";

const some = (name: string, fits: (operation: Operation) => boolean): Need<readonly Operation[]> => ({
  name,
  of(vendor) {
    const found = operationsOf(vendor).filter(fits);
    return found.length > 0 ? found : undefined;
  },
});

export const everyOperation: Need<readonly Operation[]> = some("operation", () => true);
export const everyRepeatedCall: Need<readonly Operation[]> = some("operation that is safe to repeat", isRetrySafe);
export const everyOneTimeCall: Need<readonly Operation[]> = some("operation that must not be repeated", (one) => !isRetrySafe(one));
export const everyJsonAnswer: Need<readonly Operation[]> = some("operation that answers with JSON", givesJson);
export const headCall: Need<Operation> = operation("HEAD operation", (one) => one.definition.method === "HEAD");
export const emptySuccess: Need<readonly Operation[]> = some("success without a body", ({ definition }) =>
  /\b2/.test(definition.none ?? ""),
);
/** A way of its own to say when to come again, beside `Retry-After`. */
export const ownRetryAfter: Need<Operation> = {
  name: "header of the vendor's own that says how long to wait",
  of: (vendor) => (vendor.api.retryAfter === undefined ? undefined : repeatedCall.of(vendor)),
};
/** Sign-ins that a call has to wait for. */
export const tokenWait: Need<readonly SignIn[]> = {
  name: "exchange of credentials for a token",
  of: ({ signIns }) => (signIns.length > 0 ? signIns : undefined),
};
/** Documents a 400 with a JSON body. */
export const jsonFailure: Need<Operation> = operation(
  "operation that documents a 400 in JSON",
  (one, vendor) => isOrdinary(one, vendor) && documentedKind(one.definition, 400) === "json",
);
export const unlistedOutage: Need<readonly Operation[]> = some(
  "operation that is safe to repeat and lists no 503",
  (one) => isRetrySafe(one) && documentedKind(one.definition, 503) === undefined,
);
/** Gives whole numbers in JSON, at these places of its example. */
export const everyInteger: Need<readonly Operation[]> = {
  name: "integer in an answer",
  of(vendor) {
    const found = everyJsonAnswer.of(vendor)?.filter((one) => answerPlaces(vendor, one).some(isInteger)) ?? [];
    return found.length > 0 ? found : undefined;
  },
};

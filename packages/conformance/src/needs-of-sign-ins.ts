import { type Need, type Operation, oneTimeCall, operationsOf, repeatedCall } from "./needs.ts";
import type { SpecWebhook } from "./spec.ts";
import type { Vendor } from "./vendor.ts";

/** What a sign-in is tried with. */
export interface SignedCalls {
  readonly read: Operation;
  readonly write: Operation;
}

const signedCalls = (vendor: Vendor): SignedCalls | undefined => {
  const [read, write] = [repeatedCall.of(vendor), oneTimeCall.of(vendor)];
  return read && write && { read, write };
};

/** A sign-in by an exchange, whose token endpoint is an operation of the spec. */
export const signIn: Need<SignedCalls> = {
  name: "sign-in by an exchange of credentials for a token",
  of(vendor) {
    const known = vendor.signIns.filter(({ operationId, path }) => vendor.api.operations[operationId]?.path === path);
    return known.length === 0 ? undefined : signedCalls(vendor);
  },
};

/** A sign-in whose answer names the type of its token. */
export const tokenType: Need<SignedCalls> = {
  name: "token_type in a token answer",
  of: (vendor) => (waysWithTokenType(vendor).length === 0 ? undefined : signedCalls(vendor)),
};

/** The sign-ins whose own answer has a `token_type`. */
export function waysWithTokenType({ signIns }: Vendor): Vendor["signIns"] {
  return signIns.filter((way) => Object.hasOwn(way.withToken("made-up") as object, "token_type"));
}

/** Whether the vendor's calls take a credential of a kind, as most of them name it in the spec. */
const takesCredential = (vendor: Vendor, kind: "basic" | "apiKey"): boolean => {
  const named = signedCalls(vendor)?.read.definition.security.flat() ?? [];
  const isTaken = named.some((name) => vendor.api.securitySchemes[name]?.startsWith(kind));
  if (isTaken !== vendor.credentials.some((one) => one.kind === kind))
    throw new Error(`${vendor.name}: the spec and the test disagree on ${kind}`);
  return isTaken;
};

/** Credentials whose refusal must not be tried again: those of an exchange, or Basic. */
export const refusable: Need<SignedCalls> = {
  name: "password that could be refused",
  of: (vendor) => (vendor.signIns.length > 0 || takesCredential(vendor, "basic") ? signedCalls(vendor) : undefined),
};

/** A token that no strategy renews, as the user signs in by operations. */
export const userToken: Need<SignedCalls> = {
  name: "token that the client does not renew",
  of(vendor) {
    const takesToken = Object.values(vendor.api.securitySchemes).includes("bearer");
    return takesToken && vendor.signIns.length === 0 ? signedCalls(vendor) : undefined;
  },
};

/** A credential that calls carry themselves. */
export const fixedCredential: Need<SignedCalls> = {
  name: "credential that calls carry themselves",
  of: (vendor) => (takesCredential(vendor, "basic") || takesCredential(vendor, "apiKey") ? signedCalls(vendor) : undefined),
};

/** Basic credentials that calls carry themselves. */
export const basicCredentials: Need<SignedCalls> = {
  name: "Basic for calls",
  of: (vendor) => (takesCredential(vendor, "basic") ? signedCalls(vendor) : undefined),
};

/** All operations that want a step-up. */
export const stepUps: Need<readonly Operation[]> = every("operation that wants a step-up", ({ definition }) => definition.stepUp === true);

/** The webhooks of a spec. */
export const webhooks: Need<readonly SpecWebhook[]> = {
  name: "webhook",
  of: ({ spec }) => (spec.webhooks.length > 0 ? spec.webhooks : undefined),
};

/** The webhooks of a spec, where they are more than one. */
export const severalWebhooks: Need<readonly SpecWebhook[]> = {
  name: "second webhook",
  of: ({ spec }) => (spec.webhooks.length > 1 ? spec.webhooks : undefined),
};

/** The webhooks of a vendor that come with the time of sending. */
export const timedWebhooks: Need<readonly SpecWebhook[]> = {
  name: "webhook with a time of sending",
  of({ spec }) {
    const timed = spec.webhooks.filter(({ headers }) => headers.some((name) => /timestamp/i.test(name)));
    return timed.length > 0 ? timed : undefined;
  },
};

/** Lists whose pages are asked for in a way. */
export function pagesBy(kind: "page" | "offset" | "cursor"): Need<readonly Operation[]> {
  return every(`list by ${kind}`, ({ definition }) => definition.pagination?.kind === kind);
}

/** All lists. */
export const lists: Need<readonly Operation[]> = every("list with pages", ({ definition }) => definition.pagination !== undefined);

/** Lists that say how much there is, or where the next page is, so that an empty page is not their end. */
export const countedLists: Need<readonly Operation[]> = every("list that says whether more follows", ({ definition: { pagination } }) =>
  pagination === undefined
    ? false
    : pagination.kind === "cursor" || (pagination.kind === "page" ? pagination.totalPages : pagination.total) !== undefined,
);

/** Lists that do not: an empty page is their end. */
export const uncountedLists: Need<readonly Operation[]> = every(
  "list that does not say whether more follows",
  (one, vendor) =>
    one.definition.pagination !== undefined && !countedLists.of(vendor)?.some(({ operationId }) => operationId === one.operationId),
);

/** Wants operations of some kind, and gives them all. */
export function every(name: string, fits: (operation: Operation, vendor: Vendor) => boolean): Need<readonly Operation[]> {
  return {
    name,
    of(vendor) {
      const found = operationsOf(vendor).filter((one) => fits(one, vendor));
      return found.length === 0 ? undefined : found;
    },
  };
}

import { inspect } from "node:util";
import { isArgumentError } from "@kyc-clients/core";
import { expect } from "vitest";
import type { Operation } from "../needs.ts";
import type { Vendor } from "../vendor.ts";
import { isPlain } from "./argument-faults.ts";
import type { DrawnCall } from "./drawn-call.ts";
import { MARKER } from "./hostile.ts";
import { type Destination, expected, type SeenRequest, said } from "./said.ts";
import type { Tried } from "./try-call.ts";

/** Expects that a call was refused for one of its faults, that nothing was sent, and that the error holds nothing of what was given. */
export function expectRefused({ seen, error }: Tried, { operationId }: Operation, { args }: DrawnCall, faults: readonly string[]): void {
  expect(isArgumentError(error) ? "ArgumentError" : inspect(error)).toBe("ArgumentError");
  expect(error).toMatchObject({ operationId, attempts: 0, maybeSent: false });
  const { argument, message, stack } = error as { readonly argument: string; readonly message: string; readonly stack: string };
  expect(faults).toContain(argument);
  expect(message).toContain(argument);
  expect(seen).toHaveLength(0);
  const text = [message, stack, JSON.stringify(error), inspect(error, { depth: null, showHidden: true })].join("\n");
  expect(text.includes(MARKER) || leaves([args.path, args.query, args.header, args.body]).some((leaf) => text.includes(leaf))).toBe(false);
}

/** Expects that a request says what its call wants, no more and no less, and goes nowhere else. */
export async function expectSent(vendor: Vendor, one: Operation, call: DrawnCall, seen: SeenRequest, to: Destination): Promise<void> {
  const { definition } = one;
  const { args } = call;
  const { url, headers } = seen;
  // An empty name is none, and the client makes one up.
  const isNamed = String(args.header?.[definition.idempotency ?? ""] ?? "").trim() !== "";
  const ours = definition.idempotency === undefined || isNamed ? [] : [definition.idempotency.toLowerCase()];
  for (const name of ours) expect(headers.get(name)).toMatch(/^[0-9a-f-]{36}$/);
  const request = await said(seen, args.contentType, [...credentialHeaders(vendor, one, headers), ...ours]);
  expect(request).toStrictEqual(await expected(one, call, ours, to));
  expectOwnHeaders(vendor, headers, args);
  // Whoever reads the address by the rules of URLs finds the same: no dot segment, no fragment, no user.
  const { origin, pathname, searchParams, hash, username } = new URL(url);
  expect([pathname, [...searchParams], hash, username]).toEqual([url.slice(origin.length).split("?")[0], request.query, "", ""]);
  for (const segment of request.path.slice(1)) expect(segment).not.toMatch(/^(\.{0,2}|(\.|%2e){1,2})$/i);
}

function expectOwnHeaders({ name }: Vendor, headers: Headers, { body, contentType }: DrawnCall["args"]): void {
  const { accept, "user-agent": agent, "content-type": type } = Object.fromEntries(headers);
  expect(["application/json", "*/*"]).toContain(accept);
  expect(agent).toMatch(new RegExp(`^@kyc-clients/${name}/\\d+\\.\\d+\\.\\d+$`));
  // The runtime writes the type of a form, with the boundary that it chose.
  const expectedType = body === undefined || contentType === "multipart/form-data" ? undefined : contentType;
  expect(type).toBe(expectedType);
  for (const [, value] of headers) expect(value).toMatch(/^[\t\x20-\x7e\x80-\xff]*$/);
}

/** The headers that carry a credential, which have to be those of one way to sign in that the operation names. */
function credentialHeaders({ api }: Vendor, { definition }: Operation, headers: Headers): readonly string[] {
  const nameOf = (scheme: string): string => {
    const wire = api.securitySchemes[scheme] ?? "";
    return wire.startsWith("apiKey:") ? wire.slice("apiKey:".length) : "authorization";
  };
  const all = [...new Set(["authorization", "cookie", ...Object.keys(api.securitySchemes).map(nameOf)])];
  const sent = all.filter((name) => headers.has(name));
  const ways = definition.security.length === 0 ? [[]] : definition.security.map((way) => way.map(nameOf));
  expect(ways.map((way) => way.toSorted())).toContainEqual(sent.toSorted());
  return sent;
}

/** The longer texts of a call's arguments: a short one may stand in a message by chance. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === "string") return value.length < 12 ? [] : [value];
  return isPlain(value) ? Object.values(value).flatMap(leaves) : [];
}

import type { NamedOperation } from "@kyc-clients/core";
import { expectTypeOf, test } from "vitest";
import { credentials, type PersonrClient } from "./index.ts";
import { createPersonrClientOf, getApplicantStatus, type PersonrClientOf } from "./operations.ts";

const options = { server: "production", auth: credentials({ email: "service@example.org", password: "made-up-password" }) } as const;
declare const whole: PersonrClient;
declare const client: PersonrClientOf<"getApplicantStatus">;

test("a client has the methods that were named, as the whole client has them", async () => {
  expectTypeOf(createPersonrClientOf({ getApplicantStatus }, options)).toEqualTypeOf(client);
  expectTypeOf(client.getApplicantStatus).toEqualTypeOf(whole.getApplicantStatus);
  expectTypeOf(client.getApplicantStatus).not.toBeAny();
  expectTypeOf(client.close).toEqualTypeOf(whole.close);
  expectTypeOf(client.retryCredentials).toEqualTypeOf(whole.retryCredentials);
  const result = await client.getApplicantStatus({ body: { applicantId: "1795219200010x555555555555555555" } });
  expectTypeOf(result).toEqualTypeOf<Awaited<ReturnType<PersonrClient["getApplicantStatus"]>>>();
  // @ts-expect-error A status that the spec does not list is never the result's.
  if (result.status === 302) return;
});

test("it has nothing that was not named", () => {
  // @ts-expect-error This operation was not named.
  void client.createApplicant;
  // @ts-expect-error What finds operations by path knows them all.
  void client.raw;
  // @ts-expect-error An argument is missing.
  void client.getApplicantStatus({});
  expectTypeOf<keyof PersonrClientOf<"getApplicantStatus">>().toEqualTypeOf<"getApplicantStatus" | "close" | "retryCredentials">();
});

declare const foreign: NamedOperation<"alloy", "getApplicantStatus">;

test("what is no operation of the vendor under its own name is refused", () => {
  // @ts-expect-error It has another's name.
  createPersonrClientOf({ createApplicant: getApplicantStatus }, options);
  // @ts-expect-error There is no operation of that name.
  createPersonrClientOf({ getApplicantStatus, getApplicantStatuss: getApplicantStatus }, options);
  // @ts-expect-error It is another vendor's.
  createPersonrClientOf({ getApplicantStatus: foreign }, options);
  // @ts-expect-error An object that describes an operation is none.
  createPersonrClientOf({ getApplicantStatus: { method: "GET", path: "/", security: [] } }, options);
  // @ts-expect-error It may be missing.
  createPersonrClientOf({ getApplicantStatus: undefined }, options);
  // @ts-expect-error A list has no names.
  createPersonrClientOf([getApplicantStatus], options);
  // @ts-expect-error There is no such server.
  createPersonrClientOf({ getApplicantStatus }, { ...options, server: "staging" });
  expectTypeOf(createPersonrClientOf).not.toBeAny();
  expectTypeOf(getApplicantStatus).toEqualTypeOf<NamedOperation<"personr", "getApplicantStatus">>();
});

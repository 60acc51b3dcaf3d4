import type { NamedOperation } from "@kyc-clients/core";
import { expectTypeOf, test } from "vitest";
import { type AlgoregClient, oauth, paginate } from "./index.ts";
import { type AlgoregClientOf, createAlgoregClientOf, createSession, listThreadMessages } from "./operations.ts";

const options = { server: "production", auth: oauth({ email: "service@example.org", password: "made-up-password" }) } as const;
declare const whole: AlgoregClient;
declare const client: AlgoregClientOf<"createSession" | "listThreadMessages">;

test("a client has the methods that were named, as the whole client has them", async () => {
  expectTypeOf(createAlgoregClientOf({ createSession, listThreadMessages }, options)).toEqualTypeOf(client);
  expectTypeOf(client.createSession).toEqualTypeOf(whole.createSession);
  expectTypeOf(client.createSession).not.toBeAny();
  expectTypeOf(client.close).toEqualTypeOf(whole.close);
  expectTypeOf(client.retryCredentials).toEqualTypeOf(whole.retryCredentials);
  const result = await client.createSession({ body: { scenario_code: "default", language: "en-GB", external_id: "customer-1" } });
  expectTypeOf(result).toEqualTypeOf<Awaited<ReturnType<AlgoregClient["createSession"]>>>();
  // @ts-expect-error A status that the spec does not list is never the result's.
  if (result.status === 302) return;
});

test("its lists have pages", () => {
  expectTypeOf(paginate(client.listThreadMessages, {} as never)).toEqualTypeOf(paginate(whole.listThreadMessages, {} as never));
  expectTypeOf(paginate(client.listThreadMessages, {} as never)).not.toBeAny();
});

test("it has nothing that was not named", () => {
  // @ts-expect-error This operation was not named.
  void client.getSession;
  // @ts-expect-error What finds operations by path knows them all.
  void client.raw;
  // @ts-expect-error An argument is missing.
  void client.createSession({});
  expectTypeOf<keyof AlgoregClientOf<"createSession">>().toEqualTypeOf<"createSession" | "close" | "retryCredentials">();
});

declare const foreign: NamedOperation<"alloy", "createSession">;

test("what is no operation of the vendor under its own name is refused", () => {
  // @ts-expect-error It has another's name.
  createAlgoregClientOf({ getSession: createSession }, options);
  // @ts-expect-error There is no operation of that name.
  createAlgoregClientOf({ createSession, createSessions: createSession }, options);
  // @ts-expect-error It is another vendor's.
  createAlgoregClientOf({ createSession: foreign }, options);
  // @ts-expect-error An object that describes an operation is none.
  createAlgoregClientOf({ createSession: { method: "GET", path: "/", security: [] } }, options);
  // @ts-expect-error It may be missing.
  createAlgoregClientOf({ createSession: undefined }, options);
  // @ts-expect-error A list has no names.
  createAlgoregClientOf([createSession], options);
  // @ts-expect-error There is no such server.
  createAlgoregClientOf({ createSession }, { ...options, server: "staging" });
  expectTypeOf(createAlgoregClientOf).not.toBeAny();
  expectTypeOf(createSession).toEqualTypeOf<NamedOperation<"algoreg", "createSession">>();
});

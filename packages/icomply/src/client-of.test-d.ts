import type { NamedOperation } from "@kyc-clients/core";
import { expectTypeOf, test } from "vitest";
import { credentials, type IcomplyClient, paginate } from "./index.ts";
import { createIcomplyClientOf, getNaturalPerson, type IcomplyClientOf, listEntities } from "./operations.ts";

const options = { server: "production", auth: credentials({ username: "made-up-user", password: "made-up-password" }) } as const;
declare const whole: IcomplyClient;
declare const client: IcomplyClientOf<"getNaturalPerson" | "listEntities">;

test("a client has the methods that were named, as the whole client has them", async () => {
  expectTypeOf(createIcomplyClientOf({ getNaturalPerson, listEntities }, options)).toEqualTypeOf(client);
  expectTypeOf(client.getNaturalPerson).toEqualTypeOf(whole.getNaturalPerson);
  expectTypeOf(client.getNaturalPerson).not.toBeAny();
  expectTypeOf(client.close).toEqualTypeOf(whole.close);
  expectTypeOf(client.retryCredentials).toEqualTypeOf(whole.retryCredentials);
  const result = await client.getNaturalPerson({ path: { id: "e-1001" } });
  expectTypeOf(result).toEqualTypeOf<Awaited<ReturnType<IcomplyClient["getNaturalPerson"]>>>();
  // @ts-expect-error A status that the spec does not list is never the result's.
  if (result.status === 302) return;
});

test("its lists have pages", () => {
  expectTypeOf(paginate(client.listEntities, {} as never)).toEqualTypeOf(paginate(whole.listEntities, {} as never));
  expectTypeOf(paginate(client.listEntities, {} as never)).not.toBeAny();
});

test("it has nothing that was not named", () => {
  // @ts-expect-error This operation was not named.
  void client.getLegalEntity;
  // @ts-expect-error What finds operations by path knows them all.
  void client.raw;
  // @ts-expect-error An argument is missing.
  void client.getNaturalPerson({});
  expectTypeOf<keyof IcomplyClientOf<"getNaturalPerson">>().toEqualTypeOf<"getNaturalPerson" | "close" | "retryCredentials">();
});

declare const foreign: NamedOperation<"alloy", "getNaturalPerson">;

test("what is no operation of the vendor under its own name is refused", () => {
  // @ts-expect-error It has another's name.
  createIcomplyClientOf({ getLegalEntity: getNaturalPerson }, options);
  // @ts-expect-error There is no operation of that name.
  createIcomplyClientOf({ getNaturalPerson, getNaturalPersons: getNaturalPerson }, options);
  // @ts-expect-error It is another vendor's.
  createIcomplyClientOf({ getNaturalPerson: foreign }, options);
  // @ts-expect-error An object that describes an operation is none.
  createIcomplyClientOf({ getNaturalPerson: { method: "GET", path: "/", security: [] } }, options);
  // @ts-expect-error It may be missing.
  createIcomplyClientOf({ getNaturalPerson: undefined }, options);
  // @ts-expect-error A list has no names.
  createIcomplyClientOf([getNaturalPerson], options);
  // @ts-expect-error There is no such server.
  createIcomplyClientOf({ getNaturalPerson }, { ...options, server: "staging" });
  expectTypeOf(createIcomplyClientOf).not.toBeAny();
  expectTypeOf(getNaturalPerson).toEqualTypeOf<NamedOperation<"icomply", "getNaturalPerson">>();
});

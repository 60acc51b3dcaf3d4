import type { NamedOperation } from "@kyc-clients/core";
import { expectTypeOf, test } from "vitest";
import { type AlloyClient, oauth, paginate } from "./index.ts";
import { type AlloyClientOf, createAlloyClientOf, createEvaluation, listInvestigations } from "./operations.ts";

const options = { server: "sandbox", auth: oauth({ token: "made-up-token", secret: "made-up-secret" }) } as const;
declare const whole: AlloyClient;
declare const client: AlloyClientOf<"createEvaluation" | "listInvestigations">;

test("a client has the methods that were named, as the whole client has them", async () => {
  expectTypeOf(createAlloyClientOf({ createEvaluation, listInvestigations }, options)).toEqualTypeOf(client);
  expectTypeOf(client.createEvaluation).toEqualTypeOf(whole.createEvaluation);
  expectTypeOf(client.createEvaluation).not.toBeAny();
  expectTypeOf(client.close).toEqualTypeOf(whole.close);
  expectTypeOf(client.retryCredentials).toEqualTypeOf(whole.retryCredentials);
  const result = await client.createEvaluation({ body: { name_first: "Mira", name_last: "Adeyemi" } });
  expectTypeOf(result).toEqualTypeOf<Awaited<ReturnType<AlloyClient["createEvaluation"]>>>();
  // @ts-expect-error A status that the spec does not list is never the result's.
  if (result.status === 302) return;
});

test("its lists have pages", () => {
  expectTypeOf(paginate(client.listInvestigations, {} as never)).toEqualTypeOf(paginate(whole.listInvestigations, {} as never));
  expectTypeOf(paginate(client.listInvestigations, {} as never)).not.toBeAny();
});

test("it has nothing that was not named", () => {
  // @ts-expect-error This operation was not named.
  void client.getEvaluation;
  // @ts-expect-error What finds operations by path knows them all.
  void client.raw;
  // @ts-expect-error An argument is missing.
  void client.createEvaluation({});
  expectTypeOf<keyof AlloyClientOf<"createEvaluation">>().toEqualTypeOf<"createEvaluation" | "close" | "retryCredentials">();
});

declare const foreign: NamedOperation<"algoreg", "createEvaluation">;

test("what is no operation of the vendor under its own name is refused", () => {
  // @ts-expect-error It has another's name.
  createAlloyClientOf({ getEvaluation: createEvaluation }, options);
  // @ts-expect-error There is no operation of that name.
  createAlloyClientOf({ createEvaluation, createEvaluations: createEvaluation }, options);
  // @ts-expect-error It is another vendor's.
  createAlloyClientOf({ createEvaluation: foreign }, options);
  // @ts-expect-error An object that describes an operation is none.
  createAlloyClientOf({ createEvaluation: { method: "GET", path: "/", security: [] } }, options);
  // @ts-expect-error It may be missing.
  createAlloyClientOf({ createEvaluation: undefined }, options);
  // @ts-expect-error A list has no names.
  createAlloyClientOf([createEvaluation], options);
  // @ts-expect-error There is no such server.
  createAlloyClientOf({ createEvaluation }, { ...options, server: "staging" });
  expectTypeOf(createAlloyClientOf).not.toBeAny();
  expectTypeOf(createEvaluation).toEqualTypeOf<NamedOperation<"alloy", "createEvaluation">>();
});

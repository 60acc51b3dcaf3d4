import type { NamedOperation } from "@kyc-clients/core";
import { expectTypeOf, test } from "vitest";
import { account, exchangeToken, paginate, signIn, type WeavrClient, type WeavrSignedIn, type WeavrUserClient } from "./index.ts";
import {
  createWeavrClientOf,
  getConsumerKyc,
  listTransfers,
  loginWithPassword,
  requestAccessToken,
  type WeavrClientOf,
  type WeavrUserClientOf,
} from "./operations.ts";

type Named = "loginWithPassword" | "requestAccessToken" | "getConsumerKyc" | "listTransfers";
const options = { server: "sandbox", auth: account({ apiKey: "made-up-key" }) } as const;
declare const whole: WeavrClient;
declare const wholeUser: WeavrUserClient;
declare const weavr: WeavrClientOf<Named>;
declare const user: WeavrUserClientOf<Named>;

test("each client has the methods that were named of its layer, as the whole client has them", () => {
  expectTypeOf(createWeavrClientOf({ loginWithPassword, requestAccessToken, getConsumerKyc, listTransfers }, options)).toEqualTypeOf(weavr);
  expectTypeOf(weavr.as("token")).toEqualTypeOf(user);
  expectTypeOf(weavr.loginWithPassword).toEqualTypeOf(whole.loginWithPassword);
  expectTypeOf(weavr.loginWithPassword).not.toBeAny();
  expectTypeOf(user.getConsumerKyc).toEqualTypeOf(wholeUser.getConsumerKyc);
  expectTypeOf(user.getConsumerKyc).not.toBeAny();
  expectTypeOf(user.stepUp).toEqualTypeOf(wholeUser.stepUp);
  expectTypeOf(paginate(user.listTransfers)).toEqualTypeOf(paginate(wholeUser.listTransfers));
  type Controls = "close" | "retryCredentials";
  expectTypeOf<keyof typeof weavr>().toEqualTypeOf<"loginWithPassword" | "requestAccessToken" | "as" | Controls>();
  expectTypeOf<keyof typeof user>().toEqualTypeOf<"requestAccessToken" | "getConsumerKyc" | "listTransfers" | "stepUp" | Controls>();
});

test("they sign in and exchange tokens as the whole client", async () => {
  const login = await signIn(weavr, { email: "ana@example.org", password: "invented" });
  if (login.outcome === "choose_identity") expectTypeOf(await exchangeToken(weavr, login)).toEqualTypeOf<WeavrSignedIn>();
  const other = createWeavrClientOf({ getConsumerKyc }, options);
  // @ts-expect-error What signs in was not named.
  void signIn(other, { email: "ana@example.org", password: "invented" });
  // @ts-expect-error What exchanges a token was not named.
  void exchangeToken(other, { token: "invented" });
});

test("they have nothing of the other layer, and nothing that was not named", () => {
  // @ts-expect-error A consumer is a user's.
  void weavr.getConsumerKyc;
  // @ts-expect-error A password is given to the account.
  void user.loginWithPassword;
  // @ts-expect-error Step-up has this of itself; a program has it where it names it.
  void user.listManagedAccounts;
  // @ts-expect-error What finds operations by path knows them all.
  void weavr.raw;
  // @ts-expect-error So does a user's.
  void user.raw;
});

declare const foreign: NamedOperation<"alloy", "getConsumerKyc">;

test("what is no operation of the vendor under its own name is refused", () => {
  // @ts-expect-error It has another's name.
  createWeavrClientOf({ getConsumer: getConsumerKyc }, options);
  // @ts-expect-error There is no operation of that name.
  createWeavrClientOf({ getConsumerKyc, getConsumerKycs: getConsumerKyc }, options);
  // @ts-expect-error It is another vendor's.
  createWeavrClientOf({ getConsumerKyc: foreign }, options);
  // @ts-expect-error An object that describes an operation is none.
  createWeavrClientOf({ getConsumerKyc: { method: "GET", path: "/", security: [] } }, options);
  // @ts-expect-error There is no such server.
  createWeavrClientOf({ getConsumerKyc }, { ...options, server: "live" });
  expectTypeOf(createWeavrClientOf).not.toBeAny();
  expectTypeOf(getConsumerKyc).toEqualTypeOf<NamedOperation<"weavr", "getConsumerKyc">>();
});

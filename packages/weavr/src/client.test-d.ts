import { expectTypeOf, test } from "vitest";
import type { WeavrClient, WeavrUserClient } from "./index.ts";
import {
  type AccessTokenResponse,
  account,
  type Consumer,
  createWeavrClient,
  exchangeToken,
  type Forbidden,
  type ManagedAccount,
  type PasswordExpired,
  paginate,
  type StepUpStart,
  signIn,
  type TokenProblem,
  type Transfer,
  type User,
  unwrap,
  type WeavrAccountOperation,
  type WeavrLoginOutcome,
  type WeavrOperations,
  type WeavrSignedIn,
  type WeavrUserOperation,
  type WeavrUserStepUpOperation,
} from "./index.ts";

declare const weavr: WeavrClient;
declare const user: WeavrUserClient;

test("a result narrows by status", async () => {
  const result = await weavr.loginWithPassword({ body: { email: "ana@example.org", password: { value: "invented" } } });
  expectTypeOf(result).not.toBeAny();
  if (result.status === 409) expectTypeOf(result.error).toEqualTypeOf<PasswordExpired | undefined>();
  if (result.status === 410) expectTypeOf(result.error).toEqualTypeOf<TokenProblem | undefined>();
  if (result.status === 423) expectTypeOf(result.error).toEqualTypeOf<undefined>();
  if (result.ok) expectTypeOf(result.data.token).toEqualTypeOf<string | undefined>();
  const own = await user.getConsumer();
  if (own.status === 200) expectTypeOf(own.data).toEqualTypeOf<Consumer>();
  if (own.status === 403) expectTypeOf(own.error).toEqualTypeOf<Forbidden | undefined>();
  // @ts-expect-error A status that no spec lists is never the result's.
  if (own.status === 299) return;
});

test("unwrap gives the data of the successes alone", async () => {
  expectTypeOf(unwrap(await user.requestAccessToken({ body: {} }))).toEqualTypeOf<AccessTokenResponse>();
  expectTypeOf(unwrap(await user.logout())?.url).toEqualTypeOf<string | undefined>();
});

test("each list gives its own items", async () => {
  for await (const one of paginate(user.listUsers, { query: { limit: 100 } })) expectTypeOf(one).toEqualTypeOf<User>();
  for await (const one of paginate(user.listManagedAccounts)) expectTypeOf(one).toEqualTypeOf<ManagedAccount>();
  for await (const one of paginate(user.listTransfers)) expectTypeOf(one).toEqualTypeOf<Transfer>();
  for await (const one of paginate(weavr.listIdentities)) expectTypeOf(one.name).toEqualTypeOf<string>();
  // @ts-expect-error Roles have no pages.
  paginate(user.listRoles);
});

test("each layer holds what it may call, and no more", () => {
  type Members = "raw" | "close" | "retryCredentials";
  expectTypeOf<keyof WeavrClient>().toEqualTypeOf<WeavrAccountOperation | Members | "as">();
  expectTypeOf<keyof WeavrUserClient>().toEqualTypeOf<WeavrUserOperation | Members | "stepUp">();
  expectTypeOf<WeavrAccountOperation | WeavrUserOperation>().toEqualTypeOf<keyof WeavrOperations>();
  expectTypeOf<WeavrAccountOperation & WeavrUserOperation>().toEqualTypeOf<"requestAccessToken" | "listIdentities" | "startUserKyc">();
  expectTypeOf<WeavrUserStepUpOperation>().toExtend<WeavrUserOperation>();
  // @ts-expect-error A consumer is a user's: the key alone does not say whose.
  void weavr.getConsumer();
  // @ts-expect-error So is a transfer.
  void weavr.createTransfer;
  // @ts-expect-error A password is given to the account, before there is a user.
  void user.loginWithPassword;
  // @ts-expect-error An identity is made by the account.
  void user.createConsumer;
  // @ts-expect-error The simulator passes identities for the programme, not for a user.
  void user.simulateConsumerVerification;
  // @ts-expect-error A user acts for no other user.
  void user.as("another-token");
  // @ts-expect-error The account has nobody who could step up.
  void weavr.stepUp;
});

test("raw is narrowed likewise, by path and by method", async () => {
  const { data } = await user.raw.GET("/multi/consumers");
  expectTypeOf(data?.profileId).toEqualTypeOf<string | undefined>();
  expectTypeOf(data).not.toBeAny();
  void weavr.raw.POST("/multi/login_with_password", { body: { email: "ana@example.org", password: { value: "invented" } } });
  // @ts-expect-error The path is a user's.
  void weavr.raw.GET("/multi/users");
  // @ts-expect-error The account makes consumers at this path, and reads none.
  void weavr.raw.GET("/multi/consumers");
  // @ts-expect-error A user reads there, and makes none.
  void user.raw.POST("/multi/consumers", { body: {} });
  // @ts-expect-error There is no such path.
  void user.raw.GET("/multi/nowhere");
  expectTypeOf(weavr.raw).not.toBeAny();
  expectTypeOf(user.raw).not.toBeAny();
});

test("a login narrows by its outcome", async () => {
  const login = await signIn(weavr, { email: "ana@example.org", password: "invented" });
  expectTypeOf(login).toEqualTypeOf<WeavrLoginOutcome>();
  if (login.outcome === "signed_in") expectTypeOf(weavr.as(login)).toEqualTypeOf<WeavrUserClient>();
  if (login.outcome === "choose_identity") expectTypeOf(await exchangeToken(weavr, login)).toEqualTypeOf<WeavrSignedIn>();
  if (login.outcome === "locked") expectTypeOf(login.retryAfterMs).toEqualTypeOf<number>();
  // @ts-expect-error One who is refused has no token.
  if (login.outcome === "refused") return login.token;
  return undefined;
});

test("a step-up narrows by its outcome", async () => {
  const started = await user.stepUp.start("SMS");
  expectTypeOf(started).toEqualTypeOf<StepUpStart>();
  if (started.outcome === "too_soon") expectTypeOf(started.retryAfterMs).toEqualTypeOf<number>();
  const tried = await user.stepUp.verify("123456");
  if (tried.outcome === "wrong_code") expectTypeOf(tried.isLastTry).toEqualTypeOf<boolean>();
  // @ts-expect-error There is no such channel.
  void user.stepUp.start("MAIL");
  // @ts-expect-error A code is text: it may begin with 0.
  void user.stepUp.verify(123456);
});

test("wrong arguments are refused", () => {
  const identity = { type: "CORPORATE", id: "1" } as const;
  // @ts-expect-error A password is an object, never bare text.
  void weavr.loginWithPassword({ body: { email: "ana@example.org", password: "invented" } });
  // @ts-expect-error The path value is missing.
  void user.getManagedAccount({ path: {} });
  // @ts-expect-error An amount is a number of minor units.
  void user.createTransfer({ body: { destinationAmount: { currency: "EUR", amount: "10.00" } } });
  // @ts-expect-error A channel of codes is not one of prompts.
  void user.issueStepUpPushChallenge({ path: { channel: "SMS" } });
  // @ts-expect-error There is no such call.
  void user.deleteConsumer({ body: { identity } });
});

test("wrong options and credentials are refused", () => {
  // @ts-expect-error There is no such server.
  createWeavrClient({ server: "live", auth: account({ apiKey: "k" }) });
  // @ts-expect-error The key is missing.
  account({});
  // @ts-expect-error A key is text.
  account({ apiKey: 7 });
  // @ts-expect-error The token is missing.
  weavr.as();
  expectTypeOf(createWeavrClient).not.toBeAny();
  expectTypeOf<WeavrClient>().not.toBeAny();
  expectTypeOf<WeavrUserClient>().not.toBeAny();
});

import { type AuthStrategy, accountKey, basic, oauth, unwrap } from "@kyc-clients/alloy";
import { manualClock } from "@kyc-clients/testing";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { parseJson } from "../contract/exchange.ts";
import { alloy, client, contract, control, credentials, evaluate, HOUR_MS, keysOf, person, type Schemas, type Tokens } from "./setup.ts";

/** Signing in: tokens, keys, and what wrong ones lead to. */
export function testSignIn(): void {
  test("createBearerToken gives a token for a Basic header, and the token does what its credentials may until its hour is over", async () => {
    const result = await client(basic(credentials.documents)).createBearerToken({ body: { grant_type: "client_credentials" } });
    if (result.status !== 200) throw new Error("no token");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["BearerToken"]>();
    if (!("access_token" in result.data)) throw new Error("the older shape");
    expect(result.data).toEqual({ access_token: expect.any(String), token_type: "bearer", expires_in: 3600 });

    const signedIn = client(bearer(result.data.access_token));
    expect(keysOf(unwrap(await signedIn.getParameters()).required)).toContain("document_token_front");
    await control.advance(HOUR_MS - 1);
    expect((await signedIn.getParameters()).status).toBe(200);
    await control.advance(1);
    const expired = await signedIn.getParameters();
    if (expired.status !== 401) throw new Error("the token outlived its hour");
    expect(expired.error?.error).toMatchObject({ minor_code: 4012, details: { bearer_token: result.data.access_token } });
    expect([expired.error?.timestamp, expired.attempts]).toEqual([START + HOUR_MS, 1]);
  });

  test("createBearerToken gives the older shape for credentials in the body, and no other header is sent", async () => {
    const { token: application_token, secret: application_secret } = credentials;
    const body = { grant_type: "client_credentials", application_token, application_secret } as const;
    let token = "";
    const [exchange] = await contract.exchanges(async () => {
      const data = unwrap(await client().createBearerToken({ body }));
      if (!("bearer_token" in data)) throw new Error("the newer shape");
      expect(data.expires).toBe(START + HOUR_MS);
      token = data.bearer_token;
    });
    expect(exchange?.requestHeaders.has("authorization")).toBe(false);
    expect((await evaluate(person, client(bearer(token)))).application_token).toBe(application_token);
  });

  test("createBearerToken without credentials, or with wrong ones, is refused in the short form", async () => {
    const grant = { grant_type: "client_credentials" } as const;
    const none = await client().createBearerToken({ body: grant });
    if (none.status !== 400) throw new Error("not refused");
    expectTypeOf(none.error).toEqualTypeOf<Schemas["OauthError"] | undefined>();
    expect([none.error?.error.minor_code, Object.keys(none.error ?? {})]).toEqual([4001, ["error"]]);
    const wrong = await client(basic({ ...credentials, secret: "made-up-secret" })).createBearerToken({ body: grant });
    expect([wrong.status, wrong.error]).toMatchObject([401, { error: { minor_code: 4011 } }]);
  });

  test("validateBearerToken takes a token until its hour is over, refuses it then and refuses what was never issued", async () => {
    const issued = unwrap(await alloy.createBearerToken({ body: { grant_type: "client_credentials" } }));
    const bearer_token = "access_token" in issued ? issued.access_token : "";
    await control.advance(HOUR_MS - 1);
    const [exchange] = await contract.exchanges(async () => {
      const valid = await client(bearer("another")).validateBearerToken({ body: { bearer_token } });
      if (valid.status !== 200) throw new Error("not valid");
      expectTypeOf(valid.data).toEqualTypeOf<Schemas["BearerTokenCheck"]>();
      expect(valid.data).toEqual({});
    });
    expect(exchange?.requestHeaders.has("authorization")).toBe(false);
    expect((await client(bearer(bearer_token)).getParameters()).status).toBe(200);
    await control.advance(1);
    const expired = await client().validateBearerToken({ body: { bearer_token } });
    expect([expired.status, Object.keys(expired.error ?? {}), expired.error?.error?.minor_code]).toEqual([401, ["error"], 4012]);
    const unknown = await client().validateBearerToken({ body: { bearer_token: "made-up-stranger" } });
    expect([unknown.status, unknown.error]).toMatchObject([401, { error: { minor_code: 4011 } }]);
  });

  test("refreshBearerToken gives a token with an hour of its own for the same workflow, and the old one lives out its hour", async () => {
    const issued = unwrap(await client(basic(credentials.documents)).createBearerToken({ body: { grant_type: "client_credentials" } }));
    const old = "access_token" in issued ? issued.access_token : "";
    await control.advance(HOUR_MS / 2);
    const refreshed = unwrap(await client().refreshBearerToken({ body: { bearer_token: old } }));
    if (!("bearer_token" in refreshed)) throw new Error("the newer shape");
    expect([refreshed.bearer_token === old, refreshed.expires]).toEqual([false, START + 1.5 * HOUR_MS]);
    expect((await client(bearer(old)).getParameters()).status).toBe(200);

    await control.advance(HOUR_MS / 2);
    expect((await client(bearer(old)).getParameters()).status).toBe(401);
    expect(keysOf(unwrap(await client(bearer(refreshed.bearer_token)).getParameters()).required)).toContain("document_token_front");
    for (const bearer_token of [old, "made-up-stranger"]) {
      const refused = await client().refreshBearerToken({ body: { bearer_token } });
      if (refused.status !== 401) throw new Error("not refused");
      expectTypeOf(refused.error).toEqualTypeOf<Schemas["OauthError"] | undefined>();
      expect([Object.keys(refused.error ?? {}), refused.error?.error.minor_code]).toEqual([["error"], 4014]);
    }
  });

  test("a bearer token that was never issued is 401 with minor code 4013", async () => {
    const result = await client(bearer("neverIssued")).getParameters();
    expect([result.status, result.error]).toMatchObject([401, { error: { minor_code: 4013 } }]);
  });

  test.each([
    ["of the live environment", credentials.live, 403, 4032],
    ["whose production is not enabled", credentials.productionDisabled, 401, 4015],
  ] as const)("credentials %s are told so, by calls and by the token endpoint", async (_, key, status, minor_code) => {
    const call = await client(basic(key)).getEntity({ path: { entity_token: "P-in-no-path" } });
    expect([call.status, call.error]).toMatchObject([status, { status_code: status, error: { minor_code } }]);
    const exchange = await client(basic(key)).createBearerToken({ body: { grant_type: "client_credentials" } });
    expect([exchange.status, Object.keys(exchange.error ?? {}), exchange.error]).toMatchObject([
      status,
      ["error"],
      { error: { minor_code } },
    ]);
    await expect(client(oauth(key)).getParameters()).rejects.toMatchObject({ code: "invalid_credentials", status });
  });

  test("a workflow that is switched off runs for nobody, gets no token, and still reads", async () => {
    const retired = client(basic(credentials.disabled));
    const account = client(accountKey({ ...credentials.account, workflowToken: credentials.disabled.token }));
    for (const result of [await retired.getParameters(), await retired.createEvaluation({ body: person }), await account.getParameters()]) {
      const application_token = credentials.disabled.token;
      expect([result.status, result.error]).toMatchObject([412, { error: { minor_code: 4121 }, application_token }]);
    }
    const { entity_token } = await evaluate();
    expect(unwrap(await retired.getEntity({ path: { entity_token } })).entity_token).toBe(entity_token);
    const exchange = await retired.createBearerToken({ body: { grant_type: "client_credentials" } });
    expect([exchange.status, exchange.error]).toMatchObject([401, { error: { minor_code: 4011 } }]);
  });

  test.each([
    ["basic", () => basic(credentials), 0],
    ["oauth, credentials in the header", () => oauth(credentials), 1],
    ["oauth, credentials in the body", () => oauth({ ...credentials, credentialsIn: "body" }), 1],
    ["accountKey by oauth", () => accountKey({ ...credentials.account, workflowToken: credentials.token }), 1],
    ["accountKey by basic", () => accountKey({ ...credentials.account, workflowToken: credentials.token, signIn: "basic" }), 0],
  ])("%s signs calls in, and what one creates the next one finds", async (_, auth, tokens) => {
    const signedIn = client(auth(), { clock: manualClock({ now: START }) });
    const sent = await contract.exchanges(async () => {
      const { entity_token, evaluation_token, application_token } = await evaluate(person, signedIn);
      expect(application_token).toBe(credentials.token);
      const entity = unwrap(await signedIn.getEntity({ path: { entity_token } }));
      expect(entity.evaluations).toMatchObject([{ evaluation_token, application_name: "Retail Onboarding" }]);
    });
    expect(sent.map(({ url }) => url.endsWith("/oauth/bearer"))).toEqual([...Array(tokens).fill(true), false, false]);
  });

  test("an account key without a workflow refuses a call that names none, and sends one that does", async () => {
    const key = client(accountKey(credentials.account));
    const made = contract.made();
    await expect(key.getParameters()).rejects.toMatchObject({ code: "invalid_argument", argument: "header.alloy-workflow-token" });
    await expect(key.createEvaluation({ body: person })).rejects.toMatchObject({ code: "invalid_argument" });
    expect(contract.made()).toBe(made);

    const header = { "alloy-workflow-token": credentials.documents.token };
    expect(keysOf(unwrap(await key.getParameters({ header })).required)).toContain("document_token_front");
    const [onboarding] = await contract.exchanges(async () => {
      const preset = client(accountKey({ ...credentials.account, workflowToken: credentials.token, signIn: "basic" }));
      expect(keysOf(unwrap(await preset.getParameters()).required)).toEqual(["name_first", "name_last"]);
      expect(keysOf(unwrap(await preset.getParameters({ header })).required)).toContain("document_token_front");
    });
    expect(onboarding?.requestHeaders.get("alloy-workflow-token")).toBe(credentials.token);
  });

  test("the sandbox takes no account key without a workflow, no unknown workflow, and no other workflow's credentials", async () => {
    const plain = client(basic(credentials.account));
    const header = (token: string) => ({ header: { "alloy-workflow-token": token } });
    for (const result of [
      await plain.getParameters(),
      await plain.getParameters(header("W-made-up-stranger")),
      await alloy.getParameters(header(credentials.documents.token)),
    ]) {
      expect([result.status, result.error]).toMatchObject([400, { error: { minor_code: 4001 } }]);
    }
  });

  test.each(["header", "body"] as const)(
    "a token that ended at the vendor is renewed silently, credentials in the %s",
    async (credentialsIn) => {
      const signedIn = client(oauth({ ...credentials, credentialsIn }), { clock: manualClock({ now: START }) });
      const { entity_token } = await evaluate(person, signedIn);
      await control.advance(HOUR_MS);
      const sent = await contract.exchanges(async () => {
        const result = await signedIn.getEntity({ path: { entity_token } });
        expect([result.status, result.attempts, result.data?.entity_token]).toEqual([200, 2, entity_token]);
      });
      expect(sent.map(({ status }) => status)).toEqual([401, 200, 200]);
      expect(parseJson(sent[0]?.responseBody ?? new Uint8Array())).toMatchObject({ error: { minor_code: 4012 } });
      const [old, renewed] = [sent[0], sent[2]].map((exchange) => exchange?.requestHeaders.get("authorization"));
      expect(old).not.toBe(renewed);
    },
  );

  test("an evaluation that met an ended token is sent again once, and made once", async () => {
    const signedIn = client(oauth(credentials), { clock: manualClock({ now: START }) });
    await signedIn.getParameters();
    await control.advance(HOUR_MS);
    const result = await signedIn.createEvaluation({ body: person });
    expect([result.status, result.attempts]).toEqual([201, 2]);
    const { entity_token } = unwrap(result) as Tokens;
    expect(unwrap(await signedIn.getEntity({ path: { entity_token } })).evaluations).toHaveLength(1);
  });

  test("a token is renewed in time where both clocks agree, and no call is refused", async () => {
    const clock = manualClock({ now: START });
    const signedIn = client(oauth(credentials), { clock });
    await signedIn.getParameters();
    await Promise.all([control.advance(HOUR_MS), clock.advance(HOUR_MS)]);
    const sent = await contract.exchanges(async () => expect((await signedIn.getParameters()).attempts).toBe(1));
    expect(sent.map(({ method, status }) => [method, status])).toEqual([
      ["POST", 200],
      ["GET", 200],
    ]);
  });

  test("twenty calls at once share one token exchange", async () => {
    const signedIn = client(oauth(credentials));
    const sent = await contract.exchanges(async () => {
      const results = await Promise.all(Array.from({ length: 20 }, () => signedIn.getParameters()));
      expect(results.every(({ status }) => status === 200)).toBe(true);
    });
    expect(sent.map(({ method }) => method).toSorted()).toEqual([...Array(20).fill("GET"), "POST"]);
  });

  test("wrong credentials are a TokenError under oauth, and reach the vendor once until they may be retried", async () => {
    const wrong = client(oauth({ ...credentials, secret: "made-up-secret" }));
    const made = contract.made();
    const refused = { code: "invalid_credentials", operationId: "getParameters", status: 401, attempts: 0, maybeSent: false };
    await expect(wrong.getParameters()).rejects.toMatchObject(refused);
    await expect(wrong.createEvaluation({ body: person })).rejects.toMatchObject({ code: "invalid_credentials", attempts: 0 });
    expect(contract.made()).toBe(made + 1);
    wrong.retryCredentials();
    await expect(wrong.getParameters()).rejects.toMatchObject(refused);
    expect(contract.made()).toBe(made + 2);
  });

  test("wrong credentials are a 401 under basic, and do not reach the vendor a second time", async () => {
    const wrong = client(basic({ ...credentials, secret: "made-up-secret" }));
    const made = contract.made();
    const result = await wrong.getParameters();
    expect([result.status, result.attempts, result.error]).toMatchObject([401, 1, { error: { minor_code: 4011 } }]);
    await expect(wrong.getParameters()).rejects.toMatchObject({ code: "invalid_credentials" });
    expect(contract.made()).toBe(made + 1);
  });
}

/** Signs with a token that is had already. */
function bearer(token: string): AuthStrategy {
  return { scheme: "bearer", authorize: (headers) => headers.set("authorization", `Bearer ${token}`) };
}

import { type AuthStrategy, basic, bearerToken, oauth, unwrap } from "@kyc-clients/algoreg";
import { manualClock } from "@kyc-clients/testing";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { parseJson } from "../contract/exchange.ts";
import { algoreg, baseUrl, client, codesOf, contract, control, credentials, HOUR_MS, person, type Schemas, save } from "./setup.ts";

const { email, password } = credentials;
const grant = { grant_type: "password", username: email, password } as const;
const path = { customer_external_id: person.external_id };

/** Signing in: passwords, tokens, and what wrong ones lead to. */
export function testSignIn(): void {
  test("the page's call for a token is answered with one, which the page's header then carries", async () => {
    await save();
    const send = (url: string, init: RequestInit) => contract.fetch(baseUrl + url, init);
    // As the page has it: JSON in the body, and no media type of its own.
    const asked = await send("/api/v1/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(grant),
    });
    expect([asked.status, asked.headers.get("content-type")]).toEqual([200, "application/json"]);
    const { access_token } = (await asked.json()) as Schemas["AccessToken"];
    const read = await send("/api/v1/customers/c-001", { headers: { authorization: `Bearer ${access_token}` } });
    expect([read.status, ((await read.json()) as Schemas["CustomerDetail"]).customer?.last_name]).toEqual([200, "Halvorsen"]);
  });

  test("the page's Basic header, of address and password with a colon between, is let in on every call", async () => {
    await save();
    const authorization = `Basic ${Buffer.from(`${email}:${password}`).toString("base64")}`;
    for (const url of ["/api/v1/customers/c-001", "/api/v1/customers/c-001/timeline"]) {
      expect((await contract.fetch(baseUrl + url, { headers: { authorization } })).status).toBe(200);
    }
  });

  test("createAccessToken gives a token that does what its user may until its hour is over", async () => {
    await save();
    const result = await client().createAccessToken({ body: grant });
    if (result.status !== 200) throw new Error("no token");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["AccessToken"]>();
    expect(Object.keys(result.data)).toEqual(["access_token"]);
    const signedIn = client(bearerToken(result.data.access_token));
    await control.advance(HOUR_MS - 1);
    expect(unwrap(await signedIn.getCustomer({ path })).customer).toMatchObject({ last_name: "Halvorsen" });
    await control.advance(1);
    const expired = await signedIn.getCustomer({ path });
    expect([expired.status, codesOf(expired), expired.attempts]).toEqual([401, ["unauthorized"], 1]);
  });

  test("a user may have many tokens at once, one for every request if need be", async () => {
    const tokens = await Promise.all(Array.from({ length: 5 }, () => client().createAccessToken({ body: grant })));
    const texts = tokens.map((result) => unwrap(result).access_token);
    expect(new Set(texts).size).toBe(5);
    for (const text of texts) expect((await client(bearerToken(text)).searchTransactions({ body: {} })).status).toBe(200);
  });

  test("what was never given as a token lets nobody in, and locks nobody", async () => {
    for (let tries = 0; tries < 5; tries++) {
      expect((await client(bearerToken("neverGiven")).getCustomer({ path })).status).toBe(401);
    }
    expect((await algoreg.searchTransactions({ body: {} })).status).toBe(200);
  });

  test.each<[string, () => AuthStrategy, number]>([
    ["basic", () => basic(credentials), 0],
    ["oauth", () => oauth(credentials), 1],
  ])("%s signs calls in, and what one stores the next one finds", async (_, auth, tokens) => {
    const signedIn = client(auth());
    const sent = await contract.exchanges(async () => {
      const { added } = unwrap(await signedIn.saveCustomers({ body: { customers: [person] } }));
      expect(unwrap(await signedIn.getCustomer({ path })).customer?.id).toBe(added?.[0]?.customer_id);
    });
    expect(sent.map(({ url }) => url.endsWith("/token"))).toEqual([...Array(tokens).fill(true), false, false]);
  });

  test("a token that ended at the vendor is renewed silently, and the call goes on", async () => {
    await save();
    const signedIn = client(oauth(credentials), { clock: manualClock({ now: START }) });
    await signedIn.getCustomer({ path });
    await control.advance(HOUR_MS);
    const sent = await contract.exchanges(async () => {
      const result = await signedIn.getCustomer({ path });
      expect([result.status, result.attempts]).toEqual([200, 2]);
    });
    expect(sent.map(({ status }) => status)).toEqual([401, 200, 200]);
    expect(parseJson(sent[1]?.requestBody ?? new Uint8Array())).toEqual(grant);
  });

  test("a token is renewed in time where both clocks agree, and no call is refused", async () => {
    const clock = manualClock({ now: START });
    const signedIn = client(oauth(credentials), { clock });
    await signedIn.searchTransactions({ body: {} });
    await Promise.all([control.advance(HOUR_MS), clock.advance(HOUR_MS)]);
    const sent = await contract.exchanges(async () => expect((await signedIn.searchTransactions({ body: {} })).attempts).toBe(1));
    expect(sent.map(({ status }) => status)).toEqual([200, 200]);
  });

  test("twenty calls at once share one token", async () => {
    const signedIn = client(oauth(credentials));
    const sent = await contract.exchanges(() => Promise.all(Array.from({ length: 20 }, () => signedIn.searchTransactions({ body: {} }))));
    expect(sent.filter(({ url }) => url.endsWith("/token"))).toHaveLength(1);
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(21);
  });

  test("a password that was renewed is read anew, by both ways to sign in, and the old one is wrong", async () => {
    let current = password;
    const givers = [basic, oauth].map((signIn) => client(signIn({ email, password: () => current })));
    for (const signedIn of givers) expect((await signedIn.searchTransactions({ body: {} })).status).toBe(200);
    const renewed = control.act("renewPassword", { email }) as { readonly password: string };
    current = renewed.password;
    for (const signedIn of givers) expect((await signedIn.searchTransactions({ body: {} })).status).toBe(200);
    expect((await client().createAccessToken({ body: grant })).status).toBe(401);
  });
}

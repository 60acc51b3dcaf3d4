import { manualClock } from "@kyc-clients/testing";
import { account, createDelegateAssertion, createWeavrClient, isApiError, signInAsDelegate, unwrap } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { START } from "../contract/contract.ts";
import { alone, contract, control, credentials, flat, IDLE_MS, petra } from "./setup.ts";

const { clientId, apiKey } = credentials.delegate;
const identity = { type: "CORPORATE", id: credentials.director.ids[0] ?? "" };
const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", modulusLength: 2_048, publicExponent: new Uint8Array([1, 0, 1]) };

/** A delegate client whose public key is registered, and whose clock is the sandbox's. */
async function delegate() {
  const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  control.act("registerDelegateKey", { publicKey: await crypto.subtle.exportKey("jwk", keys.publicKey) });
  const client = contract.connect(createWeavrClient, { auth: account({ apiKey }) });
  return { client, options: { clientId, identity, privateKey: keys.privateKey, clock: manualClock({ now: START }) } };
}

/** Clients that act without their users. */
export function testDelegation(): void {
  test("a delegate client lists identities, and acts for one without a step-up", async () => {
    const { client, options } = await delegate();
    expect(unwrap(await client.listIdentities()).identities).toContainEqual({ id: identity, name: "Ferry Street Bakery Ltd" });
    const signedIn = await signInAsDelegate(client, options);
    expect(signedIn).toMatchObject({ identity, credentials: { type: "API_CLIENT", id: clientId }, status: "STANDARD" });
    const user = unwrap(await client.as(signedIn).createUser({ body: petra }));
    expect(user.identity).toEqual(identity);
    expect((await client.as(signedIn).listManagedAccounts()).status).toBe(200);
  });

  test("an assertion is good once, for its own time, identity, client and key, and with the delegate's own API key", async () => {
    const { client, options } = await delegate();
    const exchange = (clientAssertion: string, by: Pick<typeof client, "requestAccessToken"> = client, whom = identity) =>
      by.requestAccessToken({ body: { identity: whom, clientAssertion } });
    const assertion = await createDelegateAssertion(options);
    expect((await exchange(assertion, alone)).status).toBe(403);
    expect((await exchange(assertion, client, { type: "CORPORATE", id: credentials.director.ids[1] ?? "" })).status).toBe(403);
    expect((await exchange(assertion)).status).toBe(200);
    expect((await exchange(assertion)).status).toBe(403);
    expect((await exchange(await createDelegateAssertion({ ...options, clientId: "110294899999999999" }))).status).toBe(403);
    expect((await exchange("no.assertion.at-all")).status).toBe(403);
    const late = await createDelegateAssertion(options);
    await control.advance(IDLE_MS);
    expect((await exchange(late)).status).toBe(403);
    const other = await delegate();
    expect((await exchange(await createDelegateAssertion({ ...options, clock: manualClock({ now: START + IDLE_MS }) }))).status).toBe(403);
    const renewed = { ...other.options, clock: manualClock({ now: START + IDLE_MS }) };
    expect((await exchange(await createDelegateAssertion(renewed))).status).toBe(200);
  });

  test("without a key registered no assertion is taken, and other clients list no identities", async () => {
    const { options } = await delegate();
    control.reset();
    const client = contract.connect(createWeavrClient, { auth: account({ apiKey }) });
    const error = await signInAsDelegate(client, options).catch((thrown: unknown) => thrown);
    expect(isApiError(error) && error.status).toBe(403);
    expect((await alone.listIdentities()).status).toBe(403);
    expect(() => control.act("registerDelegateKey", { publicKey: { kty: "EC" } })).toThrow("must be an RSA key");
  });

  test("the back office acts for an identity, with a token that lies deeper", async () => {
    const answer = unwrap(await alone.requestBackofficeAccessToken({ body: { identity } }));
    expect(answer).toMatchObject({ token: { token: expect.stringMatching(/^eyJ/) }, identity });
    expect(unwrap(await flat(answer.token?.token).getCorporate()).id).toEqual(identity);
  });
}

import { answer, canary, emptyBody, findCanaries, manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { startWeavr, thrown } from "../test/start-weavr.ts";
import { createDelegateAssertion, signInAsDelegate } from "./index.ts";

const RS256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const { privateKey, publicKey } = await crypto.subtle.generateKey(RS256, true, ["sign", "verify"]);
const pkcs8 = Buffer.from(await crypto.subtle.exportKey("pkcs8", privateKey)).toString("base64");
const pem = `-----BEGIN PRIVATE KEY-----\n${pkcs8.match(/.{1,64}/g)?.join("\n")}\n-----END PRIVATE KEY-----\n`;
const identity = { type: "CORPORATE", id: "110294857316271104" } as const;
const clientId = "110181034496516100";
const clock = manualClock();

const read = (part = ""): unknown => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));

test.each([
  ["a key of Web Crypto", privateKey],
  ["the text of a PEM file", pem],
  ["a function that gives it", async () => pem],
] as const)("an assertion is signed by %s", async (_, key) => {
  const assertion = await createDelegateAssertion({ clientId, identity, privateKey: key, clock });
  const [header, claims, signature = ""] = assertion.split(".");
  expect(read(header)).toEqual({ alg: "RS256", typ: "JWT" });
  const iat = clock.now() / 1000;
  expect(read(claims)).toEqual({ sub: identity.id, iss: clientId, iat, exp: iat + 300, jti: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  const signed = new TextEncoder().encode(`${header}.${claims}`);
  expect(await crypto.subtle.verify(RS256.name, publicKey, Buffer.from(signature, "base64url"), signed)).toBe(true);
  expect(assertion).toMatch(/^[\w.-]+$/);
});

test("each sign-in has an assertion of its own, sent once with the key alone", async () => {
  const { server, weavr } = await startWeavr(
    answer({ body: { token: "delegate-token", credentials: { type: "API_CLIENT", id: clientId } } }),
  );
  const delegate = { clientId, identity, privateKey, clock };
  expect(await signInAsDelegate(weavr, delegate)).toMatchObject({ outcome: "signed_in", token: "delegate-token" });
  await signInAsDelegate(weavr, delegate);
  const bodies = server.requests.map((request) => request.json() as { clientAssertion: string });
  expect(bodies[0]).toEqual({ identity, clientAssertion: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) });
  expect(bodies[0]?.clientAssertion).not.toBe(bodies[1]?.clientAssertion);
  expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
});

test("one that is refused is thrown, and not repeated", async () => {
  const { server, weavr } = await startWeavr(emptyBody(403));
  const error = await thrown(() => signInAsDelegate(weavr, { clientId, identity, privateKey, clock }));
  expect(error).toMatchObject({ name: "ApiError", status: 403 });
  expect(server.requests).toHaveLength(1);
});

test("parts that cannot be used are named, and a key is not shown", async () => {
  const secret = canary("secret");
  const ps = await crypto.subtle.generateKey({ ...RS256, name: "RSA-PSS" }, false, ["sign", "verify"]);
  const good = { clientId, identity, privateKey, clock };
  const bad = [
    [{ ...good, clientId: "" }, "clientId"],
    [{ ...good, identity: undefined }, "identity.id"],
    [{ ...good, identity: { type: "CORPORATE", id: "" } }, "identity.id"],
    [{ ...good, lifeSeconds: 0 }, "lifeSeconds"],
    [{ ...good, lifeSeconds: 1.5 }, "lifeSeconds"],
    [{ ...good, privateKey: secret }, "privateKey"],
    [{ ...good, privateKey: pem.replaceAll("PRIVATE", "RSA PRIVATE") }, "privateKey"],
    [{ ...good, privateKey: publicKey }, "privateKey"],
    [{ ...good, privateKey: ps.privateKey }, "privateKey"],
    [{ ...good, privateKey: undefined }, "privateKey"],
  ] as const;
  for (const [given, option] of bad) {
    const error = await thrown(() => createDelegateAssertion(given as never));
    expect(error).toMatchObject({ name: "ConfigurationError", option });
    expect(findCanaries({ secret }, { error })).toEqual([]);
  }
});

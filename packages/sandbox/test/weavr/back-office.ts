import { unwrap } from "@kyc-clients/weavr";
import { expect, expectTypeOf, test } from "vitest";
import { approvedCorporate, openAccount, refusal, registerConsumer } from "./identities.ts";
import { alone, contract, control, flat, IDLE_MS, type Schemas, textOf } from "./setup.ts";

const request = (id: string, type: "CONSUMER" | "CORPORATE" = "CORPORATE") =>
  alone.requestBackofficeAccessToken({ body: { identity: { type, id } } });

/** The token of the back office. */
export function testBackOffice(): void {
  test("the back office gives a token for an identity, whose user has no part in it", async () => {
    const business = await approvedCorporate();
    const id = await openAccount(business);
    const answer = unwrap(await request(business.id));
    expectTypeOf(answer).toEqualTypeOf<Schemas["BackofficeAccessToken"]>();
    const identity = { type: "CORPORATE", id: business.id };
    expect(answer).toEqual({ token: { token: expect.any(String) }, identity, credentials: { type: "ROOT", id: business.id } });
    const user = flat(textOf(answer.token?.token));
    expect(unwrap(await user.getCorporate()).id).toEqual(identity);
    expect(unwrap(await user.listManagedAccounts({})).accounts?.map((one) => one.id)).toEqual([id]);
  });

  test("an identity has one such token at a time", async () => {
    const { id } = await registerConsumer();
    unwrap(await request(id, "CONSUMER"));
    expect(refusal(await request(id, "CONSUMER"))).toEqual([409, "ALREADY_IMPERSONATED"]);
    await control.advance(IDLE_MS);
    unwrap(await request(id, "CONSUMER"));
  });

  test("an identity that is not there, or of the other kind, is not resolved", async () => {
    const { id } = await registerConsumer();
    expect(refusal(await request(id))).toEqual([409, "UNRESOLVED_IDENTITY"]);
    expect(refusal(await request("7"))).toEqual([409, "UNRESOLVED_IDENTITY"]);
  });

  test("a wrong request is refused in a shape of its own", async () => {
    const answer = await contract.wrong("request", () => alone.requestBackofficeAccessToken({ body: {} as never }));
    expect(answer).toMatchObject({ status: 400, error: { validationErrors: [{ fieldName: "identity", error: "REQUIRED" }] } });
  });
}

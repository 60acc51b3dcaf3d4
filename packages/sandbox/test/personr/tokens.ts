import { basic, bearerToken, credentials, isTokenError, unwrap } from "@kyc-clients/personr";
import { expect, expectTypeOf, test } from "vitest";
import {
  asMember,
  basicHeader,
  client,
  contract,
  control,
  createPerson,
  mediaTypes,
  person,
  personr,
  type Schemas,
  users,
  withToken,
  YEAR_MS,
} from "./setup.ts";

const { email, password } = users;
const header = () => client(basicHeader());
const unauthorized = { error_class: "Unauthorized", args: { code: expect.any(String) }, message: null, translation: expect.any(String) };

/** Tokens: how they are had, how long they live, and what ends them. */
export function testTokens(): void {
  test.each(mediaTypes)("createToken gives a token of its user for a year, for credentials as %s", async (contentType) => {
    const result = await client().createToken({ contentType, body: { email, password } });
    const { status, response } = unwrap(result);
    expectTypeOf(response).toEqualTypeOf<Schemas["Token"]>();
    expect([status, response.expires, response.token]).toEqual([
      "success",
      YEAR_MS / 1_000,
      expect.stringMatching(/^bus\|\d+x\d+\|\d+x\d+$/),
    ]);
    const signedIn = client(bearerToken(response.token));
    const applicantId = await createPerson();
    // `personr` got a token of its own meanwhile: the same user's.
    expect((await signedIn.getApplicantStatus({ body: { applicantId } })).status).toBe(401);
    expect((await personr.getApplicantStatus({ body: { applicantId } })).status).toBe(200);
  });

  test("createTokenWithBasicAuth gives the same kind of token, which names the same user", async () => {
    const byHeader = unwrap(await header().createTokenWithBasicAuth()).response;
    expect([byHeader.expires, byHeader.token]).toEqual([YEAR_MS / 1_000, expect.stringMatching(/^\d+x\d+$/)]);
    const signedIn = client(bearerToken(byHeader.token));
    expect(unwrap(await signedIn.createApplicant({ body: person })).response.nameLast).toBe("Halvorsen");
    const { user_id } = unwrap(await client().createToken({ body: { email, password } })).response;
    expect([user_id, byHeader.user_id]).toEqual([user_id, user_id]);
    const other = unwrap(await client().createToken({ body: users.member })).response;
    expect(other.user_id).not.toBe(user_id);
  });

  test("a new token cancels the one before, whichever operation gave either, and no other user's", async () => {
    const member = await withToken(users.member);
    const first = await withToken();
    const applicantId = unwrap(await first.createApplicant({ body: person })).response.applicantId;
    const byHeader = client(bearerToken(unwrap(await header().createTokenWithBasicAuth()).response.token));
    const refused = await first.getApplicantStatus({ body: { applicantId } });
    expect([refused.status, refused.error]).toEqual([401, unauthorized]);
    expect((await byHeader.getApplicantStatus({ body: { applicantId } })).status).toBe(200);
    const third = await withToken();
    expect((await byHeader.getApplicantStatus({ body: { applicantId } })).status).toBe(401);
    expect((await third.getApplicantStatus({ body: { applicantId } })).status).toBe(200);
    expect((await member.createApplicant({ body: person })).status).toBe(200);
  });

  test("a token lives for a year and not longer; the client then gets another, once, and the call goes through", async () => {
    const fixed = await withToken();
    const applicantId = unwrap(await fixed.createApplicant({ body: person })).response.applicantId;
    const lasting = client(basic(users.member));
    await lasting.createApplicant({ body: person });
    await control.advance(YEAR_MS - 1);
    expect((await fixed.getApplicantStatus({ body: { applicantId } })).status).toBe(200);
    await control.advance(1);
    const refused = await fixed.getApplicantStatus({ body: { applicantId } });
    expect([refused.status, refused.error]).toEqual([401, unauthorized]);
    const exchanges = await contract.exchanges(async () => {
      expect((await lasting.createApplicant({ body: person })).ok).toBe(true);
    });
    expect(exchanges.map(({ status, url }) => [status, url.split("/").at(-1)])).toEqual([
      [401, "api-applicant-create"],
      [200, "api-basic-auth"],
      [200, "api-applicant-create"],
    ]);
  });

  test("wrong credentials are a result of the token operations, and refused once and for all by the strategies", async () => {
    const wrong = { email, password: "made-up wrong one" };
    const error = { statusCode: 400, reason: "INVALID_LOGIN_CREDENTIALS", message: expect.any(String) };
    for (const contentType of mediaTypes) {
      const result = await client().createToken({ contentType, body: wrong });
      if (result.status !== 400) throw new Error("not refused");
      expectTypeOf(result.error).toEqualTypeOf<Schemas["LoginError"] | undefined>();
      expect(result.error).toEqual(error);
    }
    const byHeader = await client(basicHeader(wrong)).createTokenWithBasicAuth();
    expect([byHeader.status, byHeader.error]).toEqual([400, error]);
    for (const strategy of [credentials(wrong), basic(wrong)]) {
      const refused = client(strategy);
      const exchanges = await contract.exchanges(async () => {
        for (const body of [person, person]) await expect(refused.createApplicant({ body })).rejects.toSatisfy(isTokenError);
      });
      expect(exchanges.map(({ status }) => status)).toEqual([400]);
    }
  });

  test("a fault of 401 makes the client get one new token, and repeat the call once", async () => {
    await createPerson();
    control.addFault({ operationId: "createApplicant", status: 401 });
    const exchanges = await contract.exchanges(async () => {
      expect((await personr.createApplicant({ body: person })).ok).toBe(true);
    });
    expect(exchanges.map(({ status }) => status)).toEqual([401, 200, 200]);
    expect(unwrap(await asMember().createApplicant({ body: person })).response.flowName).toBe("Basic KYC");
  });
}

import { unwrap } from "@kyc-clients/weavr";
import { expect, expectTypeOf, test } from "vitest";
import { approvedCorporate, corporate, refusal, registerConsumer, registerCorporate } from "./identities.ts";
import { alone, CODE, control, flat, profiles, type Schemas } from "./setup.ts";

type Given = Partial<Omit<Schemas["CorporateCreate"], "rootUser" | "company">> & {
  readonly rootUser?: Partial<Schemas["CorporateRootUserCreate"]>;
  readonly company?: Partial<Schemas["CompanyCreate"]>;
};

const { email } = corporate.rootUser;
const create = ({ rootUser, company, ...given }: Given = {}) =>
  alone.createCorporate({
    body: { ...corporate, ...given, rootUser: { ...corporate.rootUser, ...rootUser }, company: { ...corporate.company, ...company } },
  });
const { registrationCountry, ...company } = corporate.company;

/** Corporates: registered, confirmed, changed and read. */
export function testCorporates(): void {
  test("createCorporate registers a business that getCorporate shows, with the country under another name", async () => {
    const created = unwrap(await create());
    expectTypeOf(created).toEqualTypeOf<Schemas["CreatedCorporate"]>();
    const { id } = created.id;
    const rootUser = {
      ...corporate.rootUser,
      id: { type: "CORPORATE", id },
      active: true,
      emailVerified: false,
      mobileNumberVerified: false,
    };
    const expected = {
      ...corporate,
      id: { type: "CORPORATE", id },
      company: { ...company, countryOfRegistration: registrationCountry },
      ...{ feeGroup: "DEFAULT", retailQualifier: "NON_RETAIL", creationTimestamp: control.now() },
    };
    expect(created).toEqual({ ...expected, rootUser: { ...rootUser, passwordAlreadySet: false } });
    const { token } = unwrap(await alone.createPassword({ path: { user_id: id }, body: { password: { value: "Ferry-Street-79" } } }));
    const shown = unwrap(await flat(token).getCorporate());
    expectTypeOf(shown).toEqualTypeOf<Schemas["Corporate"]>();
    expect(shown).toEqual({ ...expected, rootUser });
    const { identities } = unwrap(await flat(token).listIdentities());
    expect(identities).toMatchObject([{ id: { type: "CORPORATE", id } }]);
  });

  test.each<readonly [string, Given]>([
    ["PROFILE_NOT_FOUND", { profileId: "1" }],
    ["PROFILE_MISMATCH", { profileId: profiles.consumer }],
    ["CURRENCY_UNSUPPORTED", { baseCurrency: "JPY" }],
    ["FEE_GROUP_INVALID", { feeGroup: "GOLD" }],
    ["COUNTRY_UNSUPPORTED", { company: { registrationCountry: "JP" } }],
    ["COMPANY_NOT_FOUND", { company: { name: "Harbour Lane Unlisted" } }],
    ["EMAIL_DOMAIN_NOT_ALLOWED", { rootUser: { email: "runa@blocked.example" } }],
  ])("createCorporate is refused with %s", async (errorCode, given) => {
    expect(refusal(await create(given))).toEqual([409, errorCode]);
    expect((await create()).ok).toBe(true);
  });

  test("an e-mail address belongs to one root user, in any case of its letters", async () => {
    unwrap(await create());
    expect(refusal(await create({ rootUser: { email: email.toUpperCase() } }))).toEqual([409, "ROOT_EMAIL_NOT_UNIQUE"]);
  });

  test("the same reference registers a business once, another one again", async () => {
    const reference = { "idempotency-ref": "wish-000017" };
    const register = async () => unwrap(await alone.createCorporate({ body: corporate, header: reference }));
    expect(await register()).toEqual(await register());
    expect(refusal(await alone.createCorporate({ body: corporate, header: { "idempotency-ref": "wish-000018" } }))).toEqual([
      409,
      "ROOT_EMAIL_NOT_UNIQUE",
    ]);
  });

  test("a code from an e-mail confirms the address once", async () => {
    const { email, user } = await registerCorporate();
    const verify = (verificationCode: string) => alone.verifyCorporateEmail({ body: { email, verificationCode } });
    expect(refusal(await verify(CODE))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
    const send = (to: string) => alone.sendCorporateEmailVerificationCode({ body: { email: to } });
    expect(refusal(await send("nobody@mail.example"))).toEqual([409, "EMAIL_NOT_FOUND"]);
    expect((await send(email)).status).toBe(204);
    expect(refusal(await verify("904173"))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
    expect(unwrap(await user.getCorporate()).rootUser.emailVerified).toBe(false);
    expect((await verify(CODE)).status).toBe(204);
    expect(unwrap(await user.getCorporate()).rootUser.emailVerified).toBe(true);
    expect(refusal(await send(email))).toEqual([409, "ALREADY_VERIFIED"]);
    expect(refusal(await verify(CODE))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
  });

  test("updateCorporate changes what it names, and a new address or number has to be confirmed anew", async () => {
    const { id, user } = await registerCorporate();
    unwrap(await alone.simulateCorporateVerification({ path: { corporate_id: id } }));
    const before = unwrap(await user.getCorporate());
    expect(before.rootUser).toMatchObject({ emailVerified: true, mobileNumberVerified: true });
    const changed = unwrap(
      await user.updateCorporate({ body: { tag: "ferry-2", userTag: "root-2", locale: "nb-NO", baseCurrency: "GBP" } }),
    );
    expect(changed).toEqual({
      ...before,
      tag: "ferry-2",
      baseCurrency: "GBP",
      rootUser: { ...before.rootUser, tag: "root-2", locale: "nb-NO" },
    });
    for (const body of [{ name: "Adelheid" }, { mobile: { countryCode: "+47", number: "00000151" } }]) {
      expect(refusal(await user.updateCorporate({ body }))).toEqual([409, "ROOT_USER_ALREADY_VERIFIED"]);
    }
    const other = await registerCorporate("Mill Street Mills");
    const businessAddress = { addressLine1: "81 Ferry Street", city: "Bergen", postCode: "N-5003", country: "NO" };
    const body = {
      email: "new@mail.example",
      mobile: { countryCode: "+47", number: "00000143" },
      surname: "Berg",
      companyBusinessAddress: businessAddress,
    };
    expect(unwrap(await other.user.updateCorporate({ body }))).toMatchObject({
      rootUser: { name: "Runa", surname: "Berg", email: "new@mail.example", emailVerified: false, mobileNumberVerified: false },
      company: { businessAddress, name: "Mill Street Mills" },
    });
    expect(unwrap(await other.user.getCorporate()).rootUser.mobile.number).toBe("00000143");
  });

  test.each<readonly [string, Schemas["CorporateUpdate"]]>([
    ["FEE_GROUP_INVALID", { feeGroup: "GOLD" }],
    ["UNSUPPORTED_CURRENCY", { baseCurrency: "JPY" }],
    ["EMAIL_DOMAIN_NOT_ALLOWED", { email: "runa@blocked.example" }],
    ["EMAIL_NOT_UNIQUE", { email: "marit.solberg@example.org" }],
    [
      "COUNTRY_UNSUPPORTED",
      { companyBusinessAddress: { addressLine1: "31 Lantern Row", city: "Kyoto", postCode: "600-0417", country: "JP" } },
    ],
  ])("updateCorporate is refused with %s, and changes nothing", async (errorCode, body) => {
    const { user } = await registerCorporate();
    const before = unwrap(await user.getCorporate());
    expect(refusal(await user.updateCorporate({ body: { tag: "other", ...body } }))).toEqual([409, errorCode]);
    expect(unwrap(await user.getCorporate())).toEqual(before);
  });

  test("a mobile is changed three times, and again after its counter was reset", async () => {
    const { user } = await registerCorporate();
    const change = (number: string, resetMobileCounter?: true) =>
      user.updateCorporate({ body: { mobile: { countryCode: "+47", number }, ...(resetMobileCounter && { resetMobileCounter }) } });
    for (const number of ["00000151", "00000152", "00000153"]) unwrap(await change(number));
    expect(refusal(await change("00000154"))).toEqual([409, "MOBILE_NO_CHANGE_LIMIT_EXCEEDED"]);
    unwrap(await change("00000154", true));
    expect(unwrap(await user.getCorporate()).rootUser.mobile.number).toBe("00000154");
  });

  test("the token of a person does not reach a corporate, nor that of a corporate a person", async () => {
    const person = await registerConsumer();
    const business = await registerCorporate();
    const calls = [
      ...[person.user.getCorporate(), person.user.updateCorporate({ body: { tag: "quay-a419" } })],
      ...[person.user.startCorporateKyb(), person.user.getCorporateKyb()],
      ...[business.user.getConsumer(), business.user.updateConsumer({ body: { tag: "quay-a419" } })],
      ...[business.user.startConsumerKyc({}), business.user.getConsumerKyc()],
    ];
    for (const call of calls) expect(refusal(await call)).toEqual([403, "INSUFFICIENT_PERMISSIONS"]);
  });

  test("an approved business shows the address and the day of its register", async () => {
    const { user } = await approvedCorporate();
    const shown = unwrap(await user.getCorporate());
    expect(shown.company).toMatchObject({ registeredAddress: { country: "NO" }, incorporatedOn: { year: 2019, month: 6, day: 3 } });
  });
}

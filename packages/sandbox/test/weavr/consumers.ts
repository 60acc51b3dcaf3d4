import { unwrap } from "@kyc-clients/weavr";
import { expect, expectTypeOf, test } from "vitest";
import { consumer, refusal, registerConsumer } from "./identities.ts";
import { alone, CODE, control, flat, PASSWORD, type Schemas } from "./setup.ts";

type Given = Partial<Omit<Schemas["ConsumerCreate"], "rootUser">> & { readonly rootUser?: Partial<Schemas["ConsumerRootUserCreate"]> };

const create = ({ rootUser, ...given }: Given = {}) =>
  alone.createConsumer({ body: { ...consumer, ...given, rootUser: { ...consumer.rootUser, ...rootUser } } });

/** Consumers: registered, confirmed, changed and read. */
export function testConsumers(): void {
  test("createConsumer registers a person whom getConsumer shows", async () => {
    const created = unwrap(await create());
    expectTypeOf(created).toEqualTypeOf<Schemas["Consumer"]>();
    const id = { type: "CONSUMER", id: created.id.id };
    const rootUser = { ...consumer.rootUser, id, active: true, emailVerified: false, mobileNumberVerified: false };
    expect(created).toEqual({ ...consumer, id, rootUser, creationTimestamp: control.now() });
    const password = { value: PASSWORD };
    const { token } = unwrap(await alone.createPassword({ path: { user_id: id.id }, body: { password } }));
    expect(unwrap(await flat(token).getConsumer())).toEqual(created);
    const login = unwrap(await alone.loginWithPassword({ body: { email: consumer.rootUser.email, password } }));
    expect(login).toMatchObject({ identity: id, credentials: { type: "ROOT", id: id.id } });
  });

  test.each<readonly [string, Given]>([
    ["PROFILE_NOT_FOUND", { profileId: "1" }],
    ["CURRENCY_UNSUPPORTED", { baseCurrency: "JPY" }],
    ["FEE_GROUP_INVALID", { feeGroup: "GOLD" }],
    ["COUNTRY_UNSUPPORTED", { rootUser: { address: { country: "JP" } } }],
    ["EMAIL_DOMAIN_NOT_ALLOWED", { rootUser: { email: "tuva@blocked.example" } }],
    ["ROOT_EMAIL_NOT_UNIQUE", { rootUser: { email: "Marit.Solberg@example.org" } }],
  ])("createConsumer is refused with %s", async (errorCode, given) => {
    expect(refusal(await create(given))).toEqual([409, errorCode]);
    expect((await create()).ok).toBe(true);
  });

  test("a person of the same names and day of birth is one already, one of another day is not", async () => {
    unwrap(await create());
    const other = { email: "tuva.o@mail.example" };
    expect(refusal(await create({ rootUser: other }))).toEqual([409, "CONSUMER_ALREADY_EXISTS"]);
    expect((await create({ rootUser: { ...other, dateOfBirth: { year: 1991, month: 11, day: 6 } } })).ok).toBe(true);
  });

  test("a code from an e-mail confirms the address once, and is no good after a day", async () => {
    const { email, id } = await registerConsumer();
    const send = (to: string) => alone.sendConsumerEmailVerificationCode({ body: { email: to } });
    const verify = (verificationCode: string) => alone.verifyConsumerEmail({ body: { email, verificationCode } });
    expect(refusal(await send("nobody@mail.example"))).toEqual([409, "EMAIL_NOT_FOUND"]);
    unwrap(await send(email));
    await control.advance(86_400_000);
    expect(refusal(await verify(CODE))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
    unwrap(await send(email));
    expect(refusal(await verify("654321"))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
    expect((await verify(CODE)).status).toBe(204);
    expect(refusal(await send(email))).toEqual([409, "ALREADY_VERIFIED"]);
    expect(refusal(await verify(CODE))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
    const { token } = unwrap(await alone.loginWithPassword({ body: { email, password: { value: PASSWORD } } }));
    expect(unwrap(await flat(token).getConsumer())).toMatchObject({ id: { id }, rootUser: { emailVerified: true } });
  });

  test("updateConsumer changes what it names, and no more what KYC has proven", async () => {
    const { id, user } = await registerConsumer();
    const address = { addressLine1: "20 Mill Street", city: "Oslo", postCode: "N-0150", country: "NO" };
    const body = {
      name: "Tove",
      email: "tove@mail.example",
      mobile: { countryCode: "+47", number: "00000157" },
      address,
      placeOfBirth: "Oslo",
    };
    const changed = unwrap(await user.updateConsumer({ body: { ...body, tag: "person-2", userTag: "user-2", brand: "ferry" } }));
    expect(changed).toMatchObject({
      tag: "person-2",
      rootUser: { ...body, tag: "user-2", brand: "ferry", surname: "Okland", nationality: "NO" },
    });
    expect(changed.rootUser).toMatchObject({ emailVerified: false, mobileNumberVerified: false });
    expect(unwrap(await user.getConsumer())).toEqual(changed);
    expect(unwrap(await user.listIdentities()).identities).toMatchObject([{ id: { id } }]);
    unwrap(await alone.simulateConsumerVerification({ path: { consumer_id: id } }));
    for (const wanted of [{ name: "Adelheid" }, { address }, { dateOfBirth: { year: 1990, month: 1, day: 1 } }]) {
      expect(refusal(await user.updateConsumer({ body: wanted }))).toEqual([409, "CONSUMER_VERIFIED"]);
    }
    expect(unwrap(await user.updateConsumer({ body: { nationality: "SE" } })).rootUser.nationality).toBe("SE");
  });

  test.each<readonly [string, Schemas["ConsumerUpdate"]]>([
    ["FEE_GROUP_INVALID", { feeGroup: "GOLD" }],
    ["COUNTRY_UNSUPPORTED", { address: { country: "JP" } }],
    ["EMAIL_NOT_UNIQUE", { email: "ivo.brandt@example.org" }],
    ["EMAIL_DOMAIN_NOT_ALLOWED", { email: "tuva@blocked.example" }],
  ])("updateConsumer is refused with %s, and changes nothing", async (errorCode, body) => {
    const { user } = await registerConsumer();
    const before = unwrap(await user.getConsumer());
    expect(refusal(await user.updateConsumer({ body: { tag: "other", ...body } }))).toEqual([409, errorCode]);
    expect(unwrap(await user.getConsumer())).toEqual(before);
  });
}

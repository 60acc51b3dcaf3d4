import { unwrap } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { addUser, alone, CODE, control, credentials, directorToken, flat, joinUser, PASSWORD, petra, stepUp, tokenOf } from "./setup.ts";

const codeOf = ({ status, error }: { readonly status: number; readonly error?: unknown }): unknown => [
  status,
  (error as { readonly errorCode?: string } | undefined)?.errorCode,
];
const full = {
  ...petra,
  mobile: { countryCode: "+356", number: "79005678" },
  dateOfBirth: { year: 1995, month: 7, day: 14 },
  tag: "quay",
  countryOfResidence: "MT",
  locale: "en-GB",
  brand: "harbour",
  roles: ["CARD_ASSIGNEE"],
};
const identity = { type: "CORPORATE", id: credentials.director.ids[0] };

/** The authorised users of an identity. */
export function testUsers(): void {
  test("a user that was added is read, listed and changed, by the identity's own users alone", async () => {
    const director = flat(await stepUp(await directorToken()));
    const user = unwrap(await director.createUser({ body: full }));
    expect(user).toEqual({ ...full, id: expect.stringMatching(/^\d+$/), identity, active: true });
    const path = { user_id: user.id };
    expect(unwrap(await director.getUser({ path }))).toEqual(user);
    const changed = unwrap(
      await director.updateUser({ path, body: { surname: "Olin-Vass", roles: ["CARD_ASSIGNEE", "CARDS_MANAGEMENT_ROLE"] } }),
    );
    expect(changed).toEqual({ ...user, surname: "Olin-Vass", roles: ["CARD_ASSIGNEE", "CARDS_MANAGEMENT_ROLE"] });
    expect(unwrap(await director.listUsers())).toEqual({ users: [changed], count: 1, responseCount: 1 });
    expect((await flat(await tokenOf()).getUser({ path })).status).toBe(404);
    expect(unwrap(await flat(await directorToken(1)).listUsers()).count).toBe(0);
  });

  test("an address is good for one user of an identity, and not of every domain", async () => {
    const director = flat(await stepUp(await directorToken()));
    const [first, second] = [await addUser(), await addUser()];
    const { email } = unwrap(await director.getUser({ path: { user_id: first } }));
    expect(codeOf(await director.createUser({ body: { ...petra, email } }))).toEqual([409, "EMAIL_NOT_UNIQUE"]);
    expect(codeOf(await director.updateUser({ path: { user_id: second }, body: { email } }))).toEqual([409, "EMAIL_NOT_UNIQUE"]);
    const blocked = { ...petra, email: "petra@blocked.example" };
    expect(codeOf(await director.createUser({ body: blocked }))).toEqual([409, "EMAIL_DOMAIN_NOT_ALLOWED"]);
  });

  test("users are listed by page, activity, address, tag and any of several roles", async () => {
    const director = flat(await stepUp(await directorToken()));
    const roles = [["CARD_ASSIGNEE"], ["ADMIN"], ["CARD_ASSIGNEE", "FUNDS_MANAGEMENT_ROLE"]];
    const ids: string[] = [];
    for (const [index, some] of roles.entries()) ids.push(await addUser({ roles: some, tag: `tag-${index}` }));
    const list = async (query: NonNullable<Parameters<typeof director.listUsers>[0]>["query"]) =>
      (unwrap(await director.listUsers({ query })).users ?? []).map(({ id }) => ids.indexOf(id));
    expect(await list({ offset: 1, limit: 1 })).toEqual([1]);
    expect(await list({ tag: "tag-2" })).toEqual([2]);
    expect(await list({ roles: ["ADMIN", "FUNDS_MANAGEMENT_ROLE"] })).toEqual([1, 2]);
    expect(await list({ roles: ["CARD_ASSIGNEE"] })).toEqual([0, 2]);
    unwrap(await director.deactivateUser({ path: { user_id: ids[0] ?? "" } }));
    expect(await list({ active: true })).toEqual([1, 2]);
    expect(await list({ active: false })).toEqual([0]);
    const { email } = unwrap(await director.getUser({ path: { user_id: ids[1] ?? "" } }));
    expect(await list({ email })).toEqual([1]);
    expect((await flat(await directorToken()).listUsers()).status).toBe(200);
  });

  test("an invite is sent, checked and used once, within a month", async () => {
    const id = await addUser();
    const path = { user_id: id };
    const director = flat(await directorToken());
    const consume = (inviteCode = CODE) => alone.consumeUserInvite({ path, body: { inviteCode, password: { value: PASSWORD } } });
    expect(codeOf(await alone.validateUserInvite({ path, body: { inviteCode: CODE } }))).toEqual([409, "INVITE_OR_INVITE_CODE_INVALID"]);
    expect(codeOf(await consume())).toEqual([409, "INVITE_OR_INVITE_CODE_INVALID"]);
    unwrap(await director.sendUserInvite({ path }));
    expect((await alone.validateUserInvite({ path, body: { inviteCode: CODE } })).status).toBe(204);
    expect(codeOf(await consume("904173"))).toEqual([409, "INVITE_OR_INVITE_CODE_INVALID"]);
    await control.advance(2_592_000_000);
    expect(codeOf(await alone.validateUserInvite({ path, body: { inviteCode: CODE } }))).toEqual([409, "INVITE_OR_INVITE_CODE_INVALID"]);
    expect(codeOf(await consume())).toEqual([410, "TOKEN_EXPIRED"]);
    const later = flat(await directorToken());
    unwrap(await later.sendUserInvite({ path }));
    const mobile = { countryCode: "+44", number: "7700900123" };
    const used = unwrap(await alone.consumeUserInvite({ path, body: { inviteCode: CODE, password: { value: PASSWORD }, mobile } }));
    expect(unwrap(await flat(used.token).getUser({ path })).mobile).toEqual(mobile);
    expect(codeOf(await consume())).toEqual([409, "PASSWORD_ALREADY_CREATED"]);
    expect(codeOf(await later.sendUserInvite({ path }))).toEqual([409, "INVITE_ALREADY_CONSUMED"]);
    const unknown = { path: { user_id: "110294899999999999" }, body: { inviteCode: CODE } };
    expect((await alone.validateUserInvite(unknown)).status).toBe(404);
    const password = { value: PASSWORD };
    expect(codeOf(await alone.consumeUserInvite({ ...unknown, body: { inviteCode: CODE, password } }))).toEqual([404, "TOKEN_NOT_FOUND"]);
  });

  test("a deactivated user is out at once, and back when another user says so", async () => {
    const id = await addUser({ email: "lena@harbourlane.example" });
    const path = { user_id: id };
    const token = await joinUser(id);
    const director = flat(await directorToken());
    unwrap(await director.deactivateUser({ path }));
    expect((await flat(token).getCorporate()).status).toBe(401);
    const body = { email: "lena@harbourlane.example", password: { value: PASSWORD } };
    expect((await alone.loginWithPassword({ body })).status).toBe(403);
    expect(unwrap(await director.getUser({ path })).active).toBe(false);
    unwrap(await director.activateUser({ path }));
    expect((await alone.loginWithPassword({ body })).status).toBe(200);
    const self = { path: { user_id: identity.id ?? "" } };
    expect(codeOf(await director.activateUser(self))).toEqual([403, "INSUFFICIENT_PERMISSIONS"]);
    expect(codeOf(await director.deactivateUser(self))).toEqual([403, "INSUFFICIENT_PERMISSIONS"]);
    expect((await director.deactivateUser({ path: { user_id: "110294899999999999" } })).status).toBe(404);
  });

  test("roles say what a user may do, and nobody changes the own ones", async () => {
    const id = await addUser({ roles: ["CARD_ASSIGNEE"] });
    const path = { user_id: id };
    const user = flat(await joinUser(id));
    for (const call of [user.listUsers(), user.listRoles(), user.createTransfer, user.updateCorporate({ body: { tag: "quay-x417" } })]) {
      if (typeof call !== "function") expect(codeOf(await call)).toEqual([403, "INSUFFICIENT_PERMISSIONS"]);
    }
    expect(unwrap(await user.getUser({ path })).roles).toEqual(["CARD_ASSIGNEE"]);
    expect(codeOf(await user.getUser({ path: { user_id: await addUser() } }))).toEqual([403, "INSUFFICIENT_PERMISSIONS"]);
    expect((await user.updateUser({ path, body: { surname: "Vass" } })).status).toBe(200);
    expect(codeOf(await user.updateUser({ path, body: { roles: ["ADMIN"] } }))).toEqual([409, "CANNOT_MODIFY_OWN_ROLES"]);
    const director = flat(await directorToken());
    const root = { path: { user_id: identity.id ?? "" }, body: { roles: ["CARD_ASSIGNEE"] } };
    expect(codeOf(await director.updateUser(root))).toEqual([409, "ADMIN_ROLE_REMOVAL_NOT_ALLOWED"]);
    unwrap(await director.updateUser({ path, body: { roles: ["ACCESS_MANAGEMENT_ROLE"] } }));
    expect((await user.listUsers()).status).toBe(200);
    expect(unwrap(await user.listRoles())).toContainEqual({ id: "1", name: "ADMIN", description: "Everything" });
  });

  test("the KYC of a user wants address and mobile verified, and is decided once", async () => {
    const email = "lena@harbourlane.example";
    const id = await addUser({ email, mobile: full.mobile });
    const user = flat(await joinUser(id));
    expect(codeOf(await user.startUserKyc())).toEqual([409, "EMAIL_NOT_VERIFIED"]);
    const verify = (verificationCode: string) => alone.verifyUserEmail({ body: { email, verificationCode } });
    expect(codeOf(await verify(CODE))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
    expect((await alone.sendUserEmailVerificationCode({ body: { email } })).status).toBe(204);
    expect(codeOf(await alone.sendUserEmailVerificationCode({ body: { email: "nobody@example.org" } }))).toEqual([409, "EMAIL_NOT_FOUND"]);
    expect(codeOf(await verify("904173"))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
    expect((await verify(CODE)).status).toBe(204);
    expect(codeOf(await user.startUserKyc())).toEqual([409, "MOBILE_NOT_VERIFIED"]);
    await user.enrolOtpDevice({ path: { channel: "SMS" } });
    await user.verifyOtpDeviceEnrolment({ path: { channel: "SMS" }, body: { verificationCode: CODE } });
    expect(unwrap(await user.startUserKyc()).reference).toMatch(/^\d+$/);
    control.act("finishUserKyc", { userId: id, status: "PENDING_REVIEW" });
    expect(codeOf(await user.startUserKyc())).toEqual([409, "KYC_PENDING_REVIEW"]);
    control.act("finishUserKyc", { userId: id, status: "APPROVED" });
    expect(codeOf(await user.startUserKyc())).toEqual([409, "KYC_ALREADY_APPROVED"]);
    expect((await flat(await directorToken()).startUserKyc()).status).toBe(403);
    expect((await alone.startUserKyc()).status).toBe(404);
  });
}

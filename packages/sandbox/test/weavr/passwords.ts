import { unwrap } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { addUser, alone, CODE, control, credentials, flat, joinUser, PASSWORD, textOf, tokenOf } from "./setup.ts";

const { consumer } = credentials;
const codeOf = ({ status, error }: { readonly status: number; readonly error?: unknown }): unknown => [
  status,
  (error as { readonly errorCode?: string } | undefined)?.errorCode,
];

/** Passwords and their rules. */
export function testPasswords(): void {
  test.each([
    ["Quay-Row-18!", 204, undefined],
    ["tok-5pQeZ1-invented", 204, undefined],
    ["Ab1!xyz", 409, "PASSWORD_TOO_SHORT"],
    [`Ab1!${"x".repeat(27)}`, 409, "PASSWORD_TOO_LONG"],
    ["lower-case-1", 409, "PASSWORD_TOO_SIMPLE"],
    ["UPPER-CASE-1", 409, "PASSWORD_TOO_SIMPLE"],
    ["No-Digits-Here", 409, "PASSWORD_TOO_SIMPLE"],
    ["NoSpecials1", 409, "PASSWORD_TOO_SIMPLE"],
  ])("the password %s gives %s %s", async (value, status, code) => {
    expect(codeOf(await alone.validatePassword({ body: { password: { value } } }))).toEqual([status, code]);
  });

  test("a first password is set once, and signs in", async () => {
    const id = await addUser({ email: "lena@harbourlane.example" });
    const create = (value: string) => alone.createPassword({ path: { user_id: id }, body: { password: { value } } });
    expect(codeOf(await create("short"))).toEqual([409, "PASSWORD_TOO_SHORT"]);
    const { token } = unwrap(await create(PASSWORD));
    expect((await flat(textOf(token)).getCorporate()).status).toBe(200);
    expect(await tokenOf({ email: "lena@harbourlane.example", password: PASSWORD })).toMatch(/^eyJ/);
    expect(codeOf(await create("Another-Row-19!"))).toEqual([409, "PASSWORD_ALREADY_CREATED"]);
    const unknown = await alone.createPassword({ path: { user_id: "110294899999999999" }, body: { password: { value: PASSWORD } } });
    expect(codeOf(unknown)).toEqual([404, "TOKEN_NOT_FOUND"]);
  });

  test("a new password is none of the last five", async () => {
    const user = flat(await tokenOf());
    let old = consumer.password;
    const change = async (value: string) => {
      const changed = await user.updatePassword({ body: { oldPassword: { value: old }, newPassword: { value } } });
      if (changed.ok) old = value;
      return codeOf(changed);
    };
    expect(
      codeOf(await user.updatePassword({ body: { oldPassword: { value: "Never-Row-16!" }, newPassword: { value: PASSWORD } } })),
    ).toEqual([409, "PASSWORD_INCORRECT"]);
    for (const number of [1, 2, 3, 4]) expect(await change(`Quay-Row-${number}!`)).toEqual([200, undefined]);
    expect(await change(consumer.password)).toEqual([409, "PASSWORD_ALREADY_USED"]);
    expect(await change("Quay-Row-5!")).toEqual([200, undefined]);
    expect(await change(consumer.password)).toEqual([200, undefined]);
  });

  test("a lost password is replaced with the code of the mail, while it is good", async () => {
    const start = (email: string) => alone.startLostPassword({ body: { email } });
    const resume = (nonce = CODE, value = PASSWORD) =>
      alone.resumeLostPassword({ body: { nonce, email: consumer.email, newPassword: { value } } });
    expect(codeOf(await resume())).toEqual([409, "INVALID_NONCE_OR_EMAIL"]);
    expect((await start(consumer.email)).status).toBe(204);
    expect(codeOf(await resume("904173"))).toEqual([409, "INVALID_NONCE_OR_EMAIL"]);
    expect(codeOf(await resume(CODE, consumer.password))).toEqual([409, "PASSWORD_ALREADY_USED"]);
    await control.advance(86_400_000);
    expect(codeOf(await resume())).toEqual([410, "TOKEN_EXPIRED"]);
    await start(consumer.email);
    const { token } = unwrap(await resume());
    expect((await flat(textOf(token)).getConsumer()).status).toBe(200);
    expect(await tokenOf({ ...consumer, password: PASSWORD })).toMatch(/^eyJ/);
    expect(codeOf(await resume())).toEqual([409, "INVALID_NONCE_OR_EMAIL"]);
    expect(codeOf(await start("nobody@example.org"))).toEqual([409, "ACCOUNT_NOT_FOUND"]);
    expect(codeOf(await start(credentials.director.email))).toEqual([409, "MULTIPLE_ACCOUNTS_FOUND"]);
  });

  test("who never had a password cannot have lost it", async () => {
    await addUser({ email: "lena@harbourlane.example" });
    await alone.startLostPassword({ body: { email: "lena@harbourlane.example" } });
    const body = { nonce: CODE, email: "lena@harbourlane.example", newPassword: { value: PASSWORD } };
    expect(codeOf(await alone.resumeLostPassword({ body }))).toEqual([409, "PASSWORD_NOT_SET"]);
  });

  test("no log has a password, a token or a person", async () => {
    const token = await joinUser(await addUser({ email: "lena@harbourlane.example" }));
    await tokenOf({ email: "lena@harbourlane.example", password: PASSWORD });
    const log = JSON.stringify(control.requests());
    expect(log).toContain("loginWithPassword");
    expect([PASSWORD, token, "lena@", "Olin", consumer.password, credentials.apiKey].filter((secret) => log.includes(secret))).toEqual([]);
  });
}

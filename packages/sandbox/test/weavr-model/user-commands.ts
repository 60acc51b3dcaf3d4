import fc from "fast-check";
import { expect } from "vitest";
import { type AccessCommand, accessCommand, office, recent } from "./access-command.ts";
import { begin, keep } from "./access-model.ts";
import { place, refusal, taken } from "./command.ts";

const mobile = { countryCode: "+356", number: "79005678" };
const someRoles = fc.constantFrom<string[] | undefined>(undefined, undefined, ["CARD_ASSIGNEE"], ["FUNDS_MANAGEMENT_ROLE"]);
const seldomNot = fc.constantFrom(true, true, true, true, false);
const codes = fc.constantFrom("123456", "123456", "123456", "000000");

const add = accessCommand("add user", fc.tuple(someRoles, seldomNot), async ([roles, hasMobile], scene) => {
  const { model } = scene;
  const email = `member-${model.users.length}@mail.example`;
  const body = { name: "Petra", surname: "Olin", email, ...(roles && { roles }), ...(hasMobile && { mobile }) };
  const { id } = taken(await (await office(scene)).createUser({ body }));
  model.users.push({
    ...{ id, email, roles, surname: "Olin", active: true, hasMobile, mobileConfirmed: false, emailConfirmed: false, passwords: [] },
    ...{ badLogins: 0, lockedUntil: 0, inviteUntil: 0, emailUntil: 0, lostUntil: 0, sms: undefined, push: undefined, isInKyc: false },
  });
});

const invite = accessCommand("invite", place, async (which, scene) => {
  const user = recent(scene.model.users, which);
  if (user === undefined) return;
  const result = await (await office(scene)).sendUserInvite({ path: { user_id: user.id } });
  expect(refusal(result)).toBe(user.passwords.length > 0 ? "INVITE_ALREADY_CONSUMED" : undefined);
  if (result.ok) user.inviteUntil = scene.model.now + 2_592_000_000;
});

const join = accessCommand("join", fc.tuple(place, codes, fc.boolean()), async ([which, inviteCode, isInvited], { model, world }) => {
  const user = recent(model.users, which);
  if (user === undefined) return;
  const path = { user_id: user.id };
  model.lastPassword += 1;
  const password = { value: `Quay-Row-${model.lastPassword}!` };
  const isNew = user.passwords.length === 0;
  if (!isInvited) {
    const created = await world.client().createPassword({ path, body: { password } });
    expect(refusal(created)).toBe(isNew ? undefined : "PASSWORD_ALREADY_CREATED");
    if (!created.ok) return;
    keep(user, password.value);
    begin(model, user, String(created.data.token));
    return;
  }
  const checked = await world.client().validateUserInvite({ path, body: { inviteCode } });
  const joined = await world.client().consumeUserInvite({ path, body: { inviteCode, password } });
  const isKnown = user.inviteUntil !== 0 && inviteCode === "123456";
  const late = user.inviteUntil > model.now ? undefined : "TOKEN_EXPIRED";
  expect(refusal(joined)).toBe(isNew ? (isKnown ? late : "INVITE_OR_INVITE_CODE_INVALID") : "PASSWORD_ALREADY_CREATED");
  if (isNew) expect(checked.ok).toBe(joined.ok);
  if (!joined.ok) return;
  keep(user, password.value);
  begin(model, user, String(joined.data.token));
});

const tries = fc.constantFrom(0, 0, 0, 1, 2, 3);

const login = accessCommand("log in", fc.tuple(place, tries), async ([which, bad], { model, world }) => {
  const user = recent(model.users, which);
  if (user === undefined) return;
  const canSignIn = user.active && user.passwords.length > 0;
  for (let number = 0; number < Math.max(bad, 1); number++) {
    const value = bad === 0 ? (user.passwords[0] ?? "None-Set-1") : "Wrong-Pass-1";
    const result = await world.client().loginWithPassword({ body: { email: user.email, password: { value } } });
    const isLocked = canSignIn && user.lockedUntil > model.now;
    expect(result.status).toBe(isLocked ? 423 : canSignIn && bad === 0 ? 200 : 403);
    if (result.ok) {
      user.badLogins = 0;
      begin(model, user, String(result.data.token));
    } else if (canSignIn && !isLocked) {
      user.badLogins += 1;
      if (user.badLogins === 3) Object.assign(user, { badLogins: 0, lockedUntil: model.now + 1_800_000 });
    }
  }
});

const lose = accessCommand("lose password", fc.tuple(place, codes, fc.boolean()), async ([which, nonce, starts], { model, world }) => {
  const user = recent(model.users, which);
  if (user === undefined) return;
  const { email } = user;
  if (starts) {
    taken(
      await world
        .client()
        .startLostPassword({ body: { email } })
        .then((result) => ({ ...result, data: true })),
    );
    user.lostUntil = model.now + 86_400_000;
    return;
  }
  model.lastPassword += 1;
  const value = `Quay-Row-${model.lastPassword}!`;
  const result = await world.client().resumeLostPassword({ body: { nonce, email, newPassword: { value } } });
  const known = user.lostUntil === 0 || nonce !== "123456" ? "INVALID_NONCE_OR_EMAIL" : undefined;
  const late = user.lostUntil <= model.now ? "TOKEN_EXPIRED" : undefined;
  expect(refusal(result)).toBe(known ?? late ?? (user.passwords.length === 0 ? "PASSWORD_NOT_SET" : undefined));
  if (!result.ok) return;
  keep(user, value);
  user.lostUntil = 0;
  begin(model, user, String(result.data.token));
});

const turn = accessCommand("turn on or off", fc.tuple(place, seldomNot), async ([which, on], scene) => {
  const user = recent(scene.model.users, which);
  if (user === undefined) return;
  const path = { user_id: user.id };
  const admin = await office(scene);
  expect((await (on ? admin.activateUser({ path }) : admin.deactivateUser({ path }))).status).toBe(204);
  user.active = on;
  if (on) Object.assign(user, { lockedUntil: 0, badLogins: 0 });
  else for (const session of scene.model.sessions) if (session.user === user) session.ended = true;
});

const change = accessCommand("change user", fc.tuple(place, seldomNot), async ([which, isName], scene) => {
  const isMobile = !isName;
  const user = recent(scene.model.users, which);
  if (user === undefined) return;
  const surname = isMobile ? user.surname : `${user.surname.slice(0, 20)}a`;
  const body = isMobile ? { mobile } : { surname };
  taken(await (await office(scene)).updateUser({ path: { user_id: user.id }, body }));
  user.surname = surname;
  if (isMobile) Object.assign(user, { hasMobile: true, mobileConfirmed: false, sms: undefined, push: undefined });
});

const mail = accessCommand("verify address", fc.tuple(place, codes, fc.boolean()), async ([which, code, sends], { model, world }) => {
  const user = recent(model.users, which);
  if (user === undefined) return;
  const { email } = user;
  if (sends) {
    expect((await world.client().sendUserEmailVerificationCode({ body: { email } })).status).toBe(204);
    user.emailUntil = model.now + 86_400_000;
    return;
  }
  const result = await world.client().verifyUserEmail({ body: { email, verificationCode: code } });
  const isGood = code === "123456" && user.emailUntil > model.now;
  expect(refusal(result)).toBe(isGood ? undefined : "VERIFICATION_CODE_INVALID");
  if (isGood) Object.assign(user, { emailConfirmed: true, emailUntil: 0 });
});

const list = accessCommand("list users", fc.constantFrom(undefined, true, false), async (active, scene) => {
  const query = active === undefined ? {} : { active };
  const { users = [], count } = taken(await (await office(scene)).listUsers({ query }));
  const wanted = scene.model.users.filter((user) => active === undefined || user.active === active);
  expect(users.map(({ id, surname }) => [id, surname])).toEqual(wanted.map(({ id, surname }) => [id, surname]));
  expect(count).toBe(wanted.length);
});

/** Users: how they come, sign in, and go. */
export const userCommands: readonly fc.Arbitrary<AccessCommand>[] = [add, invite, join, join, login, login, lose, turn, change, mail, list];

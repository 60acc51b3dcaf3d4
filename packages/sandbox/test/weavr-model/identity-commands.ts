import fc from "fast-check";
import { expect } from "vitest";
import { profiles } from "../../src/weavr/profiles.ts";
import { asUser, type Command, command, pick, place, refusal, taken } from "./command.ts";
import { handIn, move } from "./model.ts";
import { startRefusal, words } from "./rules.ts";
import { PASSWORD } from "./world.ts";

const kind = fc.constantFrom("CORPORATE" as const, "CONSUMER" as const);

const register = command("register", fc.tuple(kind, fc.constantFrom(...words)), async ([kind, word], { model, world }) => {
  const count = model.identities.length;
  if (count >= 4) return;
  const client = world.client();
  const email = `user-${count}@mail.example`;
  const user = { name: "Runa", email, mobile: { countryCode: "+47", number: "00000142" } };
  const common = { ipAddress: "192.0.2.17", baseCurrency: "EUR" };
  const company = { type: "LLC", name: `Ferry Street ${word}`, registrationCountry: "NO" } as const;
  const person = { surname: word, dateOfBirth: { year: 1950 + count, month: 1, day: 1 }, address: { country: "NO" } };
  const root = { ...user, surname: "Berg", companyPosition: "DIRECTOR" } as const;
  const created =
    kind === "CORPORATE"
      ? taken(await client.createCorporate({ body: { ...common, profileId: profiles.corporate, rootUser: root, company } }))
      : taken(await client.createConsumer({ body: { ...common, profileId: profiles.consumer, rootUser: { ...user, ...person } } }));
  const { id } = created.id;
  const { token = "" } = taken(await client.createPassword({ path: { user_id: id }, body: { password: { value: PASSWORD } } }));
  model.identities.push({
    ...{ kind, id, email, word, session: { token, usedAt: model.now, steppedUp: false }, isEnrolled: false, emailConfirmed: false },
    ...{ mobileConfirmed: false, codeUntil: 0, status: "NOT_STARTED", ongoing: "NOT_STARTED", attempts: 0, isBarred: false },
  });
});

const mail = command("mail code", place, async (which, { model, world }) => {
  const identity = pick(model.identities, which);
  if (identity === undefined) return;
  const body = { email: identity.email };
  const client = world.client();
  const result = await (identity.kind === "CORPORATE"
    ? client.sendCorporateEmailVerificationCode({ body })
    : client.sendConsumerEmailVerificationCode({ body }));
  expect(refusal(result)).toBe(identity.emailConfirmed ? "ALREADY_VERIFIED" : undefined);
  if (result.ok) identity.codeUntil = model.now + 86_400_000;
});

const confirm = command(
  "confirm address",
  fc.tuple(place, fc.constantFrom("123456", "123456", "000000")),
  async ([which, code], { model, world }) => {
    const identity = pick(model.identities, which);
    if (identity === undefined) return;
    const body = { email: identity.email, verificationCode: code };
    const client = world.client();
    const result = await (identity.kind === "CORPORATE" ? client.verifyCorporateEmail({ body }) : client.verifyConsumerEmail({ body }));
    const isGood = code === "123456" && identity.codeUntil > model.now;
    expect(refusal(result)).toBe(isGood ? undefined : "VERIFICATION_CODE_INVALID");
    if (isGood) Object.assign(identity, { emailConfirmed: true, codeUntil: 0 });
  },
);

const start = command("start check", place, async (which, scene) => {
  const identity = pick(scene.model.identities, which);
  if (identity === undefined) return;
  const isCorporate = identity.kind === "CORPORATE";
  const result = await asUser(scene, identity, false, async (user) => (isCorporate ? user.startCorporateKyb() : user.startConsumerKyc({})));
  const expected = startRefusal(identity);
  expect(refusal(result)).toBe(expected);
  if (expected === undefined && identity.ongoing !== "INITIATED") move(scene.model, identity, { state: "INITIATED" });
});

const finish = command("finish component", place, async (which, { model, world }) => {
  const identity = pick(model.identities, which);
  if (identity === undefined) return;
  const act = () => world.sandbox.control.act("finishVerification", { identityId: identity.id });
  if (identity.ongoing !== "INITIATED") return void expect(act).toThrow("component is not open");
  act();
  handIn(model, identity);
});

const decide = command(
  "decide",
  fc.tuple(place, fc.constantFrom("APPROVED" as const, "REJECTED" as const), fc.boolean()),
  async ([which, state, wantsFinal], { model, world }) => {
    const identity = pick(model.identities, which);
    if (identity === undefined) return;
    const act = () => world.sandbox.control.act("decideVerification", { identityId: identity.id, status: state, isFinal: wantsFinal });
    if (identity.ongoing !== "PENDING_REVIEW") return void expect(act).toThrow("not under review");
    act();
    move(model, identity, { state, isFinal: state === "REJECTED" && (wantsFinal || identity.kind === "CONSUMER") });
  },
);

const again = command("check again", place, async (which, { model, world }) => {
  const identity = pick(model.identities, which);
  if (identity === undefined) return;
  const act = () => world.sandbox.control.act("repeatVerification", { identityId: identity.id });
  if (identity.status !== "APPROVED") return void expect(act).toThrow("not approved");
  act();
  if (identity.ongoing !== "INITIATED") move(model, identity, { state: "INITIATED" });
});

const simulate = command("simulate", place, async (which, { model, world }) => {
  const identity = pick(model.identities, which);
  if (identity === undefined) return;
  const client = world.client();
  taken(
    await (identity.kind === "CORPORATE"
      ? client.simulateCorporateVerification({ path: { corporate_id: identity.id } })
      : client.simulateConsumerVerification({ path: { consumer_id: identity.id } })),
  );
  const ongoing = identity.ongoing === "NOT_STARTED" ? "NOT_STARTED" : "APPROVED";
  Object.assign(identity, { status: "APPROVED", ongoing, emailConfirmed: true, mobileConfirmed: true, isBarred: false });
  model.told += 1;
});

/** Whatever makes an identity, and has it checked. */
export const identityCommands: readonly fc.Arbitrary<Command>[] = [
  ...[register, mail, confirm, start, start, finish, finish, finish, decide, decide, again, simulate],
];

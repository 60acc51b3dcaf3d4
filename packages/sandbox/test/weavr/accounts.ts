import { paginate, unwrap } from "@kyc-clients/weavr";
import { expect, expectTypeOf, test } from "vitest";
import { approvedCorporate, openAccount, type Registered, refusal, registerCorporate, stepUp } from "./identities.ts";
import { alone, control, profiles, type Schemas } from "./setup.ts";

const given = {
  profileId: profiles.account,
  friendlyName: "Operating EUR",
  currency: "EUR",
  tag: "till-1",
  lowBalanceThreshold: 5_000,
} as const;
const nobody = "110294899999999999";

const read = async ({ user }: Registered, id: string): Promise<Schemas["ManagedAccount"]> =>
  unwrap(await user.getManagedAccount({ path: { id } }));
const iban = async ({ user }: Registered, id: string): Promise<Schemas["ManagedAccountIBAN"]> =>
  unwrap(await user.getManagedAccountIban({ path: { id } }));

/** Managed accounts: opened, listed, changed, blocked, paid into and destroyed. */
export function testAccounts(): void {
  test("createManagedAccount opens an account that is read, listed and changed", async () => {
    const business = await approvedCorporate();
    const opened = unwrap(await business.user.createManagedAccount({ body: given }));
    expectTypeOf(opened).toEqualTypeOf<Schemas["ManagedAccount"]>();
    const nothing = { balances: { availableBalance: 0, actualBalance: 0 }, state: { state: "ACTIVE" }, creationTimestamp: control.now() };
    expect(opened).toEqual({ ...given, ...nothing, id: expect.stringMatching(/^\d{18}$/) });
    const path = { id: opened.id };
    expect(await read(business, opened.id)).toEqual(opened);
    const changed = unwrap(await business.user.updateManagedAccount({ path, body: { friendlyName: "Till", tag: "till-2" } }));
    expect(changed).toEqual({ ...opened, friendlyName: "Till", tag: "till-2" });
    const list = unwrap(await business.user.listManagedAccounts({}));
    expectTypeOf(list).toEqualTypeOf<Schemas["ManagedAccountList"]>();
    expect(list).toEqual({ accounts: [changed], count: 1, responseCount: 1 });
    const cleared = unwrap(await business.user.updateManagedAccount({ path, body: { clearLowBalanceThreshold: true } }));
    expect(cleared).not.toHaveProperty("lowBalanceThreshold");
    const both = { clearLowBalanceThreshold: true, lowBalanceThreshold: 7 };
    expect(unwrap(await business.user.updateManagedAccount({ path, body: both })).lowBalanceThreshold).toBe(7);
  });

  test.each([
    ["PROFILE_NOT_FOUND", { profileId: profiles.transfer }],
    ["CURRENCY_NOT_SUPPORTED_BY_PROFILE", { currency: "SEK" }],
  ])("createManagedAccount is refused with %s", async (errorCode, wrong) => {
    const { user } = await approvedCorporate();
    expect(refusal(await user.createManagedAccount({ body: { ...given, ...wrong } }))).toEqual([409, errorCode]);
    expect(unwrap(await user.listManagedAccounts({})).count).toBe(0);
  });

  test("an identity that is not verified opens no account, and a verified one opens ten", async () => {
    const business = await registerCorporate();
    await stepUp(business);
    expect(refusal(await business.user.createManagedAccount({ body: given }))).toEqual([409, "OWNER_IDENTITY_NOT_VERIFIED"]);
    unwrap(await alone.simulateCorporateVerification({ path: { corporate_id: business.id } }));
    for (let count = 0; count < 10; count++) await openAccount(business);
    expect(refusal(await business.user.createManagedAccount({ body: given }))).toEqual([409, "IDENTITY_LIMITS_EXCEEDED"]);
  });

  test("the same reference opens one account", async () => {
    const { user } = await approvedCorporate();
    const open = async () => unwrap(await user.createManagedAccount({ body: given, header: { "idempotency-ref": "wish-000021" } }));
    expect(await open()).toEqual(await open());
    expect(unwrap(await user.listManagedAccounts({})).count).toBe(1);
  });

  test("a call without a step-up is refused before anything is done", async () => {
    const business = await registerCorporate();
    unwrap(await alone.simulateCorporateVerification({ path: { corporate_id: business.id } }));
    const { user } = business;
    const path = { id: nobody };
    const calls = [
      ...[user.createManagedAccount({ body: given }), user.listManagedAccounts({}), user.getManagedAccount({ path })],
      ...[user.updateManagedAccount({ path, body: {} }), user.getManagedAccountIban({ path })],
    ];
    for (const call of calls) expect(refusal(await call)).toEqual([403, "STEP_UP_REQUIRED"]);
    await stepUp(business);
    expect(unwrap(await user.listManagedAccounts({})).count).toBe(0);
  });

  test("lists are narrowed by each filter, and paged", async () => {
    const business = await approvedCorporate();
    const { user } = business;
    const first = await openAccount(business, 0, { tag: "till-a417" });
    await control.advance(1_000);
    const second = await openAccount(business, 0, { tag: "till-b417", friendlyName: "Reserve", currency: "GBP" });
    await control.advance(1_000);
    const third = await openAccount(business, 0, { tag: "till-c417" });
    unwrap(await user.blockManagedAccount({ path: { id: second } }));
    unwrap(await user.removeManagedAccount({ path: { id: third } }));
    const now = control.now();
    const queries: readonly [NonNullable<Parameters<typeof user.listManagedAccounts>[0]>["query"], readonly string[]][] = [
      [{ friendlyName: "Reserve" }, [second]],
      [{ tag: "till-a417" }, [first]],
      [{ currency: "EUR" }, [first, third]],
      [{ state: ["BLOCKED", "DESTROYED"] }, [second, third]],
      [{ "state.blockedReason": ["USER"] }, [second]],
      [{ "state.blockedReason": ["SYSTEM"] }, []],
      [{ "state.destroyedReason": ["USER", "LOST"] }, [third]],
      [{ profileId: profiles.account }, [first, second, third]],
      [{ profileId: "1" }, []],
      [{ createdFrom: now - 1_000 }, [second, third]],
      [{ createdTo: now - 1_000 }, [first, second]],
      [{ offset: 1, limit: 1 }, [second]],
    ];
    for (const [query, ids] of queries) {
      const { accounts = [], responseCount } = unwrap(await user.listManagedAccounts({ query }));
      expect([query, accounts.map(({ id }) => id)]).toEqual([query, ids]);
      expect(responseCount).toBe(ids.length);
    }
    const page = unwrap(await user.listManagedAccounts({ query: { limit: 2 } }));
    expect([page.count, page.responseCount]).toEqual([3, 2]);
    const all: string[] = [];
    for await (const { id } of paginate(user.listManagedAccounts, { query: { limit: 2 } })) all.push(id);
    expect(all).toEqual([first, second, third]);
  });

  test.each([
    ["EUR", "SEPA", { iban: expect.stringMatching(/^MT\d\dSAND/), bankIdentifierCode: "SANDMTM1" }],
    ["GBP", "FASTER_PAYMENTS", { accountNumber: expect.stringMatching(/^\d{8}$/), sortCode: "000417" }],
    ["USD", "SWIFT", { iban: expect.stringMatching(/^MT/), code: "SANDMTM1" }],
  ])("bank details of an account in %s come after a while", async (currency, type, details) => {
    const business = await approvedCorporate();
    const id = await openAccount(business, 0, { currency });
    expect(await iban(business, id)).toEqual({ state: "UNALLOCATED", bankAccountDetails: [] });
    const assign = () => business.user.assignManagedAccountIban({ path: { id } });
    expect(unwrap(await assign())).toEqual({ state: "PENDING_ALLOCATION", bankAccountDetails: [] });
    expect(refusal(await assign())).toEqual([409, "IBAN_ALREADY_REQUESTED"]);
    await control.advance(30_000);
    const beneficiary = { beneficiaryNameAndSurname: "Ferry Street Bakery", type, details };
    expect(await iban(business, id)).toMatchObject({ state: "ALLOCATED", bankAccountDetails: [beneficiary] });
    expect(refusal(await assign())).toEqual([409, "INSTRUMENT_ALREADY_UPGRADED_TO_IBAN"]);
  });

  test("an IBAN has right check digits", async () => {
    const business = await approvedCorporate();
    const id = await openAccount(business);
    unwrap(await business.user.assignManagedAccountIban({ path: { id } }));
    await control.advance(30_000);
    const text = JSON.stringify(await iban(business, id)).match(/MT\d\d\w+/)?.[0] ?? "";
    const digits = Array.from(text.slice(4) + text.slice(0, 4), (letter) => Number.parseInt(letter, 36)).join("");
    expect(BigInt(digits) % 97n).toBe(1n);
  });

  test("an account is blocked, unblocked and destroyed, each once", async () => {
    const business = await approvedCorporate();
    const { user } = business;
    const id = await openAccount(business);
    const path = { id };
    expect(refusal(await user.unblockManagedAccount({ path }))).toEqual([409, "INSTRUMENT_NOT_BLOCKED"]);
    expect((await user.blockManagedAccount({ path })).status).toBe(204);
    expect((await read(business, id)).state).toEqual({ state: "BLOCKED", blockedReason: "USER" });
    expect(refusal(await user.blockManagedAccount({ path }))).toEqual([409, "INSTRUMENT_ALREADY_BLOCKED"]);
    expect(refusal(await user.assignManagedAccountIban({ path }))).toEqual([409, "INSTRUMENT_IS_NOT_ACTIVE"]);
    expect((await user.unblockManagedAccount({ path })).status).toBe(204);
    expect((await read(business, id)).state).toEqual({ state: "ACTIVE" });
    control.act("deposit", { accountId: id, amount: 1 });
    expect(refusal(await user.removeManagedAccount({ path }))).toEqual([409, "BALANCE_NOT_ZERO"]);
    const empty = { id: await openAccount(business) };
    expect((await user.removeManagedAccount({ path: empty })).status).toBe(204);
    expect((await read(business, empty.id)).state).toEqual({ state: "DESTROYED", destroyedReason: "USER" });
    expect(refusal(await user.removeManagedAccount({ path: empty }))).toEqual([409, "INSTRUMENT_ALREADY_REMOVED"]);
    expect(refusal(await user.blockManagedAccount({ path: empty }))).toEqual([409, "INSTRUMENT_DESTROYED"]);
    expect(refusal(await user.unblockManagedAccount({ path: empty }))).toEqual([409, "INSTRUMENT_DESTROYED"]);
  });

  test("what Weavr blocks, its user does not unblock, and nobody pays in", async () => {
    const business = await approvedCorporate();
    const id = await openAccount(business);
    expect(control.act("deposit", { accountId: id, amount: 250_419 })).toEqual({ availableBalance: 250_419, actualBalance: 250_419 });
    expect((await read(business, id)).balances).toEqual({ availableBalance: 250_419, actualBalance: 250_419 });
    control.act("blockAccount", { accountId: id });
    expect((await read(business, id)).state).toEqual({ state: "BLOCKED", blockedReason: "SYSTEM" });
    expect(refusal(await business.user.unblockManagedAccount({ path: { id } }))).toEqual([409, "INSTRUMENT_INACTIVE"]);
    expect(() => control.act("deposit", { accountId: id, amount: 1 })).toThrow("not active");
    const empty = await openAccount(business);
    unwrap(await business.user.removeManagedAccount({ path: { id: empty } }));
    expect(() => control.act("blockAccount", { accountId: empty })).toThrow("is destroyed");
    expect(() => control.act("deposit", { accountId: "7", amount: 1 })).toThrow("names no account");
  });

  test("an account of another identity is not there", async () => {
    const id = await openAccount(await approvedCorporate());
    const { user } = await approvedCorporate("Mill Street Mills");
    for (const path of [{ id }, { id: nobody }]) {
      const calls = [
        ...[user.getManagedAccount({ path }), user.updateManagedAccount({ path, body: {} }), user.getManagedAccountIban({ path })],
        ...[user.assignManagedAccountIban({ path }), user.blockManagedAccount({ path }), user.unblockManagedAccount({ path })],
        user.removeManagedAccount({ path }),
      ];
      for (const call of calls) expect((await call).status).toBe(404);
    }
    expect(unwrap(await user.listManagedAccounts({})).count).toBe(0);
  });
}

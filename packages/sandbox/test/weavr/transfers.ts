import { paginate, unwrap } from "@kyc-clients/weavr";
import { expect, expectTypeOf, test } from "vitest";
import { accountScenarios } from "../../src/weavr/account-scenarios.ts";
import { approvedCorporate, openAccount, type Registered, refusal } from "./identities.ts";
import { alone, control, flat, PASSWORD, profiles, type Schemas } from "./setup.ts";

/** A business with money on one of two accounts. */
interface Till extends Registered {
  readonly source: Schemas["InstrumentId"];
  readonly destination: Schemas["InstrumentId"];
}

async function openTill(name?: string): Promise<Till> {
  const business = await approvedCorporate(name);
  const source = { type: "managed_accounts", id: await openAccount(business, 1_041_700) };
  return { ...business, source, destination: { type: "managed_accounts", id: await openAccount(business) } };
}

const request = ({ source, destination }: Till, given: Partial<Schemas["TransferCreate"]> = {}): Schemas["TransferCreate"] => ({
  ...{ profileId: profiles.transfer, source, destination, destinationAmount: { currency: "EUR", amount: 250_425 } },
  ...given,
});
const move = async (till: Till, given?: Partial<Schemas["TransferCreate"]>): Promise<Schemas["Transfer"]> =>
  unwrap(await till.user.createTransfer({ body: request(till, given) }));
const read = async ({ user }: Till, id: string): Promise<Schemas["Transfer"]> => unwrap(await user.getTransfer({ path: { id } }));
const balances = async ({ user, source, destination }: Till): Promise<unknown[]> =>
  Promise.all(
    [source, destination].map(async ({ id }) => {
      const { availableBalance, actualBalance } = unwrap(await user.getManagedAccount({ path: { id } })).balances;
      return [availableBalance, actualBalance];
    }),
  );

/** Transfers: made, listed, run later and cancelled. */
export function testTransfers(): void {
  test("createTransfer moves money that both accounts show, and is read and listed", async () => {
    const till = await openTill();
    const made = await move(till, { tag: "jan-topup", description: "Float for the till" });
    expectTypeOf(made).toEqualTypeOf<Schemas["Transfer"]>();
    const when = { creationTimestamp: control.now(), executionTimestamp: String(control.now()) };
    const sent = request(till, { tag: "jan-topup", description: "Float for the till" });
    expect(made).toEqual({ ...sent, ...when, state: "COMPLETED", id: expect.stringMatching(/^\d{18}$/) });
    expect(await read(till, made.id)).toEqual(made);
    const list = unwrap(await till.user.listTransfers({}));
    expectTypeOf(list).toEqualTypeOf<Schemas["TransferList"]>();
    expect(list).toEqual({ transfer: [made], count: 1, responseCount: 1 });
    expect(await balances(till)).toEqual([
      [791_275, 791_275],
      [250_425, 250_425],
    ]);
  });

  test("the same reference moves money once, another wish moves it again", async () => {
    const till = await openTill();
    const once = async () => unwrap(await till.user.createTransfer({ body: request(till), header: { "idempotency-ref": "wish-000031" } }));
    expect(await once()).toEqual(await once());
    await move(till);
    expect((await balances(till))[0]).toEqual([540_850, 540_850]);
  });

  test("every reason for which money does not move", async () => {
    const till = await openTill();
    const other = await openTill("Mill Street Mills");
    const gbp = { type: "managed_accounts", id: await openAccount(till, 0, { currency: "GBP" }) };
    const [blocked, destroyed] = [await openAccount(till), await openAccount(till)].map(
      (id) => ({ type: "managed_accounts", id }) as const,
    );
    unwrap(await till.user.blockManagedAccount({ path: { id: blocked?.id ?? "" } }));
    unwrap(await till.user.removeManagedAccount({ path: { id: destroyed?.id ?? "" } }));
    const { source } = till;
    const reasons: readonly [string, Partial<Schemas["TransferCreate"]>][] = [
      ["PROFILE_INACTIVE", { profileId: profiles.account }],
      ["SOURCE_AND_DESTINATION_MUST_BE_DIFFERENT", { destination: source }],
      ["SOURCE_NOT_FOUND", { source: { type: "managed_cards", id: "7" } }],
      ["SOURCE_NOT_FOUND", { source: other.source }],
      ["DESTINATION_NOT_FOUND", { destination: other.destination }],
      ["SOURCE_INSTRUMENT_BLOCKED", { source: blocked as Schemas["InstrumentId"] }],
      ["DESTINATION_INSTRUMENT_BLOCKED", { destination: blocked as Schemas["InstrumentId"] }],
      ["SOURCE_INSTRUMENT_DESTROYED", { source: destroyed as Schemas["InstrumentId"] }],
      ["DESTINATION_INSTRUMENT_DESTROYED", { destination: destroyed as Schemas["InstrumentId"] }],
      ["CURRENCY_MISMATCH", { destination: gbp }],
      ["AMOUNT_INVALID", { destinationAmount: { currency: "EUR", amount: 0 } }],
      ["FUNDS_INSUFFICIENT", { destinationAmount: { currency: "EUR", amount: 1_041_701 } }],
      ["SCHEDULED_TIMESTAMP_INVALID", { scheduledTimestamp: String(control.now()) }],
      ["INSTRUMENT_DENIED_TRANSACTION", { tag: "denied" }],
    ];
    for (const [errorCode, given] of reasons) {
      expect(refusal(await till.user.createTransfer({ body: request(till, given) }))).toEqual([409, errorCode]);
    }
    expect(unwrap(await till.user.listTransfers({})).count).toBe(0);
    expect(await balances(till)).toEqual([
      [1_041_700, 1_041_700],
      [0, 0],
    ]);
  });

  test("triggers of transfers are those that are tried here", () => {
    expect(accountScenarios.filter(({ input }) => input !== undefined).map(({ input }) => input?.["tag"])).toEqual([
      "pending",
      "failed",
      "rejected",
      "denied",
    ]);
  });

  test.each([
    ["failed", "FAILED"],
    ["rejected", "REJECTED"],
  ])("a transfer with the tag %s moves nothing", async (tag, state) => {
    const till = await openTill();
    const made = await move(till, { tag });
    expect(made.state).toBe(state);
    expect(made).not.toHaveProperty("executionTimestamp");
    expect(await balances(till)).toEqual([
      [1_041_700, 1_041_700],
      [0, 0],
    ]);
  });

  test("a pending transfer holds the money back, and then moves it", async () => {
    const till = await openTill();
    const { id, state } = await move(till, { tag: "pending" });
    expect(state).toBe("PENDING");
    expect(await balances(till)).toEqual([
      [791_275, 1_041_700],
      [0, 0],
    ]);
    const path = { id: till.destination.id };
    expect(refusal(await till.user.removeManagedAccount({ path }))).toEqual([409, "INSTRUMENT_HAS_PENDING_ACTIONS"]);
    await control.advance(30_000);
    expect(await read(till, id)).toMatchObject({ state: "COMPLETED", executionTimestamp: String(control.now()) });
    expect(await balances(till)).toEqual([
      [791_275, 791_275],
      [250_425, 250_425],
    ]);
  });

  test("a scheduled transfer runs at its time, or fails where the money is not there then", async () => {
    const till = await openTill();
    const scheduledTimestamp = String(control.now() + 60_000);
    const { id, state } = await move(till, { scheduledTimestamp });
    const second = await move(till, { scheduledTimestamp, destinationAmount: { currency: "EUR", amount: 900_436 } });
    expect([state, second.state]).toEqual(["SCHEDULED", "SCHEDULED"]);
    expect((await balances(till))[0]).toEqual([1_041_700, 1_041_700]);
    await control.advance(60_000);
    expect([(await read(till, id)).state, (await read(till, second.id)).state]).toEqual(["COMPLETED", "FAILED"]);
    expect((await balances(till))[0]).toEqual([791_275, 791_275]);
  });

  test("cancelTransfers has an outcome for each, and cancels what is scheduled only", async () => {
    const till = await openTill();
    const other = await openTill("Mill Street Mills");
    const scheduledTimestamp = String(control.now() + 60_000);
    const ids = [(await move(till, { scheduledTimestamp })).id, (await move(till)).id, (await move(other, { scheduledTimestamp })).id, "7"];
    const cancellations = ids.map((id) => ({ id, cancellationReason: "no longer needed" }));
    const answer = unwrap(await till.user.cancelTransfers({ body: { cancellations } }));
    expectTypeOf(answer).toEqualTypeOf<Schemas["TransferCancelled"]>();
    expect(answer.cancellations.map(({ state, errorCode }) => [state, errorCode])).toEqual([
      ["SUCCESS", undefined],
      ["ERROR", "TRANSACTION_NOT_SCHEDULED"],
      ["ERROR", "FORBIDDEN"],
      ["ERROR", "NOT_FOUND"],
    ]);
    const cancelled = { state: "CANCELLED", cancellationReason: "no longer needed" };
    expect(await read(till, ids[0] ?? "")).toMatchObject(cancelled);
    const again = unwrap(await till.user.cancelTransfers({ body: { cancellations: cancellations.slice(0, 1) } }));
    expect(again.cancellations[0]).toMatchObject({ state: "ERROR", errorCode: "TRANSACTION_NOT_SCHEDULED" });
    await control.advance(60_000);
    expect(await read(till, ids[0] ?? "")).toMatchObject(cancelled);
    expect((await till.user.getTransfer({ path: { id: ids[2] ?? "" } })).status).toBe(404);
  });

  test("lists are narrowed by each filter, and paged", async () => {
    const till = await openTill();
    const { user, source, destination } = till;
    const first = (await move(till, { tag: "move-a418" })).id;
    await control.advance(1_000);
    const second = (
      await move(till, {
        tag: "move-b418",
        source: destination,
        destination: source,
        destinationAmount: { currency: "EUR", amount: 100_417 },
      })
    ).id;
    await control.advance(1_000);
    const third = (await move(till, { scheduledTimestamp: String(control.now() + 60_000) })).id;
    const now = control.now();
    const queries: readonly [NonNullable<Parameters<typeof user.listTransfers>[0]>["query"], readonly string[]][] = [
      [{ tag: "move-b418" }, [second]],
      [{ state: ["COMPLETED"] }, [first, second]],
      [{ state: ["SCHEDULED", "PENDING"] }, [third]],
      [{ id: source.id, type: "managed_accounts" }, [first, third]],
      [{ id: source.id, type: "managed_cards" }, []],
      [{ profileId: profiles.transfer }, [first, second, third]],
      [{ profileId: "1" }, []],
      [{ createdFrom: now - 1_000 }, [second, third]],
      [{ createdTo: now - 2_000 }, [first]],
      [{ executedFrom: now - 1_000 }, [second]],
      [{ executedTo: now }, [first, second]],
      [{ offset: 2 }, [third]],
    ];
    for (const [query, ids] of queries) {
      const { transfer = [], responseCount } = unwrap(await user.listTransfers({ query }));
      expect([query, transfer.map(({ id }) => id)]).toEqual([query, ids]);
      expect(responseCount).toBe(ids.length);
    }
    for (const query of [{ id: source.id }, { type: "managed_accounts" } as const]) {
      expect(await user.listTransfers({ query })).toMatchObject({
        status: 400,
        error: { syntaxErrors: { invalidFields: [{ fieldName: "instrumentId", error: "ALL_OR_NONE" }] } },
      });
    }
    const all: string[] = [];
    for await (const { id } of paginate(user.listTransfers, { query: { limit: 2 } })) all.push(id);
    expect(all).toEqual([first, second, third]);
  });

  test("a transfer wants a step-up, cancellation does not", async () => {
    const till = await openTill();
    const made = await move(till, { scheduledTimestamp: String(control.now() + 60_000) });
    const { token } = unwrap(await alone.loginWithPassword({ body: { email: till.email, password: { value: PASSWORD } } }));
    const user = flat(token);
    const calls = [user.createTransfer({ body: request(till) }), user.listTransfers({}), user.getTransfer({ path: { id: made.id } })];
    for (const call of calls) expect(refusal(await call)).toEqual([403, "STEP_UP_REQUIRED"]);
    const { cancellations } = unwrap(await user.cancelTransfers({ body: { cancellations: [{ id: made.id }] } }));
    expect(cancellations[0]?.state).toBe("SUCCESS");
    expect((await read(till, made.id)).state).toBe("CANCELLED");
  });
}

import fc from "fast-check";
import { expect } from "vitest";
import { profiles } from "../../src/weavr/profiles.ts";
import { asUser, type Command, command, pick, place, refusal, taken } from "./command.ts";
import { carryOut, later, type ModelAccount, type ModelTransfer } from "./model.ts";

const open = command(
  "open account",
  fc.tuple(place, fc.constantFrom("EUR", "EUR", "EUR", "EUR", "GBP", "SEK")),
  async ([which, currency], scene) => {
    const approved = scene.model.identities.filter(({ status }) => status === "APPROVED");
    const owner = pick(which % 7 === 0 ? scene.model.identities : approved, which);
    if (owner === undefined) return;
    const body = { profileId: profiles.account, friendlyName: "Till", currency };
    const result = await asUser(scene, owner, true, (user) => user.createManagedAccount({ body }));
    const count = scene.model.accounts.filter((one) => one.owner === owner && one.state !== "DESTROYED").length;
    const limit = count < 10 ? undefined : "IDENTITY_LIMITS_EXCEEDED";
    const unverified = owner.status === "APPROVED" ? limit : "OWNER_IDENTITY_NOT_VERIFIED";
    expect(refusal(result)).toBe(currency === "SEK" ? "CURRENCY_NOT_SUPPORTED_BY_PROFILE" : unverified);
    if (!result.ok) return;
    scene.model.accounts.push({
      ...{
        id: result.data.id,
        owner,
        currency,
        name: "Till",
        state: "ACTIVE",
        by: undefined,
        available: 0,
        actual: 0,
        iban: "UNALLOCATED",
      },
    });
  },
);

const rename = command("rename account", fc.tuple(place, fc.constantFrom("Reserve", "Till 2")), async ([which, friendlyName], scene) => {
  const account = pick(scene.model.accounts, which);
  if (account === undefined) return;
  const path = { id: account.id };
  const result = await asUser(scene, account.owner, true, (user) => user.updateManagedAccount({ path, body: { friendlyName } }));
  expect(taken(result).friendlyName).toBe(friendlyName);
  account.name = friendlyName;
});

const deposit = command("deposit", fc.tuple(place, fc.integer({ min: 1, max: 9_000 })), async ([which, amount], { model, world }) => {
  const account = pick(model.accounts, which);
  if (account === undefined) return;
  const act = () => world.sandbox.control.act("deposit", { accountId: account.id, amount });
  if (account.state !== "ACTIVE") return void expect(act).toThrow("not active");
  act();
  account.available += amount;
  account.actual += amount;
});

const iban = command("ask for IBAN", place, async (which, scene) => {
  const account = pick(scene.model.accounts, which);
  if (account === undefined) return;
  const result = await asUser(scene, account.owner, false, (user) => user.assignManagedAccountIban({ path: { id: account.id } }));
  const inactive = account.state === "ACTIVE" ? undefined : "INSTRUMENT_IS_NOT_ACTIVE";
  const expected = {
    UNALLOCATED: inactive,
    PENDING_ALLOCATION: "IBAN_ALREADY_REQUESTED",
    ALLOCATED: "INSTRUMENT_ALREADY_UPGRADED_TO_IBAN",
  }[account.iban];
  expect(refusal(result)).toBe(expected);
  if (!result.ok) return;
  account.iban = "PENDING_ALLOCATION";
  later(scene.model, 30_000, () => {
    account.iban = "ALLOCATED";
  });
});

const block = command(
  "block or unblock",
  fc.tuple(place, fc.constantFrom("block", "block", "unblock", "unblock", "unblock", "system")),
  async ([which, how], scene) => {
    const account = pick(scene.model.accounts, which);
    if (account === undefined) return;
    if (how === "system") {
      const act = () => scene.world.sandbox.control.act("blockAccount", { accountId: account.id });
      if (account.state === "DESTROYED") return void expect(act).toThrow("is destroyed");
      act();
      Object.assign(account, { state: "BLOCKED", by: "SYSTEM" });
      return;
    }
    const path = { id: account.id };
    const isBlock = how === "block";
    const result = await asUser(scene, account.owner, false, async (user) =>
      isBlock ? user.blockManagedAccount({ path }) : user.unblockManagedAccount({ path }),
    );
    expect(refusal(result)).toBe(isBlock ? blockRefusal(account) : unblockRefusal(account));
    if (result.ok) Object.assign(account, isBlock ? { state: "BLOCKED", by: "USER" } : { state: "ACTIVE", by: undefined });
  },
);

function blockRefusal({ state }: ModelAccount): string | undefined {
  return { ACTIVE: undefined, BLOCKED: "INSTRUMENT_ALREADY_BLOCKED", DESTROYED: "INSTRUMENT_DESTROYED" }[state];
}

function unblockRefusal({ state, by }: ModelAccount): string | undefined {
  const blocked = by === "SYSTEM" ? "INSTRUMENT_INACTIVE" : undefined;
  return { ACTIVE: "INSTRUMENT_NOT_BLOCKED", BLOCKED: blocked, DESTROYED: "INSTRUMENT_DESTROYED" }[state];
}

const remove = command("remove account", place, async (which, scene) => {
  const account = pick(scene.model.accounts, which);
  if (account === undefined) return;
  const result = await asUser(scene, account.owner, false, (user) => user.removeManagedAccount({ path: { id: account.id } }));
  const isOpen = ({ from, to, state }: ModelTransfer) => (from === account || to === account) && /SCHEDULED|PENDING/.test(state);
  const balance = account.actual === 0 ? undefined : "BALANCE_NOT_ZERO";
  const pending = scene.model.transfers.some(isOpen) ? "INSTRUMENT_HAS_PENDING_ACTIONS" : balance;
  expect(refusal(result)).toBe(account.state === "DESTROYED" ? "INSTRUMENT_ALREADY_REMOVED" : pending);
  if (result.ok) account.state = "DESTROYED";
});

const tags = fc.constantFrom(undefined, undefined, "pending", "failed", "rejected", "denied");
const transfer = command(
  "transfer",
  fc.tuple(place, place, fc.constantFrom(0, 250, 250, 1_000, 1_000, 4_000), tags, fc.constantFrom(0, 0, 60_000), fc.boolean()),
  async ([first, second, amount, tag, wait, isTwice], scene) => {
    const { model } = scene;
    const from = pick(model.accounts, first);
    const own = model.accounts.filter(({ owner, state }) => owner === from?.owner && state === "ACTIVE");
    const to = pick(second % 5 === 0 ? model.accounts : own, second);
    if (from === undefined || to === undefined) return;
    const body = {
      ...{ profileId: profiles.transfer, destinationAmount: { currency: "EUR", amount }, ...(tag !== undefined && { tag }) },
      source: { type: "managed_accounts", id: from.id },
      destination: { type: "managed_accounts", id: to.id },
      ...(wait > 0 && { scheduledTimestamp: String(model.now + wait) }),
    };
    const header = { "idempotency-ref": `wish-${model.transfers.length}-${model.now}-${first}-${second}-${amount}` };
    const send = () => asUser(scene, from.owner, true, (user) => user.createTransfer({ body, header }));
    const result = await send();
    expect(refusal(result)).toBe(transferRefusal(from, to, amount, tag, wait));
    if (!result.ok) return;
    const made: ModelTransfer = { id: result.data.id, owner: from.owner, from, to, amount, tag, state: "SCHEDULED" };
    model.transfers.push(made);
    if (wait === 0) carryOut(model, made);
    else
      later(model, wait, () => {
        if (made.state === "SCHEDULED") carryOut(model, made);
      });
    // The same wish again moves nothing.
    if (isTwice) expect(taken(await send()).id).toBe(made.id);
  },
);

function transferRefusal(from: ModelAccount, to: ModelAccount, amount: number, tag: string | undefined, wait: number): string | undefined {
  if (from === to) return "SOURCE_AND_DESTINATION_MUST_BE_DIFFERENT";
  if (from.owner !== to.owner) return "DESTINATION_NOT_FOUND";
  if (from.state !== "ACTIVE") return `SOURCE_INSTRUMENT_${from.state}`;
  if (to.state !== "ACTIVE") return `DESTINATION_INSTRUMENT_${to.state}`;
  if (from.currency !== "EUR" || to.currency !== "EUR") return "CURRENCY_MISMATCH";
  if (amount === 0) return "AMOUNT_INVALID";
  if (wait === 0 && from.available < amount) return "FUNDS_INSUFFICIENT";
  return tag === "denied" ? "INSTRUMENT_DENIED_TRANSACTION" : undefined;
}

const cancel = command("cancel transfer", fc.tuple(place, place), async ([which, who], scene) => {
  const scheduled = scene.model.transfers.filter(({ state }) => state === "SCHEDULED");
  const made = pick(which % 3 === 0 ? scene.model.transfers : scheduled, which);
  const identity = who % 3 === 0 ? pick(scene.model.identities, who) : made?.owner;
  if (made === undefined || identity === undefined) return;
  const result = await asUser(scene, identity, false, (user) => user.cancelTransfers({ body: { cancellations: [{ id: made.id }] } }));
  const late = made.state === "SCHEDULED" ? undefined : "TRANSACTION_NOT_SCHEDULED";
  const expected = made.owner === identity ? late : "FORBIDDEN";
  const [outcome] = taken(result).cancellations;
  expect([outcome?.id, outcome?.errorCode]).toEqual([made.id, expected]);
  if (expected === undefined) made.state = "CANCELLED";
});

/** Whatever happens to accounts, and the money on them. */
export const accountCommands: readonly fc.Arbitrary<Command>[] = [
  ...[open, open, open, open, open, rename, deposit, deposit, deposit, deposit, iban, iban, block, remove],
  ...Array<fc.Arbitrary<Command>>(12).fill(transfer),
  ...[cancel, cancel, cancel],
];

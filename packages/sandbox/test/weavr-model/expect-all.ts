import { expect } from "vitest";
import { asUser, type Scene, taken } from "./command.ts";
import type { ModelIdentity } from "./model.ts";

/** Looks at one identity, its check, its accounts and its transfers: all is as the model has it. */
export async function expectIdentity(scene: Scene, identity: ModelIdentity): Promise<void> {
  const { model } = scene;
  const list = taken(await asUser(scene, identity, true, (user) => user.listManagedAccounts({ query: { limit: 100 } })));
  const user = scene.world.client(identity.session.token);
  const isCorporate = identity.kind === "CORPORATE";
  const { rootUser } = isCorporate ? taken(await user.getCorporate()) : taken(await user.getConsumer());
  expect([rootUser.email, rootUser.emailVerified, rootUser.mobileNumberVerified]).toEqual([
    identity.email,
    identity.emailConfirmed,
    identity.mobileConfirmed,
  ]);
  if (isCorporate) {
    expect(taken(await user.getCorporateKyb())).toEqual({ kybStatus: identity.status, ongoingKybStatus: identity.ongoing });
  } else {
    expect(taken(await user.getConsumerKyc())).toMatchObject({
      fullDueDiligence: identity.status,
      ongoingFullDueDiligence: identity.ongoing,
    });
  }

  const accounts = model.accounts.filter(({ owner }) => owner === identity);
  expect([list.count, list.accounts?.map(({ id, friendlyName, balances, state }) => [id, friendlyName, balances, state.state])]).toEqual([
    accounts.length,
    accounts.map(({ id, name, available, actual, state }) => [id, name, { availableBalance: available, actualBalance: actual }, state]),
  ]);
  const [account] = accounts;
  if (account !== undefined) {
    const path = { id: account.id };
    expect(taken(await user.getManagedAccount({ path })).balances.actualBalance).toBe(account.actual);
    const details = taken(await user.getManagedAccountIban({ path }));
    expect([details.state, details.bankAccountDetails.length]).toEqual([account.iban, account.iban === "ALLOCATED" ? 1 : 0]);
  }
  const transfers = model.transfers.filter(({ owner }) => owner === identity);
  const moved = taken(await user.listTransfers({ query: { limit: 100 } }));
  expect(moved.transfer?.map(({ id, state }) => [id, state])).toEqual(transfers.slice(0, 100).map(({ id, state }) => [id, state]));
  const [first] = transfers;
  if (first !== undefined) expect(taken(await user.getTransfer({ path: { id: first.id } })).state).toBe(first.state);
}

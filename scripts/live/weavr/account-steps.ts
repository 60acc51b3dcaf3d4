import type { WeavrOperations } from "@kyc-clients/weavr";
import { type Step, stepsOf } from "../step.ts";

const step = stepsOf<WeavrOperations>();
const session = "corporate session";
const DAY_MS = 86_400_000;

const open = (name: string): Step =>
  step("createManagedAccount", {
    session,
    args: (read) => ({ body: { profileId: read("account profile"), friendlyName: "Daily", currency: "EUR" } }),
    expects: 200,
    keep: ({ id }) => ({ [name]: id }),
  });
const account = (read: (name: string) => string) => ({ path: { id: read("account") } });

/** Two accounts of the corporate, and a transfer between them that is not made before it is cancelled. */
export const accountSteps: readonly Step[] = [
  open("account"),
  open("other account"),
  step("listManagedAccounts", { session, expects: 200 }),
  step("getManagedAccount", { session, args: account, expects: 200 }),
  step("updateManagedAccount", { session, args: (read) => ({ ...account(read), body: { friendlyName: "Daily use" } }), expects: 200 }),
  step("assignManagedAccountIban", { session, args: account, expects: 200 }),
  step("getManagedAccountIban", { session, args: account, expects: 200 }),
  step("blockManagedAccount", { session, args: account, expects: 204 }),
  step("unblockManagedAccount", { session, args: account, expects: 204 }),
  step("createTransfer", {
    session,
    args: (read) => ({
      body: {
        profileId: read("transfer profile"),
        source: { type: "managed_accounts", id: read("account") },
        destination: { type: "managed_accounts", id: read("other account") },
        destinationAmount: { currency: "EUR", amount: 2500 },
        scheduledTimestamp: String(Date.now() + DAY_MS),
      },
    }),
    expects: 200,
    keep: ({ id }) => ({ transfer: id }),
  }),
  step("listTransfers", { session, expects: 200 }),
  step("getTransfer", { session, args: (read) => ({ path: { id: read("transfer") } }), expects: 200 }),
  step("cancelTransfers", {
    session,
    args: (read) => ({ body: { cancellations: [{ id: read("transfer"), cancellationReason: "No longer wanted" }] } }),
    expects: 200,
  }),
  step("removeManagedAccount", { session, args: (read) => ({ path: { id: read("other account") } }), expects: 204 }),
];

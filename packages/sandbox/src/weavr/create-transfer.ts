import type { components } from "@kyc-clients/weavr";
import type { VendorContext } from "../vendor.ts";
import type { AccountRecord } from "./account-records.ts";
import { conflict } from "./errors.ts";
import { profiles } from "./profiles.ts";
import { nextId, type WeavrState } from "./state.ts";
import type { TransferRecord } from "./transfer-records.ts";

type TransferCreate = components["schemas"]["TransferCreate"];

/** How long a transfer with the tag `pending` takes. */
const PENDING_MS = 30_000;

/** Moves money, now or later. @throws Refusal with 409 */
export function createTransfer(state: WeavrState, context: VendorContext, identityId: string, request: TransferCreate): TransferRecord {
  const { profileId, source, destination, destinationAmount, scheduledTimestamp } = request;
  if (profileId !== profiles.transfer) throw conflict("PROFILE_INACTIVE");
  if (source.id === destination.id) throw conflict("SOURCE_AND_DESTINATION_MUST_BE_DIFFERENT");
  const [from, to] = accountsOf(state, identityId, request);
  if (from === undefined) throw conflict("SOURCE_NOT_FOUND");
  if (to === undefined) throw conflict("DESTINATION_NOT_FOUND");
  for (const [side, { state: its }] of [
    ["SOURCE", from],
    ["DESTINATION", to],
  ] as const) {
    if (its.state === "DESTROYED" || its.state === "BLOCKED") throw conflict(`${side}_INSTRUMENT_${its.state}`);
  }
  const { currency, amount } = destinationAmount;
  if (currency !== from.currency || currency !== to.currency) throw conflict("CURRENCY_MISMATCH");
  if (amount <= 0) throw conflict("AMOUNT_INVALID");
  const at = scheduledTimestamp === undefined ? undefined : Number(scheduledTimestamp);
  if (at !== undefined && at <= context.now()) throw conflict("SCHEDULED_TIMESTAMP_INVALID");
  if (at === undefined && from.available < amount) throw conflict("FUNDS_INSUFFICIENT");
  if (request.tag === "denied") throw conflict("INSTRUMENT_DENIED_TRANSACTION");

  const transfer: TransferRecord = {
    ...{ id: nextId(state), identityId, createdAt: context.now(), request, state: "SCHEDULED" },
    ...{ executedAt: undefined, cancellationReason: undefined },
  };
  state.transfers.set(transfer.id, transfer);
  if (at === undefined) run(state, context, transfer);
  else {
    context.schedule(at - context.now(), () => {
      if (transfer.state === "SCHEDULED") run(state, context, transfer);
    });
  }
  return transfer;
}

/** Carries a transfer out, as its tag has it: by itself, it completes. */
function run(state: WeavrState, context: VendorContext, transfer: TransferRecord): void {
  const { request, identityId } = transfer;
  const { amount } = request.destinationAmount;
  const [from, to] = accountsOf(state, identityId, request);
  const canRun = from?.state.state === "ACTIVE" && to?.state.state === "ACTIVE" && from.available >= amount;
  if (!canRun || request.tag === "failed" || request.tag === "rejected") {
    transfer.state = request.tag === "rejected" ? "REJECTED" : "FAILED";
    return;
  }
  from.available -= amount;
  const complete = (): void => {
    from.actual -= amount;
    to.available += amount;
    to.actual += amount;
    transfer.state = "COMPLETED";
    transfer.executedAt = context.now();
  };
  if (request.tag === "pending") {
    transfer.state = "PENDING";
    context.schedule(PENDING_MS, complete);
  } else complete();
}

/** Source and destination, where they are accounts of the identity. The sandbox has no cards. */
function accountsOf(
  { accounts }: WeavrState,
  identityId: string,
  { source, destination }: TransferCreate,
): readonly [from: AccountRecord | undefined, to: AccountRecord | undefined] {
  const find = ({ type, id }: TransferCreate["source"]): AccountRecord | undefined => {
    const account = type === "managed_accounts" ? accounts.get(id) : undefined;
    return account?.identityId === identityId ? account : undefined;
  };
  return [find(source), find(destination)];
}

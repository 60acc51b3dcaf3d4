import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { createTransfer } from "./create-transfer.ts";
import { notFound } from "./errors.ts";
import { listPage } from "./list-page.ts";
import { identityOf, type Session } from "./session.ts";
import type { WeavrState } from "./state.ts";
import { transferAnswer } from "./transfer-answer.ts";
import { transferFilter } from "./transfer-filter.ts";

type Schemas = components["schemas"];

/** The operations on transfers. */
export function declareTransfers(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  operation("createTransfer", ({ body }, session) => {
    const transfer = createTransfer(state, context, identityOf(session).id, body as Schemas["TransferCreate"]);
    return { status: 200, body: transferAnswer(transfer) };
  });

  operation("listTransfers", ({ query }, session) => {
    const own = [...state.transfers.values()].filter(({ identityId }) => identityId === identityOf(session).id);
    const { items, ...counts } = listPage(own.filter(transferFilter(query)), query);
    return { status: 200, body: { transfer: items.map(transferAnswer), ...counts } };
  });

  operation("getTransfer", ({ path }, session) => {
    const transfer = state.transfers.get(path["id"] ?? "");
    if (transfer === undefined || transfer.identityId !== identityOf(session).id) throw notFound();
    return { status: 200, body: transferAnswer(transfer) };
  });

  operation("cancelTransfers", ({ body }, session) => {
    const { cancellations } = body as Schemas["TransferCancel"];
    const own = identityOf(session).id;
    return { status: 200, body: { cancellations: cancellations.map((one) => cancel(state, own, one)) } };
  });
}

function cancel(
  { transfers }: WeavrState,
  own: string,
  { id, cancellationReason }: Schemas["TransactionCancelRequest"],
): Schemas["TransactionCancelResponse"] {
  const transfer = transfers.get(id);
  if (transfer === undefined) return { id, state: "ERROR", errorCode: "NOT_FOUND" };
  if (transfer.identityId !== own) return { id, state: "ERROR", errorCode: "FORBIDDEN" };
  if (transfer.state !== "SCHEDULED") return { id, state: "ERROR", errorCode: "TRANSACTION_NOT_SCHEDULED" };
  transfer.state = "CANCELLED";
  transfer.cancellationReason = cancellationReason;
  return { id, state: "SUCCESS" };
}

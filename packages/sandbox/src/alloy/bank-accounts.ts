import type { DeclareOperation } from "../handlers.ts";
import type { Problem } from "../validate.ts";
import { bankAccountBody } from "./bank-account-body.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

const LARGEST_PAGE = 1_000;

/** The operation that reads bank accounts; events make and change them. */
export function declareBankAccounts(operation: DeclareOperation<Session>, state: AlloyState, errors: AlloyErrors): void {
  operation("getBankAccount", ({ path, query }, session) => {
    const named = path["account_identifier_or_token"] ?? "";
    const account = state.events.accounts.get(named) ?? state.events.accountsByExternalId.get(named);
    if (account === undefined) throw errors.refusal({ status: 404, minorCode: 4041, message: "This account does not exist.", session });

    const page = Number(query["page"] ?? 1);
    const size = Number(query["per_page"] ?? LARGEST_PAGE);
    const problems: readonly Problem[] = [
      ...(page < 1 ? [{ pointer: "/page", keyword: "minimum" }] : []),
      ...(size < 1 ? [{ pointer: "/per_page", keyword: "minimum" }] : []),
    ];
    if (problems.length > 0) {
      const message = "Pages count from 1, and hold at least 1 state.";
      throw errors.refusal({ status: 400, minorCode: 4000, message, details: { location: "query", problems }, session });
    }
    // The oldest first: a page keeps what it has when a state is added.
    const history = account.history.slice((page - 1) * size, page * size);
    return { status: 200, body: bankAccountBody(account, state, history) };
  });
}

import { type AlgoregOperations, listOf } from "@kyc-clients/algoreg";
import type { Read } from "../memory.ts";
import { type Step, stepsOf } from "../step.ts";

const step = stepsOf<AlgoregOperations>();
const customer = (read: Read) => ({ path: { customer_external_id: read("customer") } });
const transaction = (read: Read) => ({ path: { id: read("transaction") } });
const thread = (read: Read) => ({ path: { id: read("thread") } });

/** Has the path of an operation told first: without one the step is left out. */
function told<Body extends object>(operationId: string, body: Body): (read: Read) => { readonly body: Body } {
  return (read) => {
    read(`path of ${operationId}`);
    return { body };
  };
}

/** Lists first, and then the first of each. */
export const algoregSteps: readonly Step[] = [
  step("listAlerts", {
    args: told("listAlerts", { limit: 10, offset: 0 }),
    expects: 200,
    keep: (data) => {
      const [first] = listOf(data);
      return { alert: first?.id, customer: first?.customer_external_id };
    },
  }),
  step("getAlert", { args: (read) => ({ path: { alert_id: read("alert") } }), expects: 200 }),
  step("getCustomer", { args: customer, expects: 200 }),
  step("listCustomerEvents", { args: customer, expects: 200 }),
  step("searchDocuments", { args: told("searchDocuments", {}), expects: 200 }),
  step("searchTransactions", {
    args: () => ({ body: {} }),
    expects: 200,
    keep: ({ data }) => ({ transaction: data?.[0]?.id }),
  }),
  step("getTransaction", { args: transaction, expects: 200 }),
  step("getTransactionHistory", { args: transaction, expects: 200 }),
  step("getThread", { args: thread, expects: 200 }),
  step("listThreadMessages", { args: thread, expects: 200 }),
  // A page for an address that nobody has: it shows no thread.
  step("createChatEndUserToken", { args: (read) => ({ body: { emails: [`${read("run")}@example.org`] } }), expects: 200 }),
  step("getSession", { args: (read) => ({ path: { session_id: read("session") } }), expects: 200 }),
];

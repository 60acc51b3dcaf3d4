import type { DeclareOperation } from "../handlers.ts";
import { text } from "../members.ts";
import type { Action } from "../vendor.ts";
import { CLIENT_ID, customerDetailBody } from "./customer-body.ts";
import { actedCustomer, requireCustomer } from "./find-customer.ts";
import { type Parts, tell } from "./parts.ts";
import type { Session } from "./session.ts";
import { addEvent } from "./timeline.ts";

/** The operation that reads a customer. */
export function declareCustomers(operation: DeclareOperation<Session>, { state }: Parts): void {
  operation("getCustomer", ({ path }) => ({
    status: 200,
    body: customerDetailBody(requireCustomer(state, path["customer_external_id"])),
  }));
}

/** What agents do to customers in the back office. */
export function customerActions(parts: Parts): Readonly<Record<string, Action>> {
  const { state } = parts;
  const required = { check: text, required: true };
  return {
    commentCustomer: {
      title: "Changes the comment of a customer, as an agent would",
      input: { external_id: required, comment: required },
      run({ external_id, comment }) {
        const customer = actedCustomer(state, external_id);
        customer.file = { ...customer.file, values: { ...customer.file.values, comment } };
        customer.revision += 1;
        addEvent(parts, customer, { type: "customer_updated", title: `Revision ${customer.revision}`, source: "web" });
        const customers = [{ customer_id: customer.id, external_id: customer.externalId }];
        tell(parts, "customers_updated", { client_id: CLIENT_ID, customers }, "web");
        return { revision_number: String(customer.revision) };
      },
    },
    decideDueDiligence: {
      title: "Decides on the enhanced due diligence of a customer, as an agent of Go!Risk would",
      input: { external_id: required, decision: required },
      run({ external_id, decision }) {
        const customer = actedCustomer(state, external_id);
        addEvent(parts, customer, { type: "edd", title: "Due diligence decided", description: String(decision), source: "web" });
        tell(parts, "edds_updated", {}, "web");
        return { external_id, decision };
      },
    },
  };
}

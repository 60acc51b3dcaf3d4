import { ControlInputError } from "../members.ts";
import type { CustomerRecord } from "./customer-record.ts";
import { notFound, unprocessable } from "./errors.ts";
import type { AlgoregState } from "./state.ts";

/** The customer that a path names. @throws Refusal with 404 */
export function requireCustomer({ customers }: AlgoregState, externalId: string | undefined): CustomerRecord {
  const customer = customers.get(externalId ?? "");
  if (customer === undefined) throw notFound("customer");
  return customer;
}

/** The customer that a body names. @throws Refusal with 422 */
export function namedCustomer({ customers }: AlgoregState, externalId: string | undefined): CustomerRecord {
  const customer = customers.get(externalId ?? "");
  if (customer === undefined) throw unprocessable("customer_unknown", "The body names no customer that is there.");
  return customer;
}

/** The customer that an action names. @throws ControlInputError */
export function actedCustomer({ customers }: AlgoregState, externalId: unknown): CustomerRecord {
  const customer = customers.get(externalId as string);
  if (customer === undefined) throw new ControlInputError("/external_id", "names no customer");
  return customer;
}

/** The customer with an id of Algoreg's. */
export function customerById({ customers }: AlgoregState, id: string): CustomerRecord | undefined {
  return [...customers.values()].find((customer) => customer.id === id);
}

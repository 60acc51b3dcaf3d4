import { unwrap } from "@kyc-clients/alloy";
import { expect } from "vitest";
import { alloy, type Schemas } from "./setup.ts";

/** When the events of these tests happened: an hour before the sandbox's time. */
export const timestamp = "2026-05-01T11:00:00Z";

/** What becomes of an event that is taken. */
export type Taken = Schemas["EventResult"] & { readonly event_request_token: string; readonly event: Schemas["EventOutcome"] };

/** Reports an event that is taken. */
export async function report(body: Schemas["EventCreate"]): Promise<Taken> {
  const result = await alloy.createEvent({ body });
  expect(result.status).toBe(201);
  return unwrap(result) as Taken;
}

/** Reports a new person under an id of the caller's, and gives the token. */
export async function reportPerson(external_entity_id: string, name_first = "Oddvar"): Promise<string> {
  const { event } = await report({
    event_type: "person_created",
    data: { timestamp, external_entity_id, name_first, name_last: "Strand" },
  });
  return event.data?.["entity_token"] as string;
}

/** Reports a new account of holders, and gives its token. */
export async function reportAccount(external_account_id: string, ...holders: readonly string[]): Promise<string> {
  const { event } = await report({
    event_type: "bank_account_created",
    data: {
      timestamp,
      external_account_id,
      account_number: "000104417731",
      status: "Open",
      account_balance: 250_000,
      entities: holders.map((external_entity_id) => ({ external_entity_id, account_holder_type: "primary" })),
    },
  });
  return event.data?.["account_token"] as string;
}

/** Status, and what the error body says. */
export const refusal = (result: { readonly status: number; readonly error?: unknown }): readonly unknown[] => [result.status, result.error];

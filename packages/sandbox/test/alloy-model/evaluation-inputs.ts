import fc from "fast-check";
import { anyOf, pick, place, seldom } from "./command.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import type { Model } from "./model.ts";
import { applicantsId, businessInput, entityId, oneOf, personInput } from "./people.ts";
import type { WorkflowName } from "./world.ts";

const transactionInput = fc.record(
  {
    ...{ transaction_id: oneOf("t-1"), transaction_date: oneOf("2026-05-01"), amount: fc.constantFrom(-500, 700), currency: oneOf("USD") },
    ...{
      source: fc.constant({ account: "1" }),
      destination: fc.constant({ account: "2" }),
      name_last: oneOf("Halvorsen", "Pending", "Partial"),
    },
  },
  { requiredKeys: ["transaction_id", "transaction_date", "amount", "source", "destination"] },
);

/** The input for a workflow, with a document in it where one is wanted or chosen. */
export const inputs = anyOf<readonly [WorkflowName, Given]>(
  { weight: 4, arbitrary: personInput.map((given) => ["onboarding", given]) },
  { weight: 2, arbitrary: personInput.map((given) => ["documents", given]) },
  businessInput.map((given) => ["businesses", given]),
  transactionInput.map((given) => ["transactions", given]),
);

/** Which entity a header names: none, one that there is, or nobody. */
export const named = fc.oneof(
  { weight: 4, arbitrary: fc.constant("none" as const) },
  { weight: 3, arbitrary: place },
  fc.constant("unknown" as const),
);
/** The entity that a header names. */
export const chosen = (model: Model, which: number | "none" | "unknown"): ModelEntity | "unknown" | undefined =>
  typeof which === "number" ? pick(model.entities.values(), which) : which === "none" ? undefined : which;

/** The headers of an evaluation. */
export const headers = fc.record({
  ...{ id: seldom(entityId, 3), group: seldom(applicantsId, 4), version: seldom(oneOf("42", "42", "8"), 6) },
  ...{ refresh: seldom(fc.boolean(), 4), bypass: seldom(fc.boolean(), 4), screens: seldom(fc.boolean(), 2) },
});

/** Input with a document in it, where one is chosen. */
export function withDocument(model: Model, given: Given, document: number): Given {
  if (model.documents.size === 0 || document % 3 === 0) return given;
  return { ...given, document_token_front: pick(model.documents.keys(), document) };
}

/** What a data request may be answered with: what was missing, answers, nothing, or what is no better. */
export const more = anyOf<Given>(
  fc.constant({ name_first: "Runa", document_ssn: "000517733", birth_date: "1983-07-19", email_address: "runa@example.org" }),
  fc.constant({ business_federal_ein: "987654321", currency: "USD" }),
  fc
    .array(fc.record({ question_id: fc.integer({ min: 1, max: 6 }), answer_id: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((answers) => ({ answers })),
  fc.subarray([1, 2, 3, 4, 5], { minLength: 3 }).map((right) => ({ answers: right.map((id) => ({ question_id: id, answer_id: id })) })),
  fc.constant({}),
  fc.constant({ document_ssn: "12", birth_date: null }),
);
